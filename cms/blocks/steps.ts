import type { Block } from 'payload';
import { collapsedRows } from '../fields/collapsed-rows.ts';
import { simpleText } from '../fields/text/simple-text.ts';

/** What to do, in order. */
export const steps: Block = {
  slug: 'steps',
  labels: { singular: 'Steps', plural: 'Steps' },
  fields: [
    { name: 'title', type: 'text', maxLength: 300 },
    {
      name: 'steps',
      type: 'array',
      label: 'Steps',
      labels: { singular: 'Step', plural: 'Steps' },
      required: true,
      minRows: 2,
      maxRows: 20,
      admin: collapsedRows(),
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'A verb first: “Ask at the desk”.' } },
        simpleText({ name: 'text', label: 'Text', required: true }),
      ],
    },
  ],
};
