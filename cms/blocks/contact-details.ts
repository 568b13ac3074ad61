import type { Block } from 'payload';
import { contact } from '../fields/facts/contact.ts';

/** How to reach somebody, inside a text. */
export const contactDetails: Block = {
  slug: 'contactDetails',
  labels: { singular: 'Contact details', plural: 'Contact details' },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'Such as “Ask the team”.' } },
    contact({ required: true }),
  ],
};
