import { z } from 'zod';

export { type Collection, collectionNames, collections, prefixes } from './collection-names.ts';

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
