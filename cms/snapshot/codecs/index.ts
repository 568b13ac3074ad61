import { richText } from '../rich-text/index.ts';
import { simpleText } from '../rich-text/index.ts';
import { cells, rows } from './cells.ts';
import { colour } from './colour.ts';
import { day, instant, month } from './dates.ts';
import { lines } from './lines.ts';
import type { Codec } from './codec.ts';
import { times, week } from './times.ts';
import { wordGroups } from './word-groups.ts';

/** How values that officers write in one form become values of the model, by name of the form. */
export const codecs = {
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
} as const satisfies Record<string, Codec>;

/** The name of a form in which a value is written. */
export type CodecName = keyof typeof codecs;
