import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { londonClock, londonInstant, nextDay } from '../../content/model/time/london-time.ts';
import { planOf } from '../../content/model/time/open-now.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { weekdayOf } from '../formatting/events.ts';
import { keepCurrent, never, type Write } from './keep-current.ts';
import { stateNow } from './state-now.ts';
import { nextTurn } from './turns.ts';

/** Says on each summary panel of a part of the page what is so now, marks today in its opening hours, and keeps both true. */
export function showOpenNow(root: ParentNode = document): void {
  keepCurrent([
    ...[...root.querySelectorAll<HTMLElement>('[data-open-now]')].map((element) => [element, stateWriter(element)] as const),
    ...[...root.querySelectorAll<HTMLElement>('[data-opening-hours]')].map((element) => [element, todayMarker(element)] as const),
    ...[...root.querySelectorAll<HTMLElement>('[data-until]')].map((element) => [element, endWriter(element, 'until')] as const),
    ...[...root.querySelectorAll<HTMLElement>('[data-from]')].map((element) => [element, endWriter(element, 'from')] as const),
  ]);
}

function stateWriter(element: HTMLElement): Write {
  const summaryPanel = JSON.parse(element.dataset['openNow'] ?? '{}') as SummaryPanel;
  const published = { words: element.textContent, className: element.className };
  return (now) => {
    const state = stateNow(summaryPanel, now);
    const { words, className } = state ? { words: state.words, className: `state state--${state.look}` } : published;
    // Text that stays is not written again: somebody may be selecting it.
    if (element.textContent !== words) element.textContent = words;
    element.className = className;
    return earliest(state?.changes ?? endOfDay(now), nextTurn(summaryPanel, now), now);
  };
}

/** Shows an element until an instant, or from it on. */
function endWriter(element: HTMLElement, which: 'until' | 'from'): Write {
  const at = element.dataset[which] ?? never;
  return (now) => {
    const hasCome = Date.parse(at) <= now.getTime();
    element.hidden = hasCome === (which === 'until');
    return hasCome ? never : at;
  };
}

function todayMarker(element: HTMLElement): Write {
  const hours = JSON.parse(element.dataset['openingHours'] ?? '{}') as OpeningHours;
  let marked: Element | undefined;
  const word = document.createElement('span');
  word.className = 'visually-hidden';
  word.textContent = ' (today)';
  return (now) => {
    const today = londonClock(now).day;
    const { by } = planOf(hours, today);
    const row =
      by === 'bank holiday'
        ? element.querySelector('[data-bank-holidays]')
        : by === 'exception'
          ? element.querySelector(`[data-date="${today}"]`)
          : element.querySelectorAll('table')[by === 'week' ? 0 : by + 1]?.querySelector(`[data-day="${weekdayOf(today)}"]`);
    marked?.classList.remove('is-today');
    word.remove();
    row?.classList.add('is-today');
    (row?.querySelector('th') ?? row)?.append(word);
    marked = row ?? undefined;
    return endOfDay(now);
  };
}

/** Whichever of two instants is still to come and comes first. */
function earliest(one: string, other: string, now: Date): string {
  return other > now.toISOString() && other < one ? other : one;
}

function endOfDay(now: Date): string {
  return londonInstant(nextDay(londonClock(now).day), '00:00');
}
