import { readKept, writeKept } from './kept.ts';

/** Lets every "Keep in my list" button of the page work, those that are drawn later too, and the header say how many are kept. */
export function letButtonsKeep(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-keep]') : null;
    if (button instanceof HTMLElement) toggle(button);
  });
  // Another tab changed the list, or the page comes back from the browser's memory.
  addEventListener('storage', showKept);
  addEventListener('pageshow', showKept);
  showKept();
}

/** Shows on buttons and in the header what is kept now. */
export function showKept(): void {
  const kept = readKept();
  const paths = new Set(kept.map(({ path }) => path));
  for (const button of document.querySelectorAll<HTMLElement>('[data-keep]'))
    button.setAttribute('aria-pressed', String(paths.has(button.dataset['keep'] ?? '')));
  const count = document.querySelector('[data-kept-count]');
  if (count !== null) count.textContent = kept.length === 0 ? '' : ` (${kept.length})`;
}

function toggle(button: HTMLElement): void {
  const { keep: path = '', keepTitle: title = '' } = button.dataset;
  const kept = readKept();
  const others = kept.filter((one) => one.path !== path);
  const isAdded = others.length === kept.length;
  const isDone = writeKept(isAdded ? [...kept, { path, title }] : others);
  showKept();
  const words = !isDone
    ? 'Your browser does not let this site keep a list, perhaps because the window is private. You can print this page or send it instead.'
    : isAdded
      ? `${title} is in your list. ${countWords(kept.length + 1)}`
      : `${title} is no longer in your list. ${countWords(others.length)}`;
  const status = document.querySelector('[data-keep-status]');
  if (status !== null) status.textContent = words;
  const said = button.parentElement?.querySelector('.keep__said');
  if (said !== null && said !== undefined) said.replaceChildren(isDone ? (isAdded ? linkToList() : '') : words);
}

function linkToList(): HTMLElement {
  const link = document.createElement('a');
  link.href = '/my-list/';
  link.textContent = 'See my list';
  return link;
}

function countWords(count: number): string {
  return count === 0 ? 'Your list is empty.' : count === 1 ? 'It holds 1 thing.' : `It holds ${count} things.`;
}
