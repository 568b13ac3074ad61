import type { PayloadRequest } from 'payload';
import type { Collection } from '../../../content/model/collections.ts';

/** What a loader of many documents knows of all of them, so that nothing is asked of the database for each. */
export interface BulkLoad {
  /** The public pages of each title. */
  titles: Map<string, { collection: Collection; id: string }[]>;
}

/**
 * Whether a save is part of loading content all at once. Such content has links to what comes later, which the
 * publisher checks when all of it is there.
 */
export function bulkLoadOf({ context }: Pick<PayloadRequest, 'context'>): BulkLoad | undefined {
  return context['bulkLoad'] as BulkLoad | undefined;
}
