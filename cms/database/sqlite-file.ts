import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { SqliteError } from './sqlite-error.ts';

/** The file of a database that is open, held so that what happens to it is noticed: SQLite itself writes on into a file that was deleted. */
export type HeldFile = {
  /** Why it is not to be used any more: it is not what lies at its path, or no database. Undefined while all is well. */
  fault: () => SqliteError | undefined;
  /** Whether no path leads to it any more. */
  isDeleted: () => boolean;
  /** When it was made, in milliseconds, which no other file of its place shares. */
  madeAt: () => number;
  /** Notes the write-ahead log that SQLite made or found. To be called once the connections have read. */
  noteLog: () => void;
  /** The paths of its log and the log's index, where they are still those that SQLite opened. */
  ownLogs: () => string[];
  /** To be called after the connections were closed. */
  release: () => void;
};

/**
 * Holds the file at `path`, which is there.
 * @throws where it cannot be opened, is empty, or is no whole database
 */
export function holdFile(path: string): HeldFile {
  const logs = [`${path}-wal`, `${path}-shm`];
  let notedLogs: (Identity | undefined)[] = [];
  const found = statOf(path);
  if (found === undefined || found.size === 0) throw missing(path);
  const held = hold(path, found);
  let largest = found.size;

  const file: HeldFile = {
    fault: () => {
      const there = statOf(path);
      if (there === undefined) return moved(path);
      if (!isSame(there, held)) return replaced(path);
      const damage = damageOf(path, held.descriptor, there.size < largest);
      if (damage) return damage;
      largest = there.size;
      const [log] = logs;
      const [noted] = notedLogs;
      return noted === undefined || log === undefined || isSame(statOf(log), noted) ? undefined : logRemoved(log);
    },
    isDeleted: () => fstatSync(held.descriptor).nlink === 0,
    madeAt: () => Math.round(fstatSync(held.descriptor).birthtimeMs),
    noteLog: () => {
      notedLogs = logs.map(statOf);
    },
    ownLogs: () => logs.filter((log, index) => isSame(statOf(log), notedLogs[index])),
    release: () => release(held),
  };
  // What a crash left in the log may be all that a short file lacks.
  const damage = damageOf(path, held.descriptor, (statOf(`${path}-wal`)?.size ?? 0) === 0);
  if (damage === undefined) return file;
  release(held);
  throw damage;
}

/** The error for a database that is not there. */
export function missing(path: string): SqliteError {
  const what = statOf(path) === undefined ? 'is not there' : 'is empty';
  return new SqliteError(
    `The database ${path} ${what}. Mount the disk it is on, or correct DATABASE_URL, or restore it from a backup. A new installation gets its database from npm start.`,
    'DATABASE_MISSING',
    1,
  );
}

type Identity = Pick<Stats, 'dev' | 'ino'>;
type Held = Identity & { descriptor: number; users: number };

// POSIX gives up all locks that a process has on a file when it closes any descriptor of it, SQLite's among them. So a file is
// opened once, however many clients use it, and closed after the last; on `globalThis`, because Next bundles this file for each of its layers.
const key = Symbol.for('signpost.held-database-files');
const shared = globalThis as { [key]?: Map<string, Held> };
const heldFiles = (shared[key] ??= new Map<string, Held>());

function hold(path: string, found: Stats): Held {
  const known = heldFiles.get(nameOf(found));
  if (known) {
    known.users += 1;
    return known;
  }
  const descriptor = inWords(path, () => openSync(path, 'r'));
  const { dev, ino } = fstatSync(descriptor);
  const held = { dev, ino, descriptor, users: 1 };
  heldFiles.set(nameOf(held), held);
  return held;
}

function release(held: Held): void {
  held.users -= 1;
  if (held.users > 0) return;
  heldFiles.delete(nameOf(held));
  closeSync(held.descriptor);
}

function nameOf({ dev, ino }: Identity): string {
  return `${dev}:${ino}`;
}

function isSame(one: Identity | undefined, other: Identity | undefined): boolean {
  return one?.dev === other?.dev && one?.ino === other?.ino;
}

function statOf(path: string): Stats | undefined {
  return inWords(path, () => statSync(path, { throwIfNoEntry: false }));
}

/** What the beginning of the file says of it (https://www.sqlite.org/fileformat.html#the_database_header). */
function damageOf(path: string, descriptor: number, mayBeShort: boolean): SqliteError | undefined {
  const header = Buffer.alloc(headerSize);
  const read = inWords(path, () => readSync(descriptor, header, 0, headerSize, 0));
  if (read < headerSize || header.toString('latin1', 0, magic.length) !== magic)
    return damaged(path, 'it does not begin as a database does');
  if (!mayBeShort) return undefined;
  // A page of 65,536 bytes does not fit into two bytes, and is written as 1.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92);
  const { size } = fstatSync(descriptor);
  const expected = isCounted ? header.readUInt32BE(28) * pageSize : 0;
  return size < expected ? damaged(path, `it has ${size} of ${expected} bytes`) : undefined;
}

const magic = 'SQLite format 3\0';
const headerSize = 100;

function inWords<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new SqliteError(
      `The database file ${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)}). Check its disk, and that the user who runs Signpost may read and write the file and its folder.`,
      'SQLITE_CANTOPEN',
      14,
      { cause },
    );
  }
}

function moved(path: string): SqliteError {
  return new SqliteError(
    `The database ${path} was moved or deleted while it was in use. Put it back, or restore it from a backup; Signpost then goes on by itself.`,
    'DATABASE_MOVED',
    1,
  );
}

function replaced(path: string): SqliteError {
  return new SqliteError(`The database ${path} was replaced by another file while it was in use.`, 'DATABASE_MOVED', 1);
}

function logRemoved(log: string): SqliteError {
  return new SqliteError(`The log of the database, ${log}, was moved or deleted while it was in use.`, 'DATABASE_MOVED', 1);
}

/** The error for a database that is not whole. */
export function damaged(path: string, what: string): SqliteError {
  return new SqliteError(
    `The database ${path} is damaged: ${what}. Keep a copy of it, then put the last backup in its place; Signpost goes on by itself.`,
    'SQLITE_NOTADB',
    26,
  );
}
