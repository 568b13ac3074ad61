import { z } from 'zod';
import { line } from '../parts/identifier.ts';
import { simpleText } from '../parts/simple-text.ts';

/** Detail that only some readers need, folded away. */
export const expander = z.strictObject({
  blockType: z.literal('expander'),
  title: line,
  text: simpleText,
});
