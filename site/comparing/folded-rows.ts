import type { Row } from './compare-texts.ts';

/** Rows that stand on the page, or a long stretch without a change, which is folded away. */
interface Stretch {
  isFolded: boolean;
  rows: Row[];
  /** The last heading in a folded stretch: what comes after it stands below that. */
  under?: string;
}

/** Unchanged pieces that stand on either side of a change, so that one sees where it is. */
const around = 1;

/** The fewest pieces that are worth folding away. */
const fewest = 3;

/** Rows with the long stretches in which nothing changed apart. */
export function foldedRows(rows: readonly Row[]): Stretch[] {
  const isShown = rows.map((_, index) => rows.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same'));
  const stretches: Stretch[] = [];
  for (const [index, row] of rows.entries()) {
    const last = stretches.at(-1);
    const isFolded = isShown[index] === false;
    if (last?.isFolded === isFolded) last.rows.push(row);
    else stretches.push({ isFolded, rows: [row] });
  }
  const kept = stretches.map((one) => ({ ...one, isFolded: one.isFolded && one.rows.length >= fewest }));
  return kept.map((stretch) => (stretch.isFolded ? { ...stretch, ...lastHeading(stretch.rows) } : stretch));
}

function lastHeading(rows: readonly Row[]): Pick<Stretch, 'under'> {
  const row = rows.findLast((one) => one.kind === 'same' && one.piece.kind === 'heading');
  return row?.kind === 'same' ? { under: row.piece.text } : {};
}
