import type { Block } from '../model/blocks/index.ts';
import type { LinkTarget } from '../model/fields/link.ts';
import type { RichTextNode } from '../model/fields/rich-text.ts';
import type { Inline, List, SimpleText } from '../model/fields/simple-text.ts';
import { slugify } from '../model/addresses/slugify.ts';

/** Words as they stand in a line. */
export type Words = string | Inline;

type Paragraph = Extract<SimpleText[number], { type: 'paragraph' }>;

/** A paragraph. */
export function p(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: inline(words) };
}

/** A heading of a page's section, with its anchor made from its words. */
export function h2(words: string): RichTextNode {
  return { type: 'heading', level: 2, id: slugify(words), children: inline([words]) };
}

/** A heading below an {@link h2}. */
export function h3(words: string): RichTextNode {
  return { type: 'heading', level: 3, id: slugify(words), children: inline([words]) };
}

/** A list with bullets. */
export function ul(...items: (Words | Words[])[]): List {
  return { type: 'list', ordered: false, items: items.map((item) => ({ children: inline([item].flat()) })) };
}

/** A link inside a line. */
export function link(words: string, to: LinkTarget): Inline {
  return { type: 'link', to, children: [{ type: 'text', text: words }] };
}

/** Bold words inside a line. */
export function strong(words: string): Inline {
  return { type: 'text', text: words, strong: true };
}

/** A block between paragraphs. */
export function block(block: Block): RichTextNode {
  return { type: 'block', block };
}

function inline(words: Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));
}
