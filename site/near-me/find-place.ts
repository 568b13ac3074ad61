import { type KnownPlace, placesAddress } from '../../content/model/reader/directory.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';
import { coveredPlaces, type Match, matchPlace } from './match-place.ts';
import { placeWords } from './answer-to-place.ts';

/** What a device found for what somebody typed. */
export interface Found {
  match: Match;
  /** The answer in words. */
  words: string;
  /** What somebody can choose from where the place is not certain. */
  choices: readonly KnownPlace[];
  /** All places that are known. */
  places: readonly KnownPlace[];
}

/** Finds a place on the device. @throws where the places cannot be loaded */
export async function findPlace(typed: string): Promise<Found> {
  const places = await loadPlaces();
  const match = matchPlace(typed, places);
  return { match, words: placeWords(match, places), choices: choicesOf(match, places), places };
}

/** Loads the places once; after a failure they may be asked for again. */
export const loadPlaces = loadOnce(() => fetchJson(placesAddress) as Promise<KnownPlace[]>);

function choicesOf(match: Match, places: readonly KnownPlace[]): readonly KnownPlace[] {
  switch (match.kind) {
    case 'several':
      return match.places;
    case 'area only':
      return [match.place, ...places.filter(({ parent }) => parent === match.place.slug)];
    case 'unknown':
    case 'unknown postcode':
      return coveredPlaces(places);
    case 'exact':
    case 'nothing typed':
      return [];
  }
}
