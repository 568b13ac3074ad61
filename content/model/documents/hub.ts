import { z } from 'zod';
import { contact } from '../fields/contact.ts';
import { contribution } from '../fields/contribution.ts';
import { day, identifier, line, paragraph } from '../fields/identifier.ts';
import { impreciseDate } from '../fields/imprecise-date.ts';
import { openingHours } from '../fields/opening-hours.ts';
import { place } from '../fields/place.ts';
import { richText } from '../fields/rich-text.ts';
import { base } from './base.ts';

/** What a hub is doing. */
export const hubStatuses = ['planned', 'opening soon', 'open', 'closed for now', 'moved', 'closed', 'not confirmed'] as const;

/** A place in a neighbourhood where several services are under one roof. */
export const hub = z.strictObject({
  collection: z.literal('hubs'),
  ...base,
  status: z.enum(hubStatuses),
  /** The day somebody last made sure of the status. */
  statusAsAt: impreciseDate.optional(),
  /** Words beside the status: why it is closed, where it moved. */
  statusNote: line.optional(),
  /** The day the doors open; from that day on a hub that is "opening soon" is open. */
  opens: day.optional(),
  /** When it was launched. */
  launched: impreciseDate.optional(),
  launchedBy: line.optional(),
  programme: identifier.optional(),
  place,
  /** Absent where nobody has confirmed them. */
  openingHours: openingHours.optional(),
  /** How a person gets in: turn up, ring first. */
  howToGetIn: paragraph.optional(),
  services: z.array(z.strictObject({ group: line, services: z.array(line).default([]) })).default([]),
  /** Organisations that run it. */
  runBy: z.array(identifier).default([]),
  /** GP surgeries it works with, by name, or in words where no names are known. */
  surgeries: z.array(line).default([]),
  contact: contact.optional(),
  contributions: z.array(contribution).default([]),
  body: richText.default([]),
});

export type Hub = z.infer<typeof hub>;
