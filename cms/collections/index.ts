import type { CollectionConfig } from 'payload';
import { changeLog } from './change-log.ts';
import { counters } from './counters.ts';
import { files } from './files.ts';
import { images } from './images.ts';
import { releases } from './releases.ts';
import { users } from './users.ts';

/** Every collection, in the order of the navigation. */
export const collections: CollectionConfig[] = [images, files, releases, users, changeLog, counters];
