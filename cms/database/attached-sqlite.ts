import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { openConnection } from './sqlite-connection.ts';
import type { SqliteConnection, SqliteResult, SqliteStatement } from './sqlite-connection.ts';
import { isBusy, SqliteError } from './sqlite-error.ts';
import { damaged, holdFile } from './sqlite-file.ts';
import type { HeldFile } from './sqlite-file.ts';

/** The two connections to one database file, and whether they may be used. */
export type Attached = {
  /** One that writes. Errors that tell of damage make this the last use of the connections. */
  writer: Connection;
  /** One that reads. */
  reader: Connection;
  /** Why nothing is to be saved through them any more; undefined while all is well. */
  fault: () => SqliteError | undefined;
};

type Connection = Pick<SqliteConnection, 'run' | 'script' | 'isInTransaction'>;

/** A database file that may be moved, replaced or damaged while it is in use, and come back. */
export type Attachment = {
  /** The connections to what lies at the path now. @throws in words where that cannot be used */
  current: () => Attached;
  close: () => void;
};

/**
 * Attaches to the file at `path` at once, and makes it where there is none. When another file lies there later, or none, what
 * was saved is carried from the log into the file that went, and the next use opens what is there; it never makes a file then.
 * @param say hears, in words, what became of a file that was deleted
 */
export function attachSqlite(path: string, say: (sentence: string) => void): Attachment {
  makeWhereThereIsNone(path);
  let attached: Opened | undefined = open(path);
  /** The damage that was found last, and how the file lay there then, until the whole file was read and is well. */
  let suspect: { error: SqliteError; as: string } | undefined;
  // A process that has nothing to do must not keep the log of a file that went from the others.
  const look = setInterval(letGoOfWhatWent, lookEvery);
  look.unref();

  return {
    current: () => {
      letGoOfWhatWent();
      attached ??= openAnew();
      const fault = attached.fault();
      if (fault) throw existsSync(path) ? beingReplaced(path, fault) : fault;
      return attached;
    },
    close: () => {
      clearInterval(look);
      attached?.close();
      attached = undefined;
    },
  };

  function letGoOfWhatWent(): void {
    if (attached?.fault() === undefined) return;
    if (!isCarriedOver(attached, path, say)) return;
    const fault = attached.fault();
    const isDamaged = attached.isDamaged();
    attached.close();
    attached = undefined;
    if (isDamaged && fault) suspect = { error: fault, as: '' };
  }

  /** A file that was damaged may begin as it should, be it that SQLite wrote its log over the damage. */
  function openAnew(): Opened {
    const as = suspect && lookOf(path);
    if (suspect && suspect.as === as) throw suspect.error;
    const opened = open(path);
    if (suspect && as !== undefined) {
      const damage = damageWithin(opened, path);
      if (damage) {
        suspect = { error: damage, as };
        opened.close();
        throw damage;
      }
      suspect = undefined;
    }
    return opened;
  }
}

/** What changes where somebody puts another file in its place, or writes over it. */
function lookOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return `${found?.ino} ${found?.size} ${found?.mtimeMs}`;
}

function damageWithin({ reader }: Opened, path: string): SqliteError | undefined {
  const [first] = reader.run('PRAGMA quick_check(1)').rows;
  const found = first?.['quick_check'];
  return found === 'ok' ? undefined : damaged(path, String(found).replace(/\s+/g, ' '));
}

/** Another process has not let go of the file that went: a wait, not a refusal. */
function beingReplaced(path: string, cause: SqliteError): SqliteError {
  return new SqliteError(`The database ${path} is being replaced. ${cause.message}`, 'DATABASE_CHANGING', 1, { cause });
}

/** Milliseconds between two looks whether the file is still there. */
const lookEvery = 1_000;

type Opened = Attached & {
  file: HeldFile;
  isDamaged: () => boolean;
  close: () => void;
};

/** Opens what lies at the path. @throws in words where that is no whole database, or must not be written to */
function open(path: string): Opened {
  const file = holdFile(path);
  const connections: SqliteConnection[] = [];
  try {
    const writer = openConnection(path, waitForRecovery);
    connections.push(writer);
    writer.run('PRAGMA journal_mode = WAL');
    writer.run('PRAGMA synchronous = FULL');
    writer.run('PRAGMA journal_size_limit = 67108864');
    const reader = openConnection(path, waitForRecovery);
    connections.push(reader);
    reader.run('PRAGMA query_only = ON');
    reader.run('SELECT count(*) FROM sqlite_schema');
    // From here on the wait is ours: SQLite's own would stop the whole process for as long.
    for (const one of connections) one.run('PRAGMA busy_timeout = 0');
    file.noteLog();
    let damage: SqliteError | undefined;
    let ending: SqliteError | undefined;
    const onDamage = (error: SqliteError): void => void (damage ??= error);
    let isClosed = false;
    const faultNow = (): SqliteError | undefined => {
      if (isClosed || damage) return ending ?? damage;
      const fault = file.fault();
      if (damageIn(fault)) damage = fault;
      return fault;
    };
    return {
      writer: watched(writer, path, onDamage),
      reader: watched(reader, path, onDamage),
      fault: faultNow,
      file,
      isDamaged: () => damage !== undefined,
      close: () => {
        ending = faultNow();
        isClosed = true;
        close(connections, file);
      },
    };
  } catch (error) {
    close(connections, file);
    throw withPath(error, path);
  }
}

function close(connections: SqliteConnection[], file: HeldFile): void {
  for (const one of connections.toReversed()) one.close();
  file.release();
}

/** Only in the moment in which a log is recovered after a crash does one process wait for another; milliseconds. */
const waitForRecovery = 2_000;

/** Notes what tells that the file is damaged: opened anew, it may be whole, and nothing of it is remembered. */
function watched(connection: SqliteConnection, path: string, onDamage: (error: SqliteError) => void): Connection {
  const watch = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const damage = damageIn(error);
      if (damage) onDamage(damage);
      throw error instanceof SqliteError && Object.hasOwn(adviceFor, error.code) && !isBusy(error) ? withPath(error, path) : error;
    }
  };
  return {
    run: (statement: SqliteStatement): SqliteResult => watch(() => connection.run(statement)),
    script: (sql) => watch(() => connection.script(sql)),
    isInTransaction: () => connection.isInTransaction(),
  };
}

function damageIn(error: unknown): SqliteError | undefined {
  return error instanceof SqliteError && damages.has(error.code) ? error : undefined;
}

const damages = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);

/** A file without content is one that set-up made, or that nobody wrote to yet. */
function makeWhereThereIsNone(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  mkdirSync(dirname(path), { recursive: true });
  const connection = openConnection(path, waitForRecovery);
  connection.run('PRAGMA journal_mode = WAL');
  connection.close();
}

/**
 * Brings what was saved from the log into the file, wherever that is by now, so that neither is missing the other. What is put at
 * the path next must not find the log of a file that went: SQLite would write it over that.
 * @returns false where it must be tried again
 */
function isCarriedOver(opened: Opened, path: string, say: (sentence: string) => void): boolean {
  const { writer, file } = opened;
  try {
    if (writer.isInTransaction()) writer.run('ROLLBACK');
    // Another process may be reading from the log; it lets go by itself, at its next look.
    if (writer.run('PRAGMA wal_checkpoint(TRUNCATE)').rows[0]?.['busy'] !== 0) return false;
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error;
    if (!opened.isDamaged() || isBusy(error)) return false;
    putLogAside(file, say);
    return true;
  }
  if (file.isDeleted() && !isRescued(writer, file, path, say) && !existsSync(path)) return false;
  // Its index goes too: another process may still use it for the file that went.
  for (const log of file.ownLogs()) rmSync(log, { force: true });
  return true;
}

/** Keeps a log that does not fit its damaged file, where no other database finds it. */
function putLogAside(file: HeldFile, say: (sentence: string) => void): void {
  for (const log of file.ownLogs()) {
    if (!log.endsWith('-wal') || statSync(log).size === 0) {
      rmSync(log, { force: true });
      continue;
    }
    const kept = `${log}-of-the-damaged-database-${file.madeAt().toString(36)}`;
    renameSync(log, kept);
    say(`The newest saves of the damaged database may be in its log, which was kept as ${kept}.`);
  }
}

/** Copies a file that no path leads to any more, once for all processes that had it open. */
function isRescued(writer: Connection, file: HeldFile, path: string, say: (sentence: string) => void): boolean {
  const extension = extname(path);
  const copy = join(dirname(path), `${basename(path, extension)}-rescued-${file.madeAt().toString(36)}${extension}`);
  const arriving = `${copy}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(arriving, { force: true });
    writer.run({ sql: 'VACUUM INTO ?', args: [arriving] });
    linkSync(arriving, copy);
    say(
      `The database ${path} was deleted while it was in use. All that was saved in it is in ${copy}: move that to ${path}, and Signpost goes on by itself.`,
    );
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return true;
    if (!(error instanceof Error)) throw error;
    say(`The database ${path} was deleted while it was in use, and what was saved in it could not be copied to ${copy}: ${error.message}`);
    return false;
  } finally {
    rmSync(arriving, { force: true });
  }
}

/** SQLite names neither the file nor what to do. */
function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof SqliteError) || error.message.includes(path)) return error;
  const advice = adviceFor[error.code] ?? (isBusy(error) ? adviceFor['SQLITE_BUSY'] : undefined) ?? '';
  return new SqliteError(`The database ${path} cannot be used: ${error.message}. ${advice}`.trim(), error.code, error.rawCode, {
    cause: error,
  });
}

const damagedAdvice = 'Keep a copy of it, then put the last backup in its place; Signpost goes on by itself.';
const readOnlyAdvice =
  'Check that its disk can be written to and has room, and that the user who runs Signpost owns the file and its folder; Signpost goes on by itself.';
const adviceFor: Record<string, string> = {
  SQLITE_BUSY:
    'Look for a second copy of the CMS or the worker, a backup or a database browser that has the file open, and end it; Signpost goes on by itself.',
  SQLITE_CORRUPT: damagedAdvice,
  SQLITE_NOTADB: damagedAdvice,
  SQLITE_READONLY: readOnlyAdvice,
  SQLITE_CANTOPEN: readOnlyAdvice,
  SQLITE_IOERR: readOnlyAdvice,
  SQLITE_FULL: readOnlyAdvice,
};

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
