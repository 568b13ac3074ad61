import { z } from 'zod';
import { day, identifier, line, paragraph, slug } from '../fields/identifier.ts';
import { firstDayOf, impreciseDate } from '../fields/imprecise-date.ts';
import { linkTarget } from '../fields/link.ts';
import { richText } from '../fields/rich-text.ts';
import { simpleText } from '../fields/simple-text.ts';
import { base } from './base.ts';

/** How far a priority has come. */
export const priorityStatus = z.enum(['not started', 'under way', 'on track', 'behind', 'done']);

/** Which way a measure should go. */
export const wantedDirection = z.enum(['up', 'down', 'steady']);

/** The financial or calendar year a priority is for: "2023/24", "2023". */
const year = z.string().regex(/^\d{4}(?:\/\d{2})?$/, 'expected a year such as 2023 or 2023/24');

/** One figure of a measure, with its date and where it comes from. */
const measured = z.strictObject({
  value: z.number(),
  /** The day, month or year that the figure is of. */
  date: impreciseDate.refine((date) => firstDayOf(date) !== undefined, {
    path: ['precision'],
    message: 'a figure without a date proves nothing: give the day, the month or the year it is of',
  }),
  /** Where the figure comes from, in words: "Referral-to-treatment statistics, NHS England". */
  source: line,
  /** Where the source can be read. */
  to: linkTarget.optional(),
  /** What a reader must know of this figure: that it was counted in another way, say. */
  note: line.optional(),
});

/** What is counted to tell how a priority is going. */
const measure = z.strictObject({
  /** The measure's own anchor on the page. */
  anchor: slug,
  /** What is counted: "People who wait more than a year". */
  title: line,
  /** "people", "%", "£ million". */
  unit: z.string().trim().min(1).max(40),
  /** Which way it should go. */
  direction: wantedDirection,
  /** How it is counted, and what it leaves out. */
  about: paragraph.optional(),
  /** Its figures over time, in any order. */
  values: z.array(measured).max(120).default([]),
});

/** What shows how a priority is going: a report, a story with a figure, or the decision of a meeting. */
const shownEvidence = z.strictObject({
  /** The publication, story or meeting. */
  document: identifier,
  /** The edition's slug, or the words of the item on the agenda as a slug; the whole document where absent. */
  part: slug.optional(),
  /** What it shows, in a sentence. */
  shows: line,
});

/** How a year went, said once it has ended. */
const endedYear = z.strictObject({
  year,
  /** What was done of its priorities. */
  done: simpleText.default([]),
  /** What was not done, and why. */
  notDone: simpleText.default([]),
  /** What was changed after the year had ended, oldest first; each change needs a note. */
  notes: z.array(z.strictObject({ on: day, text: line })).default([]),
});

/** A part that was public and is not promised or counted any more; its anchor goes on answering. */
const removedPart = z.strictObject({
  anchor: slug,
  /** What it said. */
  title: line,
  /** Why it is not here any more. */
  reason: line,
  on: day.optional(),
});

/** A strategic priority area: what the partnership has promised, for five years and for one, and how that is going. */
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
        /** The priority's own anchor on the page; other documents say by it what they help with. */
        anchor: slug,
        title: line,
        text: simpleText.default([]),
        year,
        status: priorityStatus.optional(),
        /** The anchor of the objective it serves. */
        objective: slug.optional(),
        /** The anchor of the priority of an earlier year that it carries on. */
        continues: slug.optional(),
        measures: z.array(measure).default([]),
        evidence: z.array(shownEvidence).default([]),
      }),
    )
    .default([]),
  /** What is said of years that have ended. */
  years: z.array(endedYear).default([]),
  /** Parts that were public and are no longer here. */
  removed: z.array(removedPart).default([]),
  /** The publications the pillar comes from. */
  publications: z.array(identifier).default([]),
});

export type Pillar = z.infer<typeof pillar>;
export type Priority = Pillar['priorities'][number];
export type Measure = Priority['measures'][number];
export type Measured = Measure['values'][number];
