import { hoursInUse, isConfirmed, isOpenToday } from '../../content/model/time/open-now.ts';
import { slugify } from '../../content/model/addresses/slugify.ts';
import { phaseTurned } from '../open-now/turns.ts';
import type { Entry } from './entries.ts';
import { openToday } from './fits.ts';

/**
 * Marks what is open today, or still will be, and what the clock has ended since the page was published: a vacancy that
 * closed, a consultation that opened, a state that counts as confirmed no more.
 * @throws RangeError where the device has no time zone data
 */
export function markByClock(entries: readonly Entry[], now = new Date()): void {
  for (const { marks, opening } of entries) {
    const hours = opening && hoursInUse(opening, now);
    if (hours !== undefined && isOpenToday(hours, now)) marks.set(openToday.name, openToday.value);
    else marks.delete(openToday.name);
    if (!marks.has('state') || opening === undefined) continue;
    const turned = phaseTurned(opening, now);
    if (turned !== undefined) marks.set('state', slugify(turned));
    else if (!isConfirmed(opening, now)) marks.set('state', 'not-confirmed');
  }
}
