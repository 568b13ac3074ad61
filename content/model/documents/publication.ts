import { z } from 'zod';
import { day, identifier, instant, line, paragraph, slug } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';
import { link, safeUrl } from '../fields/link.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';
import { compareFolder } from './editions.ts';

/** The forms an edition comes in. */
export const formatKinds = ['web page', 'PDF', 'Easy Read', 'large print', 'audio', 'BSL video', 'other language', 'spreadsheet'] as const;

/** One form of one edition. */
export const format = z
  .strictObject({
    kind: z.enum(formatKinds),
    /** BCP 47 tag of its language. */
    language: z.string().default('en'),
    file: identifier.optional(),
    /** Where it is kept, when this site does not keep it. */
    url: safeUrl.optional(),
    /** Words beside the link. */
    note: line.optional(),
  })
  .refine(({ kind, file, url }) => kind === 'web page' || file !== undefined || url !== undefined, {
    path: ['file'],
    message: 'a format needs a file or the address where it is kept',
  });

/** What was put right in an edition that was public already. It is kept for ever. */
const correction = z.strictObject({
  /** The day it was made. */
  on: day,
  /** What was wrong, and what it says now. */
  note: line,
  /** The files it took out, each with the one that took its place, where there is one. Both keep their addresses. */
  files: z.array(z.strictObject({ file: identifier, by: identifier.optional() })).default([]),
});

/** One edition of a publication; its address never goes away. */
export const edition = z.strictObject({
  /** The last part of its address: "2023", "2023-24-update". */
  slug: slug.refine((name) => name !== compareFolder, `“${compareFolder}” is taken: editions are compared below it. Choose another`),
  /** "First edition", "2023/24". */
  label: line,
  /** Where it stands among the editions, from 1. */
  number: z.number().int().min(1),
  date: impreciseDate,
  /** What is different from the edition before. */
  changeNote: line.optional(),
  status: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('current') }),
    z.strictObject({ status: z.literal('superseded') }),
    z.strictObject({
      status: z.literal('withdrawn'),
      reason: line,
      on: day.optional(),
      /** What to read instead, where that is not the latest edition. */
      instead: link.optional(),
    }),
  ]),
  formats: z.array(format).default([]),
  /** The text itself, where the edition can be read as a web page. */
  body: richText.default([]),
  /** What was put right since it was public, oldest first. */
  corrections: z.array(correction).default([]),
});

/** A document the partnership stands by, with all its editions. */
export const publication = z.strictObject({
  collection: z.literal('publications'),
  ...base,
  kind: z.enum(['strategy', 'plan', 'report', 'policy', 'guidance', 'data', 'form', 'minutes']),
  /** Who publishes it. */
  publishers: z.array(identifier).default([]),
  /** What it is, in a paragraph. */
  about: paragraph.optional(),
  /** Newest first. A publication may have none yet. */
  editions: z.array(edition).default([]),
  /** Where it is kept while there is no edition here. */
  keptAt: z.strictObject({ text: line, url: safeUrl.optional() }).optional(),
  /** When the next edition is expected, in words. */
  nextExpected: line.optional(),
  /** When somebody last made sure that the editions are right. */
  checked: instant.optional(),
});

export type Edition = z.infer<typeof edition>;
export type Correction = z.infer<typeof correction>;
export type Format = z.infer<typeof format>;
export type Publication = z.infer<typeof publication>;
