import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { link } from '../fields/link.ts';

/** The one thing a reader can do next. */
export const callToAction = z.strictObject({
  blockType: z.literal('callToAction'),
  /** A verb first: "Refer yourself", "Join the group". */
  link,
  /** What happens when they do. */
  hint: line.optional(),
});
