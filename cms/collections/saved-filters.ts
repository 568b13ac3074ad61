import { removeFilter, saveFilter, savedFiltersOf } from '../bulk/saved-filters.ts';
import { defineRecords } from './define-records.ts';

/** What officers narrow lists to, by a name, each for themselves or for everybody. Only the endpoints read and write here. */
export const savedFilters = defineRecords({
  slug: 'saved-filters',
  labels: { singular: 'Saved filter', plural: 'Saved filters' },
  endpoints: [savedFiltersOf, saveFilter, removeFilter],
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'of', type: 'text', required: true, index: true },
    { name: 'where', type: 'json' },
    { name: 'search', type: 'text' },
    { name: 'isShared', type: 'checkbox', defaultValue: false },
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'ownerName', type: 'text', required: true },
  ],
});
