import type { Shape } from './shape.ts';

/** A text of several lines is a list of short texts. */
export const lines: Shape = {
  toModel: (written) =>
    typeof written !== 'string'
      ? []
      : written
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
  toCms: (value) => (Array.isArray(value) ? value.join('\n') : undefined),
};
