import type { Document } from '../documents/index.ts';
import { firstDayOf, type ImpreciseDate } from '../fields/imprecise-date.ts';
import { nextDay } from './london-time.ts';

/** What somebody once made sure of, and how long their word holds. */
export interface Confirmation {
  /** When somebody last made sure of it. */
  on: ImpreciseDate;
  /** The first day (YYYY-MM-DD, London) on which it no longer counts as confirmed. */
  until: string;
}

/** A day before every other: what nobody can date was never confirmed. */
const longAgo = '1970-01-01';

/**
 * How long the state and the hours of a document hold, by the day they were last made sure of. Undefined where nothing
 * says when that was. What it has from facts that are kept once runs out by itself.
 * @param months for how many months such a day holds, from the site's settings
 */
export function confirmationOf(document: Document, months: number): Confirmation | undefined {
  if (document.collection !== 'hubs' && document.collection !== 'services' && document.collection !== 'offers') return undefined;
  const sure = document.facts?.find(({ kind }) => kind === 'status');
  if (sure !== undefined) return { on: { precision: 'day', date: sure.verifiedOn }, until: nextDay(sure.runsOut) };
  const stated = document.collection === 'hubs' ? document.statusAsAt : undefined;
  const on = stated ?? (document.lastChecked && ({ precision: 'day', date: document.lastChecked.on } as const));
  return on && { on, until: endOf(on, months) };
}

/** The day after so many months from a date; an inexact date counts as its first day. */
function endOf(date: ImpreciseDate, months: number): string {
  const day = firstDayOf(date);
  if (day === undefined) return longAgo;
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return nextDay(first.toISOString().slice(0, 10));
}
