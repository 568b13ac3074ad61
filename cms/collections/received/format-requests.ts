import type { CollectionConfig } from 'payload';
import { formats } from '../../../content/model/intake/intake.ts';
import { optionsFrom } from '../../fields/options.ts';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { aboutPage, receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** A page that somebody needs in another format. */
export const formatRequests: CollectionConfig = receivedCollection({
  slug: 'format-requests',
  labels: { singular: 'Request for a format', plural: 'Requests for formats' },
  endpoints: [settleReceived('format-requests')],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['format', 'language', 'title', 'page', 'at'],
    listSearchableFields: ['title', 'page', 'language'],
    description:
      'Pages that readers need in another format. Nothing says who they are: add the format to the page, where they will look for it.',
  },
  fields: [
    { name: 'format', type: 'select', required: true, options: optionsFrom(formats) },
    { name: 'language', type: 'text', label: 'Language' },
    ...aboutPage(),
    sentAt(),
    ...settlement(),
  ],
});
