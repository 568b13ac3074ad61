import { richText } from '../rich-text/index.ts';
import { simpleText } from '../rich-text/index.ts';
import { cells, rows } from './cells.ts';
import { colour } from './colour.ts';
import { day, instant, month } from './dates.ts';
import { lines } from './lines.ts';
import type { Shape } from './shape.ts';
import { times, week } from './times.ts';
import { wordGroups } from './word-groups.ts';

/** How values that officers write in one form become values of the model, by name of the form. */
export const shapes = {
  lines,
  colour,
  day,
  month,
  instant,
  times,
  week,
  cells,
  rows,
  'word groups': wordGroups,
  'rich text': richText,
  'simple text': simpleText,
} as const satisfies Record<string, Shape>;

/** The name of a form in which a value is written. */
export type ShapeName = keyof typeof shapes;
