import { drawCardTitle } from '../cards/draw-card-title.ts';
import { element } from '../browser/create-element.ts';
import type { Kept } from './kept.ts';
import type { LookedUp } from './look-up.ts';

/** A kept thing as its page tells it now, or plainly what became of it. Where `isOwn`, with what one can do to it. */
export function drawThing({ path, title }: Kept, found: LookedUp | undefined, isOwn: boolean): HTMLLIElement {
  return element(
    'li',
    { class: 'card my-list__thing', 'data-path': path },
    ...(found?.state === 'here' ? drawPage(found) : drawAbsence({ path, title }, found)),
    isOwn ? drawControls(title) : undefined,
  );
}

/** What the page says, part by part; nothing is said here that it does not say. */
function drawPage({ path, hasMoved, title, page }: LookedUp & { state: 'here' }): (Node | undefined)[] {
  const runBy = page.querySelector('#section_who-runs-it')?.parentElement;
  return [
    drawCardTitle('h3', { address: path }, title),
    textOf(page, 'main .label', 'card__label'),
    hasMoved ? element('p', {}, 'It has a new address.') : undefined,
    textOf(page, 'main .sample-notice', 'card__label'),
    textOf(page, 'main .lead', 'card__summary'),
    copyOf(page, '.summary-panel'),
    drawPart('Contact', copyOf(page, '#section_contact ~ .contact')),
    runBy === null || runBy === undefined ? undefined : drawPart('Who runs it', bodyOf(runBy)),
    drawCode(page, path),
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

function drawPart(name: string, body: Node | undefined): HTMLElement | undefined {
  return body === undefined ? undefined : element('div', { class: 'my-list__part' }, element('h4', {}, name), body);
}

/** On paper only: the way back to this one page. */
function drawCode(page: Document, path: string): HTMLElement {
  const address = element('strong', {}, location.host + path);
  return element('div', { class: 'on-paper leaflet-foot__row' }, copyOf(page, '.leaflet-foot__code'), element('p', {}, address));
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
