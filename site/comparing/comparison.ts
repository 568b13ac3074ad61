import type { EditionsToCompare } from '../../content/model/reader/editions-to-compare.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { Route } from '../../content/model/addresses/addresses.ts';
import { compareTexts, countChanges, type Row } from './compare-texts.ts';
import { textPieces } from './text-pieces.ts';

/** Two editions, compared. */
interface Comparison extends EditionsToCompare {
  /** What became of each piece of the text; absent where one of the two has no text on this site. */
  rows?: Row[];
}

/**
 * Compares the two editions of a route.
 * @throws where they are not public
 */
export function comparisonOf(
  { path, id, earlier, later }: Extract<Route, { kind: 'comparison' | 'comparison-data' }>,
  reader: Reader,
): Comparison {
  const editions = reader.editionsToCompare(id, earlier, later);
  if (editions === undefined)
    throw new Error(`${path} compares two editions of ${id} that are not both public: expected ${earlier} and ${later} in the snapshot.`);
  const hasTexts = editions.earlier.body.length > 0 && editions.later.body.length > 0;
  return hasTexts ? { ...editions, rows: compareTexts(textPieces(editions.earlier.body), textPieces(editions.later.body)) } : editions;
}

/** How much is different, in a sentence. */
export function countWords(rows: readonly Row[]): string {
  const { added, removed, changed } = countChanges(rows);
  if (added + removed + changed === 0) return 'The two texts are the same, word for word.';
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what], index) => `${count} ${index === 0 ? piecesWord(count) : ''}${what}`);
  return `${new Intl.ListFormat('en-GB').format(said)}.`;
}

function piecesWord(count: number): string {
  return count === 1 ? 'paragraph, heading or row ' : 'paragraphs, headings or rows ';
}
