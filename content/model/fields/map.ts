import { z } from 'zod';
import { line } from './identifier.ts';
import { type Place, localPostcode } from './place.ts';

/** The names of what is put into the address of a map, in the braces that officers write. */
const slots = { latitude: '{latitude}', longitude: '{longitude}', address: '{address}' } as const;

const https = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s<>"']+$/, 'expected an address that starts with https://');

/** A map on another website. */
export const map = z.strictObject({
  /** What people call it. */
  name: line,
  /** Its address for a position. */
  forPosition: https.refine(
    (address) => address.includes(slots.latitude) && address.includes(slots.longitude),
    'write {latitude} and {longitude} where the numbers belong',
  ),
  /** Its address for a place of which only the postal address is known. */
  forAddress: https.refine((address) => address.includes(slots.address), 'write {address} where the words belong').optional(),
});

export type Map = z.infer<typeof map>;

/** The map where the settings name none: anybody may use it, and no company owns it. */
export const usualMap: Map = {
  name: 'OpenStreetMap',
  forPosition: 'https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}',
  forAddress: 'https://www.openstreetmap.org/search?query={address}',
};

/** Where a map shows a place; undefined where too little is known to find its door. */
export function mapAddress({ position, addressLines, postcode }: Place, { forPosition, forAddress }: Map): string | undefined {
  if (position !== undefined)
    return forPosition.replaceAll(slots.latitude, String(position.latitude)).replaceAll(slots.longitude, String(position.longitude));
  const street = addressLines.find((line) => /\d/.test(line));
  const local = localPostcode({ postcode });
  const isDoor = street !== undefined && local?.includes(' ') === true;
  return isDoor ? forAddress?.replaceAll(slots.address, encodeURIComponent(`${street}, ${local}`)) : undefined;
}
