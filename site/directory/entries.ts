import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { type Marks, marksFrom } from './fits.ts';

/** A document of a list, as its filter handles it. */
export interface Entry {
  marks: Marks;
  node: HTMLElement;
  /** The list it stands in while nobody filters; undefined where it is drawn for the filter alone. */
  home?: Element;
  /** Whether it is over, so that it stands apart. */
  isPast: boolean;
  /** What decides whether it is open today, which only the device can say. */
  opening: SummaryPanel | undefined;
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

/** The part of a summary panel that its state carries for the clock. */
function openingOf(node: HTMLElement): SummaryPanel | undefined {
  const data = node.querySelector<HTMLElement>('[data-open-now]')?.dataset['openNow'];
  return data === undefined ? undefined : (JSON.parse(data) as SummaryPanel);
}
