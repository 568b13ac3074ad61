import { hoursInUse, isOpenToday } from '../../content/model/time/open-now.ts';
import type { Entry } from './entries.ts';
import { openToday } from './fits.ts';

/** Marks what is open today, or still will be. @throws RangeError where the device has no time zone data */
export function markOpenToday(entries: readonly Entry[], now = new Date()): void {
  for (const { marks, opening } of entries) {
    const hours = opening && hoursInUse(opening, now);
    if (hours !== undefined && isOpenToday(hours, now)) marks.set(openToday.name, openToday.value);
    else marks.delete(openToday.name);
  }
}
