import { z } from 'zod';

export const money = z.strictObject({
  /** The amount in whole units of the currency; pence as a fraction. */
  amount: z.number().nonnegative(),
  /** ISO 4217 code. */
  currency: z.literal('GBP'),
  /** What the amount is for each of: "year", "session"; absent for a sum as a whole. */
  per: z.string().max(60).optional(),
});

export type Money = z.infer<typeof money>;
