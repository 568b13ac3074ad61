import type { Codec } from './codec.ts';

/** A colour however it was pasted: in capitals, without its #, or with three figures for six. */
export const colourCodec: Codec = {
  toModel: (written) => {
    if (typeof written !== 'string' || written.trim() === '') return undefined;
    const words = written.trim().toLowerCase();
    const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(words)?.[1];
    if (digits === undefined) return words;
    return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  },
  toCms: (value) => value,
};
