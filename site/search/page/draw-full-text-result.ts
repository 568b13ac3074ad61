import { drawCardTitle } from '../../cards/draw-card-title.ts';
import { element } from '../../browser/create-element.ts';
import type { FullTextResult } from '../full-text.ts';

/** A result of the full text, with the words around the match. */
export function drawFullTextResult({ path, title, label, excerpt }: FullTextResult): HTMLLIElement {
  return element(
    'li',
    { class: 'card' },
    drawCardTitle('h3', { address: path }, title),
    label === '' ? undefined : element('p', { class: 'card__label' }, label),
    element('p', { class: 'card__summary' }, ...excerptNodes(excerpt)),
  );
}

/** The excerpt as text and marks: nothing else in it can become an element. */
function excerptNodes(excerpt: string): Node[] {
  return [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) =>
    node instanceof Element && node.tagName === 'MARK'
      ? element('mark', {}, node.textContent)
      : document.createTextNode(node.textContent ?? ''),
  );
}
