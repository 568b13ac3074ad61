import type { SanitizedConfig } from 'payload';
import { hasSearchWords } from '../api/desk/has-search-words.ts';

/** The collections whose documents are pages for the public. */
export function documentSlugs({ collections }: Pick<SanitizedConfig, 'collections'>): string[] {
  return collections.filter(hasSearchWords).map(({ slug }) => slug);
}
