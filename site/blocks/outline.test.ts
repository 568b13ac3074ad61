import { describe, expect, it } from 'vitest';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import { contentsIn, contentsOf, headingElement, type HeadingLevel, numbered, outlineOf, partsOf } from './outline.ts';

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

describe('the numbers of headings', () => {
  const numbers = (text: RichText, top: 2 | 3 = 2) =>
    numbered(outlineOf(text, top), top).flatMap((node) => (node.type === 'heading' ? [node.number] : []));

  it('say where a section stands, and begin again below each', () => {
    const text = [heading(2, 'a'), heading(3, 'b'), heading(3, 'c'), heading(4, 'd'), heading(2, 'e'), heading(3, 'f')];
    expect(numbers(text)).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1']);
    expect(numbers(text, 3)).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.1']);
  });

  it('are left to whoever wrote them, where headings have numbers of their own', () => {
    expect(numbers([heading(2, 'Why'), heading(2, '2. How'), heading(2, 'When')])).toEqual([undefined, undefined, undefined]);
  });

  it('stand in the contents', () => {
    const contents = contentsIn(numbered(outlineOf([heading(2, 'a'), heading(3, 'b'), heading(2, 'c')]), 2), 2);
    expect(contents.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'a'],
      ['2', 'c'],
    ]);
  });

  it('part a text at its highest headings, with what stands before the first', () => {
    const parts = partsOf(outlineOf([card, heading(2, 'a'), heading(3, 'b'), card, heading(2, 'c')]), 2);
    expect(parts.map((part) => part.length)).toEqual([1, 3, 1]);
  });
});
