import type { Payload, TypedUser, Where } from 'payload';
import { londonClock, londonInstant } from '../../../content/model/time/london-time.ts';
import { lateFor, overdueAfter } from '../../api/scheduling/endpoints.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { isUnsettled } from '../../workflow/scheduling/actions.ts';
import { monthAfter } from './month.ts';

/** What is scheduled, as the desk shows it. */
export interface ScheduleFacts {
  /** Failed, and nobody has dealt with it. */
  failed: ScheduledAction[];
  /** Its time has passed, and it is not done. */
  overdue: ScheduledAction[];
  /** Done late in the last days. */
  late: ScheduledAction[];
  /** Still to come, the next first. */
  coming: ScheduledAction[];
  /** What goes up and comes down in the month that is shown, by day (YYYY-MM-DD). */
  month: ReadonlyMap<string, ScheduledAction[]>;
}

const maxRows = 20;

/** What a calendar of a month can still show. */
const maxInMonth = 200;

/** Reads what is scheduled with the rights of whoever looks; `month` (YYYY-MM) is the one the calendar shows. */
export async function scheduleFacts(payload: Payload, user: TypedUser, month: string): Promise<ScheduleFacts> {
  const read = async (where: Where, sort: string, limit = maxRows) => {
    const { docs } = await payload.find({
      collection: 'scheduled-actions',
      where,
      sort,
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    });
    return docs;
  };
  const isWaiting = { state: { equals: 'waiting' } };
  const overdue = new Date(Date.now() - overdueAfter).toISOString();
  const since = new Date(Date.now() - lateFor).toISOString();
  const [failed, late, due, coming, inMonth] = await Promise.all([
    read(isUnsettled, 'at'),
    read({ and: [{ state: { equals: 'done' } }, { isLate: { equals: true } }, { doneAt: { greater_than: since } }] }, '-at'),
    read({ and: [isWaiting, { at: { less_than: overdue } }] }, 'at'),
    read({ and: [isWaiting, { at: { greater_than_equal: overdue } }] }, 'at'),
    read({ and: [{ state: { in: ['waiting', 'done'] } }, within(month)] }, 'at', maxInMonth),
  ]);
  return { failed, late, overdue: due, coming, month: Map.groupBy(inMonth, ({ at }) => londonClock(at).day) };
}

function within(month: string): Where {
  const [first, next] = [`${month}-01`, `${monthAfter(month)}-01`].map((day) => londonInstant(day, '00:00'));
  return { and: [{ at: { greater_than_equal: first } }, { at: { less_than: next } }] };
}
