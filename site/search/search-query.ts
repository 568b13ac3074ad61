import { type Collection, collections, hasYear } from '../../content/model/collection-names.ts';
import type { Shown } from '../../content/model/search/quick-index.ts';

/** What somebody asks of the search page; all of it stands in the address, so that it can be sent to somebody. */
export interface SearchQuery {
  words: string;
  type?: Collection;
  /** An area's slug. */
  area?: string;
  /** A topic's slug. */
  topic?: string;
  /** The year of a story, an event or a publication. */
  year?: string;
  /** Whether the words are to be taken as they are, misspelt or not. */
  isExact?: true;
  /** Whether the newest come first, instead of the best. */
  isByDate?: true;
}

/** What results can be narrowed by. */
export const narrowings = ['type', 'area', 'topic', 'year'] as const;

export type Narrowing = (typeof narrowings)[number];

/** Reads the question from an address's query. */
export function queryFrom(query: string): SearchQuery {
  const parameters = new URLSearchParams(query);
  const value = (name: string): string | undefined => parameters.get(name)?.trim() || undefined;
  const type = collections.find((name) => name === value('type'));
  const [area, topic, year] = [value('area'), value('topic'), value('year')];
  return {
    words: parameters.get('q') ?? '',
    ...(type === undefined ? {} : { type }),
    ...(area === undefined ? {} : { area }),
    ...(topic === undefined ? {} : { topic }),
    ...(year === undefined ? {} : { year }),
    ...(value('exact') === undefined ? {} : { isExact: true }),
    ...(value('sort') === 'date' ? { isByDate: true } : {}),
  };
}

/** The question as an address's query; empty where nothing is asked. */
export function queryString({ words, isExact, isByDate, ...narrowed }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', firstWords(words));
  for (const name of narrowings) if (narrowed[name] !== undefined) parameters.set(name, narrowed[name]);
  if (isExact === true) parameters.set('exact', '1');
  if (isByDate === true) parameters.set('sort', 'date');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The most words of a question that are read. */
export const maxWords = 40;

/** The words of a question that are read: its first forty. */
export function firstWords(words: string): string {
  return words.trim().split(/\s+/, maxWords).join(' ');
}

/** What an address asks to narrow by, and this site does not know. */
export function unknownNarrowings(
  asked: SearchQuery,
  { areas, topics }: { areas: readonly { slug: string }[]; topics: readonly { slug: string }[] },
): Narrowing[] {
  const isUnknown = (slug: string | undefined, known: readonly { slug: string }[]): boolean =>
    slug !== undefined && !known.some((one) => one.slug === slug);
  return [...(isUnknown(asked.area, areas) ? ['area' as const] : []), ...(isUnknown(asked.topic, topics) ? ['topic' as const] : [])];
}

/** The values a result can be narrowed by. */
export function valuesOf({ card, areas, topics, year }: Shown, narrowing: Narrowing): readonly string[] {
  switch (narrowing) {
    case 'type':
      return [card.collection];
    case 'area':
      return areas;
    case 'topic':
      return topics;
    case 'year':
      return year === undefined || !hasYear(card.collection) ? [] : [year];
  }
}

/** Whether a result is among those asked for. `except` leaves one narrowing out, to count what its other values would give. */
export function fitsQuery(shown: Shown, asked: SearchQuery, except?: Narrowing): boolean {
  return narrowings.every((narrowing) => {
    const wanted = asked[narrowing];
    return wanted === undefined || narrowing === except || valuesOf(shown, narrowing).includes(wanted);
  });
}
