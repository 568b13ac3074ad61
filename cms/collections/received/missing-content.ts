import type { CollectionConfig } from 'payload';
import { settleReceived } from '../../api/desk/settle-received.ts';
import { receivedCollection, sentAt } from './received-collection.ts';
import { settlement } from './settlement.ts';

/** What somebody hoped to find on the site, and did not. */
export const missingContent: CollectionConfig = receivedCollection({
  slug: 'missing-content',
  labels: { singular: 'Missing', plural: 'What was missing' },
  endpoints: [settleReceived('missing-content')],
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'words', 'at'],
    listSearchableFields: ['text', 'words'],
    description: 'What readers hoped to find when a search gave nothing. Nothing says who they are. Kept for 12 months.',
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: 'In their words' },
    { name: 'words', type: 'text', label: 'They searched for' },
    sentAt(),
    ...settlement(),
  ],
});
