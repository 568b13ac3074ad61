import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { figure } from '../fields/figure.ts';

/** A few figures with what they count. */
export const keyFacts = z.strictObject({
  blockType: z.literal('keyFacts'),
  title: line.optional(),
  facts: z.array(figure).min(1).max(12),
});
