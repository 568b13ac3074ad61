import type { CollectionConfig } from 'payload';
import { nobody, officers } from '../access/policies.ts';
import { identifier } from '../fields/document/identifier.ts';

/** What the checks found in each public document, for the report over the whole site. Only the worker writes it. */
export const checkedDocuments: CollectionConfig = {
  slug: 'checked-documents',
  labels: { singular: 'Checked document', plural: 'Checked documents' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hidden: true },
  access: { read: officers, create: nobody, update: nobody, delete: nobody },
  fields: [
    identifier(),
    { name: 'of', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'version', type: 'text', required: true, admin: { description: 'When the version was saved that was checked.' } },
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'errorCount', type: 'number', required: true, index: true },
    { name: 'suggestionCount', type: 'number', required: true, index: true },
    { name: 'findings', type: 'json', admin: { description: 'Each with its place, its words and since when it is there.' } },
  ],
};
