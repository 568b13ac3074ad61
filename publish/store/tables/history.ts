import { answerColumns, answerOf, type AnswerRow } from './answer-row.ts';
import type { Connection } from '../database/connection.ts';
import type { HeldAnswer, StoreReader } from '../types.ts';

const columns = ['from_release', 'to_release', ...answerColumns].join(', ');

type HeldRow = AnswerRow & { from_release: number; to_release: number | null };

/** What an address answered while a release was live, whether that can still be gone back to or not (bound twice). */
const heldAt = `SELECT ${columns} FROM address
  WHERE path = ? AND from_release <= ? AND (to_release IS NULL OR to_release > ?) ORDER BY from_release DESC LIMIT 1`;

const lastPage = `SELECT from_release FROM address WHERE path = ? AND status = 200 AND from_release <= ? ORDER BY from_release DESC LIMIT 1`;

const nextPage = `SELECT from_release FROM address WHERE path = ? AND status = 200 AND from_release > ? ORDER BY from_release LIMIT 1`;

/** Reads what addresses answered at any time that is still known. */
export function readHistory(open: () => Connection): StoreReader['history'] {
  const release = (sql: string, ...values: (string | number)[]): number | undefined =>
    open().get<{ from_release: number }>(sql, ...values)?.from_release;
  return {
    releases: (after) =>
      open().all<{ number: number; createdAt: string }>(
        'SELECT number, created_at AS createdAt FROM release WHERE number > ? ORDER BY number',
        after,
      ),

    at(path, number) {
      const row = open().get<HeldRow>(heldAt, path, number, number);
      return row === undefined ? undefined : heldAnswer(row);
    },

    pages: (path, { limit, offset = 0 }) =>
      open()
        .all<{ from_release: number }>(
          'SELECT from_release FROM address WHERE path = ? AND status = 200 ORDER BY from_release LIMIT ? OFFSET ?',
          path,
          limit,
          offset,
        )
        .map((row) => row.from_release),

    countPages: (path) =>
      open().get<{ count: number }>('SELECT count(*) AS count FROM address WHERE path = ? AND status = 200', path)?.count ?? 0,

    lastPage: (path, number) => release(lastPage, path, number),
    nextPage: (path, number) => release(nextPage, path, number),
  };
}

function heldAnswer(row: HeldRow): HeldAnswer {
  return { answer: answerOf(row), from: row.from_release, ...(row.to_release === null ? {} : { to: row.to_release }) };
}
