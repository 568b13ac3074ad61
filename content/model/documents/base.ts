import { z } from 'zod';
import { usedFact } from '../fields/fact.ts';
import { day, identifier, instant, line, slug } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';

/** What an officer told the public when a change was published. */
const publicChange = z.strictObject({ at: instant, note: line });

/** What every document has. */
export const base = {
  id: identifier,
  /** The page's title and only h1; unique over the site. */
  title: z.string().trim().min(2).max(140),
  slug,
  /** One or two sentences that say what the reader finds; shown in lists and search. */
  summary: z.string().trim().min(10).max(400),
  /** BCP 47 tag of the language the document is written in. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)
    .default('en'),
  /** The document this one is a whole translation of, and when somebody last compared the two. */
  translates: z.strictObject({ document: identifier, comparedAt: instant }).optional(),
  /** When the document first went public. */
  firstPublished: instant,
  /** When the public version was last changed. */
  updated: instant,
  /** The areas it is about. */
  areas: z.array(identifier).default([]),
  topics: z.array(identifier).default([]),
  /** Documents a reader of this one may want next. */
  related: z.array(identifier).max(12).default([]),
  /** The priorities this document helps with or reports on. Whether it is evidence depends on what it is (`commitments/evidence.ts`). */
  evidenceFor: z
    .array(
      z.strictObject({
        pillar: identifier,
        /** The priority's anchor on the pillar's page. */
        priority: slug,
      }),
    )
    .default([]),
  /** A picture for the top of the page, lists and social cards. */
  image: identifier.optional(),
  search: z
    .strictObject({
      /** Words people use for this that are not on the page. */
      words: z.array(line).max(120).default([]),
      /** Keep the document out of search, the A to Z and the sitemap. */
      isHidden: z.boolean().default(false),
    })
    .default({ words: [], isHidden: false }),
  /** The facts it uses that are kept once, each with the day it was last confirmed; absent where it uses none. */
  facts: z.array(usedFact).optional(),
  /** Where its facts come from: “a news story of Plymouth City Council”, with the date of that where it has one. */
  factsFrom: z.strictObject({ source: line, date: impreciseDate.optional() }).optional(),
  /** When somebody last made sure that the facts are right, and who: an organisation or a post, never a person's name. */
  lastChecked: z.strictObject({ on: day, by: line }).optional(),
  /** What officers told the public about changes of the page, oldest first. It is kept for ever; absent where they told nothing. */
  changes: z.array(publicChange).optional(),
  /** Shown on made-up samples, so that nobody takes them for real. They stand last in lists, and search engines are asked to leave them out. */
  sampleNotice: line.optional(),
} as const;

export type PublicChange = z.infer<typeof publicChange>;
