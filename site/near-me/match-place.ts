import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { distanceOf } from '../../content/model/search/distance.ts';

/** What a device makes of a place or a postcode that somebody typed. */
export type Match =
  | { kind: 'nothing typed' }
  /** Somewhere this site knows by name, by a town in it, or by the very postcode district. */
  | { kind: 'exact'; place: KnownPlace; postcode?: string; town?: string }
  /** A postcode of which only the area ("GL") is known, so that it may be any part of the place. */
  | { kind: 'area only'; place: KnownPlace; area: string }
  /** Several places fit, and only the person can say which. */
  | { kind: 'several'; places: KnownPlace[]; postcode?: string }
  /** A district that no place has; `near` is one that has others with its letters. */
  | { kind: 'unknown postcode'; postcode: string; near?: KnownPlace }
  | { kind: 'unknown'; typed: string };

/** Finds the most exact place for what somebody typed: a full postcode, the start of one, or a name, lightly misspelt or not. */
export function matchPlace(typed: string, places: readonly KnownPlace[]): Match {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { kind: 'nothing typed' };
  const postcode = postcodeIn(text);
  if (postcode !== undefined) {
    const match = matchPostcode(postcode, places);
    if (match !== undefined) return match;
    if (postcode.district !== undefined) return unknownPostcode(postcode, places);
  }
  return oneOf(placesNamed(text, places)) ?? { kind: 'unknown', typed: text };
}

/** The place that is all of what somebody typed into search: a postcode or a name, to the letter. */
export function placeAlone(typed: string, places: readonly KnownPlace[]): Match | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  const postcode = /^[a-z]{1,2}\d/i.test(text) ? postcodeIn(text) : undefined;
  if (postcode !== undefined) return matchPostcode(postcode, places) ?? unknownPostcode(postcode, places);
  const letters = places.filter(({ postcodes }) => postcodes.includes(text.toUpperCase()));
  return oneOf(letters.map((place) => ({ place }))) ?? oneOf(namesIn(places, (name) => name === plain(text)));
}

/** The postcode district that somebody typed, of a full postcode or by itself; undefined where it is none. */
export function districtIn(typed: string): string | undefined {
  return postcodeIn(typed.trim().replace(/\s+/g, ' '))?.district;
}

/** The postcode district that stands among other words; undefined where none does. */
export function districtAmong(text: string): string | undefined {
  const [found] = among.exec(text) ?? [];
  return found === undefined ? undefined : postcodeIn(found)?.district;
}

/** The place of a postcode that stands among other words, where this site knows it. */
export function placeOfPostcodeIn(text: string, places: readonly KnownPlace[]): Match | undefined {
  const [found] = among.exec(text) ?? [];
  const postcode = found === undefined ? undefined : postcodeIn(found);
  return postcode === undefined ? undefined : matchPostcode(postcode, places);
}

/** A postcode or its beginning, with nothing that goes on before or after it. */
const among = /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]?(?:\s?\d(?:[a-z]{2})?)?(?![\p{L}\p{N}])/iu;

/** The places of a match. */
export function placesOf(match: Match): readonly KnownPlace[] {
  return 'place' in match ? [match.place] : 'places' in match ? match.places : [];
}

/** A place, with the town in it that was typed, where it was one. */
interface Named {
  place: KnownPlace;
  town?: string;
}

function oneOf(named: readonly Named[]): Match | undefined {
  const [one] = named;
  if (one === undefined) return undefined;
  return named.length === 1 ? { kind: 'exact', ...one } : { kind: 'several', places: named.map(({ place }) => place) };
}

function unknownPostcode({ area, district }: Outward, places: readonly KnownPlace[]): Match {
  const near = places.find(({ postcodes }) => postcodes.includes(area));
  return { kind: 'unknown postcode', postcode: district ?? area, ...(near === undefined ? {} : { near }) };
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
      places.filter(
        ({ postcodes }) =>
          key !== undefined && postcodes.includes(key) && (key === postcode || key !== area || !hasDistricts(postcodes, area)),
      ),
      places,
    );
    const [place] = found;
    if (place === undefined) continue;
    if (found.length > 1) return { kind: 'several', places: found, postcode };
    return key === area ? { kind: 'area only', place, area } : { kind: 'exact', place, postcode };
  }
  return undefined;
}

/** Whether a place names districts of its own: then only those are in it. */
function hasDistricts(postcodes: readonly string[], area: string): boolean {
  return postcodes.some((one) => one.startsWith(area) && /^\d/.test(one.slice(area.length)));
}

/** Of places that share a postcode, those without one of its own parts among them. */
function smallest(found: readonly KnownPlace[], places: readonly KnownPlace[]): KnownPlace[] {
  return found.filter((place) => !partsOf(place, places).some((part) => found.includes(part)));
}

/** The places with a name, or with the names that are nearest to it. */
function placesNamed(text: string, places: readonly KnownPlace[]): Named[] {
  const wanted = plain(text);
  const exact = namesIn(places, (name) => name === wanted);
  if (exact.length > 0) return exact;
  // One letter in a short name, two in a long one.
  const maxDistance = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  for (let distance = 1; distance <= maxDistance; distance += 1) {
    const near = namesIn(places, (name) => distanceOf(wanted, name, maxDistance) <= distance);
    if (near.length > 0) return near;
  }
  return wanted.length < 4 ? [] : namesIn(places, (name) => name.startsWith(wanted) || ` ${wanted} `.includes(` ${name} `));
}

/** The places that a name is of; where there is none, those in which a town is called so. */
function namesIn(places: readonly KnownPlace[], isIt: (name: string) => boolean): Named[] {
  const named = places.filter(({ title, names }) => [title, ...names].some((name) => isIt(plain(name))));
  if (named.length > 0) return named.map((place) => ({ place }));
  const around = places.flatMap((place): Named[] => {
    const town = place.towns.find((name) => isIt(plain(name)));
    return town === undefined ? [] : [{ place, town }];
  });
  // A town in a part of a place is in that part.
  return around.filter(({ place }) => !around.some((other) => partsOf(place, places).includes(other.place)));
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
