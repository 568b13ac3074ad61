import type { RichText, RichTextNode } from '../../content/model/fields/rich-text.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import type { Inline, List } from '../../content/model/fields/simple-text.ts';

/** A piece of a text that is compared as one: a paragraph, a heading, an item of a list, a row of a table, a part of a block. */
export interface TextPiece {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'part';
  text: string;
}

/** A text as the pieces that are compared, in order. Addresses outside this site stand behind their links: where a link leads is a part of what a text says. */
export function textPieces(text: RichText): TextPiece[] {
  return text.flatMap(piecesOf).filter((piece) => piece.text.trim() !== '');
}

function piecesOf(node: RichTextNode): TextPiece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(node.children) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(node.children) }];
    case 'list':
      return itemsOf(node);
    case 'block': {
      const { block } = node;
      if (block.blockType !== 'table') return wordsOf([node]).map((text) => ({ kind: 'part', text }));
      const rows = [block.headings, ...block.rows].map((cells): TextPiece => ({ kind: 'row', text: cells.join(' | ') }));
      return [{ kind: 'part', text: block.caption }, ...rows];
    }
  }
}

function itemsOf({ ordered, items }: List): TextPiece[] {
  return items.flatMap(({ children, list }, index) => [
    { kind: 'item' as const, text: `${ordered ? `${index + 1}.` : '•'} ${inlineText(children)}` },
    ...(list === undefined ? [] : itemsOf(list)),
  ]);
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.text;
        case 'break':
          return ' ';
        case 'link': {
          const words = inlineText(child.children);
          return child.to.kind === 'url' ? `${words} (${child.to.url})` : words;
        }
      }
    })
    .join('');
}
