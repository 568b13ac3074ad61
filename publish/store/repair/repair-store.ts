import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { currentVersion, migrate, refuseOtherVersion } from '../database/migrations.ts';
import { type Connection, openConnection } from '../database/connection.ts';
import { openLease } from '../lease/lease.ts';
import { hasLargeFile, largeFile } from '../objects/large-files.ts';
import { StoreError } from '../store-error.ts';
import { isDamage, readWhatCanBeRead, type Row } from './read-what-can-be-read.ts';

/** What came of a repair. */
export interface Repair {
  /** Where the damaged database is now; undefined where nothing was damaged, and nothing was changed. */
  aside?: string;
  /** What each table kept, and whether some of it could not be read. */
  tables: { table: string; kept: number; isWhole: boolean }[];
}

/**
 * Makes a new database of everything in a damaged one that can be read, and puts the damaged one aside. What can be made
 * again (recordings, compressed forms, the state of search) is left out: the next publish reads and renders everything.
 * @throws {StoreError} where the publisher runs, or where nothing can be read at all
 */
export function repairStore(folder: string, { now = new Date() }: { now?: Date } = {}): Repair {
  const lease = openLease(folder, 'publish', { ttl: 60 * 60 * 1000 });
  if (!lease.acquire())
    throw new StoreError(
      'The publisher is running, so its database cannot be repaired. Stop Signpost first (Ctrl-C where npm start runs), then repair it.',
    );
  try {
    return repair(folder, now);
  } finally {
    lease.release();
  }
}

/** What cannot be made again, in the order in which it refers to itself; `key` is the primary key of those without row numbers. */
const tables: readonly { name: string; key?: readonly string[] }[] = [
  { name: 'release' },
  { name: 'object' },
  { name: 'address', key: ['path', 'from_release'] },
  { name: 'ledger' },
  { name: 'content', key: ['kind', 'id'] },
  { name: 'timed_change', key: ['at', 'kind', 'id'] },
  { name: 'receipt' },
  { name: 'note', key: ['name'] },
];

function repair(folder: string, now: Date): Repair {
  const file = join(folder, 'store.db');
  const damaged = openDamaged(file, folder);
  const repaired = join(folder, 'store.db.repaired');
  removeDatabase(repaired);
  const connection = openConnection(repaired, { folder, readOnly: false });
  try {
    connection.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    const kept = connection.transaction(() => {
      migrate(connection);
      return tables.map(({ name, key }) => copyTable(damaged, connection, name, key, folder));
    });
    if (isSound(damaged) && kept.every(({ isWhole }) => isWhole)) return { tables: kept };
    connection.transaction(() => {
      // The cursor goes, so that everything is read again; and everything that time can change is due.
      connection.run('UPDATE release SET cursor = NULL');
      connection.run('DELETE FROM timed_change');
      connection.run(
        "INSERT INTO timed_change SELECT '1970-01-01T00:00:00.000Z', kind, id FROM content WHERE kind IN ('document', 'alert')",
      );
      if (kept.some(({ table, isWhole }) => table === 'content' && !isWhole)) connection.run(contentFromLedger);
    });
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    connection.close();
    damaged.close();
    const aside = `${file}.damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
    for (const end of ['-wal', '-shm', '']) if (fs.existsSync(file + end)) fs.renameSync(file + end, aside + end);
    fs.renameSync(repaired, file);
    return { aside, tables: kept };
  } finally {
    if (connection.isOpen()) connection.close();
    if (damaged.isOpen) damaged.close();
    removeDatabase(repaired);
  }
}

function openDamaged(file: string, folder: string): DatabaseSync {
  if (!fs.existsSync(file))
    throw new StoreError(`There is no store.db in ${folder}, so there is nothing to repair. Restore it from a backup.`);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (version !== currentVersion) refuseOtherVersion(version, folder);
    return database;
  } catch (error) {
    database?.close();
    if (!isDamage(error)) throw error;
    throw new StoreError(
      `Nothing can be read from store.db in ${folder}: its beginning is damaged. It was left as it is. Restore it from a backup.`,
      {
        cause: error,
        code: 'DAMAGED',
      },
    );
  }
}

function isSound(database: DatabaseSync): boolean {
  try {
    return database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function copyTable(
  from: DatabaseSync,
  to: Connection,
  name: string,
  key: readonly string[] | undefined,
  folder: string,
): { table: string; kept: number; isWhole: boolean } {
  const columns = to.all<{ name: string }>(`PRAGMA table_info("${name}")`).map((column) => column.name);
  const insert = `INSERT OR IGNORE INTO "${name}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  let isUsable = true;
  let kept = 0;
  const isWhole = readWhatCanBeRead(from, name, key, (row) => {
    if (!canBeKept(name, row, to, folder)) return void (isUsable = false);
    kept += to.run(insert, ...columns.map((column) => row[column] ?? null));
  });
  return { table: name, kept, isWhole: isWhole && isUsable };
}

/** Whether a row is what it should be, and what it refers to was kept; makes up a release that was lost while an address names it. */
function canBeKept(table: string, row: Row, to: Connection, folder: string): boolean {
  if (table === 'object') return hasItsBytes(row, folder);
  if (table !== 'address') return true;
  if (row['sha256'] !== null && to.get('SELECT 1 FROM object WHERE sha256 = ?', row['sha256'] as string) === undefined) return false;
  for (const number of [row['from_release'], row['to_release']])
    if (number !== null && to.get('SELECT 1 FROM release WHERE number = ?', number as number) === undefined)
      makeUpRelease(Number(number), to);
  return true;
}

function hasItsBytes({ sha256, size, bytes }: Row, folder: string): boolean {
  const name = String(sha256);
  if (bytes instanceof Uint8Array) return createHash('sha256').update(bytes).digest('hex') === name;
  if (!hasLargeFile(folder, name, Number(size))) return false;
  return (
    createHash('sha256')
      .update(fs.readFileSync(largeFile(folder, name)))
      .digest('hex') === name
  );
}

/** Puts a release in the place of one that was lost, so that what it began or ended is still known; nobody can go back to it. */
function makeUpRelease(number: number, to: Connection): void {
  to.run(
    `INSERT INTO release (number, created_at, kind, known_as, renderer, reason, pages, is_kept)
     VALUES (?, coalesce((SELECT max(created_at) FROM release WHERE number < ?), '1970-01-01T00:00:00.000Z'), 'publish', ?, '', 'Lost in a damaged database', 0, 0)`,
    number,
    number,
    number,
  );
}

function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm']) fs.rmSync(file + end, { force: true });
}

/** What stands at addresses that are no pages any more, from the ledger: officers' documents are read again, these exist nowhere else. */
const contentFromLedger = `
INSERT OR IGNORE INTO content (kind, id, value)
SELECT
  CASE event WHEN 'redirected' THEN 'moved' ELSE 'withdrawn' END,
  path,
  CASE event
    WHEN 'erased' THEN json_object('path', path, 'title', title, 'at', at, 'isErased', json('true'))
    WHEN 'withdrawn' THEN json_patch('{}', json_object('path', path, 'title', title, 'at', at, 'reason', reason))
    ELSE json_object('path', path, 'to', CASE
      WHEN document IS NOT NULL THEN json_object('kind', 'document', 'id', document)
      ELSE json_object('kind', 'path', 'path', target) END)
  END
FROM ledger AS latest
WHERE event IN ('withdrawn', 'redirected', 'erased') AND instr(path, '#') = 0
  AND id = (SELECT id FROM ledger WHERE path = latest.path ORDER BY at DESC, id DESC LIMIT 1)
  AND (document IS NOT NULL OR event IN ('withdrawn', 'erased') OR target LIKE '/%')
  AND NOT EXISTS (SELECT 1 FROM content WHERE kind IN ('withdrawn', 'moved') AND content.id = latest.path)
`;
