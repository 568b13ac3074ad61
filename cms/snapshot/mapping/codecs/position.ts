import { note } from '../context.ts';
import type { Codec } from './codec.ts';

const degrees = String.raw`(-?\d{1,2}(?:\.\d+)?)`;

/** The ways in which maps write a position, in the order in which they are tried. */
const spellings = [
  // The address of a map with a mark: "?mlat=50.37&mlon=-4.14".
  new RegExp(String.raw`mlat=${degrees}&(?:amp;)?mlon=${degrees}`),
  // The address of a map without one: "#map=17/50.37/-4.14", "/@50.37,-4.14,15z".
  new RegExp(String.raw`#map=[\d.]+/${degrees}/${degrees}`),
  new RegExp(String.raw`/@${degrees},${degrees}`),
  // The two numbers alone: "50.37, -4.14", "50.37 -4.14", "geo:50.37,-4.14".
  new RegExp(String.raw`^(?:geo:)?\(?${degrees}\s*[,;\s/]\s*${degrees}\)?$`),
];

/** Two numbers as a map gives them, or the address of a map that shows the place. */
export const positionCodec: Codec = {
  toModel: (written, context) => {
    if (typeof written !== 'string' || written.trim() === '') return undefined;
    const found = spellings.map((spelling) => spelling.exec(written.trim())).find((match) => match !== null);
    if (found) return { latitude: Number(found[1]), longitude: Number(found[2]) };
    note(context, `“${written.trim()}” is no position. Write the two numbers that a map gives for it, such as 50.371, -4.142.`);
    return undefined;
  },
  toCms: (value) => {
    const { latitude, longitude } = value as { latitude?: unknown; longitude?: unknown };
    return `${String(latitude)}, ${String(longitude)}`;
  },
};
