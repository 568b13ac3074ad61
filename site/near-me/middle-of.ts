import type { KnownPlace } from '../../content/model/reader/directory.ts';
import type { Middle } from './distance.ts';
import { districtIn } from './match-place.ts';

/** The middle of the postcode district that somebody typed; undefined where it is no postcode, or nobody knows its middle. */
export function middleOf(typed: string, places: readonly KnownPlace[]): Middle | undefined {
  const district = districtIn(typed);
  if (district === undefined) return undefined;
  const [latitude, longitude] = places.flatMap(({ centres }) => (centres?.[district] === undefined ? [] : [centres[district]]))[0] ?? [];
  return latitude === undefined || longitude === undefined ? undefined : { district, latitude, longitude };
}
