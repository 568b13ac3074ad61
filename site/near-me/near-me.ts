import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { element } from '../browser/create-element.ts';
import { findPlace, loadPlaces } from './find-place.ts';
import type { Match } from './match-place.ts';
import { showDistance } from './show-distance.ts';
import { keepMiddle } from './kept-district.ts';
import { middleOf } from './middle-of.ts';

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
  if (input === null || answer === null) throw new Error('A box for a place lacks its parts: see site/components/forms/NearMe.astro.');
  const find = async (): Promise<void> => {
    const { match, words, choices, places } = await findPlace(input.value);
    const middle = middleOf(input.value, places);
    keepMiddle(middle);
    showDistance(document, middle);
    const more = 'place' in match ? onPlace(match.place, match, places) : undefined;
    const items = choices.map((place) => element('li', {}, choice(place)));
    const hasDistances = middle !== undefined && document.querySelector('[data-positions]') !== null;
    const from = hasDistances ? ` Distances are from the middle of ${middle.district}.` : '';
    answer.replaceChildren(element('p', {}, (more ?? words) + from), ...(items.length === 0 ? [] : [element('ul', {}, ...items)]));
  };
  const ask = (): void => {
    find().catch((error: unknown) => {
      console.warn(error);
      answer.replaceChildren(element('p', {}, 'This does not work just now. Please choose an area from the list.'));
    });
  };
  // Finding loads them again, and says so, where this fails.
  loadPlaces().catch(console.warn);
  box.querySelector('button')?.addEventListener('click', ask);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Where the box stands in a form, Enter would send that.
    event.preventDefault();
    ask();
  });
  // Asked while this came.
  if (box.dataset['asked'] !== undefined) ask();
}
