import { z } from 'zod';
import { type Collection, collections } from './collection-names.ts';

export { type Collection, collectionNames, collections } from './collection-names.ts';

/** A collection of public documents. */
export const collection = z.enum(collections);

/** The collections a list of documents can be made from. */
export const listedCollection = z.enum([
  'services',
  'hubs',
  'offers',
  'events',
  'news',
  'vacancies',
  'publications',
  'programmes',
  'guides',
]);

/** The first part of each collection's addresses. Pages stand at the root. */
export const prefixes: Readonly<Record<Exclude<Collection, 'pages'>, string>> = {
  services: 'services',
  hubs: 'hubs',
  offers: 'creative-health',
  events: 'events',
  news: 'news',
  vacancies: 'work-with-us',
  publications: 'publications',
  pillars: 'priorities',
  programmes: 'programmes',
  guides: 'guides',
  organisations: 'partners',
  areas: 'areas',
  topics: 'topics',
};
