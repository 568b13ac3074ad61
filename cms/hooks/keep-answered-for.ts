import type { CollectionBeforeChangeHook } from 'payload';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import { roleOf } from '../access/roles.ts';
import { isEmpty } from '../snapshot/mapping/fields.ts';
import { nextReview } from '../workflow/reviewing/next-review.ts';

/** Gives what goes public somebody who answers for it, and a day to look at it again, where nobody said so: whoever publishes it, after the usual time. */
export const keepAnsweredFor: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data['_status'] !== 'published') return data;
  const today = londonClock(new Date()).day;
  return {
    ...data,
    ...(isEmpty(data['reviewBy']) ? { reviewBy: londonInstant(nextReview(collection.slug, today), '12:00') } : {}),
    ...(isEmpty(data['owner']) && roleOf(req.user) !== undefined ? { owner: req.user?.id } : {}),
  };
};
