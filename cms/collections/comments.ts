import { commentsOfDocument, resolveComment, reopenComment, writeComment } from '../api/reviewing/comments.ts';
import { defineRecords } from './define-records.ts';

/**
 * What officers say to each other about a place in a document. None of it is ever public, and none is part of what is approved.
 * Only the endpoints write and read here, which ask for the right to read the document.
 */
export const comments = defineRecords({
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  timestamps: false,
  endpoints: [commentsOfDocument, writeComment, resolveComment, reopenComment],
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    // The field, with its rows by their identifiers, such as `keyFacts.#65f….figure`; empty where it is about the whole page.
    { name: 'place', type: 'text' },
    // The words in that field that it is about; empty where it is about all of it.
    { name: 'quote', type: 'text' },
    { name: 'words', type: 'textarea', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'account', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    // The comment that it answers; empty where it answers none. A reply has no place of its own.
    { name: 'replyTo', type: 'text' },
    { name: 'resolvedBy', type: 'text' },
    { name: 'resolvedAt', type: 'date' },
  ],
});
