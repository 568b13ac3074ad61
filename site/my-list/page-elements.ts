import { element } from '../browser/create-element.ts';

/** What the page of the list is made of. */
export interface PageElements {
  heading: HTMLElement;
  /** The kept things. */
  things: HTMLElement;
  /** Tells a screen reader what happened. */
  status: HTMLElement;
  /** Where the browser lets no list be kept. */
  refused: HTMLElement;
  /** Where there is nothing in the list. */
  empty: HTMLElement;
  /** Of a list that somebody sent: what it is, and what adds it to one's own. */
  sent: HTMLElement;
  sentWords: HTMLElement;
  add: HTMLButtonElement;
  /** What was taken out last, and what puts it back. */
  undo: HTMLElement;
  undoWords: HTMLElement;
  putBack: HTMLButtonElement;
  /** Empties the list. */
  clear: HTMLButtonElement;
  /** On paper, the day. */
  today: HTMLElement;
}

/** Finds the page's elements, and fills those that only script can use: text browsers show what is hidden too. */
export function pageElements(): PageElements {
  const [undoWords, sentWords, today] = [element('p'), element('p'), element('span')];
  const [putBack, add] = [drawButton('button', 'Put back'), drawButton('button', 'Add to my list')];
  const clear = drawButton('text-button', 'Empty the list');
  part('printed', 'Printed on ', today, '. Check before you set out: details change.');
  part('controls', clear);
  return {
    heading: part('heading'),
    things: part('things'),
    status: part('status'),
    refused: part(
      'refused',
      'Your browser does not let this site keep a list, perhaps because the window is private or because site data is switched off.',
    ),
    empty: part('empty'),
    sent: part('sent', sentWords, add, ' ', element('a', { class: 'my-list__own', href: '/my-list/' }, 'See my own list instead')),
    sentWords,
    add,
    undo: part('undo', undoWords, putBack),
    undoWords,
    putBack,
    clear,
    today,
  };
}

function part(name: string, ...filling: (Node | string)[]): HTMLElement {
  const found = document.getElementById(`my-list-${name}`);
  if (found === null) throw new Error(`The page of the list has no #my-list-${name}: see site/templates/MyList.astro.`);
  found.append(...filling);
  return found;
}

function drawButton(look: string, words: string): HTMLButtonElement {
  return element('button', { type: 'button', class: look }, words);
}
