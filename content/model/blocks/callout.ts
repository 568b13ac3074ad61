import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { simpleText } from '../fields/simple-text.ts';

/** A short piece of text set apart, for something most readers should not miss. */
export const callout = z.strictObject({
  blockType: z.literal('callout'),
  title: line,
  text: simpleText,
});
