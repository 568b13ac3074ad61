import type { CollectionConfig } from 'payload';
import { nobody } from '../access/policies.ts';
import { removeFilter, saveFilter, savedFiltersOf } from '../bulk/saved-filters.ts';
import { identifier } from '../fields/document/identifier.ts';

/** What officers narrow lists to, by a name, each for themselves or for everybody. Only the endpoints read and write here. */
export const savedFilters: CollectionConfig = {
  slug: 'saved-filters',
  labels: { singular: 'Saved filter', plural: 'Saved filters' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [savedFiltersOf, saveFilter, removeFilter],
  fields: [
    identifier(),
    { name: 'name', type: 'text', required: true },
    { name: 'of', type: 'text', required: true, index: true },
    { name: 'where', type: 'json' },
    { name: 'search', type: 'text' },
    { name: 'isShared', type: 'checkbox', defaultValue: false },
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'ownerName', type: 'text', required: true },
  ],
};
