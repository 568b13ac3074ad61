import { officers } from '../access/policies.ts';
import { defineRecords } from './define-records.ts';

/** What the checks found in each public document, for the report over the whole site. Only the worker writes it. */
export const checkedDocuments = defineRecords({
  slug: 'checked-documents',
  labels: { singular: 'Result of the checks', plural: 'Results of the checks' },
  timestamps: false,
  access: { read: officers },
  fields: [
    { name: 'of', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'version', type: 'text', required: true, admin: { description: 'When the version was saved that was checked.' } },
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'errorCount', type: 'number', required: true, index: true },
    { name: 'suggestionCount', type: 'number', required: true, index: true },
    { name: 'findings', type: 'json', admin: { description: 'Each with its place, its words and since when it is there.' } },
  ],
});
