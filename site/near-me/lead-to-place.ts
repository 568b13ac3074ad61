import { element } from '../browser/create-element.ts';
import { answerPlaces } from './near-me.ts';

/** Lets a box for a place lead to the page of its area. */
export function leadToPlace(box: HTMLElement): void {
  answerPlaces(box, {
    choice: ({ slug, title }) => element('a', { href: `/areas/${slug}/` }, title),
    onPlace: ({ slug }, { kind }) => {
      if (kind === 'exact') location.assign(`/areas/${slug}/`);
      return undefined;
    },
  });
}
