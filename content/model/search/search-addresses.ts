/** Where the quick index stands on the public site; it names everything else that search needs. */
export const quickIndexAddress = '/search/quick-index.json';

/** Where the full-text index says what it is made of. */
export const fullTextAddress = '/search/full-text/index.json';

/** Where a search for some words leads. */
export function searchAddress(words: string): string {
  return `/search/?${new URLSearchParams({ q: words }).toString()}`;
}
