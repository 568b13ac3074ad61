import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutShort, setIntoBox, wrapWords } from './wrap-words.ts';

/** Every character is as wide as it is high. */
const measure = (line: string, size = 1): number => [...line].length * size;
const box = { width: 100, height: 40, lineHeight: 1, sizes: [20, 10, 5], measure };

describe('words on a card', () => {
  it('are wrapped between words', () => {
    expect(wrapWords('Help with money and housing', 10, measure)).toEqual(['Help with', 'money and', 'housing']);
  });

  it('are broken within a word only where it is too wide by itself', () => {
    expect(wrapWords('At Llanfairpwllgwyngyll now', 10, measure)).toEqual(['At', 'Llanfairpw', 'llgwyngyll', 'now']);
  });

  it('are as large as fits', () => {
    expect(setIntoBox('Hubs', box)).toEqual({ lines: ['Hubs'], size: 20 });
    expect(setIntoBox('Help with money and housing', box)).toEqual({ lines: ['Help with', 'money and', 'housing'], size: 10 });
  });

  it('end in an ellipsis at a whole word where nothing fits', () => {
    expect(cutShort(['money and', 'housing,', 'and more'], 2, 10, measure)).toEqual(['money and', 'housing…']);
    expect(cutShort(['a long one', 'and more'], 1, 10, measure)).toEqual(['a long…']);
    expect(cutShort(['Llanfairpw', 'llgwyngyll'], 1, 10, measure)).toEqual(['Llanfairp…']);
  });

  it('never run off the card, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { lines, size } = setIntoBox(text, box);
        expect(lines.length * size).toBeLessThanOrEqual(box.height);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
      }),
    );
  });
});
