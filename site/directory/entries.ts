import type { DirectoryEntry } from '../../content/model/directory.ts';
import type { Plate } from '../../content/model/card.ts';
import { hoursInUse, isOpenToday } from '../../content/model/open-now.ts';
import { fetchJson } from '../search/load-guide.ts';
import { drawCard } from './draw-card.ts';
import { type Marks, marksFrom, openToday } from './fits.ts';

/** A document of a list, as its filter handles it. */
export interface Entry {
  marks: Marks;
  node: HTMLElement;
  /** The list it stands in while nobody filters; undefined where it is drawn for the filter alone. */
  home?: Element;
  /** Whether it is over, so that it stands apart. */
  isPast: boolean;
  /** What decides whether it is open today, which only the device can say. */
  opening: Plate | undefined;
}

/** The documents that stand on the page. */
export function entriesIn(list: HTMLElement): Entry[] {
  return [...list.querySelectorAll<HTMLElement>('[data-marks]')].map((node) => ({
    marks: marksFrom(node.dataset['marks'] ?? ''),
    node,
    ...(node.parentElement === null ? {} : { home: node.parentElement }),
    isPast: node.closest('[data-past]') !== null,
    opening: openingOf(node),
  }));
}

/** The documents of a list that is too long for one page. */
export async function loadEntries(source: string): Promise<Entry[]> {
  const loaded = (await fetchJson(source)) as DirectoryEntry[];
  return loaded.map(({ card, marks }) => ({
    marks: marksFrom(marks),
    node: drawCard(card),
    isPast: card.plate?.phase === 'past' || card.plate?.phase === 'cancelled',
    opening: card.plate?.openingHours && card.plate,
  }));
}

/** Marks what is open today, or still will be. @throws RangeError where the device has no time zone data */
export function markOpenToday(entries: readonly Entry[], now = new Date()): void {
  for (const { marks, opening } of entries) {
    const hours = opening && hoursInUse(opening, now);
    if (hours !== undefined && isOpenToday(hours, now)) marks.set(openToday.name, openToday.value);
    else marks.delete(openToday.name);
  }
}

/** The part of a plate that its state carries for the clock. */
function openingOf(node: HTMLElement): Plate | undefined {
  const data = node.querySelector<HTMLElement>('[data-open-now]')?.dataset['openNow'];
  return data === undefined ? undefined : (JSON.parse(data) as Plate);
}
