import { APIError } from 'payload';
import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { nameOf } from '../../access/name-of.ts';
import { canPublish } from '../../access/policies.ts';
import { refuseClosed } from '../../access/embargo/refuse-closed.ts';
import { type Verification, verificationOn } from '../../facts/keep-verification.ts';
import { recordPublished } from '../../hooks/record-change.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { readLatest, readStandingVersion, type Target } from '../scheduling/target.ts';
import { contentDigest } from './content-digest.ts';
import { addToHistory } from './history.ts';
import { nextReview } from './next-review.ts';
import { readReview } from './review.ts';
import { writeBesideWords } from './write-beside-words.ts';

/** What confirming a document writes into it. None of it is ever public, but for the days of a fact. */
export interface Confirmation extends Partial<Verification> {
  reviewBy: string;
  confirmedAt: string;
  confirmedBy: string;
}

/**
 * Notes that a document is still correct, and when to look again. It publishes no words, makes no version, and takes nothing
 * from whoever has the document open: their next save is not stale, and keeps the new day (`keep-confirmation.ts`).
 * @param options `expected` is the day (YYYY-MM-DD) it was to be looked at, where another one means that somebody has looked since
 * @throws APIError where there is no such document, or where it is not the caller's to confirm
 */
export async function confirmStillCorrect(
  payload: Payload,
  target: Target,
  by: TypedUser,
  { expected }: { expected?: string } = {},
): Promise<Confirmation> {
  return inTransaction(payload, async (req) => {
    const standing = await readStandingVersion(target, req);
    const collection = target.of as CollectionSlug;
    const stored = await payload.db.findOne<{ id: string } & Data>({ collection, where: { id: { equals: target.document } }, req });
    if (stored === null) throw refused('This document is not there any more: somebody deleted it.', 404);
    await refuseClosed(target, by, req);
    const latest = dataOf(standing?.version ?? stored);
    if (!canPublish(by) && idOf(latest['owner']) !== String(by.id))
      throw refused('Only whoever answers for this document, or an editor, can say that it is still correct.', 403);

    if (expected !== undefined && reviewDayOf(latest) !== expected)
      throw refused('Somebody has looked at it already. There is nothing to do now.', 410);

    const { day } = londonClock(new Date());
    const confirmation: Confirmation = {
      reviewBy: londonInstant(nextReview(target.of, day), '12:00'),
      confirmedAt: new Date().toISOString(),
      confirmedBy: nameOf(by),
      // Of a fact the public reads when it was confirmed last.
      ...(target.of === 'facts' ? verificationOn(day, nameOf(by)) : {}),
    };
    const isReviewed = target.of === 'facts' && (await isReviewedAsItIs(target, req));
    await writeBesideWords(target, { ...confirmation }, req);
    const { of, document } = target;
    const confirmed = { of, document, event: 'confirmed', by: nameOf(by), account: String(by.id) } as const;
    await addToHistory({ ...confirmed, ...(isReviewed ? { digest: await digestOfNewest(target, req) } : {}) }, req);
    if (target.of === 'facts' && stored['_status'] === 'published') {
      req.context['approvedBy'] = nameOf(by);
      await recordPublished(target.of, target.document, req);
    }
    return confirmation;
  });
}

/** Whether what an editor was asked, approved or wants changed is about the words as they are now. */
async function isReviewedAsItIs(target: Target, req: PayloadRequest): Promise<boolean> {
  const latest = await readLatest(target, req);
  if (latest === undefined) return false;
  const { state, isEditedSince } = await readReview(target, latest, req);
  return state !== 'none' && !isEditedSince;
}

async function digestOfNewest(target: Target, req: PayloadRequest): Promise<string> {
  return contentDigest((await readLatest(target, req)) ?? {}, target, req);
}

/** The day (YYYY-MM-DD) on which something is to be looked at again; undefined where it has none. */
export function reviewDayOf({ reviewBy }: Data): string | undefined {
  return reviewBy === undefined || reviewBy === null || reviewBy === '' ? undefined : londonClock(new Date(reviewBy as string)).day;
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-confirmed' }, true);
}
