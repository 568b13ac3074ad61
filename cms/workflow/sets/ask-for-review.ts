import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload';
import { nameOf } from '../../access/name-of.ts';
import { hasReviewDate } from '../reviewing/has-review-date.ts';
import { askForReview, readReview, type Review } from '../reviewing/review.ts';
import { tellEditorsOfSet } from '../reviewing/tell.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { readLatest, type Target } from '../scheduling/target.ts';
import { approveSet } from './approve-set.ts';
import { refuseUnlessSeen } from './launch.ts';
import { isUpload, readSet, refused } from './members.ts';

interface Asked {
  set: string;
  /** Which set somebody saw, by the `seen` of what is in it. */
  seen: string;
  /** What the editors should look at. */
  words: string;
  by: TypedUser;
  /** Says what the checks find in something of the set, in a sentence. */
  whatChecksFind: (target: Target) => Promise<string>;
}

/**
 * Asks editors to look at every draft of a set that is neither approved nor waits for them already. Each stands on their desk
 * with the note and the name of the set; each editor gets one letter about all of it.
 * @returns how many were asked for
 * @throws APIError where the set changed since, or nothing of it is left to ask for
 */
export async function askForReviewOfSet(payload: Payload, { set, seen, words, by, whatChecksFind }: Asked): Promise<number> {
  const left = await inTransaction(payload, async (req) => {
    const { name } = await readSet(set, req);
    const approved = await approveSet(set, req);
    refuseUnlessSeen(approved, seen);
    const toAsk: (Target & { version: string })[] = [];
    for (const { of, document, action, version } of approved.members) {
      const { state, isEditedSince } = action === 'publish' ? await reviewOfMember({ of, document }, req) : nothingToReview;
      if (state === 'not-reviewed' || state === 'approved' || (state === 'asked' && !isEditedSince)) continue;
      toAsk.push({ of, document, version });
    }
    return { name, toAsk };
  });
  if (left.toAsk.length === 0)
    throw refused('Everything in this set is approved, or waits for an editor already. Nothing is left to ask for.', 409);
  const note = [words, `In the launch set “${left.name}”.`].filter(Boolean).join(' ');
  const asked: (Target & { found: string })[] = [];
  for (const one of left.toAsk) {
    const found = await whatChecksFind(one);
    await askForReview(payload, { ...one, words: note, by }, found, { isInSet: true });
    asked.push({ ...one, found });
  }
  await inTransaction(payload, (req) => tellEditorsOfSet({ id: set, name: left.name }, asked, { name: nameOf(by), words, by }, req));
  return asked.length;
}

const nothingToReview = { state: 'not-reviewed', isEditedSince: false } as const;

/** Where the review of something in a set stands; pictures, files and redirects are looked at with the pages that use them. */
export async function reviewOfMember(target: Target, req: PayloadRequest): Promise<Review | typeof nothingToReview> {
  const { of } = target;
  const config = of === 'redirects' || of === 'globals' ? undefined : req.payload.collections[of as CollectionSlug].config;
  if (of === 'redirects' || isUpload(target) || (config !== undefined && !hasReviewDate(config))) return nothingToReview;
  const latest = await readLatest(target, req);
  return latest?.['updatedAt'] ? readReview(target, latest, req) : nothingToReview;
}

/** Where it stands, in a sentence; empty where nobody was asked. */
export function reviewInWords(review: Awaited<ReturnType<typeof reviewOfMember>>): string {
  const who = 'by' in review ? (review.by?.name ?? '') : '';
  switch (review.state) {
    case 'asked':
      return review.isEditedSince ? 'Edited since a review was asked for' : 'Waits for an editor';
    case 'approved':
      return `Approved by ${who}`;
    case 'edited-since-approval':
      return `Edited since ${who} approved it`;
    case 'changes-asked':
      return `${who} asked for changes`;
    default:
      return '';
  }
}
