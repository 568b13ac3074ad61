import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { openingHours } from '../fields/opening-hours.ts';

/** A week of opening hours, inside a text. */
export const openingHoursBlock = z.strictObject({
  blockType: z.literal('openingHours'),
  title: line,
  hours: openingHours,
});
