import { officers } from '../access/policies.ts';
import { defineRecords } from './define-records.ts';

/** How much the checks found on the whole public site, a row a day, so that one sees whether it gets better. Only the worker writes it. */
export const checkCounts = defineRecords({
  slug: 'check-counts',
  labels: { singular: 'Count of the checks', plural: 'Counts of the checks' },
  timestamps: false,
  access: { read: officers },
  fields: [
    { name: 'day', type: 'text', required: true, unique: true, index: true, admin: { description: 'The day in London (YYYY-MM-DD).' } },
    { name: 'documents', type: 'number', required: true },
    { name: 'errorCount', type: 'number', required: true },
    { name: 'suggestionCount', type: 'number', required: true },
    { name: 'brokenLinks', type: 'number', required: true },
  ],
});
