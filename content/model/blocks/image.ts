import { z } from 'zod';
import { identifier, line, paragraph } from '../fields/identifier.ts';

/** A picture inside a text. */
export const imageBlock = z.strictObject({
  blockType: z.literal('image'),
  image: identifier,
  caption: line.optional(),
  /** All that it shows, for a chart or a map whose words do not fit a line. */
  description: paragraph.optional(),
});
