import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { joinWords } from '../formatting/sentences.ts';
import { coveredPlaces, type Match, partsOf } from './match-place.ts';

/** What the page answers to a place or a postcode that somebody typed. */
export function placeWords(match: Match, places: readonly KnownPlace[]): string {
  const covers = `This site covers ${joinWords(coveredPlaces(places).map(({ title }) => title))}.`;
  switch (match.kind) {
    case 'nothing typed':
      return 'Type the name of a place, or a postcode.';
    case 'exact':
      if (match.town !== undefined) return `${match.town} is in ${match.place.title}.`;
      return match.postcode === undefined ? `Here is ${match.place.title}.` : `${match.postcode} is in ${match.place.title}.`;
    case 'area only': {
      const { area, place } = match;
      const known = `We know ${area} is ${place.title}`;
      return partsOf(place, places).length > 0
        ? `${known}, but not which part. Here is what is in ${place.title} and what is for everyone.`
        : `${known}. Here is what is in ${place.title} and what is for everyone.`;
    }
    case 'several':
      return match.postcode === undefined ? 'Which place do you mean?' : `${match.postcode} is in more than one place. Which is yours?`;
    case 'unknown postcode':
      return match.near === undefined
        ? `We do not know ${match.postcode}. ${covers}`
        : `${match.postcode} is not one of the postcodes we have for ${match.near.title}. ${covers}`;
    case 'unknown':
      return `We do not know “${match.typed}”. ${covers} You can also type a postcode.`;
  }
}
