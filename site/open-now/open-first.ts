import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { never, type Write } from './keep-current.ts';
import { type StateNow, stateNow } from './state-now.ts';

/** Puts what is open now first in a list, then what opens next, and makes its heading say so. */
export function openFirst(list: HTMLElement): Write {
  const items = [...list.children].map((item) => {
    const summaryPanel = item.querySelector<HTMLElement>('[data-open-now]')?.dataset['openNow'];
    return { item, summaryPanel: summaryPanel === undefined ? undefined : (JSON.parse(summaryPanel) as SummaryPanel) };
  });
  const heading = list.closest('section')?.querySelector('h2');
  const published = heading?.textContent ?? '';
  return (now) => {
    const states = items.map(({ item, summaryPanel }) => ({ item, state: summaryPanel && stateNow(summaryPanel, now) }));
    // Whoever is in the list with a keyboard would be thrown out of it.
    if (!list.contains(document.activeElement))
      inPlace(
        list,
        [...states].sort((one, other) => compare(one.state, other.state)),
      );
    if (heading) heading.textContent = headingWords(states.map(({ state }) => state)) ?? published;
    return states.map(({ state }) => state?.changes ?? never).sort()[0] ?? never;
  };
}

function inPlace(list: HTMLElement, sorted: readonly { item: Element }[]): void {
  if (sorted.some(({ item }, index) => list.children[index] !== item)) list.append(...sorted.map(({ item }) => item));
}

/** Open comes first, then by the next opening, then what says nothing of now. */
function compare(one: StateNow | undefined, other: StateNow | undefined): number {
  const key = (state: StateNow | undefined): string => (state?.look === 'open' ? '' : (state?.opens ?? never));
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

/** A heading that is true of everything below it, or undefined where only the published one is. */
function headingWords(states: readonly (StateNow | undefined)[]): string | undefined {
  const isEach = (test: (state: StateNow) => boolean): boolean => states.every((state) => state !== undefined && test(state));
  if (isEach(({ look }) => look === 'open')) return 'Open now';
  if (!isEach(({ look, opens }) => look === 'open' || opens !== undefined)) return undefined;
  if (states.some((state) => state?.look === 'open')) return 'Open now and later';
  return isEach(({ isToday }) => isToday) ? 'Open later today' : undefined;
}
