import type { Payload } from 'payload';
import { onlyFirstParts } from '../collections/receipt-parts.ts';

/** When the full-text search had everything that was live by a time. */
export interface Searched {
  at: string;
  liveBy: string;
}

/** Writes into the receipts that wait for it when the full-text search had their changes: those that were live by then. */
export async function noteSearch(payload: Payload, { at, liveBy }: Searched): Promise<void> {
  // Straight to the database: only this one value is written, whatever the receipt names.
  await payload.db.updateMany({
    collection: 'releases',
    where: {
      and: [onlyFirstParts, { searchAt: { exists: false } }, { kind: { not_equals: 'refused' } }, { at: { less_than_equal: liveBy } }],
    },
    data: { searchAt: at },
    returning: false,
  });
}
