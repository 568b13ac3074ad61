import { lines } from './lines.ts';
import type { Codec } from './codec.ts';

/** Each line is a group of words with commas between them. */
export const wordGroups: Codec = {
  toModel: (written, context) =>
    (lines.toModel(written, context) as string[]).map((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  toCms: (value) =>
    Array.isArray(value) ? value.map((group: unknown) => (Array.isArray(group) ? group.join(', ') : '')).join('\n') : undefined,
};
