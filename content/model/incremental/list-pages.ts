import { type Documents, type FacetName, listAddress, type ListRoute } from '../addresses/addresses.ts';
import type { Collection } from '../collections.ts';
import { letterOrder } from '../reader/alphabet.ts';
import { directoryLimit, newsPerPage, publicFacets } from '../addresses/routes.ts';
import type { Group } from './groups.ts';

/** A list without its page or letter. */
export type WholeList = Pick<ListRoute, 'collection' | 'facet' | 'year'>;

export interface ListPages {
  list: WholeList;
  /** The address of its first page. */
  base: string;
  /** How many numbered pages there are besides; 0 where the first shows all. */
  pages: number;
  /** The letters that have a page, where the list is too long for one. */
  letters: readonly string[];
}

/** The group of documents that a list shows; undefined for a list the site has no page of. */
export function groupOfList({ collection, facet, year }: WholeList): string | undefined {
  if (facet !== undefined)
    return year === undefined && publicFacets[collection]?.includes(facet.name) ? `${collection}|${facet.name}=${facet.value}` : undefined;
  if (year !== undefined) return collection === 'news' ? `news|year=${year}` : undefined;
  return collection === 'pages' ? undefined : collection;
}

/** The list that shows a group of documents; undefined where no page does. */
export function listOfGroup(group: string): WholeList | undefined {
  const bar = group.indexOf('|');
  if (bar === -1) return group === 'pages' ? undefined : { collection: group as Collection };
  const collection = group.slice(0, bar) as Collection;
  const equals = group.indexOf('=', bar);
  const [name, value] = [group.slice(bar + 1, equals), group.slice(equals + 1)];
  if (name === 'year') return { collection, year: value };
  return publicFacets[collection]?.includes(name as FacetName) ? { collection, facet: { name: name as FacetName, value } } : undefined;
}

/** The pages of a list; undefined where it has none, because it is empty or its area or topic is not public (yet). */
export function listPagesOf(list: WholeList, group: Group | undefined, documents: Documents): ListPages | undefined {
  const { collection, facet, year } = list;
  const isWhole = facet === undefined && year === undefined;
  if (group === undefined && !isWhole) return undefined;
  // An area or topic that is not public has no address to stand in.
  if ((facet?.name === 'area' || facet?.name === 'topic') && documents.get(facet.value) === undefined) return undefined;
  const total = group?.members.length ?? 0;
  return {
    list,
    base: listAddress(list, { documents }),
    // The stories as a whole are archived by year; only a list within a year or a facet is numbered.
    pages: collection === 'news' && !isWhole && total > newsPerPage ? Math.ceil(total / newsPerPage) : 0,
    letters: collection !== 'news' && total > directoryLimit ? letterOrder.filter((_, index) => (group?.letters?.[index] ?? 0) > 0) : [],
  };
}

/** The address of a page of a list; undefined where it has no such page. */
export function listPageAddress(
  { base, pages, letters }: ListPages,
  { page, letter }: Pick<ListRoute, 'page' | 'letter'>,
): string | undefined {
  if (page !== undefined && letter !== undefined) return undefined;
  if (page !== undefined) return Number.isInteger(page) && page >= 1 && page <= pages ? `${base}page/${page}/` : undefined;
  if (letter !== undefined) return letters.includes(letter) ? `${base}letter/${letter}/` : undefined;
  return base;
}

/** What is different between the pages of a list before and after an edit. */
export function changedListPages(
  before: ListPages | undefined,
  after: ListPages | undefined,
): { removed: ListRoute[]; added: ListRoute[] } {
  if (before?.base !== after?.base) return { removed: allRoutes(before), added: allRoutes(after) };
  return { removed: routesBeyond(before, after), added: routesBeyond(after, before) };
}

function allRoutes(pages: ListPages | undefined): ListRoute[] {
  return pages === undefined ? [] : [route(pages, {}), ...routesBeyond(pages, undefined)];
}

/** The numbered pages and letters that one has and another lacks. */
function routesBeyond(pages: ListPages | undefined, others: ListPages | undefined): ListRoute[] {
  if (pages === undefined) return [];
  const [have, known] = [pages.pages, others?.pages ?? 0];
  const numbered = Array.from({ length: Math.max(0, have - known) }, (_, index) => route(pages, { page: known + index + 1 }));
  const lettered = pages.letters.filter((letter) => !others?.letters.includes(letter)).map((letter) => route(pages, { letter }));
  return [...numbered, ...lettered];
}

function route(pages: ListPages, more: Pick<ListRoute, 'page' | 'letter'>): ListRoute {
  return { kind: 'list', path: listPageAddress(pages, more) ?? pages.base, ...pages.list, ...more };
}
