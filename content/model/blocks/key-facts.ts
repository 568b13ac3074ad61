import { z } from 'zod';
import { line } from '../parts/identifier.ts';
import { figure } from '../parts/figure.ts';

/** A few figures with what they count. */
export const keyFacts = z.strictObject({
  blockType: z.literal('keyFacts'),
  title: line.optional(),
  facts: z.array(figure).min(1).max(12),
});
