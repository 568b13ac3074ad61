import type { Block } from 'payload';
import { linkTarget } from '../fields/links/link.ts';

/** A link to one document or file, with its kind and size. */
export const documentLink: Block = {
  slug: 'documentLink',
  labels: { singular: 'Link to a document', plural: 'Links to documents' },
  fields: [
    linkTarget({ required: true }),
    {
      name: 'text',
      type: 'text',
      label: 'Words of the link',
      maxLength: 300,
      admin: { description: 'The document’s own title, where this is empty.' },
    },
  ],
};
