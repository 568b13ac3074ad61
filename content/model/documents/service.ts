import { z } from 'zod';
import { audience } from '../fields/audience.ts';
import { contact } from '../fields/contact.ts';
import { wayIn } from '../fields/how-to-join.ts';
import { identifier, line, paragraph } from '../fields/identifier.ts';
import { openingHours } from '../fields/opening-hours.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { simpleText } from '../fields/simple-text.ts';
import { base } from './base.ts';

/** Something a person can use when they need help. */
export const service = z.strictObject({
  collection: z.literal('services'),
  ...base,
  /** Who it is for. */
  whoFor: z.array(line).min(1),
  /** The groups of people it is for, to choose by; empty where none fits. */
  audiences: z.array(audience).default([]),
  waysIn: z.array(wayIn).default([]),
  /** How to get it, in words. */
  howToGetIt: paragraph,
  cost: line.optional(),
  places: z.array(place).default([]),
  /** Absent where nobody has confirmed them. */
  openingHours: openingHours.optional(),
  contact: contact.optional(),
  /** What to do if it is urgent. */
  urgent: simpleText.default([]),
  /** Whether the page shows the urgent help lines because it is about mental health. */
  isAboutMentalHealth: z.boolean().default(false),
  providers: z.array(identifier).default([]),
  body: richText.default([]),
});

export type Service = z.infer<typeof service>;
