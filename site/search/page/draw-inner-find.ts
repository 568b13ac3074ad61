import { drawCardTitle } from '../../cards/draw-card-title.ts';
import { element } from '../../browser/create-element.ts';
import type { InnerFind } from '../full-text.ts';

/** A find inside a page, with the text around it. */
export function drawInnerFind({ path, title, label, excerpt }: InnerFind): HTMLLIElement {
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
