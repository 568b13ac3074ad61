import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { simpleText } from '../fields/simple-text.ts';

/** Detail that only some readers need, folded away. */
export const expander = z.strictObject({
  blockType: z.literal('expander'),
  title: line,
  text: simpleText,
});
