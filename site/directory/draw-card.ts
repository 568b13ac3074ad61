import type { DirectoryEntry } from '../../content/model/reader/directory.ts';
import { drawDate, drawKeptAt, drawLabel, drawSummaryPanel, drawSampleNotice } from '../cards/draw-card-parts.ts';
import { drawCardTitle } from '../cards/draw-card-title.ts';
import { element } from '../browser/create-element.ts';
import { sentenceCase } from '../formatting/sentences.ts';

/** A card of a list that is too long for one page, as `components/cards/CardList.astro` draws it. */
export function drawCard(card: DirectoryEntry['card']): HTMLElement {
  const { title, summary, language, collection, label, summaryPanel } = card;
  return element(
    'li',
    { class: summaryPanel === undefined ? 'card' : 'card card--summary-panel' },
    drawCardTitle('h2', card, title),
    drawLabel(drawDate(card), label === undefined ? undefined : element('span', {}, sentenceCase(label)), drawSampleNotice(card)),
    element('p', { class: 'card__summary', lang: language }, summary),
    drawKeptAt(card),
    summaryPanel === undefined ? undefined : drawSummaryPanel(summaryPanel, collection),
  );
}
