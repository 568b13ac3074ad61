import { isByDate } from '../collection-names.ts';
import type { Facet } from './facet.ts';
import type { ListQuery } from './lists.ts';
import type { Question, Reader } from './reader.ts';
import { endParts, partSize, topic } from './topic-names.ts';

/**
 * The topics a question is filed under: when none of them is among those an edit touched, its answer is the same.
 * Depends on the call alone.
 */
export function topicsOf(question: Question, values: readonly unknown[]): string[] {
  return (filings[question] as (...values: readonly unknown[]) => string[])(...values);
}

const filings: { readonly [Q in Question]: (...values: Parameters<Reader[Q]>) => string[] } = {
  document: (id) => [topic.document(id)],
  editionsToCompare: (id) => [topic.document(id)],
  card: (id) => [topic.card(id)],
  address: (id) => [topic.address(id)],
  phase: (id) => [topic.phase(id)],
  factsRunOut: (id) => [topic.factsRunOut(id)],
  factsRunOutIn: (place) => [topic.factsRunOutIn(place)],
  list: (query) => listTopics(query),
  count: (query) => groupsOf(query).map(topic.count),
  facet: (collection, facet) => [topic.facet(collection, facet)],
  values: (collection, facet) => [topic.values(collection, facet)],
  records: (list, page) => [topic.records(list, page)],
  recordCount: (list) => [topic.recordCount(list)],
  letters: () => [topic.letters()],
  listAddress: ({ collection, facet, year, letter, page }) => {
    const narrowed = facet === undefined ? year && `year=${year}` : `${facet.name}=${facet.value}`;
    return [topic.list(narrowed ? `${collection}|${narrowed}` : collection, { page, letter })];
  },
  languages: () => [topic.phrases()],
  phrases: () => [topic.phrases()],
  setting: (name) => [topic.setting(name)],
  image: (id) => [topic.image(id)],
  file: (id) => [topic.file(id)],
  alerts: (path) => [...new Set(startsOf(path).map(topic.alerts))],
  earlierAnchors: (key) => [topic.earlierAnchors(key)],
  withdrawal: (path) => [topic.withdrawal(path)],
  origin: () => [topic.origin()],
  hasIntake: () => [topic.intake()],
  isStaging: () => [topic.staging()],
  securityTextExpires: () => [topic.securityText()],
  sitemap: (section) => [topic.sitemap(section)],
  sitemaps: () => [topic.sitemaps()],
};

/** Facets from the one that chooses fewest documents to the one that chooses most: a question with several is filed under the first. */
const narrowestFirst: readonly Facet[] = [
  'evidence',
  'translates',
  'refers-to',
  'mentions',
  'language',
  'letter',
  'area',
  'topic',
  'year',
  'kind',
  'committee',
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
  const isDated = from?.length === 1 && isByDate(from[0]);
  const isInGroupOrder = order !== 'recent' && from?.length === 1 && !(isDated && order === 'title') && facetsOf(where).length <= 1;
  if (group === undefined || limit === undefined || !isInGroupOrder) return groups.map(topic.group);
  const first = Math.floor(offset / partSize);
  const last = Math.floor(Math.max(offset, offset + limit - 1) / partSize);
  const parts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if ((order ?? (isDated ? 'newest' : 'title')) === 'newest')
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
