import { londonClock } from '../../../../content/model/time/london-time.ts';
import type { Context } from '../context.ts';
import { note } from '../context.ts';
import type { Codec } from './codec.ts';

/** A stored instant is the day that a clock in London shows then. */
export const dayCodec: Codec = {
  toModel: (written, context) => whenRead(written, context, (date) => londonClock(date).day),
  toCms: (value) => (typeof value === 'string' ? `${value}T12:00:00.000Z` : undefined),
};

/** A stored instant is the month that a clock in London shows then. */
export const monthCodec: Codec = {
  toModel: (written, context) => whenRead(written, context, (date) => londonClock(date).day.slice(0, 7)),
  toCms: (value) => (typeof value === 'string' ? `${value}-01T12:00:00.000Z` : undefined),
};

/** A stored instant is one of the model as well. */
export const instantCodec: Codec = {
  toModel: (written, context) => whenRead(written, context, (date) => date.toISOString()),
  toCms: (value) => value,
};

function whenRead(written: unknown, context: Context, read: (date: Date) => string): string | undefined {
  if (written === undefined || written === null || written === '') return undefined;
  const date = new Date(written as string | Date);
  if (!Number.isNaN(date.getTime())) return read(date);
  note(context, `“${String(written)}” is not a date. Choose one from the calendar.`);
  return undefined;
}
