import { z } from 'zod';

/** A date as exactly as it is known: a day, a month, a year, or not known at all. */
export const impreciseDate = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), date: z.iso.date() }),
  z.strictObject({ precision: z.literal('month'), month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }),
  z.strictObject({ precision: z.literal('year'), year: z.number().int().min(1900).max(2200) }),
  z.strictObject({ precision: z.literal('unknown') }),
]);

export type ImpreciseDate = z.infer<typeof impreciseDate>;

/** The year of a date, or undefined where the date is not known. */
export function yearOf(date: ImpreciseDate): number | undefined {
  switch (date.precision) {
    case 'day':
      return Number(date.date.slice(0, 4));
    case 'month':
      return Number(date.month.slice(0, 4));
    case 'year':
      return date.year;
    case 'unknown':
      return undefined;
  }
}

/** The first day the date can mean, as YYYY-MM-DD, to sort by; undefined where the date is not known. */
export function firstDayOf(date: ImpreciseDate): string | undefined {
  switch (date.precision) {
    case 'day':
      return date.date;
    case 'month':
      return `${date.month}-01`;
    case 'year':
      return `${date.year}-01-01`;
    case 'unknown':
      return undefined;
  }
}
