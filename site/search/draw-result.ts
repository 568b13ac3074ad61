import { collectionNames } from '../../content/model/collection-names.ts';
import type { GuideArea, Shown } from '../../content/model/search/guide.ts';
import { happensWords } from '../lib/event-words.ts';
import { hoursSummary } from '../lib/opening-hours.ts';
import { openNowData, publishedHours, stateOf, waysInWords } from '../lib/state.ts';
import { dateValue, dateWords, sentenceCase } from '../lib/words.ts';
import { element } from './elements.ts';
import { stretchesOf } from './mark.ts';

/**
 * A result as the lists of the site show it, with the matching words marked.
 * @param asked the areas somebody named: what is elsewhere always says where
 */
export function drawResult(
  path: string,
  { card, areas }: Shown,
  terms: ReadonlySet<string>,
  known: readonly GuideArea[],
  asked: readonly string[],
): HTMLLIElement {
  const isElsewhere = asked.length > 0 && areas.length > 0 && !asked.some((slug) => areas.includes(slug));
  const { title, summary, collection, plate } = card;
  return element(
    'li',
    { class: 'card' },
    element('h3', { class: 'card__title' }, element('a', { href: path }, marked(title, terms))),
    drawLabel(card, plate?.where === undefined || isElsewhere ? areaWords(areas, known) : undefined),
    summary === '' ? undefined : element('p', { class: 'card__summary' }, marked(summary, terms)),
    plate === undefined ? undefined : drawPlate(plate, collection),
  );
}

/** A text with the words that were looked for marked. */
function marked(text: string, terms: ReadonlySet<string>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...stretchesOf(text, terms).map((stretch) => (stretch.isMarked ? element('mark', {}, stretch.text) : stretch.text)));
  return fragment;
}

/** What it is, from when and about where. */
function drawLabel({ collection, label, date, plate, sampleNotice }: Shown['card'], area: string | undefined): HTMLElement {
  // An event's plate says when it is.
  const when = date === undefined || plate?.happens !== undefined ? undefined : dateWords(date);
  const kind = [collectionNames[collection].one, label].filter((part) => part !== undefined).join(', ');
  const parts = [
    element('span', {}, sentenceCase(kind)),
    when === undefined || date === undefined ? undefined : element('time', { datetime: dateValue(date) }, when),
    area === undefined ? undefined : element('span', {}, area),
    sampleNotice === undefined ? undefined : element('span', {}, 'Illustrative sample'),
  ].filter((part) => part !== undefined);
  return element('p', { class: 'card__label' }, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
}

/** The area something is in; nothing for what is in several, which would be half the truth. */
function areaWords(areas: readonly string[], known: readonly GuideArea[]): string | undefined {
  const here = known.filter(({ slug }) => areas.includes(slug));
  const innermost = here.filter(({ slug }) => !here.some(({ parent }) => parent === slug));
  return innermost.length === 1 ? innermost[0]?.title : undefined;
}

/** The plate, as `components/Plate.astro` draws it in lists. */
export function drawPlate(plate: NonNullable<Shown['card']['plate']>, collection: Shown['card']['collection']): HTMLElement | undefined {
  const { times, happens, where, waysIn, howToGetIn, cost } = plate;
  const state = stateOf(plate, collection);
  const hours = publishedHours(plate);
  const entry = collection === 'events' ? 'Booking' : collection === 'offers' ? 'How to join' : 'How to get in';
  const rows = [
    ['When', happens === undefined ? (times ?? (hours && hoursSummary(hours))) : happensWords(happens)],
    ['Where', where],
    [entry, waysIn === undefined || waysIn.length === 0 ? howToGetIn : waysInWords(waysIn)],
    ['Cost', cost],
  ].flatMap(([name, value]) =>
    name === undefined || value === undefined ? [] : [element('div', {}, element('dt', {}, name), element('dd', {}, value))],
  );
  if (state === undefined && rows.length === 0) return undefined;
  return element(
    'div',
    { class: 'plate plate--list' },
    state === undefined
      ? undefined
      : element(
          'p',
          { class: 'plate__state' },
          element('span', { class: `state state--${state.look}`, 'data-open-now': openNowData(plate) }, state.words),
          state.note === undefined ? undefined : element('span', { class: 'plate__note' }, state.note),
        ),
    rows.length === 0 ? undefined : element('dl', { class: 'plate__rows' }, ...rows),
  );
}
