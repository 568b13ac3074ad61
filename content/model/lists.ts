import { type Card, cardOf, sortKeyOf } from './card.ts';
import { type Collection, collections } from './collections.ts';
import type { Document } from './documents/index.ts';
import { yearOf } from './parts/imprecise-date.ts';
import type { Snapshot } from './snapshot.ts';

/** What lists can be narrowed by. The public has pages for some of these (`publicFacets`); the rest serve templates. */
export type Facet =
  /** An area's id; a document in a neighbourhood is also in the city and county above it. */
  | 'area'
  /** The id of an area that a document is for as a whole, naming no smaller one in it; `everywhere` where it names none at all. */
  | 'area-wide'
  /** A topic's id. */
  | 'topic'
  /** A story's category. */
  | 'category'
  /** A group of people a service or an offer is for. */
  | 'who-for'
  /** How to get into a service or an offer. */
  | 'way-in'
  /** A vacancy's, hub's or event's phase. */
  | 'state'
  /** A publication's, organisation's or area's kind. */
  | 'kind'
  /** A story's year, or `undated`. */
  | 'year'
  /** The first letter of the title, or `0-9`. */
  | 'letter'
  /** `PILLAR_ID#ANCHOR`: gives evidence for that priority. */
  | 'evidence'
  /** An id: names that document in one of its fields. */
  | 'refers-to'
  /** `shown` for documents that appear in search, the A to Z and the sitemap. */
  | 'search';

/** A list of documents, as cards. */
export interface ListQuery {
  /** All collections where absent. */
  from?: readonly Collection[];
  where?: Partial<Record<Facet, string>>;
  /** `newest`: by date, newest first; `oldest`; `title`: by letter. By default news and events are newest first, everything else by title. */
  order?: 'newest' | 'oldest' | 'title';
  /** Skip this many. */
  offset?: number;
  /** Give this many at most. */
  limit?: number;
}

/** A value of a facet and how many documents have it. */
export interface FacetCount {
  value: string;
  count: number;
}

/** The lists of one snapshot, made when first asked for. */
export interface Lists {
  list(query: ListQuery): Card[];
  count(query: Pick<ListQuery, 'from' | 'where'>): number;
  /** The values of a facet within a collection, by value. */
  facet(collection: Collection, facet: Facet): FacetCount[];
}

/** Makes the lists of a snapshot. Hidden documents (`search.isHidden`) stay in lists: hiding is for search only. */
export function listsOf(snapshot: Snapshot): Lists {
  const groups = groupsOf(snapshot);
  const select = ({ from = collections, where = {} }: Pick<ListQuery, 'from' | 'where'>): Listed[] => {
    const [first, ...others] = Object.entries(where).map(([facet, value]) => `${facet}=${value}`);
    const selected = from.flatMap((collection) => groups.get(first === undefined ? collection : `${collection}|${first}`) ?? []);
    return others.length === 0 ? selected : selected.filter(({ facets }) => others.every((wanted) => facets.has(wanted)));
  };
  return {
    list: (query) => {
      const sorted = inOrder(select(query), query);
      const start = query.offset ?? 0;
      return sorted.slice(start, query.limit === undefined ? undefined : start + query.limit).map(({ card }) => card);
    },
    count: (query) => select(query).length,
    facet: (collection, facet) => facetCounts(groups, collection, facet),
  };
}

interface Listed {
  card: Card;
  key: string;
  /** `facet=value` for each value it has. */
  facets: Set<string>;
}

/** Every collection, and every facet's value in it, with its documents by sort key. */
function groupsOf(snapshot: Snapshot): Map<string, Listed[]> {
  const listed = [...snapshot.documents.values()].map((document): Listed & { collection: Collection } => {
    const card = cardOf(document, snapshot.documents, snapshot.moment);
    return { card, key: sortKeyOf(card), facets: facetsOf(document, card, snapshot), collection: document.collection };
  });
  listed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.card.id < b.card.id ? -1 : 1));
  const groups = new Map<string, Listed[]>();
  const add = (name: string, one: Listed): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  };
  for (const one of listed) {
    add(one.collection, one);
    for (const facet of one.facets) add(`${one.collection}|${facet}`, one);
  }
  return groups;
}

function inOrder(listed: Listed[], { from, order }: ListQuery): Listed[] {
  const byDate = from?.length === 1 && (from[0] === 'news' || from[0] === 'events');
  const wanted = order ?? (byDate ? 'newest' : 'title');
  // Groups are sorted already; several collections together are not.
  const sorted = from?.length === 1 && !(byDate && wanted === 'title') ? listed : listed.toSorted(comparing(wanted));
  return wanted === 'newest' ? sorted.toReversed() : sorted;
}

function comparing(order: 'newest' | 'oldest' | 'title'): (a: Listed, b: Listed) => number {
  const keyOf = ({ card }: Listed): string => (order === 'title' ? card.title.toLowerCase() : `${dateKey(card)} ${card.title}`);
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : a.card.id < b.card.id ? -1 : 1;
  };
}

function dateKey({ date }: Card): string {
  if (date === undefined || date.precision === 'unknown') return '0000';
  return date.precision === 'day' ? date.date : date.precision === 'month' ? date.month : String(date.year);
}

function facetsOf(document: Document, card: Card, snapshot: Snapshot): Set<string> {
  const facets = new Set<string>([`letter=${letterOf(document.title)}`]);
  const add = (facet: Facet, value: string | undefined): void => {
    if (value !== undefined) facets.add(`${facet}=${value}`);
  };
  for (const area of document.areas) for (const id of withAncestors(area, snapshot)) add('area', id);
  for (const area of widestOf(document.areas, snapshot)) add('area-wide', area);
  for (const topic of document.topics) add('topic', topic);
  if (!document.search.isHidden) add('search', 'shown');
  for (const { pillar, priority } of document.evidenceFor) add('evidence', `${pillar}#${priority}`);
  for (const id of referencesOf(document)) add('refers-to', id);
  if (document.collection === 'news') {
    add('category', document.category);
    add('year', String(yearOf(document.date) ?? 'undated'));
  }
  if (document.collection === 'offers' || document.collection === 'services') {
    for (const audience of document.audiences) add('who-for', audience);
    for (const way of document.waysIn) add('way-in', way);
  }
  if (document.collection === 'vacancies' || document.collection === 'hubs' || document.collection === 'events')
    add('state', card.plate?.phase);
  if (document.collection === 'publications' || document.collection === 'organisations' || document.collection === 'areas')
    add('kind', document.kind);
  return facets;
}

/** An area with every area above it. */
function withAncestors(id: string, snapshot: Snapshot): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next);) {
    chain.push(next);
    const area: Document | undefined = snapshot.documents.get(next);
    next = area?.collection === 'areas' ? area.parent : undefined;
  }
  return chain;
}

/** The areas that no other of them lies in: a drop-in in Gloucester, Gloucestershire is for Gloucester. */
function widestOf(areas: readonly string[], snapshot: Snapshot): readonly string[] {
  const above = new Set(areas.flatMap((area) => withAncestors(area, snapshot).slice(1)));
  return areas.length === 0 ? ['everywhere'] : areas.filter((area) => !above.has(area));
}

/** The first letter of a title, lower case, or `0-9`. */
export function letterOf(title: string): string {
  const first = title
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

/** The documents a document names in its own fields, areas, topics and links in text left out. */
export function referencesOf(document: Document): string[] {
  const named = [...document.related, ...document.evidenceFor.map(({ pillar }) => pillar)];
  const add = (...ids: (string | undefined)[]): void => {
    for (const id of ids) if (id !== undefined) named.push(id);
  };
  switch (document.collection) {
    case 'services':
      add(...document.providers);
      break;
    case 'hubs':
      add(document.programme, ...document.runBy);
      break;
    case 'offers':
      add(document.provider);
      break;
    case 'events':
      add(document.at, document.organiser);
      break;
    case 'vacancies':
      add(document.employer);
      break;
    case 'publications':
      add(...document.publishers);
      break;
    case 'pillars':
      add(...document.publications);
      break;
    case 'programmes':
      add(...document.partners, ...document.parts);
      break;
    case 'organisations':
      add(...document.partOf, document.successor);
      break;
    case 'areas':
      add(document.parent);
      break;
    case 'pages':
      add(document.parent);
      break;
    case 'news':
    case 'guides':
    case 'topics':
      break;
  }
  return named;
}

function facetCounts(groups: Map<string, Listed[]>, collection: Collection, facet: Facet): FacetCount[] {
  const prefix = `${collection}|${facet}=`;
  return [...groups]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, group]) => ({ value: name.slice(prefix.length), count: group.length }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
