import type { Measure, Measured } from '../documents/pillar.ts';
import { firstDayOf } from '../fields/imprecise-date.ts';
import { addDays } from '../time/london-time.ts';

/** The figures of a measure, the newest first. */
export function newestFirst(values: readonly Measured[]): Measured[] {
  return values.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0));
}

/** What became of a measure since the figure of about a year before its newest. */
export interface YearChange {
  from: Measured;
  to: Measured;
  /** The newest figure less the earlier one, without the noise of binary fractions. */
  by: number;
  /** Whether that is the way it should go. */
  isWanted: boolean;
}

/** Days between two figures that count as a year: a report may come some weeks early or late. */
const yearFrom = 335;
const yearTo = 430;

/** How a measure changed within about a year; undefined where no figure is of a year before its newest. */
export function changeInAYear({ values, direction }: Pick<Measure, 'values' | 'direction'>): YearChange | undefined {
  const [to, ...earlier] = newestFirst(values);
  if (to === undefined) return undefined;
  const [latest, earliest] = [addDays(dayOf(to), -yearFrom), addDays(dayOf(to), -yearTo)];
  const from = earlier.find((one) => dayOf(one) <= latest && dayOf(one) >= earliest);
  if (from === undefined) return undefined;
  const by = Number((to.value - from.value).toPrecision(12));
  const isWanted = direction === 'steady' ? by === 0 : direction === 'up' ? by > 0 : by < 0;
  return { from, to, by, isWanted };
}

function dayOf({ date }: Measured): string {
  return firstDayOf(date) ?? '';
}
