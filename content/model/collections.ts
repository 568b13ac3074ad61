import { z } from 'zod';
import { collections } from './collection-names.ts';

export { type Collection, collectionNames, collections, prefixes } from './collection-names.ts';

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
