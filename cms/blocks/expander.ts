import type { Block } from 'payload';
import { simpleText } from '../fields/text/simple-text.ts';

/** Detail that only some readers need, folded away. */
export const expander: Block = {
  slug: 'expander',
  labels: { singular: 'Expander', plural: 'Expanders' },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'What is inside: “Where the money comes from”.' },
    },
    simpleText({ name: 'text', label: 'Text', required: true }),
  ],
};
