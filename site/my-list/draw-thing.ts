import { drawCardTitle } from '../cards/draw-card-title.ts';
import { element } from '../browser/create-element.ts';
import { type Kept, markOf } from './kept.ts';
import type { LookedUp } from './look-up.ts';

/**
 * A kept thing as its page tells it now, or plainly what became of it. Where `isOwn`, with what one can do to it; where the
 * list was printed, whether it says now what stands on the paper, by the mark that was printed.
 */
export function drawThing({ path, title }: Kept, found: LookedUp | undefined, isOwn: boolean, printed?: string): HTMLLIElement {
  const hasChanged = printed !== undefined && found?.state === 'here' && markOfPage(found.page) !== printed;
  return element(
    'li',
    { class: 'card my-list__thing', 'data-path': path },
    hasChanged ? element('p', { class: 'my-list__changed' }, 'This is not what your paper says any more:') : undefined,
    ...(found?.state === 'here' ? drawPage(found) : drawAbsence({ path, title }, found)),
    isOwn ? drawControls(title) : undefined,
  );
}

/** The mark of what a page says of where, when and how: other words on it may change without anybody standing before a closed door. */
export function markOfPage(page: Document): string {
  const said = ['.summary-panel__state', '.summary-panel__rows', '#section_contact ~ .contact'].map(
    (selector) => page.querySelector(selector)?.textContent ?? '',
  );
  return markOf(said.join(' '));
}

/** What the page says, part by part; nothing is said here that it does not say. */
function drawPage({ path, hasMoved, title, page }: LookedUp & { state: 'here' }): (Node | undefined)[] {
  const runBy = page.querySelector('#section_who-runs-it')?.parentElement;
  return [
    drawCardTitle('h3', { address: path }, title),
    textOf(page, 'main .label', 'card__label'),
    hasMoved ? element('p', {}, 'It has a new address.') : undefined,
    textOf(page, 'main .sample-notice', 'card__label my-list__sample'),
    textOf(page, 'main .lead', 'card__summary'),
    copyOf(page, '.summary-panel'),
    copyOf(page, '.first-words'),
    drawPart('Contact', copyOf(page, '#section_contact ~ .contact')),
    runBy === null || runBy === undefined ? undefined : drawPart('Who runs it', bodyOf(runBy), 'my-list__run-by'),
  ];
}

function drawAbsence({ path, title }: Kept, found: LookedUp | undefined): (Node | undefined)[] {
  const words = (text: string): HTMLElement => element('p', {}, text);
  switch (found?.state) {
    case undefined:
      return [drawCardTitle('h3', { address: path }, title), words('Looking up what this page says today.')];
    case 'withdrawn':
      return [element('h3', { class: 'card__title' }, `No longer there: ${title}`), copied(found.why)];
    case 'missing':
      return [element('h3', { class: 'card__title' }, `Not found: ${title}`), words('There is no page at its address any more.')];
    case 'elsewhere':
      return [drawCardTitle('h3', { address: path }, title), words('This now leads to another website. Open it to see.')];
    case 'unreachable':
      return [
        drawCardTitle('h3', { address: path }, title),
        words('We could not look up what this page says today. Try again in a minute, or when you are online.'),
      ];
    case 'here':
    case 'replaced':
      return [
        element('h3', { class: 'card__title' }, `No longer there: ${title}`),
        element('p', {}, 'Its address now leads to ', element('a', { href: found.path }, found.title), '.'),
      ];
  }
}

function drawControls(title: string): HTMLElement {
  const control = (act: string, words: string): HTMLElement =>
    element(
      'button',
      { type: 'button', class: 'text-button', 'data-act': act },
      words,
      ' ',
      element('span', { class: 'visually-hidden' }, title),
    );
  return element('p', { class: 'my-list__controls' }, control('up', 'Move up'), control('down', 'Move down'), control('out', 'Take out'));
}

function drawPart(name: string, body: Node | undefined, look = ''): HTMLElement | undefined {
  return body === undefined ? undefined : element('div', { class: `my-list__part ${look}`.trim() }, element('h4', {}, name), body);
}

function textOf(page: Document, selector: string, name: string): HTMLElement | undefined {
  const text = page.querySelector(selector)?.textContent.trim();
  return text === undefined ? undefined : element('p', { class: name }, text);
}

function copyOf(page: Document, selector: string): Node | undefined {
  return copied(page.querySelector(selector) ?? undefined);
}

/** What stands in a section below its heading. */
function bodyOf(section: Element): Node {
  const body = element('div');
  for (const child of section.children) if (child.tagName !== 'H2') body.append(copied(child) ?? '');
  return body;
}

/** A copy for this page, without names that another copy could have too. */
function copied(original: Element | undefined): Node | undefined {
  if (original === undefined) return undefined;
  const copy = document.importNode(original, true);
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}
