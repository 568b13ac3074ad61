import { z } from 'zod';

export { type Collection, collectionNames, collections, isByDate, prefixes } from './collection-names.ts';

/** The collections a list of documents can be made from. */
export const listedCollection = z.enum([
  'services',
  'hubs',
  'offers',
  'events',
  'consultations',
  'meetings',
  'news',
  'vacancies',
  'publications',
  'programmes',
  'guides',
]);
