import { element } from '../browser/create-element.ts';
import { distanceWords, type Middle, positionsFrom } from './distance.ts';
import { keptMiddle } from './kept-district.ts';

/** Says how far away each thing on a part of the page is from the district that was typed; takes it away where none was. */
export function showDistance(root: ParentNode = document, middle: Middle | undefined = keptMiddle()): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-positions]')) {
    const positions = positionsFrom(place.dataset['positions'] ?? '');
    place.querySelector('.distance')?.remove();
    if (middle === undefined || positions.length === 0) continue;
    place.append(element('span', { class: 'distance' }, `, ${distanceWords(positions, middle)}`));
  }
}
