import { z } from 'zod';
import { weekdays } from './weekdays.ts';

export { weekdays } from './weekdays.ts';

/** One day of the week. */
export const weekday = z.enum(weekdays);

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 18:00');

/** A stretch of time a place is open. It runs past midnight where `closes` is not later than `opens`; 00:00 to 00:00 is all day. */
export const span = z.strictObject({ opens: time, closes: time });

const week = z.array(z.strictObject({ day: weekday, spans: z.array(span).max(6) })).max(7);

/** When a place is open, in the place's own time (Europe/London). */
export const openingHours = z
  .strictObject({
    /** The usual week. A day that is missing is closed. */
    week,
    /** Weeks that differ for part of the year, both days included; the first that fits a date wins over the usual week. */
    seasons: z.array(z.strictObject({ name: z.string().max(80), from: z.iso.date(), to: z.iso.date(), week })).default([]),
    /** Single dates that differ; no spans means closed. They win over everything else. */
    exceptions: z
      .array(z.strictObject({ date: z.iso.date(), spans: z.array(span).max(6), reason: z.string().max(120).optional() }))
      .default([]),
    /** What happens on the bank holidays of England. */
    bankHolidays: z.discriminatedUnion('rule', [
      z.strictObject({ rule: z.literal('as usual') }),
      z.strictObject({ rule: z.literal('closed') }),
      z.strictObject({ rule: z.literal('different'), spans: z.array(span).min(1).max(6) }),
      z.strictObject({ rule: z.literal('not known') }),
    ]),
    /** Anything the times do not say: "last entry at 10:30pm". */
    note: z.string().max(300).optional(),
  })
  .superRefine(({ seasons, exceptions }, { addIssue }) => {
    seasons.forEach(({ from, to }, index) => {
      if (to < from)
        addIssue({
          code: 'custom',
          path: ['seasons', index, 'to'],
          message: 'this day is before the first one: a season ends after it begins',
        });
    });
    exceptions.forEach(({ date }, index) => {
      if (exceptions.findIndex((other) => other.date === date) < index)
        addIssue({
          code: 'custom',
          path: ['exceptions', index, 'date'],
          message: 'this day stands here twice: keep one of the two, with all of its times',
        });
    });
  });

export type Weekday = z.infer<typeof weekday>;
export type OpeningSpan = z.infer<typeof span>;
export type OpeningHours = z.infer<typeof openingHours>;
