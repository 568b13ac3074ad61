// Without zod, because scripts on the public's devices use it too.
import type { Event } from '../documents/event.ts';
import { addDays, londonClock, londonInstant, nextDay } from './london-time.ts';

type Happens = Pick<Event, 'date' | 'recurrence'>;

/** Months that are looked through for a next time: no month's day is away for longer. */
const monthsAhead = 12;

/** The first day on or after a day (YYYY-MM-DD) on which an event happens; undefined where it does not any more. */
export function nextDate({ date, recurrence }: Happens, from: string): string | undefined {
  const next =
    from <= date
      ? date
      : recurrence && (recurrence.every === 'month' ? inMonths(date, recurrence.on, from) : inWeeks(date, recurrence.every, from));
  return next === undefined || (recurrence?.until !== undefined && next > recurrence.until) ? undefined : next;
}

/**
 * The day of the next time at an instant: the one that goes on counts until it ends, or until its day ends where nobody said when.
 * `ends` is the instant at which it is over.
 */
export function nextTime(
  event: Pick<Event, 'date' | 'starts' | 'ends' | 'recurrence'>,
  instant: string | Date,
): { day: string; ends: string } | undefined {
  const now = new Date(instant).toISOString();
  const today = londonClock(instant).day;
  // One that began yesterday may end after midnight.
  for (let from = addDays(today, -1); ;) {
    const day = nextDate(event, from);
    if (day === undefined) return undefined;
    const ends = endOf(event, day);
    if (ends > now) return { day, ends };
    from = nextDay(day);
  }
}

/** Which of its weekday in its month a day is: 1 to 4, or -1 for the fifth, which few months have and which means the last. */
export function weekOfMonth(day: string): number {
  const number = Math.ceil(Number(day.slice(8)) / 7);
  return number === 5 ? -1 : number;
}

function endOf({ starts, ends }: Pick<Event, 'starts' | 'ends'>, day: string): string {
  if (starts === undefined || ends === undefined) return londonInstant(nextDay(day), '00:00');
  return londonInstant(ends > starts ? day : nextDay(day), ends);
}

function inWeeks(date: string, every: 'week' | 'two weeks', from: string): string {
  const step = every === 'week' ? 7 : 14;
  const days = (Date.parse(from) - Date.parse(date)) / 86_400_000;
  return addDays(date, Math.ceil(days / step) * step);
}

function inMonths(date: string, on: string | undefined, from: string): string | undefined {
  for (let ahead = 0; ahead <= monthsAhead; ahead += 1) {
    const first = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1 + ahead, 1)).toISOString().slice(0, 10);
    const day = on === undefined ? first.slice(0, 8) + date.slice(8) : sameWeekday(date, first);
    // A month without a 31st is left out.
    const isReal = addDays(first, Number(day.slice(8)) - 1) === day;
    if (isReal && day >= from) return day;
  }
  return undefined;
}

/** The day of a month that has the weekday of another day and its place among those of the month. */
function sameWeekday(date: string, first: string): string {
  const weekday = new Date(date).getUTCDay();
  const earliest = addDays(first, (weekday - new Date(first).getUTCDay() + 7) % 7);
  const week = weekOfMonth(date);
  if (week > 0) return addDays(earliest, (week - 1) * 7);
  const fifth = addDays(earliest, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(earliest, 21);
}
