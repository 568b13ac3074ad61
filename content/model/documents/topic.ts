import { z } from 'zod';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A subject; what belongs to it is gathered on its page. */
export const topic = z.strictObject({
  collection: z.literal('topics'),
  ...base,
  /** Whether pages on this topic show the urgent help lines. */
  isMentalHealth: z.boolean().default(false),
  body: richText.default([]),
});

export type Topic = z.infer<typeof topic>;
