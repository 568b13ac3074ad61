import type { Payload, Where } from 'payload';
import { onlyFirstParts } from '../../collections/receipt-parts.ts';

/** Something that came after the swap: when it did, and up to when a release must have been live to be part of it. */
export interface Completion {
  at: string;
  liveBy: string;
}

/** Writes into the receipts that wait for it when the full-text search had their changes. */
export function noteSearchInReceipts(payload: Payload, { at, liveBy }: Completion): Promise<void> {
  return note(payload, { searchAt: at }, [
    { searchAt: { exists: false } },
    { kind: { not_equals: 'refused' } },
    { at: { less_than_equal: liveBy } },
  ]);
}

/** Writes into the receipts that wait for it when the last of the pages that followed was live. */
export function noteEveryPageInReceipts(payload: Payload, { at, liveBy }: Completion): Promise<void> {
  return note(payload, { everyPageAt: at }, [
    { everyPageAt: { exists: false } },
    { pagesWaiting: { greater_than: 0 } },
    { at: { less_than_equal: liveBy } },
  ]);
}

/** Straight to the database: only this one value is written, whatever the receipt names. */
async function note(payload: Payload, data: Record<string, string>, where: Where[]): Promise<void> {
  await payload.db.updateMany({ collection: 'receipts', where: { and: [onlyFirstParts, ...where] }, data, returning: false });
}
