import { z } from 'zod';
import { prefixes } from '../collection-names.ts';
import { codePages } from './code-pages.ts';

/** The most characters an address of this site has. */
const longestAddress = 2_000;

/** The most characters of a path that somebody asks for. */
const longestAsked = 4_096;

/** Whether a text is the address of something on this site, as it stands in a path: no query, no fragment, and nothing that hides where it leads. */
export function isAddress(path: string): boolean {
  return flawOfAddress(path) === undefined;
}

/** The path with each part decoded and encoded again, as links spell it; undefined where that cannot be done or hides something. */
export function spellPath(path: string): string | undefined {
  if (!path.startsWith('/') || path.length > longestAsked || !path.isWellFormed()) return undefined;
  const parts = path.split('/').map(decoded);
  return parts.every((part) => part !== undefined && !hidden.test(part)) ? parts.map((part = '') => spellPart(part)).join('/') : undefined;
}

/** An address of this site. */
export const address = z.stringFormat('address', isAddress, { error: ({ input }) => flawOfAddress(String(input)) });

/** A path of this site as a link names it: an address, with a query and a fragment where there are any. */
export const linkPath = z.stringFormat('link path', (path) => flawOfLinkPath(path) === undefined, {
  error: ({ input }) => flawOfLinkPath(String(input)),
});

/** The part of a page that a link leads to, without its #. */
export const fragment = z
  .string()
  .max(120)
  .check(z.stringFormat('fragment', (text) => flawOfFragment(text) === undefined, { error: ({ input }) => flawOfFragment(String(input)) }));

/** The last part of an address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use small letters, numbers and hyphens, such as wellbeing-hubs');

/** First parts of addresses at which files, forms and pages of the code stand, whatever the content. */
export const codeFolders: readonly string[] = [
  ...codePages.map(({ path }) => path.split('/')[1] ?? ''),
  'a-to-z',
  'search',
  'healthz',
  'feed',
  'files',
  'images',
  'assets',
  'pagefind',
  'guide',
  'sitemaps',
  'admin',
  'api',
  'preview',
  'intake',
  'report',
  'my-list',
  'languages',
  'embed',
  'data',
  'open-referral',
  'cards',
  'social',
  '404',
  'archive',
];

/** Whether an address belongs to the code: its pages, what a page loads, feeds, sitemaps, forms, uploads and the CMS. No redirect can begin there. */
export function isReservedAddress(path: string): boolean {
  const spelled = (spellPath(path) ?? path).toLowerCase();
  const [, first = ''] = spelled.split('/');
  // An address without its last slash answers with a redirect to the one that has it.
  return spelled === '/' || reserved.has(first) || reservedFile.test(spelled);
}

/** Whether a path leads to something that pages load, people send to or officers use, rather than to a page. */
export function isCodeFile(path: string): boolean {
  const [place = ''] = path.split(/[?#]/);
  const [, first = '', rest = ''] = (spellPath(place) ?? place).toLowerCase().split('/');
  // What it says of the data is a page.
  if (first === 'data' && rest === '') return false;
  return fileFolders.has(first) || (first === 'search' && rest !== '');
}

/** What is wrong with an address: what was expected and what to do, as half a sentence; undefined where nothing is. */
export function flawOfAddress(path: string): string | undefined {
  if (!path.startsWith('/'))
    return 'expected an address on this site that starts with one /: write what stands after the site’s name, such as /hubs/';
  if (path.length > longestAddress)
    return `expected an address of at most ${longestAddress.toLocaleString('en-GB')} characters, and this has ${path.length.toLocaleString('en-GB')}: write a shorter one`;
  if (path.includes('//')) return 'expected an address on this site with one / at a time: take out the second of two that stand together';
  if (path.includes('\\')) return 'expected an address on this site without \\: write / instead';
  if (/[?#]/.test(path)) return 'expected an address on this site without ? or #: leave out the part that begins there';
  if (/[\s\p{Cc}]/u.test(path)) return 'expected an address on this site without spaces or line breaks: take them out';
  const parts = path.split('/').map((part) => (part.isWellFormed() ? decoded(part) : undefined));
  if (parts.includes(undefined)) return notDecodable;
  if (parts.includes('.') || parts.includes('..'))
    return 'expected an address on this site without steps such as . and ..: write out where they lead';
  if (parts.some((part = '') => hidden.test(part)))
    return 'expected an address on this site that hides no /, \\ or control characters behind a %: take them out, or write / as it is';
  return undefined;
}

const notDecodable =
  'expected two figures or letters from a to f after each %, as a browser writes a letter that is not English: write %25 for a per cent sign, or copy the address from a browser';

function flawOfLinkPath(path: string): string | undefined {
  const [, place = '', query = '', part = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(path) ?? [];
  const rest = query + part;
  if (path.length > longestAddress) return flawOfAddress(path);
  if (/[<>"']/.test(path)) return 'expected a path on this site without <, > or quotation marks: take them out';
  if (/[\s\p{Cc}\\]/u.test(rest)) return 'expected a path on this site without spaces, line breaks or \\: take them out';
  return (
    flawOfAddress(place) ?? (part.indexOf('#', 1) === -1 ? undefined : 'expected one # at most: take out the second') ?? flawOfEscapes(rest)
  );
}

function flawOfFragment(text: string): string | undefined {
  if (/[\s\p{Cc}#\\<>"']/u.test(text) || text === '')
    return 'expected the words of a heading in small letters with hyphens, such as opening-hours: write them without #, spaces or quotation marks';
  return flawOfEscapes(text);
}

function flawOfEscapes(text: string): string | undefined {
  return text.isWellFormed() && decoded(text) !== undefined ? undefined : notDecodable;
}

/** A text without its escapes; undefined where a % stands alone or escapes bytes that are no UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // The only thing it throws is that the text is no encoded text, which is the answer here.
    return undefined;
  }
}

// Control characters, separators smuggled in as %2f or %5c, and steps up the tree.
const hidden = /[\p{Cc}/\\]|^\.\.?$/u;

/** Encodes what a browser encodes in a path, and nothing else. */
function spellPart(part: string): string {
  return encodeURIComponent(part).replace(/%(?:21|24|26|27|28|29|2A|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

const reserved: ReadonlySet<string> = new Set([...codeFolders, '.well-known']);

const fileFolders: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'assets',
  'data',
  'files',
  'images',
  'intake',
  'open-referral',
  'preview',
  'social',
]);

/** Files of the code that stand at the root or in a collection's folder. */
const reservedFile = new RegExp(
  [
    String.raw`^\/(?:robots\.txt|sitemap\.xml|404\.html|favicon\.(?:ico|svg)|apple-touch-icon\.png|theme-[^/]*\.css|_headers|_redirects|calendar\.ics`,
    String.raw`(?:(?:${Object.values(prefixes).join('|')})\/)?feed\.(?:atom|json|rss))\/?$`,
  ].join('|'),
);
