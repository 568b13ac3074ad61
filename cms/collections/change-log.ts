import { changeEvents } from '../hooks/record-change.ts';
import { defineRecords } from './define-records.ts';

/** One row for every write that changes what the public sees, in the write's own transaction. The worker reads it. */
export const changeLog = defineRecords({
  slug: 'change-log',
  timestamps: false,
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
    // Not `collection`: MongoDB's driver keeps that name for itself.
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'event', type: 'select', required: true, options: [...changeEvents] },
    { name: 'by', type: 'text', required: true },
  ],
});
