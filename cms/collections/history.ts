import { historyEvents } from '../workflow/reviewing/history-events.ts';
import { defineRecords } from './define-records.ts';

/**
 * Who did what to a document, and when: asked for, approved, published. Rows are only ever added, by the code, and the
 * database refuses anything else (`cms/access/append-only.ts`). Officers read it beside the document it is about.
 */
export const history = defineRecords({
  slug: 'history',
  labels: { singular: 'Event', plural: 'History' },
  timestamps: false,
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'event', type: 'select', required: true, options: [...historyEvents] },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'by', type: 'text', required: true },
    // The account; absent where what somebody had approved was done by itself.
    { name: 'account', type: 'text' },
    // When the version was saved that it is about.
    { name: 'version', type: 'text' },
    // What that version said, as a hash: another save with the same words is the same.
    { name: 'digest', type: 'text' },
    // A note, or the reason that was given.
    { name: 'words', type: 'textarea' },
    // What the checks found in that version, as a sentence.
    { name: 'found', type: 'text' },
  ],
});
