import { z } from 'zod';
import { type Block, block } from '../blocks/index.ts';
import { type Footnote, inline, inlineWords, type List, list, listWords, paragraph, type SimpleText } from './simple-text.ts';

const heading = z.strictObject({
  type: z.literal('heading'),
  /** The page's title is the only h1, so text starts at 2. */
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  /** The anchor, made from the words and unique on its page. */
  id: z.string().min(1).max(120),
  children: z.array(inline),
});

/** One piece of rich text: a paragraph, a heading, a list or a block. */
export type RichTextNode = z.infer<typeof paragraph> | z.infer<typeof heading> | List | { type: 'block'; block: Block };

/** The content model's own small rich-text tree. Nothing in it can carry markup, a style or a class. */
export type RichText = RichTextNode[];

/** Rich text as officers write it: paragraphs, headings, lists and blocks. */
export const richText: z.ZodType<RichText> = z.array(
  z.union([
    paragraph,
    heading,
    list,
    z.strictObject({
      type: z.literal('block'),
      get block() {
        return block;
      },
    }),
  ]),
);

/** The words of rich text without its shape, for search and feeds: one string a node, blocks included. */
export function wordsOf(nodes: RichText | SimpleText): string[] {
  return [...nodes.flatMap(wordsOfNode), ...footnotesIn(nodes).map(({ text }) => text)];
}

function wordsOfNode(node: (RichText | SimpleText)[number]): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineWords(node.children)];
    case 'list':
      return listWords(node);
    case 'block':
      return drawnBlocks.has(node.block.blockType) ? [] : stringsIn(node.block);
  }
}

/** The footnotes in rich text, in order, wherever they stand. */
export function footnotesIn(text: RichText | SimpleText): Footnote[] {
  return text.flatMap(footnotesOf);
}

function footnotesOf(value: unknown): Footnote[] {
  if (Array.isArray(value)) return value.flatMap(footnotesOf);
  if (value === null || typeof value !== 'object') return [];
  if (isFootnote(value)) return [value];
  return Object.values(value).flatMap(footnotesOf);
}

function isFootnote(value: object): value is Footnote {
  return 'type' in value && value.type === 'footnote';
}

/** Blocks that are nothing without what a page draws for them. */
const drawnBlocks = new Set<Block['blockType']>(['documentList', 'openingHours']);

const wordless = new Set(['type', 'blockType', 'kind', 'id', 'path', 'url', 'fragment', 'level', 'currency', 'size', 'tone', 'image']);

/** Every text in a block, leaving out the fields that hold names of things rather than words. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value === null || typeof value !== 'object') return [];
  if (isText(value)) return wordsOf([value]);
  return Object.entries(value).flatMap(([key, inner]) => (wordless.has(key) ? [] : stringsIn(inner)));
}

/** Whether something is a paragraph or a list, whose runs of text belong together. */
function isText(value: object): value is SimpleText[number] {
  return 'type' in value && (value.type === 'paragraph' || value.type === 'list');
}
