import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { contribution } from '../fields/contribution.ts';
import { figure } from '../fields/figure.ts';
import { line } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** What a story is about, for lists: first what is in every service, then what this partnership does. */
export const newsCategories = [
  'new or changed service',
  'people and communities',
  'advice',
  'notice',
  'hub launch',
  'GP recruitment',
  'Creative Health',
  'partnership',
] as const;

/** A story about something that happened. */
export const news = z.strictObject({
  collection: z.literal('news'),
  ...base,
  category: z.enum(newsCategories),
  /** When the story is from, as exactly as that is known. */
  date: impreciseDate,
  /** What changes for the reader, in a sentence or two; it leads the page. */
  whatChanges: line,
  body: richText,
  keyFacts: z.array(figure).default([]),
  contributions: z.array(contribution).default([]),
  /** Who to ask and where to read more. */
  furtherInformation: contact.optional(),
});

export type News = z.infer<typeof news>;
