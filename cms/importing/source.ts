import type { Collection } from '../../content/model/collections.ts';

/** What documents of another site can become here. */
export const importable = ['pages', 'news', 'services', 'vacancies'] as const satisfies readonly Collection[];

export type Importable = (typeof importable)[number];

/** One page of another site, as its export tells of it. */
export interface SourceItem {
  /** Its identifier there, by which it is known again. */
  id: string;
  /** The identifier it keeps here, where that is one of ours too. */
  documentId?: string | undefined;
  /** What it is called there: `post`, `node--page`, `row 3`. */
  kind: string;
  into: Importable;
  title: string;
  /** The last part of its address there. */
  slug?: string | undefined;
  /** A sentence or two about it, as HTML or plain words. */
  summary?: string | undefined;
  html: string;
  /** The language it is written in, such as `cy`. */
  language?: string | undefined;
  /** When it was published there, as an ISO instant. */
  publishedAt?: string | undefined;
  /** The identifier of the page above it. */
  parent?: string | undefined;
  categories: readonly string[];
  /** Pictures that stand beside its text. */
  media: readonly string[];
  /** Its addresses there that the public knows, as a path, with a query where it needs one. */
  addresses: readonly string[];
  /** What was lost before the text was read, as sentences. */
  lost: readonly string[];
  /** Values of single fields, by the path of the field: what a spreadsheet says. */
  values?: ReadonlyMap<string, unknown>;
  /** Why it cannot be taken in at all, as sentences. */
  problems?: readonly string[];
}

/** Something of another site that becomes nothing here. */
export interface LeftOut {
  /** What it is there, and its title. */
  what: string;
  why: string;
  /** Where the public knows it, as a path. */
  address?: string | undefined;
}

/** What an export of another site holds. */
export interface SourceContent {
  /** What it was: “WordPress”. */
  format: string;
  /** What its items are known by together with their identifiers, such as the other site’s address. */
  source: string;
  /** The address of the other site, without a path behind it; absent where nobody said. */
  origin?: string | undefined;
  items: SourceItem[];
  leftOut: LeftOut[];
}

/** A path, with its query, of an address of the other site; undefined where it is elsewhere, or no address. */
export function pathOn(origin: string | undefined, address: string): string | undefined {
  if (!URL.canParse(address, origin)) return undefined;
  const url = new URL(address, origin);
  const own = origin === undefined ? undefined : new URL(origin);
  const bare = (host: string): string => host.replace(/^www\./, '');
  if (own === undefined || bare(url.host) !== bare(own.host)) return undefined;
  return `${url.pathname}${url.search}`;
}

/** Which of our collections each kind of another site becomes, beside what is told for one import: `post=pages`. */
export function readMapping(words: readonly string[]): Map<string, Importable | 'nothing'> {
  const mapping = new Map<string, Importable | 'nothing'>();
  for (const pair of words.flatMap((one) => one.split(',')).map((one) => one.trim())) {
    if (pair === '') continue;
    const [kind = '', into = ''] = pair.split('=').map((one) => one.trim());
    const known = [...importable, 'nothing'].find((one) => one === into);
    if (kind === '' || known === undefined)
      throw new Error(
        `“${pair}” does not say what becomes what. Write the kind there and what it becomes here, such as post=pages: ${[...importable, 'nothing'].join(', ')}.`,
      );
    mapping.set(kind, known as Importable | 'nothing');
  }
  return mapping;
}
