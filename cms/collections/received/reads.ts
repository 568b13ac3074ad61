import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/policies.ts';
import { aboutPage, receivedCollection } from './received-collection.ts';

/** How often each page was read, a row for each month. Nothing says who read it. The figures are made from it. */
export const reads: CollectionConfig = receivedCollection({
  slug: 'reads',
  labels: { singular: 'Reads of a page', plural: 'Reads of pages' },
  defaultSort: '-month',
  admin: { hidden: true },
  access: { delete: nobody },
  fields: [
    ...aboutPage(),
    { name: 'month', type: 'text', required: true, index: true, label: 'Month, as YYYY-MM' },
    { name: 'days', type: 'json', required: true, label: 'How often, by the day as YYYY-MM-DD' },
    // What was added last, by its identifier in the spool, so that whoever is killed in between adds nothing twice.
    { name: 'added', type: 'json', required: true, hidden: true },
  ],
});
