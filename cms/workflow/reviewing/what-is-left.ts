import type { PayloadRequest } from 'payload';
import { canPublish } from '../../access/policies.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { Target } from '../scheduling/target.ts';
import { isTheirOwn, readReview, type Review } from './review.ts';
import { readRules, type Rules } from './rules.ts';

/** What is left to do before a version goes public, for whoever looks. */
export interface WhatIsLeft {
  review: Review;
  /** How whoever looks can publish it: by hand, only as it was approved, only alone with a reason, or not. */
  publishing: 'by-hand' | 'approved' | 'alone' | 'no';
  /** Whether their approval would count. */
  mayApprove: boolean;
  /** Who must still look, and who can publish then, in a sentence or two. */
  sentence: string;
}

/** Who must still look at the newest version before it goes public, and what whoever asks may do. */
export async function whatIsLeft(target: Target, latest: Data, req: PayloadRequest): Promise<WhatIsLeft> {
  const review = await readReview(target, latest, req);
  const rules = await readRules(req);
  const account = String(req.user?.id);
  const isApproved = review.state === 'approved';
  if (!canPublish(req.user))
    return {
      review,
      mayApprove: false,
      publishing: isApproved && rules.authorsPublishApproved ? 'approved' : 'no',
      sentence: [whereItStands(review), forAuthors(review, rules)].filter(Boolean).join(' '),
    };
  const mustBeSeen = rules.needsTwoPeople && (await isTheirOwn(latest, account, req));
  const isSeenByAnother = isApproved && review.by?.account !== account;
  const isAlone = mustBeSeen && !isSeenByAnother;
  return {
    review,
    mayApprove: !isApproved && !mustBeSeen,
    publishing: isAlone ? 'alone' : 'by-hand',
    sentence: [whereItStands(review), isAlone ? ownWords : 'You may publish it.'].filter(Boolean).join(' '),
  };
}

const ownWords =
  'You wrote some of this yourself, and two people must have seen what goes public: another editor must approve it before you can publish it.';

function whereItStands({ state, by, isEditedSince }: Review): string {
  const name = by?.name ?? 'Somebody';
  switch (state) {
    case 'none':
      return '';
    case 'asked':
      return isEditedSince ? `${name} asked for a review, and it was edited since.` : `${name} asked for a review.`;
    case 'approved':
      return `${name} has approved this version.`;
    case 'edited-since-approval':
      return `${name} approved an earlier version. It was edited since, so that approval does not count any more.`;
    case 'changes-asked':
      return `${name} asked for changes.`;
  }
}

function forAuthors({ state }: Review, { authorsPublishApproved }: Rules): string {
  if (state === 'approved')
    return authorsPublishApproved ? 'You may publish it.' : 'Only editors and administrators publish: ask one of them to press the button.';
  if (state === 'asked') return `An editor must look at it${authorsPublishApproved ? ' before you can publish it' : ', and publishes it'}.`;
  return authorsPublishApproved
    ? 'An editor must approve it before you can publish it. Ask for a review.'
    : 'Only editors and administrators publish. Ask for a review: an editor looks at it, and publishes it or says what should change.';
}
