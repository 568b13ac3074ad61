import type { CollectionConfig } from 'payload';
import { alerts } from './alerts.ts';
import { changeLog } from './change-log.ts';
import { counters } from './counters.ts';
import { documentCollections } from './documents.ts';
import { emptySearchEntries, emptySearches } from './empty-searches.ts';
import { files } from './files.ts';
import { formatRequests } from './format-requests.ts';
import { images } from './images.ts';
import { missingContent } from './missing-content.ts';
import { ratings } from './ratings.ts';
import { receipts } from './receipts.ts';
import { redirects } from './redirects.ts';
import { users } from './users.ts';

/** Every collection, in the order of the navigation. */
export const collections: CollectionConfig[] = [
  ...Object.values(documentCollections),
  alerts,
  redirects,
  images,
  files,
  receipts,
  ratings,
  formatRequests,
  missingContent,
  emptySearches,
  emptySearchEntries,
  users,
  changeLog,
  counters,
];
