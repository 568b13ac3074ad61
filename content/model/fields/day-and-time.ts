import { z } from 'zod';

/** A time that a clock in London shows, as HH:MM. */
export const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 14:00');

/** A day, with a time in Europe/London where one is given. */
export const dayAndTime = z.strictObject({ date: z.iso.date(), time: localTime.optional() });

export type DayAndTime = z.infer<typeof dayAndTime>;
