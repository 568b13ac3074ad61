import type { CollectionBeforeValidateHook } from 'payload';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import { nameOf } from '../access/name-of.ts';
import { dayCodec } from '../snapshot/mapping/codecs/dates.ts';
import { contextOf } from '../snapshot/mapping/context.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import { nextReview } from '../workflow/reviewing/next-review.ts';

/** How sure a fact is: when somebody confirmed it, who, and the last day it counts. It is looked at again on that day. */
export interface Verification {
  verifiedOn: string;
  verifiedBy: string | null;
  runsOut: string;
  reviewBy: string;
}

/** What confirming a fact on a day (YYYY-MM-DD, in London) writes: it counts for half a year from then. */
export function verificationOn(day: string, by: string | null): Verification {
  const runsOut = londonInstant(nextReview('facts', day), '12:00');
  return { verifiedOn: londonInstant(day, '12:00'), verifiedBy: by, runsOut, reviewBy: runsOut };
}

/**
 * Notes who confirmed a fact whenever its day is another one, gives it a last day where nobody wrote one, and asks its owner to
 * look again on that day. A form that was opened before somebody said that the fact is still correct puts no earlier day back.
 */
export const keepVerification: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const written: Data = { ...data };
  const known = (originalDoc ?? {}) as Data;
  const isFromBefore = timeOf(written['confirmedAt']) < timeOf(known['confirmedAt']);
  const wasConfirmedOn = dayOf(known['verifiedOn']);
  const sentOn = dayOf(written['verifiedOn']);
  if (isFromBefore && sentOn !== undefined && wasConfirmedOn !== undefined && sentOn < wasConfirmedOn) {
    const { verifiedOn, verifiedBy, runsOut } = known;
    return { ...written, verifiedOn, verifiedBy, runsOut, reviewBy: runsOut };
  }
  const today = londonClock(new Date()).day;
  const day = sentOn ?? wasConfirmedOn ?? today;
  const usual = verificationOn(day, req.user ? nameOf(req.user) : null);
  const isConfirmedAnew = day !== wasConfirmedOn || known['verifiedBy'] === undefined;
  const verifiedBy = isConfirmedAnew ? usual.verifiedBy : known['verifiedBy'];
  const given = 'runsOut' in written ? written['runsOut'] : known['runsOut'];
  const lastDay = dayOf(given);
  // Whoever confirms a fact that had run out need not think of its next last day.
  const isOver = lastDay === undefined || (lastDay < day && lastDay === dayOf(known['runsOut']));
  const runsOut = isOver ? usual.runsOut : given;
  return { ...written, verifiedBy, runsOut, reviewBy: runsOut };
};

/** The day that is stored, as London has it; undefined where there is none that can be read. */
function dayOf(stored: unknown): string | undefined {
  const day = dayCodec.toModel(stored, contextOf());
  return typeof day === 'string' ? day : undefined;
}

function timeOf(at: unknown): number {
  return typeof at === 'string' ? new Date(at).getTime() : 0;
}
