import { nobody, officers } from '../access/policies.ts';
import { linksOfDocument, makePreviewLink, revokePreviewLink } from '../api/preview/link-endpoints.ts';
import { defineRecords } from './define-records.ts';

const toTheMinute = { pickerAppearance: 'dayAndTime', displayFormat: 'EEEE d MMMM yyyy, HH:mm' } as const;

/**
 * Links that show the draft of one document, or those of a launch set, to people without an account. Officers make and revoke them beside the preview, by
 * the endpoints; nothing else writes here. The address itself is not kept: it is signed anew whenever somebody looks.
 */
export const previewLinks = defineRecords({
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  defaultSort: '-createdAt',
  endpoints: [linksOfDocument, makePreviewLink, revokePreviewLink],
  admin: {
    group: 'Public site',
    useAsTitle: 'title',
    defaultColumns: ['title', 'madeBy', 'expiresAt', 'revokedAt'],
    listSearchableFields: ['title', 'madeBy'],
    description: 'Links that show a draft to people without an account. They are made, and revoked, beside the preview of the document.',
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
  },
  access: { read: officers },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'of', type: 'text', required: true, label: 'Collection', admin: { description: 'The collection, or “globals”.' } },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'The document’s identifier, or the global’s name.' },
    },
    { name: 'madeBy', type: 'text', required: true, label: 'Made by' },
    // The account it was made with: what it shows, they may read.
    { name: 'maker', type: 'text', required: true, hidden: true, access: { read: nobody } },
    { name: 'expiresAt', type: 'date', required: true, label: 'Runs out', admin: { date: toTheMinute } },
    {
      name: 'revokedAt',
      type: 'date',
      label: 'Revoked',
      admin: { date: toTheMinute, condition: (data) => Boolean(data?.['revokedAt']) },
    },
    { name: 'revokedBy', type: 'text', label: 'Revoked by', admin: { condition: (data) => Boolean(data?.['revokedBy']) } },
  ],
});
