import { z } from 'zod';
import { line } from './identifier.ts';

/** Somebody who is named, with the post they held at a time. */
export const person = z.strictObject({
  name: line,
  /** The post they held then. */
  post: line.optional(),
  /** The organisation they spoke for, in words. */
  organisation: line.optional(),
  /** When they held that post: "March 2018", "at the time of the story". */
  asAt: z.string().max(120).optional(),
});

export type Person = z.infer<typeof person>;
