import { codeFolders } from './address-grammar.ts';
import { type Collection, collectionNames, prefixes } from '../collections.ts';
import type { Document } from '../documents/index.ts';
import type { LanguagePage } from '../language/language-pages.ts';
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

/** The pages that follow when somebody sent something: it was taken, or it was not. */
export const intakePages = { thanks: '/intake/thanks/', 'not-sent': '/intake/not-sent/' } as const;

export type IntakePage = keyof typeof intakePages;

/** One address of the site and what stands there. */
export type Route =
  | { kind: 'home'; path: '/' }
  | { kind: 'document'; path: string; id: string }
  | { kind: 'edition'; path: string; id: string; edition: string }
  | { kind: 'step'; path: string; id: string; step: string }
  | { kind: 'calendar'; path: string; id: string }
  /** The key facts of a document in other languages. */
  | { kind: 'key-facts'; path: string; id: string }
  | ListRoute
  | { kind: 'search'; path: '/search/' }
  | { kind: 'my-list'; path: '/my-list/' }
  /** What there is in one language, or in British Sign Language; all of them where it names none. */
  | { kind: 'languages'; path: string; language?: LanguagePage }
  | { kind: 'a-to-z'; path: string; letter?: string }
  | { kind: 'code-page'; path: string; name: string }
  | { kind: 'feed'; path: string; collection: FeedCollection; format: 'atom' | 'json' }
  | { kind: 'sitemap'; path: string; section?: string }
  | { kind: 'places'; path: string }
  | { kind: 'directory'; path: string; collection: Collection }
  | { kind: 'robots'; path: '/robots.txt' }
  | { kind: 'security'; path: '/.well-known/security.txt' }
  /** The stylesheet with a site's own colour, where it has one. */
  | { kind: 'theme'; path: string; colour: string }
  | { kind: 'intake'; path: string; name: IntakePage }
  | { kind: 'withdrawn'; path: string }
  | { kind: 'not-found'; path: '/404.html' };

export type RouteKind = Route['kind'];

/** The collections that people follow by a feed. */
export const feedCollections = ['news', 'consultations', 'meetings'] as const satisfies readonly Collection[];

export type FeedCollection = (typeof feedCollections)[number];

/** Where a collection's feed stands. */
export function feedAddress(collection: FeedCollection, format: 'atom' | 'json'): string {
  return `/${prefixes[collection]}/feed.${format}`;
}

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
