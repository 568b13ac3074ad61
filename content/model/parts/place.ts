import { z } from 'zod';
import { identifier, line, paragraph } from './identifier.ts';

/** Somewhere one can go. */
export const place = z.strictObject({
  name: line,
  /** Street lines in order, without the postcode. */
  addressLines: z.array(line).max(6).default([]),
  /** A full UK postcode, or a postcode area where only that is known. */
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}(?:[0-9][A-Z0-9]?(?: [0-9][A-Z]{2})?)?$/, 'expected a UK postcode such as GL1 1AA, or its first part')
    .optional(),
  /** The area the place lies in. */
  area: identifier.optional(),
  /** How to get there: bus, parking, where the door is. */
  gettingThere: paragraph.optional(),
  /** Steps, lifts, toilets, hearing loop, quiet room. */
  access: paragraph.optional(),
});

export type Place = z.infer<typeof place>;
