import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { dayAndTime } from '../fields/day-and-time.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { link } from '../fields/link.ts';
import { money } from '../fields/money.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A post or a training scheme in primary care. */
export const vacancy = z.strictObject({
  collection: z.literal('vacancies'),
  ...base,
  role: z.enum(['GP', 'GP training', 'clinical pharmacist', 'nurse', 'link worker', 'other']),
  /** How many posts or places: "12", "up to 12", "from 11 to 15.5 full-time posts". */
  posts: line.optional(),
  /** The scheme's name. */
  scheme: line.optional(),
  /** Money on top of the salary. */
  supplement: money.optional(),
  /** Where the posts are, in words. */
  where: line.optional(),
  employer: identifier.optional(),
  funder: line.optional(),
  /** When it starts, in words: "summer 2018". */
  starts: line.optional(),
  /** When applications close: a day, with a time in Europe/London where one is given. */
  closes: dayAndTime.optional(),
  /** Whether it takes applications at all: a past programme is kept for the record. */
  state: z.enum(['open', 'closed', 'past programme']),
  howToApply: paragraph.optional(),
  apply: link.optional(),
  contact: contact.optional(),
  body: richText.default([]),
});

export type Vacancy = z.infer<typeof vacancy>;
