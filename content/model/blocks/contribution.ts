import { z } from 'zod';
import { contribution } from '../fields/contribution.ts';

/** What somebody said, inside a text. */
export const contributionBlock = z.strictObject({
  blockType: z.literal('contribution'),
  contribution,
});
