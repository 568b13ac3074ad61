import { sentStages } from '../workflow/reviewing/reminder-stages.ts';
import { defineRecords } from './define-records.ts';

/** Which reminders were sent, so that nobody gets one twice. Only the worker reads and writes it. */
export const reviewReminders = defineRecords({
  slug: 'review-reminders',
  labels: { singular: 'Reminder', plural: 'Reminders' },
  timestamps: false,
  fields: [
    // What it was about, the day it is to be looked at (or when a translation was compared), how far that was, and whom it went to: all in one, so that a database keeps it unique.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'stage', type: 'select', required: true, options: [...sentStages] },
    { name: 'sentAt', type: 'date', required: true, index: true },
  ],
});
