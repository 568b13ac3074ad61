import type { Connection } from '../database/connection.ts';
import { instantOf } from '../release-unit.ts';
import type { LedgerRow, StoreReader } from '../types.ts';

interface StoredRow {
  path: string;
  at: string;
  release: number;
  event: LedgerRow['event'];
  title: string;
  document: string | null;
  target: string | null;
  reason: string | null;
  successor: string | null;
}

/** Reads what became of every address that was ever live. */
export function readLedger(open: () => Connection): StoreReader['ledger'] {
  return {
    of: (path) => open().all<StoredRow>('SELECT * FROM ledger WHERE path = ? ORDER BY at, id', path).map(ledgerRow),

    last(path) {
      const row = open().get<StoredRow>('SELECT * FROM ledger WHERE path = ? ORDER BY at DESC, id DESC LIMIT 1', path);
      return row === undefined ? undefined : ledgerRow(row);
    },

    owner: (path) =>
      open().get<{ document: string; title: string }>(
        `SELECT owner.document, latest.title
         FROM (SELECT document FROM ledger WHERE path = ? AND document IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1) AS owner
         JOIN ledger AS latest ON latest.document = owner.document
         ORDER BY latest.event = 'redirected', latest.at DESC, latest.id DESC LIMIT 1`,
        path,
      ),

    after: (position, limit) =>
      open()
        .all<StoredRow & { id: number }>('SELECT * FROM ledger WHERE id > ? ORDER BY id LIMIT ?', position, limit)
        .map((row) => ({ position: row.id, row: ledgerRow(row) })),

    addressesOf: (document, folder) =>
      open()
        .all<{ path: string }>(
          "SELECT DISTINCT path FROM ledger WHERE (document = ?1 OR (path > ?2 AND path < ?3)) AND instr(path, '#') = 0 ORDER BY path",
          document,
          folder,
          `${folder.slice(0, -1)}0`,
        )
        .map(({ path }) => path),

    anchorsOf: (document, path) =>
      open()
        .all<StoredRow>(
          "SELECT * FROM ledger WHERE (document = ?1 OR (path > ?2 AND path < ?3)) AND instr(path, '#') > 0 ORDER BY at, id",
          document,
          `${path}#`,
          `${path}$`,
        )
        .map(ledgerRow),

    *rows() {
      for (const row of open().iterate<StoredRow>('SELECT * FROM ledger ORDER BY at, id')) yield ledgerRow(row);
    },
  };
}

/** Adds rows in the open transaction. A row that is there already is not added again, so that a backup's ledger can be merged in. */
export function appendLedger(connection: Connection, rows: Iterable<LedgerRow>): void {
  for (const { path, at, release, event, title, document, to, reason, successor } of rows)
    connection.run(appendRow, path, instantOf(at), release, event, title, document ?? null, to ?? null, reason ?? null, successor ?? null);
}

const appendRow = `INSERT INTO ledger (path, at, release, event, title, document, target, reason, successor)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (
    SELECT 1 FROM ledger WHERE path = ?1 AND at = ?2 AND release = ?3 AND event = ?4 AND title = ?5
      AND document IS ?6 AND target IS ?7 AND reason IS ?8 AND successor IS ?9)`;

function ledgerRow({ path, at, release, event, title, document, target, reason, successor }: StoredRow): LedgerRow {
  return {
    path,
    at,
    release,
    event,
    title,
    ...(document === null ? {} : { document }),
    ...(target === null ? {} : { to: target }),
    ...(reason === null ? {} : { reason }),
    ...(successor === null ? {} : { successor }),
  };
}
