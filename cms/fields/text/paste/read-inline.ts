import type { LinkTarget } from '../../../../content/model/fields/link.ts';
import { inlineWords } from '../../../../content/model/fields/inline-words.ts';
import type { Inline } from '../../../../content/model/fields/simple-text.ts';
import { safeUrlPattern, tidyUrl } from '../../../../content/model/fields/tidy-url.ts';
import { isElement, isWords } from './dom.ts';
import { styleOf } from './leave-out.ts';
import type { Losses } from './losses.ts';

interface Place {
  losses: Losses;
  settings: { publicUrl: string };
  strong: boolean;
}

type Text = Extract<Inline, { type: 'text' }>;

/** The lines of words, bold or not, and links in some nodes; a line ends where two breaks stand together. Lines without words are left out. */
export function readInline(nodes: readonly Node[], place: Place): Inline[][] {
  const lines: Inline[][] = [];
  let line: Inline[] = [];
  const found = nodes.flatMap((node) => inlineOf(node, place));
  found.forEach((child, index) => {
    const isDouble = child.type === 'break' && found[index - 1]?.type === 'break';
    if (!isDouble) return void line.push(child);
    lines.push(line);
    line = [];
  });
  return [...lines, line].map(withSingleSpaces).filter((one) => inlineWords(one).trim() !== '');
}

function inlineOf(node: Node, place: Place): Inline[] {
  if (isWords(node)) return text(node.textContent ?? '', place.strong);
  if (!isElement(node)) return [];
  if (node.localName === 'br') return [{ type: 'break' }];
  if (/mso-tab-count/.test(styleOf(node))) return text(' ', place.strong);
  const strong = isBold(node, place.strong);
  const inside = [...node.childNodes].flatMap((child) => inlineOf(child, { ...place, strong }));
  const address = node.localName === 'a' ? node.getAttribute('href') : null;
  if (address === null || inlineWords(inside).trim() === '') return inside;
  const to = targetOf(address, place.settings.publicUrl);
  const words = inside.filter((child) => child.type === 'text' || child.type === 'break');
  if (to !== undefined) return [{ type: 'link', to, children: words }];
  if (!address.trim().startsWith('#')) place.losses.lose('link');
  return inside;
}

/** Whether words in an element are bold. Google Docs puts everything into a <b> that says it is none. */
export function isBold(element: Element, around: boolean): boolean {
  const weight = /(?:^|;)font-weight:([a-z0-9]+)/.exec(styleOf(element))?.[1];
  if (weight !== undefined && weight !== 'inherit') return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return around || element.localName === 'b' || element.localName === 'strong';
}

function text(words: string, strong: boolean): Text[] {
  return words === '' ? [] : [{ type: 'text', text: words, ...(strong ? { strong: true as const } : {}) }];
}

/** Where a pasted link leads, without what e-mail programs and Google put before it; undefined where it is nowhere people could go. */
function targetOf(written: string, publicUrl: string): LinkTarget | undefined {
  const url = tidyUrl(unwrapped(tidyUrl(written)));
  if (!safeUrlPattern.test(url)) return undefined;
  const ours = new URL(publicUrl);
  if (!/^https?:/.test(url) || !URL.canParse(url) || new URL(url).host !== ours.host) return { kind: 'url', url };
  const { pathname, search, hash } = new URL(url);
  return { kind: 'path', path: `${pathname}${search}${hash}` };
}

/** Outlook's safe links and Google's redirects hold the address they lead to. */
function unwrapped(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const isSafeLink = hostname.endsWith('.safelinks.protection.outlook.com');
  const isGoogle = /(?:^|\.)google\.(?:com|co\.uk)$/.test(hostname) && pathname === '/url';
  const inner = isSafeLink ? searchParams.get('url') : isGoogle ? (searchParams.get('q') ?? searchParams.get('url')) : null;
  return inner ?? url;
}

/** Without spaces at either end, with one between words, and with texts of one format as one. */
function withSingleSpaces(line: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const child of line) {
    const before = merged.at(-1);
    const isSame = child.type === 'text' && before?.type === 'text' && before.strong === child.strong;
    if (isSame) before.text += child.text;
    else merged.push({ ...child });
  }
  // A space that another piece ended or begins with is not said twice.
  let isAfterSpace = true;
  const spaced = merged.map((child): Inline => {
    if (child.type === 'break') {
      isAfterSpace = true;
      return child;
    }
    const tidy = (words: string): string => {
      const single = words.replace(/[\s\u00a0]+/gu, ' ');
      const rest = isAfterSpace ? single.trimStart() : single;
      if (rest !== '') isAfterSpace = rest.endsWith(' ');
      return rest;
    };
    if (child.type === 'text') return { ...child, text: tidy(child.text) };
    if (child.type === 'footnote') return child;
    return { ...child, children: child.children.map((inner) => (inner.type === 'text' ? { ...inner, text: tidy(inner.text) } : inner)) };
  });
  return trimmedEnd(spaced.filter((child) => child.type !== 'text' || child.text !== ''));
}

function trimmedEnd(line: Inline[]): Inline[] {
  const last = line.at(-1);
  if (last === undefined) return line;
  if (last.type === 'break') return trimmedEnd(line.slice(0, -1));
  if (line[0]?.type === 'break') return trimmedEnd(line.slice(1));
  if (last.type !== 'text') return line;
  const text = last.text.trimEnd();
  return text === '' ? trimmedEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
