import { collapsedRows } from '../fields/collapsed-rows.ts';
import { linkFields } from '../fields/links/link.ts';
import { contentGlobal } from './content-global.ts';

/** The links on every page. */
export const navigation = contentGlobal({
  slug: 'navigation',
  label: 'Menu and footer',
  group: 'Pages',
  description: 'The links on every page. A change here changes every page.',
  fields: [
    {
      name: 'header',
      type: 'array',
      label: 'Menu',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: 8,
      admin: collapsedRows('Eight at most, in short words.'),
      fields: linkFields(),
    },
    {
      name: 'footer',
      type: 'array',
      label: 'Footer',
      labels: { singular: 'Group', plural: 'Groups' },
      maxRows: 5,
      admin: collapsedRows(),
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 300 },
        {
          name: 'links',
          type: 'array',
          labels: { singular: 'Link', plural: 'Links' },
          maxRows: 12,
          admin: collapsedRows(),
          fields: linkFields(),
        },
      ],
    },
  ],
});
