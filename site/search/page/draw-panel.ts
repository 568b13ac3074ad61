import { element } from '../../browser/create-element.ts';
import { type Narrowing, narrowings } from '../search-query.ts';
import { byId } from './element-by-id.ts';

/** Draws what stands around the results. None of it is in the page's HTML, because text browsers show what is hidden too. */
export function drawPanel(): void {
  const nothing = byId('search-nothing', HTMLElement);
  nothing.before(
    element('h2', { id: 'search-count', class: 'search-count' }, 'Results'),
    element('p', { id: 'search-corrected', hidden: '' }),
    element('p', { id: 'search-elsewhere', hidden: '' }),
    element('ul', { id: 'search-places', class: 'topics', hidden: '' }),
    drawNarrowings(),
  );
  nothing.prepend(
    element('p', {}, 'Try other words or fewer, or leave out the filters. Below are all topics, and every page by its first letter.'),
  );
  byId('search-results', HTMLElement).after(
    drawButton('search-more', 'Show more results'),
    element(
      'section',
      { id: 'search-inner', class: 'search-inner', hidden: '' },
      element('h2', { id: 'search-inner-count' }, 'Inside every page'),
      element('ol', { id: 'search-inner-results', class: 'cards' }),
      drawButton('search-inner-more', 'Search inside every page'),
    ),
  );
}

/** What results can be narrowed by, and what stands for all of it. */
const names: Readonly<Record<Narrowing, { label: string; all: string }>> = {
  type: { label: 'Type', all: 'All types' },
  area: { label: 'Area', all: 'All areas' },
  topic: { label: 'Topic', all: 'All topics' },
  year: { label: 'Year', all: 'Any year' },
};

function drawNarrowings(): HTMLElement {
  const fields = narrowings.map((name) => {
    const { label, all } = names[name];
    const id = `search-${name}`;
    const select = element('select', { id, 'data-all': all }, element('option', { value: '' }, all));
    return element('div', { class: 'search-filter' }, element('label', { for: id }, label), select);
  });
  const order = element(
    'select',
    { id: 'search-order' },
    element('option', { value: '' }, 'Best match first'),
    element('option', { value: 'date' }, 'Newest first'),
  );
  fields.push(element('div', { class: 'search-filter', 'data-order': '' }, element('label', { for: 'search-order' }, 'Order'), order));
  return element(
    'details',
    { id: 'search-narrow', class: 'search-narrow' },
    element('summary', {}, 'Narrow the results'),
    element('div', { class: 'search-filters', role: 'group', 'aria-label': 'Narrow the results' }, ...fields),
  );
}

function drawButton(id: string, words: string): HTMLElement {
  return element('button', { id, class: 'button button--quiet', type: 'button' }, words);
}
