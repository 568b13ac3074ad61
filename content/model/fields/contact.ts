import { z } from 'zod';
import { link, safeUrl } from './link.ts';
import { line, paragraph } from './identifier.ts';

/** Ways to reach somebody. Fields nobody gave stay absent: a number is never invented. */
export const contact = z.strictObject({
  /** Who answers: a team, a desk. */
  name: line.optional(),
  telephone: z
    .string()
    .regex(/^[0-9+ ]{3,20}$/, 'expected a telephone number of digits and spaces')
    .optional(),
  email: z.email().optional(),
  website: safeUrl.optional(),
  /** Postal address, a line each. */
  addressLines: z.array(line).max(8).default([]),
  /** When and how: "weekdays 9am to 5pm". */
  note: paragraph.optional(),
  links: z.array(link).default([]),
});

export type Contact = z.infer<typeof contact>;
