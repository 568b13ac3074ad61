import { z } from 'zod';
import { identifier } from '../fields/identifier.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A page with a free body, nested under another or at the root. */
export const page = z.strictObject({
  collection: z.literal('pages'),
  ...base,
  /** The page above it. */
  parent: identifier.optional(),
  body: richText,
});

export type Page = z.infer<typeof page>;
