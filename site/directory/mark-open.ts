import { hoursInUse, isConfirmed, isOpenToday } from '../../content/model/time/open-now.ts';
import type { Entry } from './entries.ts';
import { openToday } from './fits.ts';

/**
 * Marks what is open today, or still will be, and what the clock has ended since the page was published: a vacancy that
 * closed, a state that counts as confirmed no more.
 * @throws RangeError where the device has no time zone data
 */
export function markByClock(entries: readonly Entry[], now = new Date()): void {
  for (const { marks, opening } of entries) {
    const hours = opening && hoursInUse(opening, now);
    if (hours !== undefined && isOpenToday(hours, now)) marks.set(openToday.name, openToday.value);
    else marks.delete(openToday.name);
    if (!marks.has('state') || opening === undefined) continue;
    if (opening.closesAt !== undefined && Date.parse(opening.closesAt) <= now.getTime()) marks.set('state', 'closed');
    else if (!isConfirmed(opening, now)) marks.set('state', 'not-confirmed');
  }
}
