import { londonClock } from '../../content/model/time/london-time.ts';
import { showDistance } from '../near-me/show-distance.ts';
import { showOpenNow } from '../open-now/show-open-now.ts';
import { dayWords } from '../formatting/dates.ts';
import { qrCode } from '../share/qr-code.ts';
import { drawThing, markOfPage } from './draw-thing.ts';
import { showKept } from './keep-buttons.ts';
import { type Kept, listAddress, maxKept, pathsFrom, type Printed, printedFrom, readKept, writeKept } from './kept.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { pageElements } from './page-elements.ts';

/** The longest address that still makes a code a telephone reads from paper. */
const maxCodeLength = 500;

const { heading, things, status, refused, empty, sent, sentWords, add, undo, undoWords, putBack, clear, today } = pageElements();
const share = document.querySelector<HTMLElement>('.share');

/** What is said above a list that somebody sent. */
const sentByOther = 'Somebody sent you this list. It is not kept on your device unless you add it to your own.';

/** What addresses said when they were asked, while the page is open. */
const found = new Map<string, LookedUp>();
/** The list as it was before the last thing was taken out. */
let before: Kept[] = [];

show();
refused.hidden = writeKept(readKept());
showToday();
addEventListener('hashchange', show);
addEventListener('storage', show);
addEventListener('beforeprint', showToday);
addEventListener('online', () => {
  for (const [path, { state }] of found) if (state === 'unreachable') found.delete(path);
  show();
});

things.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
  const path = button?.closest<HTMLElement>('[data-path]')?.dataset['path'];
  if (button === null || path === undefined) return;
  const act = button.dataset['act'];
  if (act === 'out') takeOut(readKept().filter((one) => one.path === path));
  else move(path, act === 'up' ? -1 : 1);
});
clear.addEventListener('click', () => takeOut(readKept()));
putBack.addEventListener('click', () => {
  undo.hidden = true;
  change(before, 'Put back.');
  heading.focus();
});
add.addEventListener('click', () => {
  const own = readKept();
  const known = new Set(own.map(({ path }) => path));
  const added = shownThings().filter(({ path }) => !known.has(path));
  history.replaceState(null, '', location.pathname);
  change(
    [...own, ...added].slice(0, maxKept),
    added.length === 0 ? 'All of it was in your list already.' : `Added ${added.length} to your list.`,
  );
  heading.focus();
});

/** Shows the list that the address holds, or else the one that this device keeps. */
function show(): void {
  const isOwn = pathsFrom(location.hash).length === 0;
  const shown = shownThings();
  const printed = printedFrom(location.hash);
  sent.hidden = isOwn;
  sentWords.textContent = printed === undefined ? sentByOther : printedWords(printed);
  add.textContent = shown.length === 1 ? 'Add it to my list' : `Add these ${shown.length} to my list`;
  heading.textContent = `${isOwn ? 'Your list' : 'A list for you'}: ${shown.length === 1 ? '1 thing' : `${shown.length} things`}`;
  heading.hidden = shown.length === 0;
  empty.hidden = shown.length > 0;
  clear.hidden = !isOwn || shown.length === 0;
  if (share !== null) share.hidden = shown.length === 0;
  const items = shown.map((kept) => drawThing(kept, found.get(kept.path), isOwn, printed?.marks.get(kept.path)));
  for (const [index, item] of items.entries()) {
    setDisabled(item, 'up', index === 0);
    setDisabled(item, 'down', index === items.length - 1);
  }
  things.replaceChildren(...items);
  showOpenNow(things);
  showDistance(things);
  showCode(shown.map(({ path }) => path));
  showKept();
  for (const { path } of shown) if (!found.has(path)) void ask(path);
}

function shownThings(): Kept[] {
  const paths = pathsFrom(location.hash);
  if (paths.length === 0) return readKept();
  return paths.map((path) => {
    const answer = found.get(path);
    return { path, title: answer?.state === 'here' ? answer.title : path };
  });
}

/** Asks what an address says now, and draws it in its place. */
async function ask(path: string): Promise<void> {
  const answer = await lookUp(path);
  found.set(path, answer);
  if (answer.state === 'here' && follow(path, answer)) found.set(answer.path, answer);
  const waiting = [...things.children].filter((item) => item instanceof HTMLElement && item.dataset['path'] === path);
  // Nobody's keyboard loses its place because an answer came.
  if (waiting.some((item) => item.contains(document.activeElement))) return;
  show();
}

/** Keeps a thing that moved or was renamed under its new address and name. @returns whether there was such a thing */
function follow(path: string, { path: now, title }: LookedUp & { state: 'here' }): boolean {
  const kept = readKept();
  if (!kept.some((one) => one.path === path && (now !== path || one.title !== title))) return false;
  const others = kept.filter((one) => one.path === path || one.path !== now);
  return writeKept(others.map((one) => (one.path === path ? { path: now, title } : one)));
}

function move(path: string, by: -1 | 1): void {
  const kept = readKept();
  const from = kept.findIndex((one) => one.path === path);
  const [thing] = kept.splice(from, 1);
  if (from === -1 || thing === undefined) return;
  kept.splice(from + by, 0, thing);
  change(kept, `${thing.title} is now number ${from + by + 1} of ${kept.length}.`);
  const item = [...things.children][from + by];
  const same = item?.querySelector<HTMLButtonElement>(`[data-act="${by < 0 ? 'up' : 'down'}"]`);
  (same?.disabled === true ? item?.querySelector<HTMLElement>(`[data-act="${by < 0 ? 'down' : 'up'}"]`) : same)?.focus();
}

function takeOut(out: readonly Kept[]): void {
  before = readKept();
  const paths = new Set(out.map(({ path }) => path));
  const words = out.length === 1 ? `${out[0]?.title} is no longer in your list.` : 'Your list is empty now.';
  undo.hidden = false;
  undoWords.textContent = words;
  change(
    before.filter(({ path }) => !paths.has(path)),
    words,
  );
  putBack.focus();
}

function change(kept: readonly Kept[], words: string): void {
  const isKept = writeKept(kept);
  refused.hidden = isKept;
  status.textContent = isKept ? words : 'Your browser does not let this site keep a list.';
  show();
}

/** What became of a printed list: nothing is promised while something on it is still being looked up. */
function printedWords({ day, marks }: Printed): string {
  const said = [...marks].map(([path, mark]) => {
    const answer = found.get(path);
    if (answer === undefined || answer.state === 'unreachable') return 'not known';
    return answer.state === 'here' && markOfPage(answer.page) === mark ? 'same' : 'other';
  });
  const others = said.filter((one) => one === 'other').length;
  const what =
    others > 0
      ? `Since then ${others} of ${said.length} ${others === 1 ? 'has' : 'have'} changed or gone: this page says how it is today.`
      : said.includes('not known')
        ? 'This page says how it is today.'
        : 'What it says of when, where and how to get in is still so.';
  return `This list was printed on ${dayWords(day)}. ${what}`;
}

/** The whole list as one code at the foot of the paper, in place of the page's own, with what each thing says today. */
function showCode(paths: readonly string[]): void {
  const foot = document.querySelector('body > .leaflet-foot');
  const marks = new Map(
    paths.flatMap((path) => {
      const answer = found.get(path);
      return answer?.state === 'here' ? [[path, markOfPage(answer.page)] as const] : [];
    }),
  );
  const address = listAddress(location.origin, paths, { day: londonClock(new Date()).day, marks });
  if (foot === null || paths.length === 0 || address.length > maxCodeLength) return;
  const { path, size } = qrCode(address);
  foot.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  foot.querySelector('path')?.setAttribute('d', path);
  foot.querySelector('p')?.replaceChildren('Later, point a phone’s camera here to see what on this list has changed or closed.');
}

function showToday(): void {
  today.textContent = dayWords(londonClock(new Date().toISOString()).day);
}

function setDisabled(item: Element, act: string, isDisabled: boolean): void {
  const button = item.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
  if (button !== null) button.disabled = isDisabled;
}
