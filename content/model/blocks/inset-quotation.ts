import { z } from 'zod';
import { paragraph, line } from '../fields/identifier.ts';

/** A quotation from a text: a strategy, a report. What a person said is a contribution. */
export const insetQuotation = z.strictObject({
  blockType: z.literal('insetQuotation'),
  /** The words as they stand in the source, without quotation marks. */
  text: paragraph,
  /** Where they stand. */
  source: line,
});
