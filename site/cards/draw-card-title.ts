import type { Card } from '../../content/model/reader/card.ts';
import { element } from '../browser/create-element.ts';

/** The heading of a card: a link to its page by its title, as `CardLink.astro` draws it where the server does. */
export function drawCardTitle(
  heading: 'h2' | 'h3',
  { address, language }: Pick<Card, 'address' | 'language'>,
  title: Node | string,
): HTMLElement {
  return element(heading, { class: 'card__title' }, element('a', { href: address, lang: language }, title));
}
