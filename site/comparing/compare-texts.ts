import { diffArrays, diffWordsWithSpace } from 'diff';
import type { TextPiece } from './text-pieces.ts';

/** A run of words that is in both texts, or only in one. */
interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What became of one piece of a text. */
export type Row =
  | { kind: 'same' | 'added' | 'removed'; piece: TextPiece }
  /** Its words are others in part: `runs` has those of both. */
  | { kind: 'changed'; before: TextPiece; after: TextPiece; runs: Run[] };

/**
 * The most pieces, or words of a piece, that one comparison looks for changes in: beyond that a text counts as replaced. It is a
 * number of steps and not of milliseconds, so that the same two texts always give the same page.
 */
const maxEdits = { pieces: 4_000, words: 1_200 };

/** The share of its words that a changed piece has in common with what it was; with less it is another piece. */
const alikeShare = 0.4;

/** How far ahead a piece looks for what it was before. */
const lookAhead = 40;

/** Compares two texts, piece by piece and word by word. Depends on the two texts alone. */
export function compareTexts(before: readonly TextPiece[], after: readonly TextPiece[]): Row[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.kind === other.kind && one.text === other.text,
    maxEditLength: maxEdits.pieces,
  }) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
  const rows: Row[] = [];
  let removed: TextPiece[] = [];
  let added: TextPiece[] = [];
  const settle = (): void => {
    rows.push(...replaced(removed, added));
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      settle();
      rows.push(...change.value.map((piece): Row => ({ kind: 'same', piece })));
    }
  }
  settle();
  return rows;
}

/** How many pieces were added, removed and changed. */
export function countChanges(rows: readonly Row[]): Record<'added' | 'removed' | 'changed', number> {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.kind === kind).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}

/** Pairs what went with what came in its place, in order, where the two have enough words in common. */
function replaced(removed: readonly TextPiece[], added: readonly TextPiece[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const before of removed) {
    const found = added.slice(next, next + lookAhead).findIndex((after) => isAlike(before, after));
    if (found === -1) {
      rows.push({ kind: 'removed', piece: before });
      continue;
    }
    rows.push(...added.slice(next, next + found).map((piece): Row => ({ kind: 'added', piece })));
    const after = added[next + found];
    if (after !== undefined) rows.push({ kind: 'changed', before, after, runs: runsOf(before.text, after.text) });
    next += found + 1;
  }
  rows.push(...added.slice(next).map((piece): Row => ({ kind: 'added', piece })));
  return rows;
}

function isAlike(before: TextPiece, after: TextPiece): boolean {
  if (before.kind !== after.kind) return false;
  const [one, other] = [wordsIn(before.text), wordsIn(after.text)];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common / Math.max(one.length, other.length, 1) >= alikeShare;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(before: string, after: string): Run[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: maxEdits.words });
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return joined(changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })));
}

/** Takes changes together between which a single word is the same by chance: who reads “in the first sentence” for “at the top” reads it in one go. */
function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let gap = { removed: '', added: '' };
  const close = (): void => {
    for (const kind of ['removed', 'added'] as const) if (gap[kind] !== '') kept.push({ kind, text: gap[kind] });
    gap = { removed: '', added: '' };
  };
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind !== 'same') {
      gap[kind] += text;
      continue;
    }
    const next = runs.slice(index + 1, index + 3).filter((run) => run.kind !== 'same');
    const isBetween = gap.removed !== '' && gap.added !== '' && next.length === 2;
    if (isBetween && wordsIn(text).length <= 1) {
      gap = { removed: gap.removed + text, added: gap.added + text };
      continue;
    }
    close();
    kept.push({ kind, text });
  }
  close();
  return kept;
}
