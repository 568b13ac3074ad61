import { defineRecords } from './define-records.ts';

/** Numbers that count up in one step of the database, such as the change log's. */
export const counters = defineRecords({
  slug: 'counters',
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
  ],
});
