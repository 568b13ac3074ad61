import { z } from 'zod';
import { line } from '../parts/identifier.ts';
import { openingHours } from '../parts/opening-hours.ts';

/** A week of opening hours, inside a text. */
export const openingHoursBlock = z.strictObject({
  blockType: z.literal('openingHours'),
  title: line,
  hours: openingHours,
});
