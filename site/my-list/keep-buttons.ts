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
  for (const count of document.querySelectorAll('[data-kept-count]')) count.textContent = kept.length === 0 ? '' : `(${kept.length})`;
}

function toggle(button: HTMLElement): void {
  const { keep: path = '', keepTitle: title = '' } = button.dataset;
  const kept = readKept();
  const others = kept.filter((one) => one.path !== path);
  const isAdded = others.length === kept.length;
  const isDone = writeKept(isAdded ? [...kept, { path, title }] : others);
  showKept();
  button.parentElement
    ?.querySelector('.keep__said')
    ?.replaceChildren(
      ...(!isDone
        ? [
            'Your browser does not let this site keep a list, perhaps because the window is private. You can print this page or send it instead.',
          ]
        : isAdded
          ? ['It is in your list now. ', linkToList()]
          : ['It is no longer in your list.']),
    );
}

function linkToList(): HTMLElement {
  const link = document.createElement('a');
  link.href = '/my-list/';
  link.textContent = 'See my list';
  return link;
}
