import type { CollectionConfig } from 'payload';
import { officersButNotOfFewTimes } from '../../access/policies.ts';
import { leadOn } from '../../api/desk/lead-on.ts';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** Addresses that were asked for and that nothing answers, with how often. Nothing says who asked. */
export const notFound: CollectionConfig = receivedCollection({
  slug: 'not-found',
  labels: { singular: 'Address not found', plural: 'Addresses not found' },
  defaultSort: '-times',
  endpoints: [settleReceived('not-found'), leadOn],
  admin: {
    useAsTitle: 'address',
    defaultColumns: ['address', 'times', 'at'],
    listSearchableFields: ['address'],
    description:
      'Addresses that people tried three times or more without finding anything: of an older site, on a leaflet, or in a link with a slip in it. Lead them to a page from your desk. Nothing says who asked. Kept for 12 months.',
  },
  access: { read: officersButNotOfFewTimes },
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    { name: 'times', type: 'number', required: true, index: true, label: 'How often' },
    // What was added last, by its identifier in the spool, so that whoever is killed in between adds nothing twice.
    { name: 'added', type: 'json', required: true, hidden: true },
    sentAt('Last asked for'),
    ...settlement(),
  ],
});
