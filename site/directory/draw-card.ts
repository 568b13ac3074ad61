import type { DirectoryEntry } from '../../content/model/directory.ts';
import { dateValue, dateWords, sentenceCase } from '../lib/words.ts';
import { drawPlate } from '../search/draw-result.ts';
import { element } from '../search/elements.ts';

/** A card of a list that is too long for one page, as `components/CardList.astro` draws it. */
export function drawCard({ address, title, summary, collection, date, label, plate, sampleNotice }: DirectoryEntry['card']): HTMLElement {
  // An event's plate says when it is.
  const when = date === undefined || plate?.happens !== undefined ? undefined : dateWords(date);
  const parts = [
    when === undefined || date === undefined ? undefined : element('time', { datetime: dateValue(date) }, when),
    label === undefined ? undefined : element('span', {}, sentenceCase(label)),
    sampleNotice === undefined ? undefined : element('span', {}, 'Illustrative sample'),
  ].filter((part) => part !== undefined);
  return element(
    'li',
    { class: 'card' },
    element('h2', { class: 'card__title' }, element('a', { href: address }, title)),
    parts.length === 0 ? undefined : element('p', { class: 'card__label' }, ...parts),
    element('p', { class: 'card__summary' }, summary),
    plate === undefined ? undefined : drawPlate(plate, collection),
  );
}
