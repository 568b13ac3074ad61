import { z } from 'zod';
import { line } from './identifier.ts';
import { linkTarget } from './link.ts';

/** Something to read that belongs to a meeting or a consultation. */
export const paper = z.strictObject({
  /** What it is called: "Winter plan, first draft". */
  title: line,
  /** Where it is: a page of this site rather than a file, where there is one. Absent while it is only promised. */
  to: linkTarget.optional(),
  /** Words beside it. */
  note: line.optional(),
});

export type Paper = z.infer<typeof paper>;
