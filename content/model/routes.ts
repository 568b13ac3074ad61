import {
  addressOf,
  type FacetName,
  type IntakePage,
  intakePages,
  listAddress,
  listCollections,
  type ListRoute,
  partAddresses,
  type Route,
} from './addresses.ts';
import { codePages } from './code-pages.ts';
import { type Collection, collections } from './collections.ts';
import { directoryAddress, placesAddress } from './directory.ts';
import { letterOf, type Lists, listsOf } from './lists.ts';
import type { LinkTarget } from './parts/link.ts';
import type { Snapshot } from './snapshot.ts';
import { themeAddress } from './theme.ts';

/** The facets that have pages of their own, by collection: one facet at a time works without script. */
export const publicFacets: Readonly<Partial<Record<Collection, readonly FacetName[]>>> = {
  services: ['area', 'topic', 'who-for', 'way-in'],
  hubs: ['area', 'topic', 'state'],
  offers: ['area', 'topic', 'who-for', 'way-in'],
  events: ['area', 'topic'],
  news: ['area', 'topic', 'category'],
  vacancies: ['area', 'state'],
  publications: ['topic', 'kind'],
};

/** Cards on one page of stories. */
export const newsPerPage = 50;

/** Cards a directory shows on one page; with more it has a page a letter. */
export const directoryLimit = 200;

/** Whether a script can combine the facets of a collection's list. Stories are not chosen by what fits somebody, and stand by year. */
export function isFiltered(collection: Collection): boolean {
  return collection !== 'news' && publicFacets[collection] !== undefined;
}

/** Every address of a snapshot with what stands there, by path. Addresses that answer with a redirect are in {@link redirectsOf}. */
export function routesOf(snapshot: Snapshot, lists: Lists = listsOf(snapshot)): Map<string, Route> {
  const routes = new Map<string, Route>();
  const add = (route: Route): void => {
    routes.set(route.path, route);
  };
  add({ kind: 'home', path: '/' });
  for (const { path, name } of codePages) add({ kind: 'code-page', path, name });
  for (const route of documentRoutes(snapshot)) add(route);
  for (const collection of listCollections) for (const route of listRoutes(collection, snapshot, lists)) add(route);
  add({ kind: 'search', path: '/search/' });
  add({ kind: 'my-list', path: '/my-list/' });
  for (const route of alphabetRoutes(lists)) add(route);
  add({ kind: 'feed', path: '/news/feed.atom', format: 'atom' });
  add({ kind: 'feed', path: '/news/feed.json', format: 'json' });
  for (const route of sitemapRoutes(lists)) add(route);
  add({ kind: 'places', path: placesAddress });
  for (const collection of listCollections)
    if (isFiltered(collection) && lists.count({ from: [collection] }) > directoryLimit)
      add({ kind: 'directory', path: directoryAddress(collection), collection });
  add({ kind: 'robots', path: '/robots.txt' });
  add({ kind: 'security', path: '/.well-known/security.txt' });
  const { themeColour } = snapshot.globals.settings;
  if (themeColour !== undefined) add({ kind: 'theme', path: themeAddress(themeColour), colour: themeColour });
  add({ kind: 'not-found', path: '/404.html' });
  // They stay where a host has no intake (any more): an address that was live goes on answering.
  for (const name of Object.keys(intakePages) as IntakePage[]) add({ kind: 'intake', path: intakePages[name], name });
  for (const path of snapshot.withdrawn.keys()) if (!routes.has(path)) add({ kind: 'withdrawn', path });
  return routes;
}

/** Addresses that lead elsewhere, by path: documents that moved, and officers' redirects. Never one that is a page today. */
export function redirectsOf(snapshot: Snapshot, routes: ReadonlyMap<string, Route>): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const { path, to } of snapshot.moved.values()) {
    const target = targetAddress(to, snapshot);
    if (target !== undefined && !routes.has(path)) redirects.set(path, target);
  }
  for (const { from, to } of snapshot.redirects.values()) {
    const target = targetAddress(to, snapshot);
    if (target !== undefined && !routes.has(from) && target !== from) redirects.set(from, target);
  }
  return redirects;
}

function targetAddress(to: LinkTarget, snapshot: Snapshot): string | undefined {
  switch (to.kind) {
    case 'url':
      return to.url;
    case 'path':
      return to.path;
    case 'file': {
      const file = snapshot.files.get(to.id);
      return file === undefined ? undefined : `/files/${file.id}/${file.name}`;
    }
    case 'document': {
      const document = snapshot.documents.get(to.id);
      return document === undefined
        ? undefined
        : addressOf(document, snapshot.documents) + (to.fragment === undefined ? '' : `#${to.fragment}`);
    }
  }
}

function documentRoutes(snapshot: Snapshot): Route[] {
  return [...snapshot.documents.values()].flatMap((document): Route[] => {
    const path = addressOf(document, snapshot.documents);
    const { id } = document;
    const parts = partAddresses(document, path).map(({ path, part }): Route =>
      document.collection === 'guides' ? { kind: 'step', path, id, step: part } : { kind: 'edition', path, id, edition: part },
    );
    const calendar: Route[] = document.collection === 'events' ? [{ kind: 'calendar', path: `${path}event.ics`, id }] : [];
    return [{ kind: 'document', path, id }, ...parts, ...calendar];
  });
}

function listRoutes(collection: Collection, snapshot: Snapshot, lists: Lists): ListRoute[] {
  const facets = (publicFacets[collection] ?? []).flatMap((name) => lists.facet(collection, name).map(({ value }) => ({ name, value })));
  const narrowed = facets
    // An area or topic that is not public (yet) has no address to stand in.
    .filter(({ name, value }) => (name !== 'area' && name !== 'topic') || snapshot.documents.has(value))
    .flatMap((facet) => pagesOf({ collection, facet }, snapshot, lists));
  const years =
    collection === 'news' ? lists.facet('news', 'year').flatMap(({ value }) => pagesOf({ collection, year: value }, snapshot, lists)) : [];
  return [...pagesOf({ collection }, snapshot, lists), ...years, ...narrowed];
}

/** A list's first page and, where it is too long for one, the others. */
function pagesOf(list: Omit<ListRoute, 'kind' | 'path' | 'page' | 'letter'>, snapshot: Snapshot, lists: Lists): ListRoute[] {
  const route = (more: Pick<ListRoute, 'page' | 'letter'>): ListRoute => ({
    kind: 'list',
    path: listAddress({ ...list, ...more }, snapshot),
    ...list,
    ...more,
  });
  const where = whereOf(list);
  const total = lists.count({ from: [list.collection], where });
  if (list.collection === 'news') {
    // The stories as a whole are archived by year; only a list within a year or a facet is numbered.
    const isWhole = list.facet === undefined && list.year === undefined;
    const pages = isWhole || total <= newsPerPage ? 0 : Math.ceil(total / newsPerPage);
    return [route({}), ...Array.from({ length: pages }, (_, index) => route({ page: index + 1 }))];
  }
  if (total <= directoryLimit) return [route({})];
  const letters = new Set(lists.list({ from: [list.collection], where }).map(({ title }) => letterOf(title)));
  return [route({}), ...[...letters].sort().map((letter) => route({ letter }))];
}

/** What a list's route asks of the lists. */
export function whereOf({
  facet,
  year,
  letter,
}: Pick<ListRoute, 'facet' | 'year' | 'letter'>): NonNullable<Parameters<Lists['list']>[0]['where']> {
  return {
    ...(facet === undefined ? {} : { [facet.name]: facet.value }),
    ...(year === undefined ? {} : { year }),
    ...(letter === undefined ? {} : { letter }),
  };
}

/** What the A to Z holds: every document that appears in search, but for stories. */
export const alphabetQuery = { from: collections.filter((collection) => collection !== 'news'), where: { search: 'shown' } } as const;

/** The letters that entries of the A to Z begin with, in order. */
export function alphabetLetters(lists: Lists): string[] {
  return [...new Set(lists.list(alphabetQuery).map(({ title }) => letterOf(title)))].sort();
}

function alphabetRoutes(lists: Lists): Route[] {
  return [
    { kind: 'a-to-z', path: '/a-to-z/' },
    ...alphabetLetters(lists).map((letter): Route => ({ kind: 'a-to-z', path: `/a-to-z/${letter}/`, letter })),
  ];
}

/** One sitemap a collection, and one a year for stories, so that a story changes one small file. */
function sitemapRoutes(lists: Lists): Route[] {
  const sections = [
    'site',
    ...collections.filter((collection) => collection !== 'news' && lists.count({ from: [collection] }) > 0),
    ...lists.facet('news', 'year').map(({ value }) => `news-${value}`),
  ];
  return [
    { kind: 'sitemap', path: '/sitemap.xml' },
    ...sections.map((section): Route => ({ kind: 'sitemap', path: `/sitemaps/${section}.xml`, section })),
  ];
}
