import { collectionNames } from '../../../content/model/collection-names.ts';
import type { QuickIndexArea, Shown } from '../../../content/model/search/quick-index.ts';
import type { Section } from '../../../content/model/search/text.ts';
import { wordsIn } from '../../../content/model/search/tokenize.ts';
import { drawDate, drawKeptAt, drawLabel, drawSummaryPanel, drawSampleNotice } from '../../cards/draw-card-parts.ts';
import { drawCardTitle } from '../../cards/draw-card-title.ts';
import { element } from '../../browser/create-element.ts';
import { sentenceCase } from '../../formatting/sentences.ts';
import { stretchesOf } from './matching-stretches.ts';

/**
 * A result as the lists of the site show it, with the matching words marked.
 * @param asked the areas somebody named: what is elsewhere always says where
 */
export function drawResult(
  path: string,
  { card, areas, sections = [] }: Shown,
  terms: ReadonlySet<string>,
  known: readonly QuickIndexArea[],
  asked: readonly string[],
): HTMLLIElement {
  const isElsewhere = asked.length > 0 && areas.length > 0 && !asked.some((slug) => areas.includes(slug));
  const { title, summary, language, collection, label, summaryPanel } = card;
  const area = summaryPanel?.where === undefined || isElsewhere ? areaWords(areas, known) : undefined;
  return element(
    'li',
    { class: summaryPanel === undefined ? 'card' : 'card card--summary-panel' },
    drawCardTitle('h3', { address: path, ...card }, marked(title, terms)),
    drawLabel(
      element('span', {}, sentenceCase([collectionNames[collection].one, ...(label === undefined ? [] : [label])].join(', '))),
      drawDate(card),
      area === undefined ? undefined : element('span', {}, area),
      drawSampleNotice(card),
    ),
    summary === '' ? undefined : element('p', { class: 'card__summary', lang: language }, marked(summary, terms)),
    drawKeptAt(card),
    drawSections(path, sections, terms),
    summaryPanel === undefined ? undefined : drawSummaryPanel(summaryPanel, collection),
  );
}

/** Sections of one result, at most. */
const maxSections = 3;

/** Links to the sections of a page whose headings have a word that was looked for. */
function drawSections(path: string, sections: readonly Section[], terms: ReadonlySet<string>): HTMLUListElement | undefined {
  const meant = sections.filter(({ title }) => wordsIn(title).some((word) => terms.has(word))).slice(0, maxSections);
  const items = meant.map(({ title, fragment }) => element('li', {}, element('a', { href: `${path}#${fragment}` }, marked(title, terms))));
  return items.length === 0 ? undefined : element('ul', { class: 'card__sections', 'aria-label': 'On this page' }, ...items);
}

/** A text with the words that were looked for marked. */
function marked(text: string, terms: ReadonlySet<string>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...stretchesOf(text, terms).map((stretch) => (stretch.isMarked ? element('mark', {}, stretch.text) : stretch.text)));
  return fragment;
}

/** The area something is in; nothing for what is in several, which would be half the truth. */
function areaWords(areas: readonly string[], known: readonly QuickIndexArea[]): string | undefined {
  const here = known.filter(({ slug }) => areas.includes(slug));
  const innermost = here.filter(({ slug }) => !here.some(({ parent }) => parent === slug));
  return innermost.length === 1 ? innermost[0]?.title : undefined;
}
