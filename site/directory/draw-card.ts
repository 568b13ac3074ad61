import type { DirectoryEntry } from '../../content/model/directory.ts';
import { drawDate, drawLabel, drawSummaryPanel, drawSampleNotice } from '../lib/draw-card-parts.ts';
import { element } from '../lib/elements.ts';
import { sentenceCase } from '../lib/words.ts';

/** A card of a list that is too long for one page, as `components/list/CardList.astro` draws it. */
export function drawCard(card: DirectoryEntry['card']): HTMLElement {
  const { address, title, summary, language, collection, label, summaryPanel } = card;
  return element(
    'li',
    { class: summaryPanel === undefined ? 'card' : 'card card--summary-panel' },
    element('h2', { class: 'card__title' }, element('a', { href: address, lang: language }, title)),
    drawLabel(drawDate(card), label === undefined ? undefined : element('span', {}, sentenceCase(label)), drawSampleNotice(card)),
    element('p', { class: 'card__summary', lang: language }, summary),
    summaryPanel === undefined ? undefined : drawSummaryPanel(summaryPanel, collection),
  );
}
