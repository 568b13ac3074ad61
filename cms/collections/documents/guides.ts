import { partSlug } from '../../fields/links/part-name.ts';
import { nameParts } from '../../hooks/name-parts.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** How to do something, step by step, a page a step. */
export const guides = documentCollection({
  slug: 'guides',
  group: 'Pages',
  description:
    'How to do something that takes several pages, one for each step, or choices on one page. For a few steps on one page, use the block “Steps”.',
  titleExample: 'Getting help with your mental health',
  beforeValidate: [nameParts({ collection: 'guides', lists: ['steps'], name: 'slug', from: 'title', isShown: true })],
  content: [
    richText({ name: 'introduction', label: 'Introduction' }),
    {
      name: 'isOnePage',
      type: 'checkbox',
      label: 'These are choices, not steps',
      defaultValue: false,
      admin: { description: 'They then stand on one page, each under a heading, and a reader goes to the one that fits.' },
    },
    {
      name: 'steps',
      type: 'array',
      label: 'Steps',
      labels: { singular: 'Step', plural: 'Steps' },
      required: true,
      admin: collapsedRows('In order; each has a page of its own, unless they are choices.'),
      custom: { arePages: true },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          maxLength: 300,
          admin: { description: 'What to do: “Talk to somebody you trust”.' },
        },
        partSlug({ description: 'The last part of the step’s address, made from its title.' }),
        { name: 'summary', type: 'text', maxLength: 300 },
        richText({ name: 'body', label: 'Text', required: true }),
      ],
    },
  ],
});
