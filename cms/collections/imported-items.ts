import { defineRecords } from './define-records.ts';

/**
 * What a document was on another site, so that importing again makes nothing twice, what an officer changed since is left
 * alone, and the old addresses lead to it as soon as it is public.
 */
export const importedItems = defineRecords({
  slug: 'imported-items',
  labels: { singular: 'Imported item', plural: 'Imported items' },
  timestamps: false,
  fields: [
    // The other site and the identifier there, which nothing else has.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    // Its addresses there that lead nowhere yet.
    { name: 'addresses', type: 'json', required: true },
    { name: 'isWaiting', type: 'checkbox', required: true, defaultValue: false, index: true },
    // A hash of each field as the import left it: another value is somebody's work.
    { name: 'written', type: 'json', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'by', type: 'text', required: true },
  ],
});
