import type { Event } from '../../../content/model/documents/event.ts';
import { weekdays } from '../../../content/model/parts/opening-hours.ts';
import { dayWords, sentenceCase, spanWords, timeWords } from '../../lib/words.ts';

/** When an event begins and ends on its day: "2pm to 4pm", "From 2pm"; undefined where nobody said. */
export function eventTimes({ starts, ends }: Pick<Event, 'starts' | 'ends'>): string | undefined {
  if (starts === undefined) return undefined;
  return sentenceCase(ends === undefined ? `from ${timeWords(starts)}` : spanWords({ opens: starts, closes: ends }));
}

/** How an event comes again, in words: "Every Friday until Friday 3 July 2026"; undefined where it happens once. */
export function recurrenceWords({ date, recurrence }: Pick<Event, 'date' | 'recurrence'>): string | undefined {
  if (recurrence === undefined) return undefined;
  const { every, on, until } = recurrence;
  const weekday = sentenceCase(on ?? weekdayOf(date));
  const end = until === undefined ? '' : ` until ${dayWords(until)}`;
  switch (every) {
    case 'week':
      return `Every ${weekday}${end}`;
    case 'two weeks':
      return `Every second ${weekday}${end}`;
    case 'month':
      return `Every month, on ${on === undefined ? `day ${Number(date.slice(8))}` : `the ${ordinalOf(date)} ${weekday}`}${end}`;
  }
}

/** The weekday of a day, as the content model names it. */
export function weekdayOf(day: string): (typeof weekdays)[number] {
  const mondayFirst = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[mondayFirst] ?? 'monday';
}

/** Which of its weekday in its month a day is, as the calendar file counts it. */
function ordinalOf(day: string): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][Math.ceil(Number(day.slice(8)) / 7) - 1] ?? 'fifth';
}
