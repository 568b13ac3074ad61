import { reference } from '../../fields/links/references.ts';
import { keepPagesBelow } from '../../hooks/keep-pages-below.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Pages with a free body, nested under another or at the root. */
export const pages = documentCollection({
  slug: 'pages',
  group: 'Pages',
  description:
    'A page for what fits nowhere else. News, services, places and plans have places of their own, which show their facts better.',
  titleExample: 'About the partnership',
  columns: ['parent'],
  content: [richText({ name: 'body', label: 'Text', required: true })],
  beforeChange: [keepPagesBelow],
  relations: [
    reference({
      name: 'parent',
      label: 'Page above it',
      to: 'pages',
      isIndexed: true,
      description: 'Its address begins with that page’s. When you change this, the old address leads to the new one.',
    }),
  ],
});
