import type { OpeningHours, OpeningSpan, Weekday } from '../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';
import { inSentence, joinWords, sentenceCase } from './sentences.ts';
import { spanWords } from '../../content/model/time/clock-words.ts';

/** One row of a week: a day, or several days in a row with the same times. */
export interface WeekRow {
  /** "Monday", "Monday to Friday", "Every day". */
  days: string;
  /** "6pm to 11pm", "9am to midday and 1pm to 5pm", "Closed". */
  times: string;
}

/** The spans of each day of a week, Monday first. */
export function daysOf(week: OpeningHours['week']): { day: Weekday; spans: OpeningSpan[] }[] {
  return weekdays.map((day) => ({ day, spans: week.filter((entry) => entry.day === day).flatMap(({ spans }) => spans) }));
}

/** The times of one day in words. */
export function spansWords(spans: OpeningSpan[]): string {
  return spans.length === 0 ? 'Closed' : sentenceCase(joinWords(spans.map(spanWords)));
}

/** A week a row for each day. */
export function weekRows(week: OpeningHours['week']): WeekRow[] {
  return daysOf(week).map(({ day, spans }) => ({ days: sentenceCase(day), times: spansWords(spans) }));
}

/** A week in as few rows as say it: days in a row with the same times stand together. */
export function shortWeekRows(week: OpeningHours['week']): WeekRow[] {
  const runs: { from: Weekday; to: Weekday; times: string }[] = [];
  for (const { day, spans } of daysOf(week)) {
    const times = spansWords(spans);
    const last = runs.at(-1);
    if (last?.times === times) last.to = day;
    else runs.push({ from: day, to: day, times });
  }
  return runs.map(({ from, to, times }) => ({ days: runWords(from, to), times }));
}

/** The week in a line, closed days left out: "Every day, 6pm to 11pm". */
export function hoursSummary({ week }: OpeningHours): string {
  const rows = shortWeekRows(week).filter(({ times }) => times !== 'Closed');
  return rows.length === 0 ? 'Closed all week' : rows.map(({ days, times }) => `${days}, ${inSentence(times)}`).join('; ');
}

/** The days of the usual week it is open on, short enough for a summary panel: "Open every day", "Open Monday to Friday", "Open 3 days a week". */
export function openDays({ week }: OpeningHours): string {
  const open = daysOf(week).flatMap(({ spans }, index) => (spans.length > 0 ? [index] : []));
  const [first = 0] = open;
  const last = open.at(-1) ?? 0;
  if (open.length === 0) return 'Open for part of the year';
  if (open.length === 7) return 'Open every day';
  if (last - first + 1 !== open.length) return `Open ${open.length} days a week`;
  const name = (index: number): string => sentenceCase(weekdays[index] ?? '');
  return open.length === 1 ? `Open on ${name(first)}s` : `Open ${name(first)} ${open.length === 2 ? 'and' : 'to'} ${name(last)}`;
}

/** What happens on bank holidays, in a sentence. */
export function bankHolidayWords({ bankHolidays }: OpeningHours): string {
  switch (bankHolidays.rule) {
    case 'as usual':
      return 'Open as usual on bank holidays.';
    case 'closed':
      return 'Closed on bank holidays.';
    case 'different':
      return `On bank holidays: ${joinWords(bankHolidays.spans.map(spanWords))}.`;
    case 'not known':
      return 'Nobody has confirmed the hours on bank holidays: check before you go.';
  }
}

function runWords(from: Weekday, to: Weekday): string {
  if (from === 'monday' && to === 'sunday') return 'Every day';
  if (from === to) return sentenceCase(from);
  const isNextDay = weekdays.indexOf(to) - weekdays.indexOf(from) === 1;
  return `${sentenceCase(from)} ${isNextDay ? 'and' : 'to'} ${sentenceCase(to)}`;
}
