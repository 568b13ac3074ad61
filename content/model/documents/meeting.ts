import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { dayAndTime, localTime } from '../fields/day-and-time.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { link, linkTarget } from '../fields/link.ts';
import { paper } from '../fields/paper.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** One thing that a meeting talks about. */
const agendaItem = z.strictObject({
  title: line,
  /** What it is about, and what is asked of the meeting. */
  about: paragraph.optional(),
  /** Why the public cannot be there for it; absent where they can. */
  privateBecause: line.optional(),
  papers: z.array(paper).default([]),
  /** What was decided; absent before the meeting. */
  decision: paragraph.optional(),
});

/** What was said and decided, as text on the page, or where it is kept. */
const minutes = z
  .strictObject({
    /** Whether the meeting that has to agree them has done so. */
    isAgreed: z.boolean().default(false),
    text: richText.default([]),
    to: linkTarget.optional(),
  })
  .refine(({ text, to }) => text.length > 0 || to !== undefined, {
    path: ['text'],
    message: 'minutes need their text, or the page or file they are in',
  });

/** A meeting that the public can come to or watch, with its papers, and its minutes afterwards. Times are the place's own (Europe/London). */
export const meeting = z.strictObject({
  collection: z.literal('meetings'),
  ...base,
  /** The board, committee or panel that meets. */
  committee: line,
  date: z.iso.date(),
  starts: localTime.optional(),
  /** Later than `starts`, or past midnight where it is not. */
  ends: localTime.optional(),
  isCancelled: z.boolean().default(false),
  place: place.optional(),
  /** How to watch or join from elsewhere. */
  howToWatch: paragraph.optional(),
  /** Where it can be watched or joined while it goes on. */
  watch: link.optional(),
  /** Where it can be watched afterwards. */
  recording: link.optional(),
  /** How the public puts a question to it, and by when. */
  questions: z.strictObject({ how: paragraph, by: dayAndTime.optional(), link: link.optional() }).optional(),
  /** In the order of the meeting. */
  agenda: z.array(agendaItem).max(60).default([]),
  minutes: minutes.optional(),
  /** Whose meeting it is. */
  organiser: identifier.optional(),
  contact: contact.optional(),
  body: richText.default([]),
});

export type Meeting = z.infer<typeof meeting>;
