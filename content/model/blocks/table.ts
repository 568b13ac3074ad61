import { z } from 'zod';
import { line } from '../fields/identifier.ts';

/** A small table. Every row has as many cells as there are headings. */
export const table = z
  .strictObject({
    blockType: z.literal('table'),
    caption: line,
    headings: z.array(line).min(2).max(6),
    /** Whether the first cell of each row is its heading. */
    hasRowHeadings: z.boolean(),
    rows: z
      .array(z.array(z.string().max(500)))
      .min(1)
      .max(60),
  })
  .refine(({ headings, rows }) => rows.every((row) => row.length === headings.length), {
    path: ['rows'],
    message: 'every row needs one cell for each heading',
  });
