import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, countChanges, type Row } from './compare-texts.ts';
import { countWords } from './comparison.ts';
import { foldedRows } from './folded-rows.ts';
import type { TextPiece } from './text-pieces.ts';
import { textPieces } from './text-pieces.ts';

const p = (text: string): TextPiece => ({ kind: 'paragraph', text });
const h = (text: string): TextPiece => ({ kind: 'heading', text });

/** One of the two texts as a comparison tells it. */
const told = (rows: readonly Row[], side: 'before' | 'after'): TextPiece[] =>
  rows.flatMap((row) => (row.kind === 'changed' ? [row[side]] : row.kind === (side === 'before' ? 'added' : 'removed') ? [] : [row.piece]));

describe('two texts compared', () => {
  it('say which words of a paragraph are others', () => {
    const rows = compareTexts([h('First'), p('Put the answer at the top.')], [h('First'), p('Put the answer in the first sentence.')]);
    expect(rows[0]).toEqual({ kind: 'same', piece: h('First') });
    expect(rows[1]).toMatchObject({ kind: 'changed' });
    const { runs } = rows[1] as Extract<Row, { kind: 'changed' }>;
    expect(runs[0]).toEqual({ kind: 'same', text: 'Put the answer ' });
    expect(
      runs
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Put the answer at the top.');
    expect(
      runs
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Put the answer in the first sentence.');
  });

  it('do not pair what has nothing in common', () => {
    const rows = compareTexts([p('Never use a semicolon.')], [p('Numbers need something that they count.')]);
    expect(rows.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(countWords(rows)).toBe('1 paragraph, heading or row added and 1 removed.');
  });

  it('say so where they are the same', () => {
    expect(countWords(compareTexts([p('The same.')], [p('The same.')]))).toBe('The two texts are the same, word for word.');
  });

  it('give both texts back whole, whatever they are', () => {
    const piece = fc.record({
      kind: fc.constantFrom('heading' as const, 'paragraph' as const),
      text: fc.array(fc.constantFrom('open', 'late', 'on', 'Friday', '£4'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (before, after) => {
        const rows = compareTexts(before, after);
        expect(told(rows, 'before')).toEqual(before);
        expect(told(rows, 'after')).toEqual(after);
        expect(foldedRows(rows).flatMap((stretch) => stretch.rows)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  it('fold away long stretches without a change, and say what they end below', () => {
    const same = [h('Words'), p('One.'), p('Two.'), p('Three.'), p('Four.')];
    const stretches = foldedRows(compareTexts([...same, p('It costs £4.')], [...same, p('It costs £5.')]));
    expect(stretches.map(({ isFolded, rows }) => [isFolded, rows.length])).toEqual([
      [true, 4],
      [false, 2],
    ]);
    expect(stretches[0]?.under).toBe('Words');
  });
});

describe('the pieces of a text', () => {
  it('are its headings, paragraphs, items and rows, with the addresses that its links lead to', () => {
    const words = (text: string) => [{ type: 'text' as const, text }];
    const pieces = textPieces([
      { type: 'heading', level: 2, id: 'costs', children: words('Costs') },
      { type: 'paragraph', children: [{ type: 'link', to: { kind: 'url', url: 'https://example.org/a' }, children: words('Ask') }] },
      { type: 'list', ordered: true, items: [{ children: words('Ring') }] },
      {
        type: 'block',
        block: { blockType: 'table', caption: 'Prices', headings: ['What', 'Price'], hasRowHeadings: true, rows: [['A visit', '£4']] },
      },
    ]);
    expect(pieces).toEqual([
      { kind: 'heading', text: 'Costs' },
      { kind: 'paragraph', text: 'Ask (https://example.org/a)' },
      { kind: 'item', text: '1. Ring' },
      { kind: 'part', text: 'Prices' },
      { kind: 'row', text: 'What | Price' },
      { kind: 'row', text: 'A visit | £4' },
    ]);
    expect(countChanges(compareTexts(pieces, pieces))).toEqual({ added: 0, removed: 0, changed: 0 });
  });
});
