import { element } from '../browser/create-element.ts';
import { sentenceCase } from '../formatting/sentences.ts';
import { answerArea } from './answer-area.ts';
import { type Entry, entriesIn } from './entries.ts';
import { areaName, areasAbove, choiceIn, choose, labelFor, namesIn, publishedIn, sayCounts } from './fields.ts';
import { aroundWords, countOf, foundWords, nothingWords } from './filter-summary.ts';
import { areaChain, choiceFrom, choosing, type Fit, fitOf, type Marks, openToday } from './fits.ts';

/** Lets the facets of the page's list be combined: the form, the address, the count and the cards always say the same. */
export function filterList(): void {
  const form = document.querySelector<HTMLFormElement>('form.filter');
  const list = document.getElementById('page_list');
  const count = document.getElementById('page_count');
  if (form !== null && list !== null && count !== null) begin(form, list, count);
}

function begin(form: HTMLFormElement, list: HTMLElement, count: HTMLElement): void {
  const { one = '', many = '', source } = form.dataset;
  const names = { one, many };
  const details = form.closest('details');
  const submit = form.querySelector<HTMLElement>('[type="submit"]');
  const results = element('div', { class: 'filter-results' });
  const clear = element('button', { class: 'button button--quiet filter-clear', type: 'button' }, 'Clear filters');
  const above = areasAbove(form);
  const wholeCount = count.textContent;
  /** What somebody chose while this came. */
  const early = choiceIn(form);
  /** What the page itself is narrowed by. */
  const fixed = publishedIn(form);
  let entries = source === undefined ? entriesIn(list) : undefined;
  let turn = 0;
  /** Whether the device has found out what is open today. */
  let isOpeningKnown = false;
  /** What only lists need that are too long for one page. */
  const loader = () => import('./load-entries.ts');

  form.addEventListener('change', () => ask(choiceIn(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const summary = details?.querySelector('summary');
    if (details && summary && summary.getClientRects().length > 0) details.open = false;
    count.focus();
  });
  clear.addEventListener('click', () => {
    ask(new URLSearchParams());
    count.focus();
  });
  addEventListener('popstate', () => void show(asked()));
  const box = form.querySelector<HTMLElement>('[data-near-me]');
  if (box !== null) answerArea(form, box, one);
  if (String(early) === String(fixed)) void show(asked());
  else ask(early);

  /** What the address asks for. */
  function asked(): Marks {
    const more = choiceFrom(location.search, namesIn(form));
    return new URLSearchParams([...[...fixed].filter(([name]) => !more.has(name)), ...more]);
  }

  /** Asks for something else, as a step one can go back from. What the page itself is not narrowed to stands on the whole list. */
  function ask(choice: Marks): void {
    const isHere = [...fixed].every(([name, value]) => choice.getAll(name).join() === value);
    const query = isHere ? new URLSearchParams([...choice].filter(([name]) => !fixed.has(name))) : choice;
    const address = (isHere ? location.pathname : form.action) + (query.size === 0 ? '' : `?${query}`);
    if (!isHere) return location.assign(address);
    history.pushState(null, '', address);
    void show(choice);
  }

  async function show(choice: Marks): Promise<void> {
    turn += 1;
    const mine = turn;
    choose(form, choice);
    const isNarrowed = [...choice].some(([name, value]) => fixed.get(name) !== value);
    sayChosen(choice.size);
    if (entries === undefined) {
      if (!isNarrowed || source === undefined) return;
      try {
        entries = await (await loader()).loadEntries(source);
      } catch (error) {
        console.warn(error);
        count.textContent = 'The filter does not work just now. You can choose a letter, or search.';
        return;
      }
    }
    const known = entries;
    const marked = markOpening(known);
    // Nobody else waits for what only this asks.
    if (choice.has(openToday.name)) await marked;
    if (mine !== turn) return;
    const fits = (wanted: Marks): Map<Entry, Fit> => new Map(known.map((entry) => [entry, fitOf(entry.marks, wanted, above)]));
    const total = (wanted: Marks): number => [...fits(wanted).values()].filter((fit) => fit !== 'not').length;
    const sayAll = (): void =>
      sayCounts(form, (name, value) => {
        // The cards on a narrowed page tell nothing of what stands on others.
        const isElsewhere = source === undefined && fixed.has(name) && fixed.get(name) !== value;
        return isElsewhere || (name === openToday.name && !isOpeningKnown) ? undefined : total(choosing(choice, name, [value]));
      });
    sayAll();
    void marked.then(() => mine === turn && sayAll());
    if (!isNarrowed) return showWhole();
    const found = fits(choice);
    const around = aroundWords({
      areas: choice.getAll('area').flatMap((area) =>
        areaChain(area, above)
          .slice(1)
          .map((slug) => areaName(form, slug) ?? slug),
      ),
      hasArea: choice.has('area'),
      hasAudience: choice.has('who-for'),
    });
    const that = (fit: Fit, isPast: boolean): Entry[] => known.filter((entry) => found.get(entry) === fit && entry.isPast === isPast);
    const [exactly, widely, past] = [that('exactly', false), that('widely', false), [...that('exactly', true), ...that('widely', true)]];
    const isNothing = exactly.length + widely.length + past.length === 0;
    const words = isNothing ? nothingWords(choice.size, names) : foundWords(exactly.length + past.length, widely.length, around, names);
    if (submit !== null) submit.textContent = `Show ${countOf(exactly.length + widely.length + past.length, names)}`;
    keepingFocus(() => {
      list.hidden = true;
      // Cards that are not shown stay on the page, where the clock keeps them true.
      for (const [{ home, node }, fit] of found) if (fit === 'not') home?.append(node);
      results.replaceChildren(
        ...(isNothing ? [takeOneAway(choice, total)] : []),
        ...cards(exactly),
        ...cards(widely, sentenceCase(around)),
        ...cards(past, 'Past events'),
      );
      if (!results.isConnected) list.after(results);
      if (!clear.isConnected) count.after(clear);
    });
    count.textContent = words;
    if (source === undefined) return;
    const { showDistance, showOpenNow } = await loader();
    showOpenNow(results);
    showDistance(results);
  }

  /** The list as it came, for whoever filters nothing. */
  function showWhole(): void {
    keepingFocus(() => {
      for (const { home, node } of entries ?? []) {
        node.querySelector('h2, h3')?.removeAttribute('aria-level');
        home?.append(node);
      }
      results.remove();
      clear.remove();
      list.hidden = false;
    });
    if (count.textContent !== wholeCount) count.textContent = wholeCount;
    if (submit !== null) submit.textContent = 'Show the list';
  }

  /** Cards under a heading, if they have one, a level below it. */
  function cards(some: readonly Entry[], heading?: string): HTMLElement[] {
    if (some.length === 0) return [];
    for (const { node } of some) node.querySelector('h2, h3')?.setAttribute('aria-level', heading === undefined ? '2' : '3');
    const title = heading === undefined ? [] : [element('h2', {}, heading)];
    return [...title, element('ul', { class: 'cards' }, ...some.map(({ node }) => node))];
  }

  /** What is chosen, a button each that takes it away, and what would be left. */
  function takeOneAway(choice: Marks, total: (wanted: Marks) => number): HTMLElement {
    const items = [...choice].map(([name, value]) => {
      const others = choosing(
        choice,
        name,
        choice.getAll(name).filter((other) => other !== value),
      );
      const button = element('button', { class: 'button button--quiet', type: 'button' }, labelFor(form, name, value));
      button.addEventListener('click', () => {
        ask(others);
        count.focus();
      });
      const isElsewhere = source === undefined && fixed.get(name) === value;
      return element('li', {}, button, isElsewhere ? undefined : ` leaves ${countOf(total(others), names)}`);
    });
    return element('ul', { class: 'filter-away' }, ...items);
  }

  /** Finds out what is open today and what the clock has ended; where the device cannot tell, or nothing has hours, nobody is offered it. */
  async function markOpening(known: readonly Entry[]): Promise<void> {
    let canTell = known.some(({ opening }) => opening?.openingHours !== undefined);
    try {
      if (known.some(({ opening }) => opening !== undefined)) (await import('./mark-open.ts')).markByClock(known);
      isOpeningKnown = true;
    } catch (error) {
      console.warn(error);
      canTell = false;
    }
    const box = form.querySelector<HTMLElement>(`[name="${openToday.name}"]`)?.parentElement;
    if (box) box.hidden = !canTell;
  }

  function sayChosen(chosen: number): void {
    const place = details?.querySelector('.filter__set');
    if (place) place.textContent = chosen === 0 ? '' : ` (${chosen} set)`;
  }
}

/** Moves cards about without taking the focus from one of them. */
function keepingFocus(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
}
