import { codeFolders } from './address-grammar.ts';
import type { PublicationFile } from './document-files.ts';
import { type Collection, collectionNames, collections, prefixes } from '../collections.ts';
import type { Document } from '../documents/index.ts';
import type { DataRoute } from '../data/data-routes.ts';
import type { LanguagePage } from '../language/language-pages.ts';
import { compareFolder } from '../documents/editions.ts';
import type { Edition } from '../documents/publication.ts';
import { slugify } from './slugify.ts';

/** First parts of addresses that no page may take. */
export const reservedSlugs: ReadonlySet<string> = new Set([...Object.values(prefixes), ...codeFolders]);

/** Slugs that no document of a collection may take, because lists of that collection stand there. */
export const reservedListSlugs: ReadonlySet<string> = new Set([
  'area',
  'topic',
  'category',
  'who-for',
  'way-in',
  'state',
  'kind',
  'committee',
  'letter',
  'page',
  'undated',
  'feed',
]);

/** Documents by id, to look some up. */
export type Documents = Pick<ReadonlyMap<string, Document>, 'get'>;

/** Whether a document may not take a slug, because another page stands there. */
export function isReservedSlug(collection: Collection, slug: string, isAtRoot = true): boolean {
  if (collection === 'pages') return isAtRoot && reservedSlugs.has(slug);
  return reservedListSlugs.has(slug) || /^\d{4}$/.test(slug);
}

/**
 * A document's address, with a slash at both ends.
 * @throws when a page's ancestors form a ring
 */
export function addressOf(document: Document, documents: Documents): string {
  if (document.collection !== 'pages') return `/${prefixes[document.collection]}/${document.slug}/`;
  const slugs: string[] = [];
  const seen = new Set<string>();
  let page: Document | undefined = document;
  while (page?.collection === 'pages') {
    if (seen.has(page.id)) throw new Error(`The page “${document.title}” stands below itself: choose another parent page.`);
    seen.add(page.id);
    slugs.unshift(page.slug);
    page = page.parent === undefined ? undefined : documents.get(page.parent);
  }
  return `/${slugs.join('/')}/`;
}

/** The addresses below a document's own that belong to it: editions of a publication, steps of a guide. */
export function partAddresses(document: Document, address: string): { path: string; part: string }[] {
  switch (document.collection) {
    case 'publications':
      return document.editions.map(({ slug }) => ({ path: `${address}${slug}/`, part: slug }));
    case 'guides':
      return document.isOnePage ? [] : document.steps.map(({ slug }) => ({ path: `${address}${slug}/`, part: slug }));
    default:
      return [];
  }
}

/** Two editions of a publication, by the last parts of their addresses. */
export interface EditionPair {
  earlier: string;
  later: string;
}

/** Where two editions are compared: the text in one column, in two, or as JSON. */
export function comparisonAddress(
  address: string,
  { earlier, later }: EditionPair,
  as: 'in line' | 'side by side' | 'json' = 'in line',
): string {
  const folder = `${address}${compareFolder}/${earlier}/${later}/`;
  return as === 'in line' ? folder : as === 'json' ? `${folder}comparison.json` : `${folder}side-by-side/`;
}

/** Every two editions of a publication, the one with the lower number as the earlier. Each pair keeps its address when others come. */
export function editionPairs(editions: readonly Pick<Edition, 'slug' | 'number'>[]): EditionPair[] {
  const ordered = editions.toSorted((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  return ordered.flatMap((earlier, index) => ordered.slice(index + 1).map((later) => ({ earlier: earlier.slug, later: later.slug })));
}

/** Where a document's calendar entry stands; undefined where it has no day of its own. */
export function calendarAddress({ collection }: Pick<Document, 'collection'>, address: string): string | undefined {
  switch (collection) {
    case 'events':
      return `${address}event.ics`;
    case 'meetings':
      return `${address}meeting.ics`;
    default:
      return undefined;
  }
}

/** The forms in which a pillar's promises, figures and evidence can be taken away. */
export const measureFormats = ['csv', 'json'] as const;

export type MeasureFormat = (typeof measureFormats)[number];

/** Where a pillar's promises, figures and evidence stand as data. */
export function measuresAddress(address: string, format: MeasureFormat): string {
  return `${address}measures.${format}`;
}

/** A list that is split into pages has a page for each of these. */
export const facetNames = ['area', 'topic', 'category', 'who-for', 'way-in', 'state', 'kind', 'committee'] as const;

export type FacetName = (typeof facetNames)[number];

/** What one page of a list shows. */
export interface ListRoute {
  kind: 'list';
  path: string;
  collection: Collection;
  /** The one facet that narrows the list; `value` is an id for area and topic, else the value itself. */
  facet?: { name: FacetName; value: string };
  /** Stories of one year (or "undated"). */
  year?: string;
  /** Directories too long for one page have a page a letter. */
  letter?: string;
  /** Pages are numbered from the oldest, so that a new story moves none of them. */
  page?: number;
}

/**
 * The pages that follow when somebody sent something: it was taken, it was not, or an email is on its way; and the two that links
 * in emails open, to confirm an address and to change or stop what comes to it.
 */
export const intakePages = {
  thanks: '/intake/thanks/',
  'not-sent': '/intake/not-sent/',
  'check-email': '/intake/check-email/',
  confirm: '/intake/confirm/',
  emails: '/intake/emails/',
} as const;

export type IntakePage = keyof typeof intakePages;

/** One address of the site and what stands there. */
export type Route =
  | { kind: 'home'; path: '/' }
  | { kind: 'document'; path: string; id: string }
  | { kind: 'edition'; path: string; id: string; edition: string }
  | { kind: 'step'; path: string; id: string; step: string }
  | { kind: 'calendar'; path: string; id: string }
  /** Two editions of a publication, compared. */
  | ({ kind: 'comparison'; path: string; id: string; isSideBySide: boolean } & EditionPair)
  | ({ kind: 'comparison-data'; path: string; id: string } & EditionPair)
  /** What a pillar promised, its figures and its evidence, as data. */
  | { kind: 'measures'; path: string; id: string; format: MeasureFormat }
  /** What is to come, everywhere; and in an area or on a topic. */
  | { kind: 'site-calendar'; path: string }
  | { kind: 'calendar-feed'; path: string; id: string }
  /** The key facts of a document in other languages. */
  | { kind: 'key-facts'; path: string; id: string }
  | ListRoute
  | { kind: 'search'; path: '/search/' }
  | { kind: 'my-list'; path: '/my-list/' }
  /** What there is in one language, or in British Sign Language; all of them where it names none. */
  | { kind: 'languages'; path: string; language?: LanguagePage }
  | { kind: 'a-to-z'; path: string; letter?: string }
  | { kind: 'code-page'; path: string; name: string }
  /** What is new in a collection; everything where it names none. */
  | { kind: 'feed'; path: string; collection?: FeedCollection; format: FeedFormat }
  /** What is new in an area or on a topic, or the editions of a publication. */
  | { kind: 'document-feed'; path: string; id: string; format: FeedFormat }
  /** What others need to cite, show or check a publication, or one edition of it. */
  | { kind: 'publication-file'; path: string; id: string; edition?: string; name: PublicationFile }
  | { kind: 'sitemap'; path: string; section?: string }
  | { kind: 'places'; path: string }
  | { kind: 'directory'; path: string; collection: Collection }
  | DataRoute
  | { kind: 'robots'; path: '/robots.txt' }
  | { kind: 'security'; path: '/.well-known/security.txt' }
  /** The stylesheet with a site's own colour, where it has one. */
  | { kind: 'theme'; path: string; colour: string }
  | { kind: 'intake'; path: string; name: IntakePage }
  | { kind: 'withdrawn'; path: string }
  | { kind: 'not-found'; path: '/404.html' };

export type RouteKind = Route['kind'];

/** The forms that feeds come in. RSS is for programs that know nothing newer, and only where most of them look. */
export const feedFormats = ['atom', 'json', 'rss'] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** The collections that have no feed of their own: an area or a topic has one that tells what is new in it, and pages are no kind of thing. */
const collectionsWithoutFeed = ['pages', 'areas', 'topics'] as const satisfies readonly Collection[];

export type FeedCollection = Exclude<Collection, (typeof collectionsWithoutFeed)[number]>;

/** The collections that people follow by a feed. */
export const feedCollections = collections.filter(hasFeed);

/** Whether a collection has a feed of its own. */
export function hasFeed(collection: Collection): collection is FeedCollection {
  return !collectionsWithoutFeed.some((one) => one === collection);
}

/** Where a collection's feed stands; the feed of everything where none is named. */
export function feedAddress(collection: FeedCollection | undefined, format: FeedFormat): string {
  return `${collection === undefined ? '' : `/${prefixes[collection]}`}/feed.${format}`;
}

/** Where everything that is to come stands as a calendar. */
export const siteCalendarAddress = '/calendar.ics';

/** The address of a list. */
export function listAddress(list: Omit<ListRoute, 'kind' | 'path'>, snapshot: { documents: Documents }): string {
  const parts = [list.collection === 'pages' ? '' : prefixes[list.collection]];
  if (list.facet) parts.push(list.facet.name, facetSlug(list.facet, snapshot));
  if (list.year) parts.push(list.year);
  if (list.letter) parts.push('letter', list.letter);
  if (list.page !== undefined) parts.push('page', String(list.page));
  return `/${parts.join('/')}/`;
}

/** A facet's value as it stands in an address. */
export function facetSlug({ name, value }: { name: FacetName; value: string }, snapshot: { documents: Documents }): string {
  if (name === 'area' || name === 'topic') return snapshot.documents.get(value)?.slug ?? slugify(value);
  return slugify(value);
}

/** A facet's value in words. */
export function facetLabel({ name, value }: { name: FacetName; value: string }, snapshot: { documents: Documents }): string {
  if (name === 'area' || name === 'topic') return snapshot.documents.get(value)?.title ?? value;
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** Collections that have a list page of their own. */
export const listCollections = (Object.keys(collectionNames) as Collection[]).filter((name) => name !== 'pages');
