import { z } from 'zod';
import { audience } from '../fields/audience.ts';
import { contact } from '../fields/contact.ts';
import { wayIn } from '../fields/how-to-join.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { openingHours } from '../fields/opening-hours.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** A Creative Health activity that helps people live well. */
export const offer = z.strictObject({
  collection: z.literal('offers'),
  ...base,
  /** What people do there: "singing in a group". */
  activity: line,
  /** Who it may help. */
  whoFor: z.array(line).min(1),
  /** The groups of people it is for, to choose by; empty where none fits. */
  audiences: z.array(audience).default([]),
  waysIn: z.array(wayIn).min(1),
  /** How to join, step by step in a paragraph. */
  howToJoin: paragraph,
  /** "Free", or what it costs; absent where nobody said. */
  cost: line.optional(),
  places: z.array(place).default([]),
  /** When it meets, in words where there is no fixed week. */
  times: line.optional(),
  openingHours: openingHours.optional(),
  provider: identifier.optional(),
  contact: contact.optional(),
  body: richText.default([]),
});

export type Offer = z.infer<typeof offer>;
