import { z } from 'zod';
import { identifier, line } from '../fields/identifier.ts';

/** A picture inside a text. */
export const imageBlock = z.strictObject({
  blockType: z.literal('image'),
  image: identifier,
  caption: line.optional(),
});
