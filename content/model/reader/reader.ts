import type { EarlierAnchor } from '../anchors.ts';
import { addressOf, facetLabel, type FacetName, type ListRoute, partAddresses, type Route } from '../addresses/addresses.ts';
import type { Alert } from '../alert.ts';
import type { Card } from './card.ts';
import { codePages } from '../addresses/code-pages.ts';
import { type Collection, collections } from '../collections.ts';
import { type PublicRecord, recordsPerPage } from '../data/records.ts';
import type { Document } from '../documents/index.ts';
import type { Facet } from './facet.ts';
import type { GlobalName, Globals } from '../globals/index.ts';
import type { EditEffects, SnapshotEdits } from '../incremental/edits.ts';
import { layOver, stateOf } from '../incremental/lay-over.ts';
import { groupOfList, listPageAddress } from '../incremental/list-pages.ts';
import { readOnly } from '../incremental/persistent.ts';
import type { FactPlace, State } from '../incremental/state.ts';
import { type EditionsToCompare, editionsToCompare } from './editions-to-compare.ts';
import { letterOrder } from './alphabet.ts';
import { type CountQuery, type FacetCount, type ListQuery, type Lists, listsFrom } from './lists.ts';
import type { UsedFact } from '../fields/fact.ts';
import { hasKeyFacts, keyFactsAddress } from '../language/key-facts-address.ts';
import type { PhraseLanguage } from '../language/languages.ts';
import { languagePageAddress, languagesAddress } from '../language/language-pages.ts';
import { offeredIn, type Translated, translatedInto } from '../language/phrase-book.ts';
import type { FileRecord, Image } from '../media.ts';
import type { Phase } from '../time/phase.ts';
import { securityTextExpires } from '../time/security-text.ts';
import type { Snapshot, Withdrawal } from '../snapshot.ts';

export type { AddressConflict, SnapshotEdits } from '../incremental/edits.ts';

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
  /** Two editions of a publication to be compared, and no more of it than that shows; undefined where they are not public. */
  editionsToCompare(id: string, earlier: string, later: string): EditionsToCompare | undefined;
  /** What lists show of a document. */
  card(id: string): Card | undefined;
  /** The address of a document; undefined where it is not public. */
  address(id: string): string | undefined;
  /** Cards that fit a query. */
  list(query: ListQuery): Card[];
  /** How many fit; no more than the limit where there is one. */
  count(query: CountQuery): number;
  /** A facet's values within a collection, with the address of each one's page. Without counts, so that a new document does not change every page of its collection. */
  facet(collection: Collection, facet: FacetName | 'year'): FacetLink[];
  /** A facet's values with how many documents have each. For a collection's first page; on the others it would change them all. */
  values(collection: Collection, facet: Facet): FacetCount[];
  /** A page of a list of data, numbered from 1, by the name of the list (`recordList`): in the order in which documents were first published. */
  records(list: string, page: number): PublicRecord[];
  /** How many documents a list of data has; no more than the limit where there is one. */
  recordCount(list: string, limit?: number): number;
  /** The letters that entries of the A to Z begin with, `0-9` first. */
  letters(): string[];
  /** The address of a list page, or undefined where there is no such page. */
  listAddress(list: Omit<ListRoute, 'kind' | 'path'>): string | undefined;
  /** What time makes of a document as the snapshot's clock has it. */
  phase(id: string): Phase | undefined;
  /** The facts a document uses that have run out as the snapshot's clock has it; none where it is not public. */
  factsRunOut(id: string): readonly UsedFact[];
  /** The facts that have run out in what is no document: in the settings, or in an alert that stands, by its id. */
  factsRunOutIn(place: FactPlace): readonly UsedFact[];
  /** The languages in which key facts are shown, besides English. */
  languages(): PhraseLanguage[];
  /** The approved phrases of a language. */
  phrases(language: PhraseLanguage): Translated[];
  setting<N extends GlobalName>(name: N): Globals[N];
  image(id: string): Image | undefined;
  file(id: string): FileRecord | undefined;
  /** The alerts that stand on an address now. */
  alerts(path: string): Alert[];
  /** The fragments that a page could be entered at once; the page by the key of its anchors. */
  earlierAnchors(key: string): readonly EarlierAnchor[];
  /** Why an address was withdrawn. */
  withdrawal(path: string): Withdrawal | undefined;
  /** Where the public reaches the site: scheme and host. */
  origin(): string;
  /** Whether the host takes in what the public sends: without it there are no forms. */
  hasIntake(): boolean;
  /** Whether this is a rehearsal of the site, which says so and is kept from search engines. */
  isStaging(): boolean;
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
  'editionsToCompare',
  'card',
  'address',
  'list',
  'count',
  'facet',
  'values',
  'records',
  'recordCount',
  'letters',
  'listAddress',
  'phase',
  'factsRunOut',
  'factsRunOutIn',
  'languages',
  'phrases',
  'setting',
  'image',
  'file',
  'alerts',
  'earlierAnchors',
  'withdrawal',
  'origin',
  'hasIntake',
  'isStaging',
  'securityTextExpires',
  'sitemap',
  'sitemaps',
] as const satisfies readonly Question[];

/** A reader with edits laid over it, and what that may have changed. */
export interface Edited extends EditEffects {
  reader: SnapshotReader;
}

/** A reader over a snapshot, with its routes, which are worked out once. */
export interface SnapshotReader extends Reader {
  readonly snapshot: Snapshot;
  readonly routes: ReadonlyMap<string, Route>;
  /** Addresses that lead elsewhere, chains flattened, never one that is a page. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Redirects that lead into a ring or onto themselves, by path with the reason in words. */
  readonly brokenRedirects: ReadonlyMap<string, string>;
  readonly lists: Lists;
  /** How many public things use an image or file, be it in what waits for its day. */
  usesOf(media: string): number;
  /** Whether something public uses an image or file in what may be seen by now. Nobody gets what is not shown, nor learns that it is there. */
  isShown(media: string): boolean;
  /** The reader of this snapshot with edits laid over it: shares what stays the same, and costs what changes. This reader stays as it is. */
  with(edits: SnapshotEdits): Edited;
}

/** Makes the reader of a snapshot. @throws when pages stand below themselves */
export function readerOf(snapshot: Snapshot): SnapshotReader {
  return readerFrom(stateOf(snapshot));
}

function readerFrom(state: State): SnapshotReader {
  const { snapshot, derived, alertsOn, runOutIn } = state;
  const { documents, images, files, phrases, anchors, withdrawn, globals, now } = snapshot;
  const { entries } = derived;
  const lists = listsFrom(derived);
  return {
    snapshot,
    routes: readOnly(derived.routes),
    redirects: readOnly(derived.redirects),
    brokenRedirects: readOnly(derived.broken),
    lists,
    usesOf: (media) => derived.uses.get(media) ?? 0,
    isShown: (media) => derived.shown.has(media),
    with: (edits) => {
      const { state: now, ...changes } = layOver(state, edits);
      return { reader: readerFrom(now), ...changes };
    },
    document: (id) => documents.get(id),
    editionsToCompare: (id, earlier, later) => {
      const document = documents.get(id);
      return document === undefined ? undefined : editionsToCompare(document, addressOf(document, documents), { earlier, later });
    },
    card: (id) => entries.get(id)?.listed.card,
    address: (id) => entries.get(id)?.listed.card.address,
    list: (query) => lists.list(query),
    count: (query) => lists.count(query),
    facet: (collection, name) => facetLinks(collection, name, state, lists),
    values: (collection, facet) => lists.facet(collection, facet),
    records: (list, page) =>
      (derived.records.get(list)?.members ?? []).slice((page - 1) * recordsPerPage, page * recordsPerPage).map(({ card }) => card),
    recordCount: (list, limit = Infinity) => Math.min(limit, derived.records.get(list)?.members.length ?? 0),
    letters: () => letterOrder.filter((letter) => derived.letters.has(letter)),
    listAddress: ({ collection, facet, year, letter, page }) => {
      const group = groupOfList({ collection, facet, year });
      const pages = group === undefined ? undefined : derived.listPages.get(group);
      return pages && listPageAddress(pages, { letter, page });
    },
    phase: (id) => entries.get(id)?.phase,
    factsRunOut: (id) => entries.get(id)?.runOut ?? [],
    factsRunOutIn: (place) => runOutIn.get(place) ?? [],
    languages: () => offeredIn([...phrases.values()]),
    phrases: (language) => translatedInto(language, phrases.values()),
    setting: (name) => globals[name],
    image: (id) => images.get(id),
    file: (id) => files.get(id),
    alerts: (path) => alertsOn.filter((alert) => standsOn(alert, path)),
    earlierAnchors: (key) => anchors.get(key)?.earlier ?? [],
    withdrawal: (path) => withdrawn.get(path),
    origin: () => snapshot.origin,
    hasIntake: () => snapshot.hasIntake,
    isStaging: () => snapshot.isStaging,
    securityTextExpires: () => securityTextExpires(now),
    sitemap: (section) => (section === 'site' ? siteSitemap(state) : documentSitemap(section, snapshot, lists)),
    sitemaps: () => [
      'site',
      ...collections.filter((collection) => collection !== 'news' && lists.count({ from: [collection] }) > 0),
      ...lists.facet('news', 'year').map(({ value }) => `news-${value}`),
    ],
  };
}

function standsOn({ paths }: Alert, path: string): boolean {
  return paths.length === 0 || paths.some((start) => path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`));
}

function facetLinks(collection: Collection, name: FacetName | 'year', { snapshot, derived }: State, lists: Lists): FacetLink[] {
  return lists
    .facet(collection, name)
    .flatMap(({ value }) => {
      const pages = derived.listPages.get(`${collection}|${name}=${value}`);
      if (pages === undefined) return [];
      const label = name === 'year' ? value : facetLabel({ name, value }, snapshot);
      return [{ value, label, path: pages.base, ...(name === 'area' ? aboveOf(value, snapshot) : {}) }];
    })
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.value < b.value ? -1 : 1));
}

function aboveOf(id: string, { documents }: Snapshot): { above?: string } {
  const area = documents.get(id);
  return area?.collection === 'areas' && area.parent !== undefined && documents.has(area.parent) ? { above: area.parent } : {};
}

/** Everything that is no document: home, pages of the code, lists and the A to Z. */
function siteSitemap({ snapshot, derived: { listPages, letters } }: State): { path: string }[] {
  const lists = [...listPages.values()].flatMap((pages) => [
    pages.base,
    ...Array.from({ length: pages.pages }, (_, index) => `${pages.base}page/${index + 1}/`),
    ...pages.letters.map((letter) => `${pages.base}letter/${letter}/`),
  ]);
  const alphabet = ['/a-to-z/', ...[...letters.keys()].map((letter) => `/a-to-z/${letter}/`)];
  const offered = offeredIn([...snapshot.phrases.values()]);
  const languages = offered.length === 0 ? [] : [languagesAddress, ...offered.map(languagePageAddress)];
  return [...new Set(['/', ...languages, ...codePages.map(({ path }) => path), ...lists, ...alphabet])].sort().map((path) => ({ path }));
}

function documentSitemap(section: string, { documents, phrases }: Snapshot, lists: Lists): { path: string; updated?: string }[] {
  const cards = section.startsWith('news-')
    ? lists.list({ from: ['news'], where: { year: section.slice('news-'.length) } })
    : lists.list({ from: [section as Collection] });
  const hasLanguages = offeredIn([...phrases.values()]).length > 0;
  return cards.flatMap(({ id, address }) => {
    const document = documents.get(id);
    if (document === undefined || document.search.isHidden || document.sampleNotice !== undefined) return [];
    const parts = partAddresses(document, address).map(({ path }) => path);
    if (hasLanguages && hasKeyFacts(document)) parts.push(keyFactsAddress(address));
    return [address, ...parts].map((path) => ({ path, updated: document.updated }));
  });
}
