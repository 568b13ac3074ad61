import fs from 'node:fs';
import { join, resolve } from 'node:path';
import { log } from '../logging/log.ts';
import { busyTimeout, openConnection, type Connection } from './database/connection.ts';
import { readContent, writeContent } from './tables/content.ts';
import { readEncodings } from './objects/encodings.ts';
import { removeLeftovers } from './objects/large-files.ts';
import { openLease } from './lease/lease.ts';
import { appendLedger } from './tables/ledger.ts';
import { currentVersion, migrate, refuseOtherVersion, versionOf } from './database/migrations.ts';
import { putEncoded, putFile, putObject } from './objects/objects.ts';
import { dataVersion, readStore } from './read-store.ts';
import { readRecordings } from './tables/recordings.ts';
import { beginRelease, madeElsewhere } from './release-unit.ts';
import { readCache, setNote, waitingReceipts, writeCache, writeReceipts } from './tables/small-tables.ts';
import { inWords, StoreError } from './store-error.ts';
import { eraseTraces } from './erasing/erase-traces.ts';
import { writeAnew, type WrittenAnew } from './erasing/write-anew.ts';
import { collect, prune } from './sweep.ts';
import { takeOver } from './take-over/index.ts';
import { moveOldFilesAside } from './take-over/move-aside.ts';
import { writeRecordings } from './tables/write-recordings.ts';
import type { Store, UnitOfWork } from './types.ts';

/** Opens the store in a folder for writing, which need not be there yet; makes or migrates the database. @throws {StoreError} */
export function openWriter(folder: string, { onStatement }: { onStatement?: (sql: string) => void } = {}): Store {
  const connection = prepareFolder(folder, onStatement);
  const open = () => connection;
  let commits = 0;
  /** What the open unit must do before somebody reads its recordings. */
  let settle = (): void => undefined;

  let isWrittenAnew = false;

  const transact = <T>(work: () => T): T => {
    // Asked of the database, it would wait for seconds, and nothing else would go on in this process.
    if (isWrittenAnew)
      throw new StoreError(
        'The publisher’s store is being written anew after an erasure, which takes a minute or some. It is tried again by itself; what you asked for by hand, ask for again then.',
      );
    return afterwards(connection.transaction(work));
  };

  const writeFileAnew = async (): Promise<WrittenAnew> => {
    isWrittenAnew = true;
    try {
      return await writeAnew(join(folder, 'store.db'), resolve('publish/store/erasing/write-anew-thread.ts'));
    } catch (error) {
      throw inWords(error, 'write the store anew', folder);
    } finally {
      isWrittenAnew = false;
    }
  };

  const write: Store['write'] = (work) => {
    try {
      return transact(() => inUnit(work));
    } finally {
      settle = () => undefined;
    }
  };

  const inUnit = <T>(work: (unit: UnitOfWork) => T): T => {
    const { unit, settle: settleUnit, finish } = beginUnit(connection, folder);
    settle = settleUnit;
    const result = work(unit);
    if (result instanceof Promise)
      throw new StoreError('store.write() was given asynchronous work: expected it to be done when it returns. Await first, then write.');
    finish();
    return result;
  };

  return {
    ...readStore(open, folder),
    version: () => dataVersion(connection) + commits,
    write,
    putFile: (source) => putFile(connection, folder, source, transact),
    content: readContent(open),
    recordings: readRecordings(() => {
      settle();
      return connection;
    }),
    encodings: readEncodings(open),
    receipts: { waiting: () => waitingReceipts(connection) },
    cache: (area) => readCache(open, area),
    lease: (name, options) => openLease(folder, name, options),
    erase: async (traces, now) => afterwards(await eraseTraces(connection, { folder, traces, now, writeFileAnew })),
    collect: (options) => afterwards(collect(connection, folder, options)),
    prune: (options) => afterwards(prune(connection, options)),
    close: () => {
      connection.close();
    },
  };

  function afterwards<T>(result: T): T {
    commits += 1;
    if (!isWrittenAnew) keepLogShort(connection);
    return result;
  }
}

/** Memory for pages of the database in KiB, used while a large transaction is written and given back after it. */
const cacheSize = 32_000;

/** Length of the write-ahead log, in bytes, at which its pages are copied into the database; a large one is cut short as well. */
const logToCopy = 4 * 1024 * 1024;
const logToCut = 64 * 1024 * 1024;
const pageSize = 8192;

function prepareFolder(folder: string, onStatement: ((sql: string) => void) | undefined): Connection {
  try {
    fs.mkdirSync(folder, { recursive: true });
    removeLeftovers(folder);
  } catch (error) {
    throw inWords(error, 'open the store', folder);
  }
  const connection = openConnection(join(folder, 'store.db'), { folder, readOnly: false, onStatement });
  try {
    // Another process may be taking over an old store, which takes longer than any other write.
    connection.exec('PRAGMA busy_timeout = 60000');
    connection.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL');
    connection.exec(`PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -${cacheSize}`);
    const takenOver = versionOf(connection) < currentVersion ? connection.transaction(() => bringUpToDate(connection, folder)) : undefined;
    connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    refuseOtherVersion(versionOf(connection), folder);
    moveOldFilesAside(connection, folder);
    if (takenOver !== undefined) log.info(takenOver);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** @returns what was taken over from version 0.1, in words */
function bringUpToDate(connection: Connection, folder: string): string | undefined {
  // Asked again: another process may have done it while this one waited.
  const version = versionOf(connection);
  if (version >= currentVersion) return undefined;
  migrate(connection);
  return version === 0 ? takeOver(connection, folder) : undefined;
}

function beginUnit(connection: Connection, folder: string): { unit: UnitOfWork; settle: () => void; finish: () => void } {
  const { recordings, settle, finish } = writeRecordings(connection);
  let release: ReturnType<typeof beginRelease> | undefined;
  const unit: UnitOfWork = {
    release(summary) {
      if (release !== undefined)
        throw new StoreError(`Release ${release.number} was begun already: expected one release in each store.write().`);
      release = beginRelease(connection, summary);
      return release;
    },
    putObject: (bytes) => putObject(connection, folder, bytes),
    putEncoded: (sha256, coding, quality, bytes) => {
      putEncoded(connection, sha256, coding, quality, bytes);
    },
    numberAfter: (number) => {
      setNote(connection, madeElsewhere, number);
    },
    setNote: (name, value) => {
      setNote(connection, name, value);
    },
    content: writeContent(connection),
    recordings,
    appendLedger: (rows) => {
      appendLedger(connection, rows);
    },
    receipts: writeReceipts(connection),
    cache: (area) => writeCache(connection, area),
  };
  return {
    unit,
    settle,
    finish: () => {
      finish();
      release?.finish();
    },
  };
}

/** Copies the write-ahead log into the database once it is long: behind the work that made it so, but at once where it is very long. */
function keepLogShort(connection: Connection): void {
  const length = logLength(connection);
  if (length >= logToCut) copyLog(connection, 'TRUNCATE');
  else if (length >= logToCopy)
    setImmediate(() => {
      if (connection.isOpen() && logLength(connection) >= logToCopy) copyLog(connection, 'PASSIVE');
    });
}

/** Waits for nobody: a reader in the middle of something puts it off until the next commit. */
function copyLog(connection: Connection, mode: 'PASSIVE' | 'TRUNCATE'): void {
  try {
    connection.exec('PRAGMA busy_timeout = 100');
    connection.exec(`PRAGMA wal_checkpoint(${mode}); PRAGMA shrink_memory`);
  } catch (error) {
    // What was written is committed, in the log. A disk with no room for the copy is an error of the next write, which can be undone.
    if (!(error instanceof StoreError)) throw error;
  } finally {
    connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
  }
}

/** How much of the log is not in the database yet, or not free to be written over, in bytes. */
function logLength(connection: Connection): number {
  return (connection.get<{ log: number }>('PRAGMA wal_checkpoint(NOOP)')?.log ?? 0) * pageSize;
}
