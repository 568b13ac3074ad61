import { describe, expect, it } from 'vitest';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import { contentsOf, headingElement, type HeadingLevel, outlineOf } from './outline.ts';

const heading = (level: 2 | 3 | 4, words: string): RichText[number] => ({
  type: 'heading',
  level,
  id: words,
  children: [{ type: 'text', text: words }],
});
const card: RichText[number] = { type: 'block', block: { blockType: 'callout', title: 'Bring a coat', text: [] } };

function levels(text: RichText, top?: 2 | 3): (number | undefined)[] {
  return outlineOf(text, top).map((node) => ('level' in node ? node.level : undefined));
}

describe('the outline of a text', () => {
  it('keeps headings that are in order as they are', () => {
    expect(levels([heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd')])).toEqual([2, 3, 4, 2]);
  });

  it('never skips a level, whatever the officer chose', () => {
    expect(levels([heading(4, 'a'), heading(4, 'b'), heading(2, 'c'), heading(4, 'd')])).toEqual([2, 3, 2, 3]);
  });

  it('stands lower where the text is part of a section', () => {
    expect(levels([heading(2, 'a'), heading(3, 'b')], 3)).toEqual([3, 4]);
  });

  it('puts a block’s title one below the heading above it', () => {
    expect(levels([card, heading(2, 'a'), card, heading(3, 'b'), card])).toEqual([2, 2, 3, 3, 4]);
  });

  it('lists the highest headings as the page’s contents', () => {
    expect(contentsOf([heading(2, 'a'), heading(3, 'b'), heading(2, 'c')])).toEqual([
      { id: 'a', text: 'a' },
      { id: 'c', text: 'c' },
    ]);
  });
});

describe('the element of a heading', () => {
  it('is one of five, whatever is in the data (CVE-2026-126361)', () => {
    expect(([2, 3, 4, 5, 6] as const).map(headingElement)).toEqual(['h2', 'h3', 'h4', 'h5', 'h6']);
    for (const level of ['2/onload=alert(1)', '2', 1, 7, 2.5, NaN, undefined, null, [2]])
      expect(() => headingElement(level as HeadingLevel)).toThrow(
        `A heading has the level ${JSON.stringify(level)}. Expected a number from 2 to 6.`,
      );
  });
});
