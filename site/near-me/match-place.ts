import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { distanceOf } from '../../content/model/search/distance.ts';

/** What a device makes of a place or a postcode that somebody typed. */
export type Match =
  | { kind: 'nothing typed' }
  /** Somewhere this site knows by name, or by the very postcode district. */
  | { kind: 'exact'; place: KnownPlace; postcode?: string }
  /** A postcode of which only the area ("GL") is known, so that it may be any part of the place. */
  | { kind: 'area only'; place: KnownPlace; area: string }
  /** Several places fit, and only the person can say which. */
  | { kind: 'several'; places: KnownPlace[]; postcode?: string }
  | { kind: 'unknown postcode'; postcode: string }
  | { kind: 'unknown'; typed: string };

/** Finds the most exact place for what somebody typed: a full postcode, the start of one, or a name, lightly misspelt or not. */
export function matchPlace(typed: string, places: readonly KnownPlace[]): Match {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { kind: 'nothing typed' };
  const postcode = postcodeIn(text);
  if (postcode !== undefined) {
    const match = matchPostcode(postcode, places);
    if (match !== undefined) return match;
    if (postcode.district !== undefined) return { kind: 'unknown postcode', postcode: postcode.district };
  }
  const named = placesNamed(text, places);
  if (named.length === 1 && named[0] !== undefined) return { kind: 'exact', place: named[0] };
  if (named.length > 1) return { kind: 'several', places: named };
  return { kind: 'unknown', typed: text };
}

/** The places that no other one lies around: what the site covers. */
export function coveredPlaces(places: readonly KnownPlace[]): KnownPlace[] {
  return places.filter(({ parent }) => parent === undefined);
}

/** A place's parts, each with the parts of it. */
export function partsOf(place: KnownPlace, places: readonly KnownPlace[]): KnownPlace[] {
  return places.filter(({ parent }) => parent === place.slug).flatMap((part) => [part, ...partsOf(part, places)]);
}

/** The part of a postcode that says where: its district ("EC1A", "GL1") or its area alone ("GL"). */
interface Outward {
  area: string;
  /** The district as written; absent where only the area's letters were typed. */
  district?: string;
}

/** What a text says as a postcode, or undefined where it does not look like one. One or two letters may be a postcode area. */
function postcodeIn(text: string): Outward | undefined {
  const [first = '', second = ''] = text.toUpperCase().split(' ');
  // A space says where the district ends: "GL1 2" is in GL1, not in GL12.
  const spaced = /^\d/.test(second) ? district.exec(first) : undefined;
  const whole = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const found = spaced ?? full.exec(whole) ?? district.exec(whole) ?? letters.exec(whole);
  if (found?.[1] === undefined) return undefined;
  return { area: found[1], ...(found[2] === undefined ? {} : { district: found[1] + found[2] }) };
}

const full = /^([A-Z]{1,2})(\d[A-Z\d]?)\d[A-Z]{2}$/;
const district = /^([A-Z]{1,2})(\d[A-Z\d]?)$/;
const letters = /^([A-Z]{1,2})$/;

/** The place of a postcode by the longest part of it that is known: EC1A as itself, as EC1, or as EC. */
function matchPostcode({ area, district }: Outward, places: readonly KnownPlace[]): Match | undefined {
  const postcode = district ?? area;
  for (const key of [district, district?.replace(/[A-Z]$/, ''), area]) {
    const found = smallest(
      places.filter(({ postcodes }) => key !== undefined && postcodes.includes(key)),
      places,
    );
    const [place] = found;
    if (place === undefined) continue;
    if (found.length > 1) return { kind: 'several', places: found, postcode };
    return key === area ? { kind: 'area only', place, area } : { kind: 'exact', place, postcode };
  }
  return undefined;
}

/** Of places that share a postcode, those without one of its own parts among them. */
function smallest(found: readonly KnownPlace[], places: readonly KnownPlace[]): KnownPlace[] {
  return found.filter((place) => !partsOf(place, places).some((part) => found.includes(part)));
}

/** The places with a name, or with the names that are nearest to it. */
function placesNamed(text: string, places: readonly KnownPlace[]): KnownPlace[] {
  const wanted = plain(text);
  const named = (isIt: (name: string) => boolean): KnownPlace[] =>
    places.filter(({ title, names }) => [title, ...names].some((name) => isIt(plain(name))));
  const exact = named((name) => name === wanted);
  if (exact.length > 0) return exact;
  // One letter in a short name, two in a long one.
  const maxDistance = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  for (let distance = 1; distance <= maxDistance; distance += 1) {
    const near = named((name) => distanceOf(wanted, name, maxDistance) <= distance);
    if (near.length > 0) return near;
  }
  return wanted.length < 4 ? [] : named((name) => name.startsWith(wanted) || ` ${wanted} `.includes(` ${name} `));
}

/** A name without what people leave out or add: capitals, hyphens, apostrophes, "the". */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/[ -]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
