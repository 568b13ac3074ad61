import { type KnownPlace, placesAddress } from '../../content/model/directory.ts';
import { element } from '../search/elements.ts';
import { fetchJson } from '../search/load-guide.ts';
import { coveredPlaces, type Match, matchPlace } from './match-place.ts';
import { placeWords } from './place-words.ts';

/** What becomes of an answer on a page: where a place leads, and what happens when it is found. */
export interface PlaceUse {
  /** Makes what leads to a place, a link or a button. */
  choice: (place: KnownPlace) => HTMLElement;
  /** What happens when there is one place. Returns words to say instead of the usual ones, where there is more to say. */
  onPlace: (place: KnownPlace, match: Match, places: readonly KnownPlace[]) => string | undefined;
}

/**
 * Answers what is typed into a box for a place or a postcode. What is typed never leaves the device: it is compared with
 * the places this site knows, the box has no name and no form of its own, and only a place's own address goes on.
 */
export function answerPlaces(box: HTMLElement, { choice, onPlace }: PlaceUse): void {
  const input = box.querySelector('input');
  const answer = box.querySelector('[role="status"]');
  if (input === null || answer === null) throw new Error('A box for a place lacks its parts: see site/components/NearMe.astro.');
  const load = placesLoader();
  const find = async (): Promise<void> => {
    const places = await load();
    const match = matchPlace(input.value, places);
    const found = 'place' in match ? match.place : undefined;
    const words = (found && onPlace(found, match, places)) ?? placeWords(match, places);
    const choices = choicesOf(match, places).map((place) => element('li', {}, choice(place)));
    answer.replaceChildren(element('p', {}, words), ...(choices.length === 0 ? [] : [element('ul', {}, ...choices)]));
  };
  const ask = (): void => {
    find().catch((error: unknown) => {
      console.warn(error);
      answer.replaceChildren(element('p', {}, 'This does not work just now. Please choose an area from the list.'));
    });
  };
  // Finding loads them again, and says so, where this fails.
  input.addEventListener('focus', () => void load().catch(console.warn), { once: true });
  box.querySelector('button')?.addEventListener('click', ask);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Where the box stands in a form, Enter would send that.
    event.preventDefault();
    ask();
  });
}

/** What somebody can choose from where the place is not certain. */
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

/** Loads the places once; after a failure they may be asked for again. */
function placesLoader(): () => Promise<KnownPlace[]> {
  let loading: Promise<KnownPlace[]> | undefined;
  return () => {
    loading ??= (fetchJson(placesAddress) as Promise<KnownPlace[]>).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
