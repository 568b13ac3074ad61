import type { Event } from '../../content/model/documents/event.ts';
import { weekOfMonth } from '../../content/model/time/event-dates.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';
import { dayWords, shortDayWords } from './dates.ts';
import { sentenceCase } from './sentences.ts';
import { spanWords, timeWords } from '../../content/model/time/clock-words.ts';

type Happens = Pick<Event, 'date' | 'starts' | 'ends' | 'recurrence'>;

/** When an event is, in a line: "Friday 23 March 2018, 2pm to 4pm", "Every Friday, 2pm to 4pm, starting 5 June 2026". */
export function happensWords(event: Happens): string {
  const { date, recurrence } = event;
  const times = timesInSentence(event);
  if (recurrence === undefined) return joined([dayWords(date), times]);
  const until = recurrence.until === undefined ? undefined : `until ${shortDayWords(recurrence.until)}`;
  return joined([everyWords(date, recurrence), times, `starting ${shortDayWords(date)}`, until]);
}

/** When an event begins and ends on its day: "2pm to 4pm", "From 2pm"; undefined where nobody said. */
export function eventTimes(event: Pick<Event, 'starts' | 'ends'>): string | undefined {
  const times = timesInSentence(event);
  return times === undefined ? undefined : sentenceCase(times);
}

/** How an event comes again, in words: "Every Friday until Friday 3 July 2026"; undefined where it happens once. */
export function recurrenceWords({ date, recurrence }: Pick<Event, 'date' | 'recurrence'>): string | undefined {
  if (recurrence === undefined) return undefined;
  const { until } = recurrence;
  return everyWords(date, recurrence) + (until === undefined ? '' : ` until ${dayWords(until)}`);
}

/** The weekday of a day, as the content model names it. */
export function weekdayOf(day: string): (typeof weekdays)[number] {
  const mondayFirst = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[mondayFirst] ?? 'monday';
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function timesInSentence({ starts, ends }: Pick<Event, 'starts' | 'ends'>): string | undefined {
  if (starts === undefined) return undefined;
  return ends === undefined ? `from ${timeWords(starts)}` : spanWords({ opens: starts, closes: ends });
}

function everyWords(date: string, { every, on }: NonNullable<Event['recurrence']>): string {
  const weekday = sentenceCase(on ?? weekdayOf(date));
  switch (every) {
    case 'week':
      return `Every ${weekday}`;
    case 'two weeks':
      return `Every second ${weekday}`;
    case 'month':
      return `Every month, on ${on === undefined ? `day ${Number(date.slice(8))}` : `the ${ordinalOf(date)} ${weekday}`}`;
  }
}

/** Which of its weekday in its month a day is. */
function ordinalOf(day: string): string {
  return ['first', 'second', 'third', 'fourth'][weekOfMonth(day) - 1] ?? 'last';
}
