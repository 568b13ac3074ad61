import { slugify } from '../addresses/slugify.ts';
import { type Collection, prefixes } from '../collection-names.ts';

/** The address most documents have: their title's words below what their collection is called. */
export function usualPath({ collection, title }: { collection: Collection; title: string }): string {
  return collection === 'pages' ? `/${slugify(title)}/` : `/${prefixes[collection]}/${slugify(title)}/`;
}
