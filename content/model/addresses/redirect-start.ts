import { z } from 'zod';
import { flawOfAddress, isReservedAddress, spellPath } from './address-grammar.ts';

/**
 * Where a redirect begins: an address (`/flu`), an address with what an older site asked for behind it
 * (`/page.aspx?documentuid=12`), or everything below a folder that nothing else answers (`/old-site/*`).
 */
export const redirectStart = z
  .stringFormat('start of a redirect', (from) => flawOfStart(from) === undefined, { error: ({ input }) => flawOfStart(String(input)) })
  .refine((from) => !isReservedStart(from), {
    message: 'this address belongs to the site itself (a page of its own, or what its pages load): choose another one',
  });

/** Whether a redirect begins at everything below a folder. */
export function isPattern(from: string): boolean {
  return from.endsWith('/*') && !from.includes('?');
}

/** A start as it is looked up: the path in the one spelling of links, then the names and values of the query in order. */
export function leadingKey(from: string): string {
  const { path, query } = apart(from);
  return (spellPath(path) ?? path) + sortedQuery(new URLSearchParams(query));
}

/** What a request with a query may be looked up by: all it asks for first, then each single thing of it. */
export function keysOfRequest(path: string, query: string): { key: string; names: readonly string[] }[] {
  if (query.length <= 1 || query.length > longestQuery) return [];
  const asked = [...new URLSearchParams(query)].filter(([name, value]) => name !== '' && value !== '').slice(0, maxAsked);
  const single = asked.length === 1 ? [] : asked.map((one) => [one]);
  return (asked.length === 0 ? [] : [asked, ...single]).map((some) => ({
    key: path + sortedQuery(new URLSearchParams(some)),
    names: some.map(([name]) => name.toLowerCase()),
  }));
}

/**
 * The patterns that a path may be below, the nearest first: `/a/b/*`, then `/a/*`; of a folder itself, its own too. The rest
 * begins with no slash: behind the one of the home page it would name another site.
 */
export function patternsAbove(path: string): { key: string; rest: string }[] {
  const parts = path.split('/').slice(1, maxDepth);
  return parts
    .map((_, index) => {
      const folder = `/${parts.slice(0, index + 1).join('/')}`;
      return { key: `${folder}/*`, rest: path.slice(folder.length + 1).replace(/^\/+/, '') };
    })
    .filter(({ key }) => key !== '//*')
    .toReversed();
}

/** Characters of a query that is looked up at most, and things asked for in one. */
const longestQuery = 1_000;
const maxAsked = 8;

/** Folders above an address that are looked at. */
const maxDepth = 12;

function flawOfStart(from: string): string | undefined {
  const { path, query } = apart(from);
  const place = isPattern(from) ? from.slice(0, -1) : path;
  const flaw = flawOfAddress(place);
  if (flaw !== undefined) return flaw;
  if (place.includes('*'))
    return 'expected a * only at the end, as /old-site/*, which stands for everything below that folder: write each other address out';
  if (query === undefined) return undefined;
  if (from.includes('#')) return 'expected an address without #: leave out the part that begins there, which no server is told';
  if (/[\s\p{Cc}<>"'\\*]/u.test(query) || query.length > longestQuery)
    return 'expected names and values behind the ?, such as ?documentuid=12, without spaces, quotation marks or *: copy it from a browser';
  const asked = [...new URLSearchParams(query)];
  if (asked.length === 0 || asked.length > maxAsked || asked.some(([name, value]) => name === '' || value === ''))
    return `expected a name and a value behind the ?, such as ?documentuid=12, and ${maxAsked} of them at most: write both, or leave out what stands behind the address`;
  return undefined;
}

/** Nothing of the site's own code leads elsewhere. The home page may, for what an older site asked it for: `/?page_id=12`. */
export function isReservedStart(from: string): boolean {
  const { path, query } = apart(from);
  if (path === '/' && query !== undefined) return false;
  return isPattern(from) ? isReservedAddress(from.slice(0, -1)) || from === '/*' : isReservedAddress(path);
}

function apart(from: string): { path: string; query?: string } {
  const mark = from.indexOf('?');
  return mark === -1 ? { path: from } : { path: from.slice(0, mark), query: from.slice(mark + 1) };
}

/** Names in small letters, because older systems took them in any; values as they are. */
function sortedQuery(asked: URLSearchParams): string {
  const pairs = [...asked].map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  if (pairs.length === 0) return '';
  pairs.sort((one, other) => (one.join('=') < other.join('=') ? -1 : 1));
  return `?${new URLSearchParams(pairs)}`;
}
