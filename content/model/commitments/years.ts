import type { Pillar } from '../documents/pillar.ts';

/**
 * The first day (YYYY-MM-DD) of the year a priority is for: 1 January of "2023", 1 April of "2023/24", which is a financial
 * year of the United Kingdom's public bodies.
 */
export function firstDayOfYear(year: string): string {
  return `${year.slice(0, 4)}-${year.includes('/') ? '04-01' : '01-01'}`;
}

/** The last day (YYYY-MM-DD) of the year a priority is for: 31 December, or 31 March of the year after the stroke. */
export function lastDayOfYear(year: string): string {
  const [begins = '', ends] = year.split('/');
  if (ends === undefined) return `${begins}-12-31`;
  // “1999/00” ends in the next century.
  const century = Number(begins.slice(0, 2)) + (ends < begins.slice(2) ? 1 : 0);
  return `${century}${ends}-03-31`;
}

/** The phase of a pillar from the day after the last day of one of its years: it names the last day that has passed. */
export type YearsPhase = `after ${string}`;

/** Whether a year has ended in a pillar's phase. */
export function hasEnded(year: string, phase: string | undefined): boolean {
  return phase !== undefined && phase.startsWith('after ') && `after ${lastDayOfYear(year)}` <= phase;
}

/** The years that a pillar has priorities for, the latest first. */
export function yearsOf({ priorities }: Pick<Pillar, 'priorities'>): string[] {
  const years = [...new Set(priorities.map(({ year }) => year))];
  return years.sort((one, other) => (lastDayOfYear(one) < lastDayOfYear(other) ? 1 : -1));
}
