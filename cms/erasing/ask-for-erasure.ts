import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import type { CollectionSlug, Payload, Where } from 'payload';
import { addToAuditLog } from '../audit/add-to-audit-log.ts';
import { recordErased } from '../hooks/record-change.ts';
import type { Erasure } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { isErasable } from './erasable.ts';
import { unfinishedErasureOf } from './unfinished-erasure.ts';

/** Somebody wants something erased. */
export interface AskedErasure extends Target {
  reason: string;
  by: string;
  account?: string | undefined;
}

/**
 * Takes something down at once and notes that it is to be erased, in one transaction; the worker does the rest. What is
 * scheduled for it, and its place in a launch set, go first, so that nothing makes it public again.
 * @returns the erasure; the one that is under way already, where there is one
 */
export async function askForErasure(payload: Payload, { of, document, reason, by, account }: AskedErasure): Promise<Erasure> {
  if (!isErasable(of, payload))
    throw new APIError(`Documents, pictures, files and facts can be erased, and ${of} has none of these.`, 400, undefined, true);
  if (reason.trim() === '') throw new APIError('Say why it is erased. Only administrators read that.', 400, undefined, true);
  return inTransaction(payload, async (req) => {
    const collection = of as CollectionSlug;
    const underWay = await unfinishedErasureOf({ of, document }, req);
    if (underWay !== undefined) return underWay;
    const stored = await payload.db.findOne({ collection, where: { id: { equals: document } }, req });
    if (stored === null) throw new APIError('It is not there any more: somebody erased or deleted it already.', 404, undefined, true);
    const about: Where[] = [{ of: { equals: of } }, { document: { equals: document } }];
    for (const plans of ['scheduled-actions', 'launch-set-members'] as const)
      await payload.db.deleteMany({ collection: plans, where: { and: about }, req });
    // Below the rules that ask before something used is taken down: whoever erases was shown what uses it.
    await payload.db.updateOne({
      collection,
      id: document,
      data: { _status: 'draft', deletedAt: new Date().toISOString() },
      req,
      returning: false,
    });
    await recordErased(of, document, by, req);
    const id = randomUUID();
    await payload.db.create({
      collection: 'erasures',
      data: {
        id,
        of,
        document,
        addresses: [],
        reason: reason.trim().slice(0, 1_000),
        by,
        account,
        askedAt: new Date().toISOString(),
        state: 'asked',
      },
      req,
    });
    await addToAuditLog({ event: 'erased', by, account, of, document, words: 'Asked for' }, req);
    return (await payload.db.findOne<Erasure>({ collection: 'erasures', where: { id: { equals: id } }, req })) as Erasure;
  });
}
