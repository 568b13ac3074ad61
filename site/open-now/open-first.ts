import { londonClock, londonInstant, nextDay } from '../../content/model/time/london-time.ts';
import type { SummaryPanel } from '../../content/model/reader/card.ts';
import { keepCurrent, never, type Write } from './keep-current.ts';
import { type StateNow, stateNow } from './state-now.ts';

/** From when to when a day is a night, in London: then only what answers that night is of use. */
const evening = '18:00';
const morning = '06:00';

/** What a list of places says at an instant. */
interface Told {
  /** A heading that is true of everything below it, or undefined where only the published one is. */
  heading: string | undefined;
  /** The places that stand there, by their number in the list as it was published: what is open, then what opens next. */
  shown: number[];
  /** What stands there instead where no place is open, nor opens before the night is over. */
  note: string | undefined;
}

/**
 * Keeps the lists of places of a page true of the hour: by day what is open and what opens later, at night who is awake
 * and nothing else. A list's section has a heading, and an element for what is said when nobody is.
 */
export function showOpenFirst(): void {
  keepCurrent([...document.querySelectorAll<HTMLElement>('[data-open-first]')].map((list) => [list, openFirst(list)] as const));
}

function openFirst(list: HTMLElement): Write {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const panels = items.map((item) => {
    const summaryPanel = item.querySelector<HTMLElement>('[data-open-now]')?.dataset['openNow'];
    return summaryPanel === undefined ? undefined : (JSON.parse(summaryPanel) as SummaryPanel);
  });
  const titles = items.map((item) => item.querySelector('a')?.textContent.trim() ?? '');
  const section = list.closest('section');
  const heading = section?.querySelector('h2');
  const none = section?.querySelector('[data-none-open]');
  const published = heading?.textContent ?? '';
  // Paper is read at another hour.
  if (heading) heading.dataset['published'] = published;
  return (now) => {
    const states = panels.map((panel) => panel && stateNow(panel, now));
    const told = tellPlaces(states, titles, now);
    const { shown } = told;
    // Whoever is in the list with a keyboard would be thrown out of it.
    if (!list.contains(document.activeElement)) {
      const others = [...items.keys()].filter((index) => !shown.includes(index));
      inPlace(
        list,
        [...shown, ...others].flatMap((index) => items[index] ?? []),
      );
      // Where nothing is shown, the first keeps its room, in which the note stands, so that nothing moves.
      for (const [index, item] of items.entries()) item.hidden = shown.length === 0 ? index > 0 : !shown.includes(index);
      list.classList.toggle('is-unseen', shown.length === 0);
    }
    if (heading) heading.textContent = told.heading ?? published;
    if (none) none.textContent = told.note ?? '';
    return [...states.map((state) => state?.changes ?? never), nextHalf(now)].sort()[0] ?? never;
  };
}

/** What a list of places says at an instant, from what each of them says. */
export function tellPlaces(states: readonly (StateNow | undefined)[], titles: readonly string[], now: Date): Told {
  const all = [...states.keys()].sort((one, other) => compare(states[one], states[other]));
  const openOrOpens = (before: string): number[] =>
    all.filter((index) => states[index]?.look === 'open' || (states[index]?.opens ?? never) < before);
  const night = endOfNight(now);
  if (night !== undefined) {
    const shown = openOrOpens(night);
    return { heading: 'Who is awake', shown, note: shown.length > 0 ? undefined : noteOf(all[0], states, titles) };
  }
  const shown = openOrOpens(londonInstant(nextDay(londonClock(now).day), '00:00'));
  if (shown.length === 0) return { heading: undefined, shown: all, note: undefined };
  const open = shown.filter((index) => states[index]?.look === 'open');
  const heading = open.length === shown.length ? 'Open now' : open.length === 0 ? 'Later today' : 'Open now and later today';
  return { heading, shown, note: undefined };
}

function noteOf(next: number | undefined, states: readonly (StateNow | undefined)[], titles: readonly string[]): string {
  const opens = next === undefined ? undefined : states[next]?.opensWords;
  const none = 'No place on this page is open at this hour.';
  return opens === undefined || next === undefined ? none : `${none} ${titles[next]} opens ${opens}.`;
}

function inPlace(list: HTMLElement, sorted: readonly HTMLElement[]): void {
  if (sorted.some((item, index) => list.children[index] !== item)) list.append(...sorted);
}

/** Open comes first, then by the next opening, then what says nothing of now. */
function compare(one: StateNow | undefined, other: StateNow | undefined): number {
  const key = (state: StateNow | undefined): string => (state?.look === 'open' ? '' : (state?.opens ?? never));
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

/** The instant at which the night is over, or undefined by day. */
function endOfNight(now: Date): string | undefined {
  const { day, time } = londonClock(now);
  if (time >= evening) return londonInstant(nextDay(day), morning);
  return time < morning ? londonInstant(day, morning) : undefined;
}

/** The instant at which day becomes night or night day. */
function nextHalf(now: Date): string {
  return endOfNight(now) ?? londonInstant(londonClock(now).day, evening);
}
