import type { Card, SummaryPanel } from '../../content/model/reader/card.ts';
import type { Collection } from '../../content/model/collection-names.ts';
import { cardDate } from './card-date.ts';
import { element } from '../browser/create-element.ts';
import { positionsText } from '../near-me/distance.ts';
import { summaryPanelRows } from './summary-panel-rows.ts';
import { openNowData, publishedHours, stateOf } from './summary-panel-state.ts';
import { dateValue, dateWords } from '../formatting/dates.ts';

/** The line that says what a card is, from its parts, as `components/cards/CardList.astro` draws it; undefined where there are none. */
export function drawLabel(...parts: readonly (HTMLElement | undefined)[]): HTMLElement | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return element('p', { class: 'card__label' }, ...known.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
}

/** The date of a card, where it has one to show: see {@link cardDate}. */
export function drawDate(card: Pick<Card, 'date' | 'summaryPanel'>): HTMLElement | undefined {
  const date = cardDate(card);
  return date && element('time', { datetime: dateValue(date) }, dateWords(date));
}

/** Says of a card that it is made up. */
export function drawSampleNotice({ sampleNotice }: Pick<Card, 'sampleNotice'>): HTMLElement | undefined {
  return sampleNotice === undefined ? undefined : element('span', {}, 'Illustrative sample');
}

/** Says of a card that what it leads to is kept elsewhere, as `components/cards/CardList.astro` does. */
export function drawKeptAt({ keptAt }: Pick<Card, 'keptAt'>): HTMLElement | undefined {
  if (keptAt === undefined) return undefined;
  const { text, url } = keptAt;
  const where = url === undefined || !/^(?:https?:|mailto:|tel:)/.test(url) ? text : element('a', { href: url }, text);
  return element('p', { class: 'card__kept' }, 'Kept elsewhere: ', where);
}

/** The summary panel, as `components/cards/SummaryPanel.astro` draws it in lists. */
export function drawSummaryPanel(summaryPanel: SummaryPanel, collection: Collection): HTMLElement | undefined {
  const state = stateOf(summaryPanel, collection);
  const rows = summaryPanelRows(summaryPanel, collection).map(({ name, value, positions }) =>
    element('div', {}, element('dt', {}, name), element('dd', { 'data-positions': positions && positionsText(positions) }, value)),
  );
  if (state === undefined && rows.length === 0) return undefined;
  return element(
    'div',
    { class: 'summary-panel summary-panel--list' },
    state === undefined
      ? undefined
      : element(
          'p',
          { class: 'summary-panel__state' },
          element(
            'span',
            { class: publishedHours(summaryPanel) && 'now' },
            element('span', { class: `state state--${state.look}`, 'data-open-now': openNowData(summaryPanel) }, state.words),
          ),
          ...(state.note === undefined
            ? []
            : [element('span', { class: 'visually-hidden' }, '.'), ' ', element('span', { class: 'summary-panel__note' }, state.note)]),
        ),
    rows.length === 0 ? undefined : element('dl', { class: 'summary-panel__rows' }, ...rows),
  );
}
