import { z } from 'zod';
import { line } from './identifier.ts';
import { link } from './link.ts';

/** A number with what it counts. */
export const figure = z.strictObject({
  /** What the figure is about: "New GP trainee places". */
  label: line,
  /** The figure as it is shown: "12", "£20,000", "more than 8%", "11 to 15.5". */
  figure: z.string().trim().min(1).max(60),
  /** What is counted: "places", "full-time posts". */
  unit: z.string().max(80).optional(),
  /** Where the figure comes from. */
  source: link.optional(),
});

export type Figure = z.infer<typeof figure>;
