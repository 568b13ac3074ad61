import { addressOf, facetLabel, type FacetName, listAddress, type ListRoute, partAddresses, type Route } from './addresses.ts';
import type { Alert } from './alert.ts';
import { type Card, cardOf } from './card.ts';
import type { Collection } from './collections.ts';
import type { Document } from './documents/index.ts';
import type { GlobalName, Globals } from './globals/index.ts';
import { type Facet, type FacetCount, type ListQuery, type Lists, listsOf } from './lists.ts';
import { type FileRecord, type Image, mediaIn } from './media.ts';
import { isAlertOn, type Phase, phaseOf } from './phase.ts';
import { type Edited, replaceSnapshot, type SnapshotEdits } from './edits.ts';
import { alphabetLetters, redirectsOf, routesOf } from './routes.ts';
import { securityTextExpires } from './security-text.ts';
import type { Snapshot, Withdrawal } from './snapshot.ts';

/** A value of a facet as a list page offers it. */
export interface FacetLink {
  value: string;
  label: string;
  path: string;
  /** The id of the area above an area, where that is public. */
  above?: string;
}

/**
 * The only way a template sees the snapshot. Every call is a question with an answer that is plain data and
 * depends on nothing but the snapshot and the call's arguments, so that it can be written down while a page renders
 * and asked again at the next publish: the page is rendered again only if an answer changed.
 * Ask for as little as you show: a card rather than a document, a limited list rather than a whole one.
 */
export interface Reader {
  /** A document as a whole, or undefined where it is not public. */
  document(id: string): Document | undefined;
  /** What lists show of a document. */
  card(id: string): Card | undefined;
  /** A document's address. */
  address(id: string): string | undefined;
  /** Cards that fit a query. */
  list(query: ListQuery): Card[];
  /** How many fit. */
  count(query: Pick<ListQuery, 'from' | 'where'>): number;
  /** A facet's values within a collection, with the address of each one's page. Without counts, so that a new document does not change every page of its collection. */
  facet(collection: Collection, facet: FacetName | 'year'): FacetLink[];
  /** A facet's values with how many documents have each. For a collection's first page; on the others it would change them all. */
  values(collection: Collection, facet: Facet): FacetCount[];
  /** The letters that entries of the A to Z begin with, `0-9` first. */
  letters(): string[];
  /** The address of a list page, or undefined where there is no such page. */
  listAddress(list: Omit<ListRoute, 'kind' | 'path'>): string | undefined;
  /** What time makes of a document at the snapshot's moment. */
  phase(id: string): Phase | undefined;
  /** A global. */
  setting<N extends GlobalName>(name: N): Globals[N];
  image(id: string): Image | undefined;
  file(id: string): FileRecord | undefined;
  /** The alerts that stand on an address now. */
  alerts(path: string): Alert[];
  /** Why an address was withdrawn. */
  withdrawal(path: string): Withdrawal | undefined;
  /** Where the public reaches the site: scheme and host. */
  origin(): string;
  /** Whether the host takes in what the public sends: without it there are no forms. */
  hasIntake(): boolean;
  /** Until when the security text holds, as an ISO instant. */
  securityTextExpires(): string;
  /** When the documents of one sitemap were last changed, by address. */
  sitemap(section: string): { path: string; updated?: string }[];
  /** The names of the sitemaps. */
  sitemaps(): string[];
}

/** A question a template can ask. */
export type Question = keyof Reader;

/** The names of all questions, for whoever wraps a reader. */
export const questions = [
  'document',
  'card',
  'address',
  'list',
  'count',
  'facet',
  'values',
  'letters',
  'listAddress',
  'phase',
  'setting',
  'image',
  'file',
  'alerts',
  'withdrawal',
  'origin',
  'hasIntake',
  'securityTextExpires',
  'sitemap',
  'sitemaps',
] as const satisfies readonly Question[];

/** A reader over a snapshot, with its routes, which are worked out once. */
export interface SnapshotReader extends Reader {
  readonly snapshot: Snapshot;
  readonly routes: ReadonlyMap<string, Route>;
  /** Addresses that lead elsewhere, chains flattened, never one that is a page. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Redirects that lead into a ring or onto themselves, by path with the reason in words. */
  readonly brokenRedirects: ReadonlyMap<string, string>;
  readonly lists: Lists;
  /** How many public things use an image or file. */
  usesOf(media: string): number;
  /** The reader of this snapshot with edits laid over it: shares what stays the same, and costs what changes. This reader stays as it is. */
  with(edits: SnapshotEdits): Edited;
}

/** Makes the reader of a snapshot. */
export function readerOf(snapshot: Snapshot): SnapshotReader {
  const lists = listsOf(snapshot);
  const routes = routesOf(snapshot, lists);
  const { documents, moment } = snapshot;
  const uses = (media: string): number =>
    [...documents.values(), snapshot.globals, ...snapshot.redirects.values(), ...snapshot.alerts.values()].filter((thing) =>
      mediaIn(thing).includes(media),
    ).length;
  const reader: SnapshotReader = {
    snapshot,
    routes,
    lists,
    redirects: redirectsOf(snapshot, routes),
    brokenRedirects: new Map(),
    usesOf: uses,
    with: (edits) => replaceSnapshot(reader, edits, readerOf),
    document: (id) => documents.get(id),
    card: (id) => whenFound(documents.get(id), (document) => cardOf(document, documents, moment)),
    address: (id) => whenFound(documents.get(id), (document) => addressOf(document, documents)),
    list: (query) => lists.list(query),
    count: (query) => lists.count(query),
    facet: (collection, name) => facetLinks(collection, name, snapshot, lists, routes),
    values: (collection, facet) => lists.facet(collection, facet),
    letters: () => alphabetLetters(lists),
    listAddress: (list) => {
      const path = listAddress(list, snapshot);
      return routes.has(path) ? path : undefined;
    },
    phase: (id) => whenFound(documents.get(id), (document) => phaseOf(document, moment)),
    setting: (name) => snapshot.globals[name],
    image: (id) => snapshot.images.get(id),
    file: (id) => snapshot.files.get(id),
    alerts: (path) => [...snapshot.alerts.values()].filter((alert) => isAlertOn(alert, moment) && standsOn(alert, path)),
    withdrawal: (path) => snapshot.withdrawn.get(path),
    origin: () => snapshot.origin,
    hasIntake: () => snapshot.hasIntake,
    securityTextExpires: () => securityTextExpires(moment),
    sitemap: (section) => sitemapOf(section, snapshot, lists, routes),
    sitemaps: () =>
      [...routes.values()].flatMap((route) => (route.kind === 'sitemap' && route.section !== undefined ? [route.section] : [])),
  };
  return reader;
}

function whenFound<T, R>(value: T | undefined, then: (value: T) => R): R | undefined {
  return value === undefined ? undefined : then(value);
}

function standsOn({ paths }: Alert, path: string): boolean {
  return paths.length === 0 || paths.some((start) => path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`));
}

function facetLinks(
  collection: Collection,
  name: FacetName | 'year',
  snapshot: Snapshot,
  lists: Lists,
  routes: ReadonlyMap<string, Route>,
): FacetLink[] {
  return lists
    .facet(collection, name)
    .map(({ value }) => ({
      value,
      label: name === 'year' ? value : facetLabel({ name, value }, snapshot),
      path: listAddress(name === 'year' ? { collection, year: value } : { collection, facet: { name, value } }, snapshot),
      ...(name === 'area' ? aboveOf(value, snapshot) : {}),
    }))
    .filter(({ path }) => routes.has(path))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function aboveOf(id: string, { documents }: Snapshot): { above?: string } {
  const area = documents.get(id);
  return area?.collection === 'areas' && area.parent !== undefined && documents.has(area.parent) ? { above: area.parent } : {};
}

function sitemapOf(
  section: string,
  snapshot: Snapshot,
  lists: Lists,
  routes: ReadonlyMap<string, Route>,
): { path: string; updated?: string }[] {
  if (section === 'site') {
    return [...routes.values()]
      .filter(({ kind }) => kind === 'home' || kind === 'code-page' || kind === 'list' || kind === 'a-to-z')
      .map(({ path }) => ({ path }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  const cards = section.startsWith('news-')
    ? lists.list({ from: ['news'], where: { year: section.slice('news-'.length) } })
    : lists.list({ from: [section as Collection] });
  return cards.flatMap(({ id, address }) => {
    const document = snapshot.documents.get(id);
    if (document === undefined || document.search.isHidden) return [];
    const parts = partAddresses(document, address).map(({ path }) => path);
    return [address, ...parts].map((path) => ({ path, updated: document.updated }));
  });
}
