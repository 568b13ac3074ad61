import type { CollectionConfig } from 'payload';
import { nobody } from '../access/policies.ts';
import { commentsOfDocument, resolveComment, reopenComment, writeComment } from '../api/reviewing/comments.ts';
import { identifier } from '../fields/document/identifier.ts';

/**
 * What officers say to each other about a place in a document. None of it is ever public, and none is part of what is approved.
 * Only the endpoints write and read here, which ask for the right to read the document.
 */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  endpoints: [commentsOfDocument, writeComment, resolveComment, reopenComment],
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    identifier(),
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
};
