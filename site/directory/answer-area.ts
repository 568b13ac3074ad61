import { element } from '../browser/create-element.ts';
import { answerPlaces } from '../near-me/near-me.ts';
import { areaName } from './fields.ts';
import { areaChain } from './fits.ts';

/** Lets the box for a place choose an area in a form. `one` is what a document of the list is called. */
export function answerArea(form: HTMLFormElement, box: HTMLElement, one: string): void {
  const chooseArea = (slug: string): void => {
    const select = form.querySelector<HTMLSelectElement>('select[name="area"]');
    if (select === null) return;
    select.value = slug;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  answerPlaces(box, {
    choice: ({ slug, title }) => {
      const isOffered = areaName(form, slug) !== undefined;
      if (!isOffered) return element('a', { href: `/areas/${slug}/` }, title);
      const button = element('button', { class: 'button button--quiet', type: 'button' }, title);
      button.addEventListener('click', () => chooseArea(slug));
      return button;
    },
    onPlace: (place, _, places) => {
      const around = new Map(places.flatMap(({ slug, parent }) => (parent === undefined ? [] : [[slug, parent]])));
      const [nearest] = areaChain(place.slug, around).filter((slug) => areaName(form, slug) !== undefined);
      if (nearest === undefined) return `No ${one} in this list is in ${place.title} yet.`;
      chooseArea(nearest);
      return nearest === place.slug ? undefined : `No ${one} in this list is in ${place.title} itself. Here is ${areaName(form, nearest)}.`;
    },
  });
}
