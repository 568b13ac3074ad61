import type { Collection } from '../../content/model/collection-names.ts';
import { firstDayOf, type ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { londonInstant } from '../../content/model/time/london-time.ts';
import type { Passport } from '../../content/model/time/passport.ts';
import { oldestOverWords, oldestWords } from '../formatting/facts.ts';

/** The fact of a page that was checked longest ago, and whether it counts as confirmed no longer. */
export interface OldestPassport extends Passport {
  on: ImpreciseDate;
  isOver: boolean;
}

/** What a summary panel says of the oldest of a page's facts, and what the device says instead from an instant on. */
export interface OldestFact {
  words: string;
  /** Whether those say that it is not confirmed. */
  isOver: boolean;
  /** The ISO instant from which it no longer counts as confirmed. */
  until?: string;
  /** The words from then on. */
  after: string;
}

/** The line about a page's oldest fact; undefined where the panel says as much already, by its state or a row. */
export function oldestOf(
  oldest: OldestPassport,
  { phase, stateDate, unconfirmedSince = {} }: SummaryPanel,
  collection: Collection,
): OldestFact | undefined {
  const day = firstDayOf(oldest.on);
  const isSaidByState = (phase === 'not confirmed' || collection === 'hubs') && stateDate !== undefined && firstDayOf(stateDate) === day;
  if (isSaidByState || (day !== undefined && Object.values(unconfirmedSince).includes(day))) return undefined;
  if (oldest.isOver) return { words: oldestOverWords(oldest), isOver: true, after: '' };
  return {
    words: oldestWords(oldest),
    isOver: false,
    after: oldestOverWords(oldest),
    ...(oldest.until !== undefined && { until: londonInstant(oldest.until, '00:00') }),
  };
}
