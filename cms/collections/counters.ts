import type { CollectionConfig } from 'payload';
import { nobody } from '../access/policies.ts';
import { identifier } from '../fields/document/identifier.ts';

/** Numbers that count up in one step of the database, such as the change log's. */
export const counters: CollectionConfig = {
  slug: 'counters',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    identifier(),
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
  ],
};
