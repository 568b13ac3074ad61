import { z } from 'zod';
import { inlineWords } from './inline-words.ts';
import { linkTarget, safeUrl } from './link.ts';

export { inlineWords } from './inline-words.ts';

/** Words in a line, with the little formatting the site knows. */
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  /** Bold. There is no italic: the look has none. */
  strong: z.literal(true).optional(),
});

const lineBreak = z.strictObject({ type: z.literal('break') });

const anchor = z.strictObject({
  type: z.literal('link'),
  to: linkTarget,
  children: z.array(z.discriminatedUnion('type', [text, lineBreak])),
});

const footnote = z.strictObject({
  type: z.literal('footnote'),
  /** Where it stands among the footnotes of its page, from 1. */
  number: z.number().int().positive(),
  /** What it says. */
  text: z.string().trim().min(1).max(1_000),
  /** Where its source can be read. */
  url: safeUrl.optional(),
});

/** What stands inside a line. */
export const inline = z.discriminatedUnion('type', [text, lineBreak, anchor, footnote]);

export type Inline = z.infer<typeof inline>;

/** A note to some words, which stands below the text. */
export type Footnote = z.infer<typeof footnote>;

/** One item of a list, which may hold a list of its own. */
export interface ListItem {
  children: Inline[];
  list?: List | undefined;
}

/** A bulleted or numbered list. */
export interface List {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

/** A list as a schema. */
export const list: z.ZodType<List> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  get items() {
    return z.array(listItem);
  },
});

const listItem: z.ZodType<ListItem> = z.strictObject({
  children: z.array(inline),
  get list() {
    return list.optional();
  },
});

export const paragraph = z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) });

/** Text with paragraphs, lists and links but no headings or blocks, for use inside a block. */
export type SimpleText = (z.infer<typeof paragraph> | List)[];

/** The schema of {@link SimpleText}. */
export const simpleText: z.ZodType<SimpleText> = z.array(z.union([paragraph, list]));

/** The words of a list, an item each, inner lists included. */
export function listWords(node: List): string[] {
  return node.items.flatMap((item) => [inlineWords(item.children), ...(item.list ? listWords(item.list) : [])]);
}
