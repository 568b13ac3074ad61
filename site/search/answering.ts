import { isCrisis, needIn } from '../../content/model/search/crisis.ts';
import { tellEmptySearch } from '../intake/tell-empty-search.ts';
import { prefixes } from '../../content/model/collection-names.ts';
import { placeWords } from '../near-me/answer-to-place.ts';
import { coveredPlaces } from '../near-me/match-place.ts';
import { dateValue } from '../formatting/dates.ts';
import { element } from '../browser/create-element.ts';
import {
  firstWords,
  fitsQuery,
  maxWords,
  type Narrowing,
  narrowings,
  queryFrom,
  queryString,
  type SearchQuery,
  unknownNarrowings,
} from './search-query.ts';
import { byId } from './page/element-by-id.ts';
import { drawFilters } from './page/draw-filters.ts';
import { drawFullTextResult } from './page/draw-full-text-result.ts';
import { drawPanel } from './page/draw-panel.ts';
import { drawResult } from './page/draw-result.ts';
import type { fullTextSearch } from './full-text.ts';
import { showFailure } from './page/show-failure.ts';
import { layOutQuickIndex, loadRealWords, loadShards } from './lay-out-quick-index.ts';
import type { SearchableIndex } from './ranking/searchable-index.ts';
import { find, type SearchResult, type SearchResults } from './ranking/rank.ts';
import { announcer, resultCount } from './page/announce-results.ts';
import { tellableWords } from './tellable.ts';
import { unsureWords } from './ranking/understand.ts';

/** Results shown before "Show more". */
const firstFew = 10;

/** Milliseconds without a key before an answer is worked out, and before the text of every page is searched. */
const typingPause = 60;
const thinkingPause = 800;

/** Milliseconds without a key after which the last word counts as finished: then it is put right as if it had been sent. */
const finishedPause = 450;

/** Answers after which somebody who still types is taken to want more. */
const enoughAnswers = 4;

drawPanel();

const input = byId('search-words', HTMLInputElement);
const form = input.form as HTMLFormElement;
const panel = byId('search', HTMLElement);
const browse = byId('search-browse', HTMLElement);
const heading = byId('search-count', HTMLElement);
const corrected = byId('search-corrected', HTMLElement);
const list = byId('search-results', HTMLElement);
const more = byId('search-more', HTMLButtonElement);
const nothing = byId('search-nothing', HTMLElement);
const failed = byId('search-failed', HTMLElement);
const hint = byId('search-hint', HTMLElement);
const urgent = byId('search-urgent', HTMLElement);
const elsewhere = byId('search-elsewhere', HTMLElement);
const placeChoices = byId('search-places', HTMLElement);
const order = byId('search-order', HTMLSelectElement);
const narrow = byId('search-narrow', HTMLDetailsElement);
const inner = byId('search-inner', HTMLElement);
const innerHeading = byId('search-inner-count', HTMLElement);
const innerList = byId('search-inner-results', HTMLElement);
const innerButton = byId('search-inner-more', HTMLButtonElement);
const fields = Object.fromEntries(narrowings.map((name) => [name, byId(`search-${name}`, HTMLSelectElement)])) as Record<
  Narrowing,
  HTMLSelectElement
>;
const say = announcer(byId('search-status', HTMLElement));

let searchInside: ReturnType<typeof fullTextSearch> | undefined;

/** The hidden field of "Say what was missing" that holds what was searched for. */
const missingWords = nothing.querySelector<HTMLInputElement>('input[name="words"]');
const told = new Set<string>();
let isLoaded = false;

let asked: SearchQuery = queryFrom(location.search);
/** Answers to older questions are dropped when a newer one was asked. */
let turn = 0;
/** How often this visitor saw results and typed on. */
let answers = 0;
let isInsideWanted = false;
/** What stood on the page when somebody left it by a link, until it stands there again. */
let left = leftAt(history.state);
const siteTitle = document.title;
let typing: ReturnType<typeof setTimeout> | undefined;
let thinking: ReturnType<typeof setTimeout> | undefined;
let finishing: ReturnType<typeof setTimeout> | undefined;

history.scrollRestoration = 'manual';

narrow.open = matchMedia('(min-width: 40em)').matches || narrowings.some((name) => asked[name] !== undefined);
// Whoever begins to search shall not wait once they have typed.
layOutQuickIndex().then(showReady, fail);
if (input.value !== asked.words) answerSoon();
else if (asked.words.trim() !== '') void answer({ isTyping: false, isSent: true });

input.addEventListener('input', answerSoon);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...asked, words: input.value });
  // On a phone the keyboard would stay over the results.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
});

for (const name of narrowings) {
  fields[name].addEventListener('change', () => {
    const { [name]: _, ...others } = asked;
    ask(fields[name].value === '' ? others : ({ ...others, [name]: fields[name].value } as SearchQuery));
  });
}

order.addEventListener('change', () => {
  const { isByDate: _, ...others } = asked;
  ask(order.value === 'date' ? { ...others, isByDate: true } : others);
});

addEventListener('popstate', ({ state }) => {
  asked = queryFrom(location.search);
  left = leftAt(state);
  input.value = asked.words;
  void answer({ isTyping: false, isSent: true });
});

// Whoever comes back from a result finds as many results as before, at the same place.
addEventListener('pagehide', () => {
  const now: Left = { shown: list.children.length, inside: innerList.children.length, y: scrollY };
  history.replaceState(now, '');
});

/** Answers what is typed, once typing pauses. */
function answerSoon(): void {
  asked = { ...asked, words: input.value };
  delete asked.isExact;
  left = undefined;
  clearTimeout(typing);
  clearTimeout(finishing);
  typing = setTimeout(() => {
    history.replaceState(null, '', `${location.pathname}${queryString(asked)}`);
    void answer({ isTyping: true, isSent: false });
  }, typingPause);
  finishing = setTimeout(() => void answer({ isTyping: false, isSent: false }), finishedPause);
}

/** Asks something new, as a step one can go back from. */
function ask(next: SearchQuery): void {
  clearTimeout(typing);
  clearTimeout(finishing);
  asked = next;
  left = undefined;
  input.value = asked.words;
  history.pushState(null, '', `${location.pathname}${queryString(asked)}`);
  void answer({ isTyping: false, isSent: true });
}

/**
 * Answers what is asked.
 * @param isTyping whether the last word may be unfinished
 * @param isSent whether somebody meant to ask just this, rather than paused while typing
 */
async function answer({ isTyping, isSent }: { isTyping: boolean; isSent: boolean }): Promise<void> {
  turn += 1;
  const mine = turn;
  clearTimeout(thinking);
  document.title = asked.words.trim() === '' ? siteTitle : `${firstWords(asked.words).slice(0, 60)} – ${siteTitle}`;
  // Help in danger waits for nothing.
  urgent.hidden = needIn(asked.words) === undefined;
  if (asked.words.trim() === '') return showNothingAsked();
  let quickIndex: SearchableIndex;
  try {
    const loading = layOutQuickIndex();
    if (!isLoaded) say('Search is loading');
    quickIndex = await loading;
    showReady();
    const unsure = unsureWords(asked.words, quickIndex);
    if (unsure.length > 0) await loadRealWords(unsure);
  } catch (error) {
    return fail(error);
  }
  if (mine !== turn) return;
  const unknown = takeUnknown(quickIndex);
  let { found, results } = answerFrom(quickIndex, isTyping, unknown);
  // What is not at hand on a large site is asked for once somebody has said what they look for.
  if (!isTyping && (await loadShards([asked.words, found.corrected ?? '']))) {
    quickIndex = await layOutQuickIndex();
    if (mine !== turn) return;
    ({ found, results } = answerFrom(quickIndex, isTyping, unknown));
  }
  if (mine !== turn) return;
  if (isSent) tellNothingFound(found.results.length);
  answers += 1;
  // Words of despair stand inside pages by chance: those who write them are not sent to a page that does not help.
  if (isCrisis(asked.words) && !isInsideWanted) return;
  // Who types on, finds little, or has sent the words wants more than the quick index gives.
  if (isSent || isInsideWanted || results.length < 3 || answers > enoughAnswers)
    thinking = setTimeout(() => void answerInside(mine, false), isSent ? 0 : thinkingPause);
}

/** Takes out of what is asked what this site does not know. @returns what the page says of it */
function takeUnknown({ info }: SearchableIndex): string {
  const ignored = unknownNarrowings(asked, info);
  const words = ignored.map((name) => `There is no ${name} called “${asked[name] ?? ''}” here, so these are results from every ${name}. `);
  for (const name of ignored) delete asked[name];
  return words.join('');
}

/** Shows what an index has for what is asked. */
function answerFrom(quickIndex: SearchableIndex, isTyping: boolean, unknown: string): { found: SearchResults; results: SearchResult[] } {
  const found = find(asked.words, quickIndex, { isTyping, isExact: asked.isExact ?? false });
  const results = found.results.filter((result) => fitsQuery(result, asked));
  if (asked.isByDate === true) results.sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0));
  show(quickIndex, found, results, unknown);
  return { found, results };
}

function show(quickIndex: SearchableIndex, found: SearchResults, results: readonly SearchResult[], unknown: string): void {
  panel.hidden = false;
  failed.hidden = true;
  browse.hidden = results.length > 0;
  nothing.hidden = results.length > 0;
  panel.dataset['answered'] = asked.words;
  heading.textContent = resultCount(results.length, found.corrected ?? asked.words);
  showCorrection(found.corrected);
  showElsewhere(found, quickIndex, unknown);
  order.value = asked.isByDate === true ? 'date' : '';
  drawFilters(fields, found.results, asked, quickIndex.info);
  narrow.hidden = narrow.querySelector('.search-filter:not([hidden])') === null || results.length === 0;
  const draw = (some: readonly SearchResult[]): HTMLLIElement[] =>
    some.map((result) => drawResult(result.path, result, found.terms, quickIndex.info.areas, found.areas));
  const first = Math.max(firstFew, left?.shown ?? 0);
  list.replaceChildren(...draw(results.slice(0, first)));
  sayWhatIsSoNow();
  more.hidden = results.length <= first;
  if (left !== undefined) scrollTo(0, left.y);
  more.onclick = () => {
    const rest = draw(results.slice(list.children.length, list.children.length + firstFew));
    list.append(...rest);
    sayWhatIsSoNow();
    more.hidden = list.children.length >= results.length;
    rest[0]?.querySelector('a')?.focus();
  };
  inner.hidden = false;
  innerHeading.textContent = 'Inside every page';
  innerList.replaceChildren();
  innerButton.hidden = false;
  innerButton.textContent = 'Search inside every page';
  innerButton.onclick = () => {
    isInsideWanted = true;
    void answerInside(turn, true);
  };
  const instead = found.corrected === undefined ? '' : `, instead of “${asked.words.trim()}”`;
  say((urgent.hidden ? '' : 'Numbers to call for help now are above the results. ') + heading.textContent + instead);
}

/** Says where the place is that was typed, or that it is not known; and where something wanted in one place is there only in another. */
function showElsewhere({ areas, isElsewhere, place }: SearchResults, { info }: SearchableIndex, unknown: string): void {
  const titles = info.areas.flatMap(({ slug, title }) => (areas.includes(slug) ? [title] : []));
  const where =
    place !== undefined
      ? placeWords(place, info.areas)
      : isElsewhere
        ? `We know of nothing that fits in ${titles.join(' or ')}. These are elsewhere: each result says where.`
        : '';
  elsewhere.textContent = unknown + where;
  elsewhere.hidden = elsewhere.textContent === '';
  const choices = place?.kind === 'several' ? place.places : place?.kind === 'unknown postcode' ? coveredPlaces(info.areas) : [];
  placeChoices.hidden = choices.length === 0;
  placeChoices.replaceChildren(
    ...choices.map(({ slug, title }) => element('li', {}, element('a', { href: `/${prefixes.areas}/${slug}/` }, title))),
  );
}

/** The date of a result as text to sort by; what has none comes last. */
function dateOf({ card }: SearchResult): string {
  return card.date === undefined ? '' : (dateValue(card.date) ?? '');
}

/** How much of the results stood on the page, and where it was scrolled to, when somebody left it. */
interface Left {
  shown: number;
  inside: number;
  y: number;
}

function leftAt(state: unknown): Left | undefined {
  return state !== null && typeof state === 'object' && 'shown' in state ? (state as Left) : undefined;
}

/** Says on the summary panels of results what is open now and how far away it is; what that needs is loaded after the first of them. */
function sayWhatIsSoNow(): void {
  if (list.querySelector('[data-positions]') !== null) {
    const mine = turn;
    import('../near-me/distance-in-results.ts')
      .then(async ({ middleOfQuestion, showDistance }) => {
        const middle = await middleOfQuestion(asked.words);
        if (middle !== undefined && mine === turn) showDistance(list, middle);
      })
      // Where it is stands there all the same.
      .catch((error: unknown) => console.warn(error));
  }
  if (list.querySelector('[data-open-now]') === null) return;
  import('../open-now/show-open-now.ts').then(
    ({ showOpenNow }) => showOpenNow(list),
    // The published words stand.
    (error: unknown) => console.warn(error),
  );
}

/** Tells officers, where the site has an intake, what was searched for in vain: the words only, once each. */
function tellNothingFound(count: number): void {
  const words = tellableWords(asked.words);
  if (missingWords !== null) missingWords.value = words ?? '';
  if (count > 0 || words === undefined || panel.dataset['hasIntake'] === undefined || told.has(words)) return;
  told.add(words);
  tellEmptySearch(words);
}

function showCorrection(words: string | undefined): void {
  corrected.hidden = words === undefined;
  if (words === undefined) return;
  const instead = element('a', { href: queryString({ ...asked, isExact: true }) }, `Search instead for “${asked.words.trim()}”`);
  instead.addEventListener('click', (event) => {
    event.preventDefault();
    ask({ ...asked, isExact: true });
    input.focus();
  });
  corrected.replaceChildren('Showing results for ', element('strong', {}, words), '. ', instead, '.');
}

/** Searches the text of every page, and lists below what the quick index did not list above. */
async function answerInside(mine: number, isPressed: boolean): Promise<void> {
  try {
    const { info } = await layOutQuickIndex();
    searchInside ??= (await import('./full-text.ts')).fullTextSearch();
    const inside = await searchInside(asked, info);
    if (mine !== turn) return;
    const above = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    let seen = 0;
    const showMore = async (hasFocus: boolean): Promise<void> => {
      const found = (await inside.load(seen, seen + firstFew)).filter(({ path }) => !above.has(path));
      seen += firstFew;
      if (mine !== turn) return;
      const items = found.map(drawFullTextResult);
      innerList.append(...items);
      innerButton.hidden = seen >= inside.count;
      innerButton.textContent = 'Show more from inside pages';
      if (hasFocus) items[0]?.querySelector('a')?.focus();
    };
    innerList.replaceChildren();
    innerButton.onclick = () => void showMore(true);
    await showMore(isPressed);
    while (left !== undefined && mine === turn && innerList.children.length < left.inside && seen < inside.count) await showMore(false);
    if (left !== undefined && mine === turn) scrollTo(0, left.y);
    left = undefined;
    if (mine !== turn) return;
    const count = innerList.children.length;
    innerHeading.textContent = count === 0 ? 'Nothing more inside other pages' : 'Inside every page';
    if (isPressed) say(count === 0 ? 'Nothing more inside other pages' : `${count} more results from inside pages`);
  } catch (error) {
    // The results of the quick index stand; only what would come below is missing.
    console.warn(error);
    if (mine === turn) inner.hidden = true;
  }
}

function showNothingAsked(): void {
  panel.hidden = true;
  browse.hidden = false;
  list.replaceChildren();
  innerList.replaceChildren();
  say('');
}

function showReady(): void {
  isLoaded = true;
  failed.hidden = true;
  const isLong = input.value.trim().split(/\s+/).length > maxWords;
  hint.textContent = isLong ? `Search reads the first ${maxWords} words.` : (hint.dataset['ready'] ?? '');
}

function fail(error: unknown): void {
  showFailure(error, asked.words);
  say(byId('search-status', HTMLElement).textContent);
}
