import { z } from 'zod';
import { line } from '../fields/identifier.ts';
import { link } from '../fields/link.ts';

/** The links on every page. */
export const navigation = z.strictObject({
  /** The main menu. */
  header: z.array(link).max(8),
  /** Groups of links at the foot of every page. */
  footer: z.array(z.strictObject({ title: line, links: z.array(link).max(12) })).max(5),
});

export type Navigation = z.infer<typeof navigation>;
