import { addDays } from '../../content/model/time/london-time.ts';

/** How often pages were read, a row for each page and month, as the database keeps it. */
export interface ReadsOfMonth {
  month: string;
  days: unknown;
}

/** How often something was read in some days, and in as many days before them. */
export interface Reads {
  /** Each day of the period, the earliest first, as YYYY-MM-DD. */
  days: { day: string; reads: number }[];
  total: number;
  /** In as many days before. */
  before: number;
}

/** Adds up rows for some days that end with `until`, and for as many before them. */
export function readsByDay(rows: readonly ReadsOfMonth[], { until, days }: { until: string; days: number }): Reads {
  const counts = new Map<string, number>();
  for (const row of rows) for (const [day, reads] of countsOf(row)) counts.set(day, (counts.get(day) ?? 0) + reads);
  const from = addDays(until, 1 - days);
  const of = (first: string): { day: string; reads: number }[] =>
    Array.from({ length: days }, (_, index) => {
      const day = addDays(first, index);
      return { day, reads: counts.get(day) ?? 0 };
    });
  const shown = of(from);
  return { days: shown, total: sum(shown), before: sum(of(addDays(from, -days))) };
}

/** Days by sevens, counted back from the last day; the first of them may be fewer. */
export function weeksOf(days: Reads['days']): Reads['days'] {
  const weeks: Reads['days'] = [];
  for (let end = days.length; end > 0; end -= 7) {
    const week = days.slice(Math.max(0, end - 7), end);
    const [first] = week;
    if (first !== undefined) weeks.unshift({ day: first.day, reads: week.reduce((sum, { reads }) => sum + reads, 0) });
  }
  return weeks;
}

/** The months (YYYY-MM) that a period and the one before it lie in begin with this one. */
export function firstMonth({ until, days }: { until: string; days: number }): string {
  return addDays(until, 1 - 2 * days).slice(0, 7);
}

function countsOf({ days }: ReadsOfMonth): [day: string, reads: number][] {
  if (typeof days !== 'object' || days === null) return [];
  return Object.entries(days).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

function sum(days: readonly { reads: number }[]): number {
  return days.reduce((total, { reads }) => total + reads, 0);
}
