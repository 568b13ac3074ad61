import type { OpeningSpan } from '../../../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../../../content/model/fields/opening-hours.ts';
import { type Context, doubt, note, within } from '../context.ts';
import { isRow } from '../fields.ts';
import { readTime, readTimes, withoutNextDay, writtenTimes } from '../written-times.ts';
import type { Codec } from './codec.ts';

/** “9am to noon, 1pm to 5pm” is two spans; nothing, or “closed”, is none. */
export const timesCodec: Codec = {
  toModel: (written, context) => (typeof written === 'string' ? spansOf(written, context) : []),
  toCms: (value) => (Array.isArray(value) ? writtenTimes(value as OpeningSpan[]) : undefined),
};

/** A line of times for each day of the week. Days nobody wrote anything for are left out. */
export const weekCodec: Codec = {
  toModel: (written, context) =>
    weekdays.flatMap((weekday) => {
      const line = isRow(written) ? written[weekday] : undefined;
      if (typeof line !== 'string' || line.trim() === '') return [];
      return [{ day: weekday, spans: spansOf(line, within(context, weekday)) }];
    }),
  toCms: (value) =>
    Array.isArray(value)
      ? Object.fromEntries(value.map(({ day, spans }: { day: string; spans: OpeningSpan[] }) => [day, writtenTimes(spans)]))
      : undefined,
};

/** One clock time, such as “5pm” or “17:00”; which day a “next day” after it means is the document's affair. */
export const clockTimeCodec: Codec = {
  toModel: (written, context) => {
    if (typeof written !== 'string' || written.trim() === '') return undefined;
    const time = readTime(withoutNextDay(written));
    if (time === undefined) note(context, `“${written.trim()}” cannot be read as a time. Write one such as 2pm, 2:30pm, 14:30 or noon.`);
    return time;
  },
  toCms: (value) => value,
};

function spansOf(written: string, context: Context): OpeningSpan[] {
  const { spans, problems, doubts } = readTimes(written);
  problems.forEach((reason) => note(context, reason));
  doubts.forEach((reason) => doubt(context, reason));
  return spans;
}
