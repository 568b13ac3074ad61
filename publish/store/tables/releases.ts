import type { Connection } from '../database/connection.ts';
import { StoreError } from '../store-error.ts';
import type { ReleaseSummary, StoreReader } from '../types.ts';

interface ReleaseRow {
  number: number;
  created_at: string;
  kind: ReleaseSummary['kind'];
  known_as: number;
  renderer: string;
  cursor: string | null;
  reason: string;
  pages: number;
}

/** The release the public sees: the newest. */
export function liveRelease(connection: Connection): ReleaseSummary | null {
  const row = connection.get<ReleaseRow>('SELECT * FROM release ORDER BY number DESC LIMIT 1');
  return row === undefined ? null : summaryOf(row);
}

/** The newest release that is no rollback. */
export function newestContent(connection: Connection): ReleaseSummary | null {
  const row = connection.get<ReleaseRow>("SELECT * FROM release WHERE is_kept AND kind <> 'rollback' ORDER BY number DESC LIMIT 1");
  return row === undefined ? null : summaryOf(row);
}

/** Every kept release, oldest first. */
export function keptReleases(connection: Connection): ReleaseSummary[] {
  return connection.all<ReleaseRow>('SELECT * FROM release WHERE is_kept ORDER BY number').map(summaryOf);
}

/** @throws {StoreError} where a release is not kept (or is `unfinished`), so that nobody takes what is left of it for all of it */
export function refuseNotKept(connection: Connection, number: number, unfinished?: number): void {
  if (number !== unfinished && connection.get('SELECT 1 FROM release WHERE number = ? AND is_kept', number) !== undefined) return;
  const numbers = keptReleases(connection)
    .map((release) => release.number)
    .filter((kept) => kept !== unfinished);
  throw new StoreError(`Release ${number} is not kept. Kept releases: ${rangesOf(numbers) || 'none'}.`, { code: 'NOT_KEPT' });
}

/** Reads the kept releases. */
export function readReleases(open: () => Connection): StoreReader['releases'] {
  return {
    list: () => keptReleases(open()),

    get(number) {
      const row = open().get<ReleaseRow>('SELECT * FROM release WHERE number = ? AND is_kept', number);
      return row === undefined ? undefined : summaryOf(row);
    },

    latestOf: (number) =>
      open().get<{ latest: number | null }>(
        'SELECT max(number) AS latest FROM release WHERE is_kept AND known_as = (SELECT known_as FROM release WHERE number = ?)',
        number,
      )?.latest ?? number,

    newestContent: () => newestContent(open()),
  };
}

function summaryOf({ number, created_at, kind, known_as, renderer, cursor, reason, pages }: ReleaseRow): ReleaseSummary {
  return { number, createdAt: created_at, kind, knownAs: known_as, renderer, cursor, reason, pages };
}

/** "1, 4–9": hundreds of numbers fit in a sentence. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
