import type { MDXInstance } from 'astro';
import type { Content } from '../blocks/outline.ts';

const files = import.meta.glob<MDXInstance<{ updated: string }>>('../../content/pages/*.mdx', { eager: true });

/**
 * A page that belongs to the code: its text, what stands in it, and the instant it was last changed.
 * @throws when there is no such file
 */
export function codePageContent(name: string): {
  Content: MDXInstance<{ updated: string }>['Content'];
  contents: Content[];
  updated: string;
} {
  const file = files[`../../content/pages/${name}.mdx`];
  if (file === undefined)
    throw new Error(`There is no file content/pages/${name}.mdx: write it, or take the page out of content/model/addresses/code-pages.ts.`);
  const contents = file.getHeadings().flatMap(({ depth, slug, text }) => (depth === 2 ? [{ id: slug, text }] : []));
  return { Content: file.Content, contents, updated: file.frontmatter.updated };
}
