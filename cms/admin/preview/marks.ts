import { isOutOfContext } from '../../checks/advice/out-of-context.ts';
import type { Finding } from '../../checks/findings.ts';
import type { PreviewAnswer } from '../../api/preview/endpoints.ts';

/** Something that a check says of a page, and where on it, if it is to be seen there. */
export interface Mark {
  words: string;
  /** The field of the form that it is about; empty where it is about none. */
  path: string;
  /** Whether it keeps the page from being published. */
  isInTheWay: boolean;
  /** What it is about on the page. */
  element?: HTMLElement;
}

/** What stands on a page where nothing was written yet; the CMS writes it. */
const notWritten = 'Not written yet';

/**
 * Everything that the checks say of a page, those first that keep it from being published.
 * @param found what the checks find in the form, which is drawn where its words stand on the page
 */
export function marksOn(
  page: Document,
  { problems, findings }: Pick<PreviewAnswer, 'problems' | 'findings'>,
  data: unknown,
  found: readonly Finding[] = [],
): Mark[] {
  const main = page.querySelector('main') ?? page.body;
  const fields = problems.map(({ field, reason, path }): Mark => {
    const written = valueAt(data, path);
    const element = typeof written === 'string' && written.trim() !== '' ? smallestWith(main, written.trim()) : undefined;
    return { words: field === '' ? reason : `${field}: ${reason}`, path, isInTheWay: true, ...(element && { element }) };
  });
  const onPage = findings.map(({ reason, target }): Mark => {
    const element = target === undefined ? undefined : [...page.querySelectorAll('a')].find((link) => hrefOf(link).endsWith(target));
    return { words: reason, path: '', isInTheWay: true, ...(element && { element }) };
  });
  const inForm = found
    .filter(({ letThrough }) => letThrough === undefined)
    .map(({ field, reason, path, weight, words }): Mark => {
      const element = words === undefined ? undefined : (leafWith(main, words) ?? smallestWith(main, words));
      return { words: field === '' ? reason : `${field}: ${reason}`, path, isInTheWay: weight === 'error', ...(element && { element }) };
    });
  const said = new Set(inForm.map(({ element }) => element));
  // What the templates make of it is looked at besides: a block may bring a heading or a link of its own.
  const ofPage = [...headingMarks(main), ...linkMarks(main)].filter(({ element }) => !said.has(element));
  const all = [...fields, ...onPage, ...inForm, ...ofPage];
  return [...all.filter(({ isInTheWay }) => isInTheWay), ...all.filter(({ isInTheWay }) => !isInTheWay)];
}

/** Draws marks on a page, each with its number in the list, and what is not written yet. */
export function draw(page: Document, marks: readonly Mark[]): void {
  for (const [index, { element, words, isInTheWay }] of marks.entries()) {
    if (element === undefined) continue;
    outline(element, isInTheWay ? '#b3261e' : '#8a6100');
    const badge = page.createElement('span');
    badge.textContent = String(index + 1);
    badge.title = words;
    badge.dataset['check'] = String(index + 1);
    Object.assign(badge.style, {
      display: 'inline-block',
      minWidth: '1.5em',
      marginInlineEnd: '0.4em',
      padding: '0 0.3em',
      borderRadius: '1em',
      background: isInTheWay ? '#b3261e' : '#8a6100',
      color: '#ffffff',
      font: '700 15px/1.5 sans-serif',
      textAlign: 'center',
    });
    element.prepend(badge);
  }
  for (const element of leavesWith(page.body, notWritten)) outline(element, '#8a6100');
}

function outline(element: HTMLElement, colour: string): void {
  element.style.outline = `3px dashed ${colour}`;
  element.style.outlineOffset = '3px';
}

function headingMarks(main: HTMLElement): Mark[] {
  let before = 1;
  return [...main.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].flatMap((element): Mark[] => {
    const level = Number(element.tagName.slice(1));
    const isSkipped = level > before + 1;
    before = level;
    if (!isSkipped) return [];
    return [
      {
        words: `The heading “${textOf(element)}” skips a level. People who listen to the page look for the one in between.`,
        path: '',
        isInTheWay: false,
        element,
      },
    ];
  });
}

function linkMarks(main: HTMLElement): Mark[] {
  return [...main.querySelectorAll('a')]
    .filter((link) => isOutOfContext(textOf(link)))
    .map((element) => ({
      words: `The link “${textOf(element)}” does not say where it leads. Name the page, or what people can do there.`,
      path: '',
      isInTheWay: false,
      element,
    }));
}

/** The smallest part of a page that holds some words. */
function smallestWith(root: HTMLElement, words: string): HTMLElement | undefined {
  const wanted = squeezed(words).slice(0, 200);
  let found: HTMLElement | undefined = squeezed(root.textContent).includes(wanted) ? root : undefined;
  for (let next = found; next !== undefined;) {
    next = [...next.children].find((child): child is HTMLElement => isElement(child) && squeezed(child.textContent).includes(wanted));
    found = next ?? found;
  }
  return found === root ? undefined : found;
}

/** A link or heading that has these words and no others. */
function leafWith(root: HTMLElement, words: string): HTMLElement | undefined {
  const wanted = squeezed(words);
  return [...root.querySelectorAll<HTMLElement>('a, h2, h3, h4')].find((element) => textOf(element) === wanted);
}

function leavesWith(root: HTMLElement, words: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.children.length === 0 && textOf(element) === words);
}

/** A page in a frame has an HTMLElement of its own. */
function isElement(element: Element): boolean {
  return 'style' in element;
}

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

function textOf(element: Element): string {
  return squeezed(element.textContent);
}

function squeezed(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown> | null | undefined)?.[part], data);
}
