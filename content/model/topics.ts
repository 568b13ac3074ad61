import type { Facet, ListQuery } from './lists.ts';
import type { Question, Reader } from './reader.ts';

/**
 * The topics a question is filed under: when none of them is among those an edit touched, its answer is the same.
 * Depends on the call alone.
 */
export function topicsOf(question: Question, values: readonly unknown[]): string[] {
  return (filings[question] as (...values: readonly unknown[]) => string[])(...values);
}

/** Members of a group that are filed together: an edit touches the parts in which something moves, not the whole group. */
export const partSize = 50;

/** Parts that are counted from a group's end, where lists that show the newest look. */
export const endParts = 2;

/** The names of topics, for whoever files a question or touches one. `group` is a collection, `COLLECTION|FACET=VALUE` or, over all collections, `*|FACET=VALUE`. */
export const topic = {
  document: (id: string) => `document:${id}`,
  card: (id: string) => `card:${id}`,
  address: (id: string) => `address:${id}`,
  phase: (id: string) => `phase:${id}`,
  image: (id: string) => `image:${id}`,
  file: (id: string) => `file:${id}`,
  /** A card in a group, or which documents are in it. */
  group: (group: string) => `group:${group}`,
  /** Which documents are in a group, or what they are filed under besides. */
  count: (group: string) => `count:${group}`,
  /** Members number 50 × part to 50 × part + 49, from the first. */
  part: (group: string, part: number) => `part:${group}#${part}`,
  /** Likewise, counted from the last. */
  end: (group: string, part: number) => `end:${group}#${part}`,
  /** The values of a facet that have a page, with their names and addresses. */
  facet: (collection: string, facet: string) => `facet:${collection}|${facet}`,
  /** How many documents have each value of a facet. */
  values: (collection: string, facet: string) => `values:${collection}|${facet}`,
  /** Whether a page of a list is there. */
  list: (group: string, { page, letter }: { page?: number | undefined; letter?: string | undefined } = {}) =>
    `list:${group}${page === undefined ? '' : `#${page}`}${letter === undefined ? '' : `#${letter}`}`,
  letters: () => 'letters',
  setting: (name: string) => `setting:${name}`,
  /** Alerts that stand on an address and what is below it. */
  alerts: (start: string) => `alerts:${start.replace(/\/+$/, '') || '/'}`,
  withdrawal: (path: string) => `withdrawal:${path}`,
  origin: () => 'origin',
  intake: () => 'intake',
  securityText: () => 'security text',
  sitemap: (section: string) => `sitemap:${section}`,
  sitemaps: () => 'sitemaps',
} as const;

const filings: { readonly [Q in Question]: (...values: Parameters<Reader[Q]>) => string[] } = {
  document: (id) => [topic.document(id)],
  card: (id) => [topic.card(id)],
  address: (id) => [topic.address(id)],
  phase: (id) => [topic.phase(id)],
  list: (query) => listTopics(query),
  count: (query) => groupsOf(query).map(topic.count),
  facet: (collection, facet) => [topic.facet(collection, facet)],
  values: (collection, facet) => [topic.values(collection, facet)],
  letters: () => [topic.letters()],
  listAddress: ({ collection, facet, year, letter, page }) => {
    const narrowed = facet === undefined ? year && `year=${year}` : `${facet.name}=${facet.value}`;
    return [topic.list(narrowed ? `${collection}|${narrowed}` : collection, { page, letter })];
  },
  setting: (name) => [topic.setting(name)],
  image: (id) => [topic.image(id)],
  file: (id) => [topic.file(id)],
  alerts: (path) => [...new Set(startsOf(path).map(topic.alerts))],
  withdrawal: (path) => [topic.withdrawal(path)],
  origin: () => [topic.origin()],
  hasIntake: () => [topic.intake()],
  securityTextExpires: () => [topic.securityText()],
  sitemap: (section) => [topic.sitemap(section)],
  sitemaps: () => [topic.sitemaps()],
};

/** Facets from the one that chooses fewest documents to the one that chooses most: a question with several is filed under the first. */
const narrowestFirst: readonly Facet[] = [
  'evidence',
  'refers-to',
  'letter',
  'area',
  'topic',
  'year',
  'kind',
  'area-wide',
  'category',
  'who-for',
  'way-in',
  'state',
  'search',
];

function listTopics(query: ListQuery): string[] {
  const groups = groupsOf(query);
  const [group] = groups;
  const { from, where = {}, order, offset = 0, limit } = query;
  const isByDate = from?.length === 1 && (from[0] === 'news' || from[0] === 'events');
  const isInGroupOrder = from?.length === 1 && !(isByDate && order === 'title') && facetsOf(where).length <= 1;
  if (group === undefined || limit === undefined || !isInGroupOrder) return groups.map(topic.group);
  const first = Math.floor(offset / partSize);
  const last = Math.floor(Math.max(offset, offset + limit - 1) / partSize);
  const parts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if ((order ?? (isByDate ? 'newest' : 'title')) === 'newest')
    return last < endParts ? parts.map((part) => topic.end(group, part)) : [topic.group(group)];
  return parts.length <= 4 ? parts.map((part) => topic.part(group, part)) : [topic.group(group)];
}

/** The groups a query chooses from, narrowed by its narrowest facet. */
function groupsOf({ from = ['*' as never], where = {} }: Pick<ListQuery, 'from' | 'where'>): string[] {
  const facets = facetsOf(where);
  const [narrowest] = facets.sort((a, b) => narrowestFirst.indexOf(a[0]) - narrowestFirst.indexOf(b[0]));
  return from.map((collection: string) => (narrowest === undefined ? collection : `${collection}|${narrowest[0]}=${narrowest[1]}`));
}

function facetsOf(where: NonNullable<ListQuery['where']>): [Facet, string][] {
  return (Object.entries(where) as [Facet, string | undefined][]).filter((facet): facet is [Facet, string] => facet[1] !== undefined);
}

/** An address and all that it lies below. */
function startsOf(path: string): string[] {
  const ends = [...path.matchAll(/\//g)].map(({ index }) => index + 1);
  return [...ends.map((end) => path.slice(0, end)), path];
}
