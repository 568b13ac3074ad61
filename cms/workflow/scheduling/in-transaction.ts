import { createLocalReq } from 'payload';
import type { Payload, PayloadRequest } from 'payload';

/** Ends a transaction without keeping anything of it, although nothing failed. */
const rehearsed = new Error('Nothing of a rehearsal is kept.');

/** Does some work in a transaction of its own: all of it is kept, or nothing. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  { context = {} }: { context?: Record<string, unknown> } = {},
): Promise<T> {
  const transactionID = await payload.db.beginTransaction();
  const req = await createLocalReq({ context }, payload);
  if (transactionID !== null) req.transactionID = transactionID;
  try {
    const result = await work(req);
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
    return result;
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}

/** Does some work to see whether it could be done, and keeps nothing of it. A database without transactions cannot, and tries nothing. */
export async function rehearse(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  try {
    await inTransaction(payload, async (req) => {
      if (req.transactionID === undefined) return;
      await work(req);
      throw rehearsed;
    });
  } catch (error) {
    if (error !== rehearsed) throw error;
  }
}
