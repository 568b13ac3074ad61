import { answerColumns, answerOf, type AnswerRow } from './answer-row.ts';
import type { Connection } from '../database/connection.ts';
import { refuseNotKept } from './releases.ts';
import type { FileAnswer, StoreReader } from '../types.ts';
import { isAPlace } from './is-a-place.ts';

const columns = answerColumns.join(', ');

/** What an address answers now: the newest row that begins there, unless it has ended. */
export const liveRow = `SELECT path, from_release, ${columns} FROM address WHERE path = ? AND to_release IS NULL`;

/** What an address answered as of a release (bound twice). */
export const rowAsOf = `SELECT path, from_release, ${columns} FROM address
  WHERE path = ? AND from_release <= ? AND (to_release IS NULL OR to_release > ?) ORDER BY from_release DESC LIMIT 1`;

/** Paths with a row that began or ended after a release (bound twice). */
export const pathsChangedSince = `SELECT path FROM address WHERE from_release > ?
  UNION SELECT path FROM address WHERE to_release > ? ORDER BY path`;

/** Reads what addresses answer, now and as of kept releases. */
export function readAddresses(open: () => Connection): StoreReader['addresses'] {
  return {
    live(path) {
      const row = open().get<AnswerRow>(liveRow, path);
      return row === undefined ? undefined : answerOf(row);
    },

    asOf(path, release) {
      const connection = open();
      refuseNotKept(connection, release);
      const row = connection.get<AnswerRow>(rowAsOf, path, release, release);
      return row === undefined ? undefined : answerOf(row);
    },

    dropped(path, since) {
      const row = open().get<AnswerRow>(
        `SELECT ${columns} FROM address AS dropped JOIN release AS ended ON ended.number = dropped.to_release
         WHERE path = ?1 AND status = 200 AND (cache = 'immutable' OR is_permanent = 0) AND ended.created_at >= ?2
           AND NOT EXISTS (SELECT 1 FROM address AS live WHERE live.path = ?1 AND live.to_release IS NULL)
         ORDER BY from_release DESC LIMIT 1`,
        path,
        since,
      );
      return row === undefined ? undefined : (answerOf(row) as FileAnswer);
    },

    *all(release) {
      const connection = open();
      if (release !== undefined) refuseNotKept(connection, release);
      const rows =
        release === undefined
          ? connection.iterate<AnswerRow & { path: string }>(`SELECT path, ${columns} FROM address WHERE to_release IS NULL ORDER BY path`)
          : connection.iterate<AnswerRow & { path: string }>(
              `SELECT path, ${columns} FROM address WHERE from_release <= ?1 AND (to_release IS NULL OR to_release > ?1) ORDER BY path`,
              release,
            );
      for (const row of rows) yield [row.path, answerOf(row)];
    },

    changedSince(release) {
      const connection = open();
      refuseNotKept(connection, release);
      return connection.all<{ path: string }>(pathsChangedSince, release, release).map(({ path }) => path);
    },

    ofDocument(document, release) {
      const connection = open();
      refuseNotKept(connection, release);
      return connection
        .all<{ path: string }>(
          `SELECT path FROM address WHERE document = ?1 AND status = 200 AND from_release <= ?2 AND (to_release IS NULL OR to_release > ?2)
           ORDER BY length(path), path`,
          document,
          release,
        )
        .map(({ path }) => path);
    },

    // The last character of the range is the one after the slash that ends the folder.
    below: (folder) =>
      open()
        .all<{ path: string }>(
          'SELECT path FROM address WHERE path > ?1 AND path < ?2 AND to_release IS NULL ORDER BY path',
          folder,
          `${folder.slice(0, -1)}0`,
        )
        .map(({ path }) => path),

    tombstonesOf: (document) =>
      open()
        .all<{ path: string }>(
          'SELECT path FROM address WHERE document = ? AND status = 410 AND to_release IS NULL ORDER BY path',
          document,
        )
        .map(({ path }) => path),

    unanswered: () =>
      open()
        .all<{ path: string }>(
          `SELECT path FROM (
             SELECT path FROM address WHERE is_permanent = 1 AND to_release IS NOT NULL
             UNION SELECT path FROM ledger
             EXCEPT SELECT path FROM address WHERE to_release IS NULL)
           WHERE ${isAPlace('path')} ORDER BY path`,
        )
        .map(({ path }) => path),
  };
}
