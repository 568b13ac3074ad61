import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';
import { dateWords, shortDayWords } from '../formatting/dates.ts';

/** What a summary panel says of what nobody has made sure of for too long: "Not confirmed since 26 March 2018". */
export function unconfirmedSince(date: ImpreciseDate | undefined): string {
  const words = date?.precision === 'day' ? shortDayWords(date.date) : date && dateWords(date);
  return words === undefined ? 'Not confirmed' : `Not confirmed since ${words}`;
}

/** What a summary panel says of a vacancy that takes no more applications. */
export function closedWords(date: ImpreciseDate | undefined): string {
  const words = date && dateWords(date);
  return words === undefined ? 'Closed for applications' : `Closed for applications on ${words}`;
}
