import { isAPlace } from './tables/is-a-place.ts';
import { refuseNoAddress, refuseNoStart, refuseNoTarget } from './tables/refuse-no-address.ts';
import { liveRow, pathsChangedSince, rowAsOf } from './tables/addresses.ts';
import { answerColumns, answerOf, isPage, isSameAnswer, rowOf, valuesOf, type AnswerRow } from './tables/answer-row.ts';
import type { Connection } from './database/connection.ts';
import { liveRelease, refuseNotKept } from './tables/releases.ts';
import { readNote } from './tables/small-tables.ts';
import { StoreError } from './store-error.ts';
import type { Answer, ReleaseSummary, ReleaseUnit } from './types.ts';

/** What is said of a release when it begins. */
export type NewRelease = Omit<ReleaseSummary, 'number' | 'knownAs' | 'pages'>;

type AddressRow = AnswerRow & { path: string; from_release: number };

/** The note of the highest number that another store gave a release. */
export const madeElsewhere = 'releases made elsewhere';

/** Begins a release in the open transaction. Numbers are given only where an older store is taken over. */
export function beginRelease(
  connection: Connection,
  summary: NewRelease,
  given?: { number: number; knownAs: number },
): ReleaseUnit & { finish(): void } {
  const before = liveRelease(connection);
  const elsewhere = readNote(connection, madeElsewhere);
  const next = given?.number ?? Math.max(before?.number ?? 0, typeof elsewhere === 'number' ? elsewhere : 0) + 1;
  const isFollowUp = summary.kind === 'search' || summary.kind === 'background';
  const knownAs = given?.knownAs ?? (isFollowUp ? (before?.knownAs ?? next) : next);
  let pages = before?.pages ?? 0;
  const createdAt = instantOf(summary.createdAt);
  connection.run(
    'INSERT INTO release (number, created_at, kind, known_as, renderer, cursor, reason, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    next,
    createdAt,
    summary.kind,
    knownAs,
    summary.renderer,
    summary.cursor,
    summary.reason,
    pages,
  );

  const end = (row: AddressRow): void => {
    if (isPage(row)) pages -= 1;
    // A row that began with this release was never seen: it leaves no trace.
    if (row.from_release === next) connection.run('DELETE FROM address WHERE path = ? AND from_release = ?', row.path, next);
    else connection.run('UPDATE address SET to_release = ? WHERE path = ? AND from_release = ?', next, row.path, row.from_release);
  };

  const begin = (path: string, row: AnswerRow, hasJustEnded: boolean): void => {
    if (isPage(row)) pages += 1;
    const ended = hasJustEnded ? undefined : connection.get<AddressRow>(rowEndedBy, path, next);
    if (ended !== undefined && isSameAnswer(ended, row))
      connection.run('UPDATE address SET to_release = NULL WHERE path = ? AND from_release = ?', path, ended.from_release);
    else connection.run(insertRow, path, next, ...valuesOf(row));
  };

  const become = (path: string, row: AnswerRow | undefined): void => {
    const live = connection.get<AddressRow>(liveRow, path);
    if (live !== undefined && row !== undefined && isSameAnswer(live, row)) return;
    if (live !== undefined) end(live);
    if (row !== undefined) begin(path, row, live !== undefined && live.from_release < next);
  };

  return {
    number: next,

    answer(path, answer) {
      if (answer.status !== 301) refuseNoAddress(path);
      else {
        refuseNoStart(path);
        refuseNoTarget(path, answer.to);
      }
      if (answer.status === 404 && path !== notFoundPath)
        throw new StoreError(`${path} cannot answer 404: expected the page for addresses that never were at ${notFoundPath} only.`);
      if (answer.status !== 301) refuseMissingBytes(connection, path, answer.sha256);
      become(path, rowOf(answer));
    },

    drop: (path) => {
      become(path, undefined);
    },

    restore(release) {
      refuseNotKept(connection, release, next);
      for (const { path } of connection.all<{ path: string }>(pathsChangedSince, release, release))
        become(path, connection.get<AnswerRow>(rowAsOf, path, release, release));
    },

    changes() {
      const changes = new Map<string, { path: string; before?: Answer; after?: Answer }>();
      for (const row of connection.all<AddressRow>(`SELECT ${addressColumns} FROM address WHERE to_release = ?`, next))
        changes.set(row.path, { path: row.path, before: answerOf(row) });
      for (const row of connection.all<AddressRow>(`SELECT ${addressColumns} FROM address WHERE from_release = ?`, next))
        changes.set(row.path, { path: row.path, ...changes.get(row.path), after: answerOf(row) });
      return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    },

    lost: () =>
      connection
        .all<{ path: string }>(
          `SELECT path FROM address AS ended WHERE to_release = ? AND is_permanent = 1
             AND NOT EXISTS (SELECT 1 FROM address AS live WHERE live.path = ended.path AND live.to_release IS NULL)
             AND ${isAPlace('ended.path')}
           ORDER BY path`,
          next,
        )
        .map(({ path }) => path),

    finish() {
      connection.run('UPDATE release SET pages = ? WHERE number = ?', pages, next);
    },
  };
}

/** The same instant, written so that texts sort like instants. @throws {StoreError} */
export function instantOf(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new StoreError(`"${text}" is no instant: expected ISO 8601, such as 2026-11-24T12:00:00.000Z.`);
  return new Date(time).toISOString();
}

const notFoundPath = '/404.html';
const addressColumns = ['path', 'from_release', ...answerColumns].join(', ');
const rowEndedBy = `SELECT ${addressColumns} FROM address WHERE path = ? AND to_release = ?`;
const insertRow = `INSERT INTO address (${addressColumns}) VALUES (${['path', 'from_release', ...answerColumns].map(() => '?').join(', ')})`;

function refuseMissingBytes(connection: Connection, path: string, sha256: string): void {
  if (connection.get('SELECT 1 FROM object WHERE sha256 = ?', sha256) === undefined)
    throw new StoreError(`${path} cannot answer with the bytes ${sha256}: they are not kept. Expected putObject or putFile before.`);
}
