import type { FacetName, ListRoute } from './addresses.ts';
import { type Collection, collections } from '../collection-names.ts';
import type { ListQuery } from '../reader/lists.ts';

/** The facets that have pages of their own, by collection: one facet at a time works without script. */
export const publicFacets: Readonly<Partial<Record<Collection, readonly FacetName[]>>> = {
  services: ['area', 'topic', 'who-for', 'way-in'],
  hubs: ['area', 'topic', 'state'],
  offers: ['area', 'topic', 'who-for', 'way-in'],
  events: ['area', 'topic'],
  consultations: ['area', 'topic', 'state'],
  meetings: ['area', 'topic', 'committee'],
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

/** What a list's route asks of the lists. */
export function whereOf({ facet, year, letter }: Pick<ListRoute, 'facet' | 'year' | 'letter'>): NonNullable<ListQuery['where']> {
  return {
    ...(facet === undefined ? {} : { [facet.name]: facet.value }),
    ...(year === undefined ? {} : { year }),
    ...(letter === undefined ? {} : { letter }),
  };
}

/** What the A to Z holds: every document that appears in search, but for stories. */
export const alphabetQuery = { from: collections.filter((collection) => collection !== 'news'), where: { search: 'shown' } } as const;
