import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** One weight of the site's typeface, to measure words with and to draw them as outlines. */
export interface Typeface {
  /** How wide a line is in pixels. */
  width(line: string, size: number): number;
  /** A line as the data of an SVG path, standing on `y`. */
  outline(line: string, at: { x: number; y: number; size: number }): string;
  /** Whether every letter and figure of a text can be drawn. */
  hasLetters(text: string): boolean;
  /** The text without what cannot be drawn: emoji, say. */
  drawable(text: string): string;
}

/** Opens a weight of Atkinson Hyperlegible Next from its package, so that a card has the same letters on every machine. */
export function openTypeface(weight: 400 | 700): Typeface {
  const fonts = ['latin', 'latin-ext'].map((subset) => openFont(`atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`));
  const fontFor = (character: string): Font | undefined => fonts.find((font) => font.charToGlyphIndex(character) > 0);

  /** The line in pieces that one font has, each with its place. */
  const pieces = (line: string, size: number): { text: string; font: Font; x: number; width: number }[] => {
    const found: { text: string; font: Font }[] = [];
    for (const character of line) {
      const last = found.at(-1);
      const font = last !== undefined && last.font.charToGlyphIndex(character) > 0 ? last.font : fontFor(character);
      if (font === undefined) continue;
      if (last?.font === font) last.text += character;
      else found.push({ text: character, font });
    }
    let x = 0;
    return found.map(({ text, font }) => {
      const width = font.getAdvanceWidth(text, size);
      x += width;
      return { text, font, x: x - width, width };
    });
  };

  return {
    width: (line, size) => pieces(line, size).reduce((total, { width }) => total + width, 0),
    outline: (line, { x, y, size }) =>
      pieces(line, size)
        .flatMap((piece) => piece.font.getPath(piece.text, x + piece.x, y, size).commands.map(asPathData))
        .join(''),
    hasLetters: (text) => [...text.normalize('NFC')].every((character) => !/[\p{L}\p{N}]/u.test(character) || fontFor(character)),
    drawable: (text) =>
      [...text.normalize('NFC')]
        .map((character) => (/\s/u.test(character) ? ' ' : fontFor(character) === undefined ? '' : character))
        .join('')
        .replace(/ +/g, ' ')
        .trim(),
  };
}

/** A stroke as SVG writes it; opentype.js's own writing leaves numbers run together. */
function asPathData({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  return type + [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : [value.toFixed(1)])).join(' ');
}

const { resolve } = createRequire(import.meta.url);

function openFont(name: string): Font {
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`));
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}
