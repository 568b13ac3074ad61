import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { simpleText } from '../fields/simple-text.ts';

/** What to do about a health problem, by how urgent it is. */
export const careCard = z.strictObject({
  blockType: z.literal('careCard'),
  /** `information`: good to know; `warning`: ask for help soon; `urgent`: act now. */
  tone: z.enum(['information', 'warning', 'urgent']),
  title: line,
  text: simpleText,
  /** A number to call at once, as a button. */
  telephone: z
    .string()
    .regex(/^[0-9+ ]{3,20}$/, 'expected a telephone number of digits and spaces')
    .optional(),
});
