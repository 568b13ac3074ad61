import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { type DayAndTime, dayAndTime } from '../fields/day-and-time.ts';
import { day, identifier, line, paragraph } from '../fields/identifier.ts';
import { link } from '../fields/link.ts';
import { paper } from '../fields/paper.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** What came of a consultation. */
const outcome = z.strictObject({
  /** The day it was published; nobody sees it before. */
  date: day,
  /** What was decided, in a paragraph. */
  decision: paragraph,
  /** Who answered: "412 people and 9 groups". */
  whoAnswered: line.optional(),
  /** What people said, and what changed because of it, or why nothing did. */
  changes: z.array(z.strictObject({ said: paragraph, changed: paragraph })).default([]),
  papers: z.array(paper).default([]),
});

/** Something people are asked about before it is decided. It opens, closes, and says what came of it. */
export const consultation = z
  .strictObject({
    collection: z.literal('consultations'),
    ...base,
    /** What is asked, in a paragraph. */
    question: paragraph,
    opens: dayAndTime,
    /** The last day, to its end where no time is given. */
    closes: dayAndTime,
    /** Who should answer. */
    whoFor: z.array(line).default([]),
    howToAnswer: paragraph.optional(),
    answer: link.optional(),
    /** Who asks. */
    organisers: z.array(identifier).default([]),
    /** What to read before one answers. */
    papers: z.array(paper).default([]),
    /** When people will read what came of it, in words: "spring 2027". */
    outcomeExpected: line.optional(),
    outcome: outcome.optional(),
    contact: contact.optional(),
    body: richText.default([]),
  })
  .superRefine(({ opens, closes, outcome }, { addIssue }) => {
    if (!isBefore(opens, closes))
      addIssue({ code: 'custom', path: ['closes', 'date'], message: 'it closes before it opens: give a day and time after that' });
    if (outcome !== undefined && outcome.date < closes.date)
      addIssue({ code: 'custom', path: ['outcome', 'date'], message: 'this day is before the one it closes on: people may still answer' });
  });

export type Consultation = z.infer<typeof consultation>;

/** Whether something that opens then and closes then is open at all. */
function isBefore(opens: DayAndTime, closes: DayAndTime): boolean {
  return `${opens.date} ${opens.time ?? '00:00'}` < `${closes.date} ${closes.time ?? '24:00'}`;
}
