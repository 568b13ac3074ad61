import { type Collection, collectionNames, collections, prefixes } from '../../content/model/collection-names.ts';
import { countWords } from './numbers.ts';

/** What documents of a collection are called in a count: "3 services", "1 pillar". */
export function collectionCount(collection: Collection, count: number): string {
  const { one } = collectionNames[collection];
  return countWords(count, one.toLowerCase().replace(/^creative health/, 'Creative Health'), plurals[collection]);
}

/** What documents of a collection are called together: "all services". */
export function collectionWords(collection: Collection): string {
  return plurals[collection];
}

/** The collection whose documents stand below the first part of an address; files are most often publications'. */
export function collectionOfAddress(path: string): Collection | undefined {
  const first = path.split('/')[1];
  if (first === 'files') return 'publications';
  return collections.find((collection) => collection !== 'pages' && prefixes[collection] === first);
}

const plurals: Readonly<Record<Collection, string>> = {
  services: 'services',
  hubs: 'wellbeing hubs',
  offers: 'Creative Health offers',
  events: 'events',
  consultations: 'consultations',
  meetings: 'meetings in public',
  news: 'news stories',
  vacancies: 'vacancies',
  publications: 'publications',
  pillars: 'pillars',
  programmes: 'programmes',
  guides: 'guides',
  pages: 'pages',
  organisations: 'partners',
  areas: 'areas',
  topics: 'topics',
};
