import { z } from 'zod';
import { identifier, line, paragraph, slug } from '../fields/identifier.ts';
import { richText } from '../fields/rich-text.ts';
import { simpleText } from '../fields/simple-text.ts';
import { base } from './base.ts';

/** How far a priority has come. */
export const priorityStatus = z.enum(['not started', 'under way', 'on track', 'behind', 'done']);

/** A strategic priority area: what the partnership has promised, for five years and for one. */
export const pillar = z.strictObject({
  collection: z.literal('pillars'),
  ...base,
  /** Where the pillar stands among the others, from 1. */
  number: z.number().int().min(1).max(20),
  /** What it promises, before the lists. */
  introduction: richText.default([]),
  /** What is to be reached in five years. A pillar may have none. */
  objectives: z.array(z.strictObject({ anchor: slug, title: line, text: paragraph.optional() })).default([]),
  /** What is to be done in one year. */
  priorities: z
    .array(
      z.strictObject({
        /** The priority's own anchor on the page; other documents give evidence for it by this. */
        anchor: slug,
        title: line,
        text: simpleText.default([]),
        /** The financial or calendar year it is for: "2023/24". */
        year: z.string().regex(/^\d{4}(?:\/\d{2})?$/, 'expected a year such as 2023 or 2023/24'),
        status: priorityStatus.optional(),
        /** The anchor of the objective it serves. */
        objective: slug.optional(),
      }),
    )
    .default([]),
  /** The publications the pillar comes from. */
  publications: z.array(identifier).default([]),
});

export type Pillar = z.infer<typeof pillar>;
