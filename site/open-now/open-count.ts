import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { keepCurrent, never, type Write } from './keep-current.ts';
import { stateNow } from './state-now.ts';

/** How many places have the same hours, and the part of their summary panel that decides whether they are open. */
export type SameHours = [count: number, summaryPanel: SummaryPanel];

/** The longest words that {@link openCount} says of now, for which a page keeps room. */
export const nextOpensRoom = 'Next to open: on Wednesday at 10:30am';

/** Says in each place of a page that asks for it how many are open now, and keeps it true. */
export function showOpenCounts(): void {
  keepCurrent([...document.querySelectorAll<HTMLElement>('[data-open-count]')].map((element) => [element, countWriter(element)] as const));
}

/** How many of some places are open at an instant, in words, and the ISO instant at which that may change. */
export function openCount(places: readonly SameHours[], now: Date): { words: string; changes: string } {
  const states = places.map(([count, summaryPanel]) => ({ count, state: stateNow(summaryPanel, now) }));
  const open = states.filter(({ state }) => state?.look === 'open').reduce((sum, { count }) => sum + count, 0);
  const changes = states.map(({ state }) => state?.changes ?? never).sort()[0] ?? never;
  if (open > 0) return { words: `${open} known to be open now`, changes };
  const [next] = states.flatMap(({ state }) => state?.opens ?? []).sort();
  const words = states.find(({ state }) => next !== undefined && state?.opens === next)?.state?.opensWords;
  return { words: words === undefined ? 'None known to be open now' : `Next to open: ${words}`, changes };
}

function countWriter(element: HTMLElement): Write {
  const places = JSON.parse(element.dataset['openCount'] ?? '[]') as SameHours[];
  return (now) => {
    const { words, changes } = openCount(places, now);
    // Text that stays is not written again: somebody may be selecting it.
    if (element.textContent !== words) element.textContent = words;
    return changes;
  };
}
