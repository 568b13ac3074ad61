import type { YearChange } from '../../content/model/commitments/measures.ts';
import type { Measure } from '../../content/model/documents/pillar.ts';
import { dateWords, shortDayWords } from './dates.ts';
import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';

/** A figure with its unit: "1,240 people", "12.5%", "£3 million". */
export function valueWords(value: number, unit: string): string {
  const sign = value < 0 ? '−' : '';
  const number = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 6 });
  if (unit === '%') return `${sign}${number}%`;
  if (unit.startsWith('£')) return `${sign}£${number}${unit.slice(1)}`;
  return `${sign}${number} ${unit}`;
}

/** A date without its weekday, for tables and citations: "31 March 2024", "March 2024", "2024". */
export function plainDateWords(date: ImpreciseDate): string {
  return date.precision === 'day' ? shortDayWords(date.date) : (dateWords(date) ?? 'date not known');
}

const wanted = { up: 'It should go up.', down: 'It should go down.', steady: 'It should stay as it is.' } as const;

/** Which way a measure should go, as a sentence. */
export function wantedWords(direction: Measure['direction']): string {
  return wanted[direction];
}

/** How a measure changed within a year, in two sentences. */
export function changeWords({ from, to, by, isWanted }: YearChange, unit: string): string {
  const since = `${plainDateWords(from.date)} to ${plainDateWords(to.date)}`;
  if (by === 0) return `From ${since} it did not change. ${isWanted ? 'That is what was wanted.' : 'That is not what was wanted.'}`;
  const points =
    unit === '%'
      ? `${Math.abs(by).toLocaleString('en-GB', { maximumFractionDigits: 6 })} percentage points`
      : valueWords(Math.abs(by), unit);
  return `From ${since} it went ${by > 0 ? 'up' : 'down'} by ${points}. ${isWanted ? 'That is the way it should go.' : 'That is not the way it should go.'}`;
}
