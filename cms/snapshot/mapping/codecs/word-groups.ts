import { linesCodec } from './lines.ts';
import type { Codec } from './codec.ts';

/** Each line is a group of words with commas between them. */
export const wordGroupsCodec: Codec = {
  toModel: (written, context) =>
    (linesCodec.toModel(written, context) as string[]).map((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  toCms: (value) =>
    Array.isArray(value) ? value.map((group: unknown) => (Array.isArray(group) ? group.join(', ') : '')).join('\n') : undefined,
};
