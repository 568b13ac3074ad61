import { addDays, londonClock } from '../../../content/model/time/london-time.ts';

/** The month (YYYY-MM) a calendar shows: the one that was asked for, or else the one London is in. */
export function monthAsked(asked: unknown, now = new Date()): string {
  return typeof asked === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : londonClock(now).day.slice(0, 7);
}

/** The month after a month, as YYYY-MM. */
export function monthAfter(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

/** The month before a month, as YYYY-MM. */
export function monthBefore(month: string): string {
  return addDays(`${month}-01`, -1).slice(0, 7);
}

/** `December 2026` */
export function monthInWords(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The weeks of a month, from Monday; a day of another month is undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const daysBefore = (first.getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const weeks = Math.ceil((daysBefore + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - daysBefore + 1;
      return date < 1 || date > days ? undefined : `${month}-${String(date).padStart(2, '0')}`;
    }),
  );
}
