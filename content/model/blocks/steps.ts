import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { simpleText } from '../fields/simple-text.ts';

/** What to do, in order. */
export const steps = z.strictObject({
  blockType: z.literal('steps'),
  title: line.optional(),
  steps: z
    .array(z.strictObject({ title: line, text: simpleText }))
    .min(2)
    .max(20),
});
