import type { Codec } from './codec.ts';

/** A text of several lines is a list of short texts. */
export const linesCodec: Codec = {
  toModel: (written) =>
    typeof written !== 'string'
      ? []
      : written
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
  toCms: (value) => (Array.isArray(value) ? value.join('\n') : undefined),
};
