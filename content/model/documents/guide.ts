import { z } from 'zod';
import { line, slug } from '../fields/identifier.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** How to do something, step by step, a page a step; or choices, which stand on one page. */
export const guide = z.strictObject({
  collection: z.literal('guides'),
  ...base,
  introduction: richText.default([]),
  /** Whether its parts are choices rather than steps, so that they stand on one page, each under a heading. */
  isOnePage: z.boolean().default(false),
  steps: z
    .array(z.strictObject({ slug, title: line, summary: line.optional(), body: richText }))
    .min(1)
    .max(30),
});

export type Guide = z.infer<typeof guide>;
