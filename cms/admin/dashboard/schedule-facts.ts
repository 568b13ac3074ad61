import type { Payload, TypedUser, Where } from 'payload';
import { lateFor, overdueAfter } from '../../api/scheduling/endpoints.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { isUnsettled } from '../../scheduling/actions.ts';

/** What is scheduled, as the dashboard shows it. */
export interface ScheduleFacts {
  /** Failed, and nobody has dealt with it. */
  failed: ScheduledAction[];
  /** Its time has passed, and it is not done. */
  overdue: ScheduledAction[];
  /** Done late in the last days. */
  late: ScheduledAction[];
  /** Still to come, the next first. */
  coming: ScheduledAction[];
}

const maxRows = 20;

/** Reads what is scheduled with the rights of whoever looks. */
export async function scheduleFacts(payload: Payload, user: TypedUser): Promise<ScheduleFacts> {
  const read = async (where: Where, sort: string) => {
    const { docs } = await payload.find({
      collection: 'scheduled-actions',
      where,
      sort,
      limit: maxRows,
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
  const [failed, late, due, coming] = await Promise.all([
    read(isUnsettled, 'at'),
    read({ and: [{ state: { equals: 'done' } }, { isLate: { equals: true } }, { doneAt: { greater_than: since } }] }, '-at'),
    read({ and: [isWaiting, { at: { less_than: overdue } }] }, 'at'),
    read({ and: [isWaiting, { at: { greater_than_equal: overdue } }] }, 'at'),
  ]);
  return { failed, late, overdue: due, coming };
}
