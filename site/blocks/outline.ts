import type { Block } from '../../content/model/blocks/index.ts';
import type { Inline, List } from '../../content/model/fields/simple-text.ts';
import { inlineWords } from '../../content/model/fields/simple-text.ts';
import type { RichText } from '../../content/model/fields/rich-text.ts';

/** The level of a heading on a page whose only h1 is its title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A piece of rich text with the level its heading, or its block's title, has on the page. */
export type Outlined =
  | { type: 'paragraph'; children: Inline[] }
  | List
  | { type: 'heading'; level: HeadingLevel; id: string; children: Inline[]; number?: string }
  | { type: 'block'; level: HeadingLevel; block: Block };

/** An entry of a page's contents. */
export interface Content {
  id: string;
  text: string;
  /** The number of its section, where the page has numbers. */
  number?: string | undefined;
}

/** The element of a heading. @throws where a level is none: Astro writes any name of an element as it is (CVE-2026-126361) */
export function headingElement(level: HeadingLevel): `h${HeadingLevel}` {
  if (![2, 3, 4, 5, 6].includes(level)) throw new Error(`A heading has the level ${JSON.stringify(level)}. Expected a number from 2 to 6.`);
  return `h${level}`;
}

/** A level some steps further down, h6 at most. */
export function deeper(level: HeadingLevel, steps = 1): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}

/**
 * Rich text with its headings in order: the highest stand at `top`, none skips a level, and a block's title
 * stands one below the heading above it.
 */
export function outlineOf(text: RichText, top: HeadingLevel = 2): Outlined[] {
  let current: HeadingLevel | undefined;
  return text.map((node): Outlined => {
    switch (node.type) {
      case 'heading': {
        const wanted = deeper(top, node.level - 2);
        const lowest = current === undefined ? top : deeper(current);
        current = Math.min(wanted, lowest) as HeadingLevel;
        return { ...node, level: current };
      }
      case 'block':
        return { ...node, level: current === undefined ? top : deeper(current) };
      case 'paragraph':
      case 'list':
        return node;
    }
  });
}

/** The headings of the highest level, for a page's contents. */
export function contentsOf(text: RichText): Content[] {
  return contentsIn(outlineOf(text, 2), 2);
}

/** The headings of one level, for a page's contents, with their numbers. */
export function contentsIn(outlined: readonly Outlined[], level: HeadingLevel): Content[] {
  return outlined.flatMap((node) =>
    node.type === 'heading' && node.level === level ? [{ id: node.id, text: inlineWords(node.children), number: node.number }] : [],
  );
}

/**
 * The same text with its headings numbered: 1, 1.1, 1.2, 2. A text whose headings have numbers of their own is left as it is.
 * @param top the level of its highest headings
 */
export function numbered(outlined: readonly Outlined[], top: HeadingLevel): Outlined[] {
  const hasNumbers = contentsIn(outlined, top).some(({ text }) => /^(?:part |chapter |section )?\d/i.test(text));
  const counts: number[] = [];
  return outlined.map((node): Outlined => {
    if (node.type !== 'heading' || hasNumbers) return node;
    const depth = node.level - top;
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    return { ...node, number: counts.join('.') };
  });
}

/** The text part by part, each from one of the highest headings to the next; what stands before the first is a part without a heading. */
export function partsOf(outlined: readonly Outlined[], top: HeadingLevel): Outlined[][] {
  const parts: Outlined[][] = [];
  for (const node of outlined) {
    const part = parts.at(-1);
    if (part === undefined || (node.type === 'heading' && node.level === top)) parts.push([node]);
    else part.push(node);
  }
  return parts;
}
