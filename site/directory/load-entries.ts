import type { DirectoryEntry } from '../../content/model/reader/directory.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { drawCard } from './draw-card.ts';
import type { Entry } from './entries.ts';
import { marksFrom } from './fits.ts';

export { showDistance } from '../near-me/show-distance.ts';
export { showOpenNow } from '../open-now/show-open-now.ts';

/** The documents of a list that is too long for one page. */
export async function loadEntries(source: string): Promise<Entry[]> {
  const loaded = (await fetchJson(source)) as DirectoryEntry[];
  return loaded.map(({ card, marks }) => ({
    marks: marksFrom(marks),
    node: drawCard(card),
    isPast: card.summaryPanel?.phase === 'past' || card.summaryPanel?.phase === 'cancelled',
    opening: card.summaryPanel?.openingHours && card.summaryPanel,
  }));
}
