import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { londonClock } from '../../content/model/time/london-time.ts';
import { months } from '../../content/model/time/months.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A calendar day (YYYY-MM-DD) in words: "Friday 23 March 2018". */
export function dayWords(day: string): string {
  return `${days[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${shortDayWords(day)}`;
}

/** A calendar day without its weekday: "23 March 2018". */
export function shortDayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(day.slice(0, 7))}`;
}

/** A month (YYYY-MM) in words: "March 2018". */
export function monthWords(month: string): string {
  return `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** The London day of an instant in words: "23 March 2018". */
export function instantWords(instant: string): string {
  return shortDayWords(londonClock(instant).day);
}

/** A date as exactly as it is known, or undefined where it is not. */
export function dateWords(date: ImpreciseDate): string | undefined {
  switch (date.precision) {
    case 'day':
      return dayWords(date.date);
    case 'month':
      return monthWords(date.month);
    case 'year':
      return String(date.year);
    case 'unknown':
      return undefined;
  }
}

/** When something was, in a sentence: "on Friday 23 March 2018", "in March 2018"; undefined where nobody knows. */
export function whenWords(date: ImpreciseDate): string | undefined {
  const words = dateWords(date);
  return words === undefined ? undefined : `${date.precision === 'day' ? 'on' : 'in'} ${words}`;
}

/** A date as HTML's `datetime` wants it, or undefined where it is not known. */
export function dateValue(date: ImpreciseDate): string | undefined {
  switch (date.precision) {
    case 'day':
      return date.date;
    case 'month':
      return date.month;
    case 'year':
      return String(date.year);
    case 'unknown':
      return undefined;
  }
}
