import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { linkTarget } from '../fields/link.ts';

/** A link to one document or file, with its kind and size. */
export const documentLink = z.strictObject({
  blockType: z.literal('documentLink'),
  to: linkTarget,
  /** Words for the link; the target's own title where absent. */
  text: line.optional(),
});
