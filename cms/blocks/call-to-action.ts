import type { Block } from 'payload';
import { link } from '../fields/links/link.ts';

/** The one thing a reader can do next. */
export const callToAction: Block = {
  slug: 'callToAction',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    link({ name: 'link', label: 'Link', required: true, description: 'A verb first: “Refer yourself”, “Join the group”.' }),
    { name: 'hint', type: 'text', maxLength: 300, admin: { description: 'What happens when they do: “Opens a form on the NHS website”.' } },
  ],
};
