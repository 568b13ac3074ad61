import { z } from 'zod';
import { identifier, line } from '../fields/identifier.ts';
import { link } from '../fields/link.ts';

/** The home page: what can I get help with? */
export const home = z.strictObject({
  title: line,
  /** One sentence under the title. */
  introduction: line,
  /** What most people come for, in their words, each with where it leads. */
  tasks: z
    .array(
      z.strictObject({
        link,
        hint: line.optional(),
        /** Stands above this one and those after it, up to the next heading: a group of about three. */
        heading: line.optional(),
        /** Lifted out above all others, for whoever cannot wait. */
        isUrgent: z.boolean().default(false),
      }),
    )
    .max(12),
  /** Hubs and services whose hours the home page tells: open now, later today, or awake at night. */
  openNow: z.array(identifier).max(8),
  /** How many news stories it shows. */
  newsCount: z.number().int().min(0).max(6),
});

export type Home = z.infer<typeof home>;
