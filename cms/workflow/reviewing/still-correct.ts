import { APIError } from 'payload';
import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload';
import type { CheckableKind } from '../../../content/model/fields/fact.ts';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { nameOf } from '../../access/name-of.ts';
import { canPublish } from '../../access/policies.ts';
import { refuseClosed } from '../../access/embargo/refuse-closed.ts';
import { type Verification, verificationOn } from '../../facts/keep-verification.ts';
import { renewalOf, type Renewal } from '../../facts/renew-checks.ts';
import { recordPublished } from '../../hooks/record-change.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { readLatest, readStandingVersion, type Target } from '../scheduling/target.ts';
import { contentDigest } from './content-digest.ts';
import { addToHistory } from './history.ts';
import { nextReview } from './next-review.ts';
import { readReview } from './review.ts';
import { writeBesideWords } from './write-beside-words.ts';

/** What confirming a document writes into it. None of it is ever public, but for the days of facts. */
export interface Confirmation extends Partial<Verification> {
  reviewBy: string;
  confirmedAt: string;
  confirmedBy: string;
}

/** What was confirmed with it: facts that the document keeps itself, and those kept once that it uses. */
export interface ConfirmedFacts {
  kinds: CheckableKind[];
  /** Whether “Last checked” of a page without such facts has the new day. */
  page: boolean;
  kept: { title: string; kind: CheckableKind }[];
  /** Those kept once that somebody else answers for: they keep their day. */
  left: { title: string; kind: CheckableKind }[];
}

/**
 * Notes that a document is still correct, with the facts in it, and when to look again. It publishes no words, makes no version,
 * and takes nothing from whoever has the document open: their next save is not stale, and keeps the new days
 * (`keep-confirmation.ts`). Of its facts the public reads when they were checked, so those are published.
 * @param options `expected` is the day (YYYY-MM-DD) it was to be looked at, where another one means that somebody has looked since
 * @throws APIError where there is no such document, or where it is not the caller's to confirm
 */
export async function confirmStillCorrect(
  payload: Payload,
  target: Target,
  by: TypedUser,
  { expected }: { expected?: string } = {},
): Promise<Confirmation & { facts: ConfirmedFacts }> {
  return inTransaction(payload, (req) => confirmIn(req, target, by, expected));
}

async function confirmIn(
  req: PayloadRequest,
  target: Target,
  by: TypedUser,
  expected?: string,
): Promise<Confirmation & { facts: ConfirmedFacts }> {
  const { of, document } = target;
  const standing = await readStandingVersion(target, req);
  const stored = await readStored(target, req);
  if (stored === null) throw refused('This document is not there any more: somebody deleted it.', 404);
  await refuseClosed(target, by, req);
  const latest = dataOf(standing?.version ?? stored);
  if (!mayConfirm(latest, by))
    throw refused('Only whoever answers for this document, or an editor, can say that it is still correct.', 403);

  if (expected !== undefined && reviewDayOf(latest) !== expected)
    throw refused('Somebody has looked at it already. There is nothing to do now.', 410);

  const { day } = londonClock(new Date());
  const confirmation: Confirmation = {
    reviewBy: londonInstant(nextReview(of, day), '12:00'),
    confirmedAt: new Date().toISOString(),
    confirmedBy: nameOf(by),
    // Of a fact the public reads when it was confirmed last.
    ...(of === 'facts' ? verificationOn(day, nameOf(by)) : {}),
  };
  const isPublic = stored['_status'] === 'published';
  const renewal = await renewalOf(of, { shown: isPublic ? stored : latest, newest: latest }, day, req);
  const isShown = of === 'facts' || Object.keys({ ...renewal.written, ...renewal.writtenInNewest }).length > 0;
  const isReviewed = isShown && (await isReviewedAsItIs(target, req));
  await writeBesideWords(target, { ...confirmation, ...renewal.written }, req, { ...confirmation, ...renewal.writtenInNewest });
  const confirmed = { of, document, event: 'confirmed', by: nameOf(by), account: String(by.id) } as const;
  await addToHistory({ ...confirmed, ...(isReviewed ? { digest: await digestOfNewest(target, req) } : {}) }, req);
  if (isShown && isPublic) {
    req.context['approvedBy'] = nameOf(by);
    await recordPublished(of, document, req);
  }
  const { kinds } = renewal;
  return {
    ...confirmation,
    facts: { kinds, page: kinds.length === 0 && 'lastChecked' in renewal.written, ...(await confirmKept(renewal.kept, by, req)) },
  };
}

/** Confirms the facts kept once that a document uses, as far as they are the caller's to confirm. */
async function confirmKept(used: Renewal['kept'], by: TypedUser, req: PayloadRequest): Promise<Pick<ConfirmedFacts, 'kept' | 'left'>> {
  const own = used.filter((fact) => mayConfirm(fact, by));
  for (const { id } of own) await confirmIn(req, { of: 'facts', document: id }, by);
  const named = (facts: Renewal['kept']) => facts.map(({ title, kind }) => ({ title, kind }));
  return { kept: named(own), left: named(used.filter((fact) => !own.includes(fact))) };
}

function mayConfirm({ owner }: { owner?: unknown }, by: TypedUser): boolean {
  return canPublish(by) || idOf(owner) === String(by.id);
}

async function readStored({ of, document }: Target, req: PayloadRequest): Promise<({ id: string } & Data) | null> {
  return req.payload.db.findOne<{ id: string } & Data>({ collection: of as CollectionSlug, where: { id: { equals: document } }, req });
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
