import { z } from 'zod';
import { contribution } from '../fields/contribution.ts';
import { figure } from '../fields/figure.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';
import { money } from '../fields/money.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** Work by several partners over some years, with its money and its target. */
export const programme = z.strictObject({
  collection: z.literal('programmes'),
  ...base,
  status: z.enum(['planned', 'running', 'finished', 'not known']),
  began: impreciseDate.optional(),
  /** How long it runs, in words: "two years". */
  duration: line.optional(),
  /** Organisations that run it. */
  partners: z.array(identifier).default([]),
  funding: z.array(z.strictObject({ amount: money, from: line.optional(), purpose: line })).default([]),
  /** What it wants to reach, in figures. */
  targets: z.array(figure).default([]),
  aims: z.array(line).default([]),
  /** What changes: from one way of working to another. */
  shifts: z.array(z.strictObject({ from: line, to: line })).default([]),
  places: z.array(place).default([]),
  /** Posts and training places it brings, in words, by kind. */
  contributions: z.array(contribution).default([]),
  /** The hubs, offers, services and vacancies that belong to it. */
  parts: z.array(identifier).default([]),
  body: richText.default([]),
  /** What a reader gains, first. */
  benefit: paragraph.optional(),
});

export type Programme = z.infer<typeof programme>;
