import { APIError } from 'payload';
import type { BaseDatabaseAdapter } from 'payload';
import { noteFault } from './noted-fault.ts';
import { SqliteError } from './sqlite-error.ts';

/** Makes every operation of the adapter fail with a sentence and a fitting status where the database is at fault. */
export function translateErrors(database: BaseDatabaseAdapter): void {
  for (const name of operations) {
    const original = database[name] as (...args: unknown[]) => Promise<unknown>;
    const wrapped = async (...args: unknown[]) => {
      try {
        return await original.apply(database, args);
      } catch (error) {
        throw translated(error, collectionOf(args));
      }
    };
    Object.assign(database, { [name]: wrapped });
  }
  const { connect } = database;
  database.connect = async (args) => {
    try {
      await connect?.call(database, args);
    } catch (error) {
      noteFault(cannotOpen);
      throw error;
    }
  };
}

/** What officers read while the database cannot be opened at all; why is in the log, with paths and addresses. */
export const cannotOpen =
  'The CMS cannot open its database, so nobody can sign in and nothing can be saved just now. The public site is not affected. Try again in a minute; if it stays like this, tell whoever runs the site, whose log says why.';

const operations = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

/** The error itself, or where a known fault of the database is behind it, that fault in words. */
export function translated(error: unknown, collection?: string): unknown {
  for (const cause of causesOf(error)) {
    const fault = faultOf(cause);
    if (fault?.status === 503) noteFault(fault.message);
    if (fault) return Object.assign(new APIError(fault.message, fault.status, { code: fault.code }, true), { cause: error });
  }
  if (error instanceof SyntaxError) return Object.assign(damaged(error, collection), { cause: error });
  return error;
}

/** The statement is ours and the values went through Payload's checks, so what is no JSON was read from a row. */
function damaged(error: SyntaxError, collection: string | undefined): APIError {
  const of = collection === undefined ? '' : ` of “${collection}”`;
  return new APIError(
    `Something stored${of} is damaged and cannot be read (${error.message}). Nothing was changed, and the public site is not affected. Tell whoever runs the site: the database wants a backup restored, or that row mended.`,
    500,
    { code: 'damaged-row' },
    true,
  );
}

function collectionOf([options]: unknown[]): string | undefined {
  const { collection, slug } = (options ?? {}) as { collection?: unknown; slug?: unknown };
  return [collection, slug].find((name) => typeof name === 'string');
}

type Fault = { code: string; status: number; message: string };

function faultOf(error: Error): Fault | undefined {
  if (error.name === 'WriteDeadlineError') return { code: 'busy', status: 503, message: `Nothing was saved. ${error.message}` };
  if (isWriteConflict(error)) {
    return {
      code: 'conflict',
      status: 409,
      message: 'Nothing was saved: something else changed the same document at that moment. Save again.',
    };
  }
  if (mongoIsDown.has(error.name)) {
    return {
      code: 'database-down',
      status: 503,
      message: 'The database does not answer, so nothing was saved. The public site is not affected. Try again in a minute.',
    };
  }
  if (isOfAnotherVersion(error)) {
    return {
      code: 'database-fault',
      status: 503,
      message:
        'Nothing was saved: the database is empty, or was made by another version of Signpost. Whoever runs the site must put the right one back, or start Signpost anew, which brings an older one up to date.',
    };
  }
  const sentence = 'code' in error ? sqliteFaults[String(error.code)] : undefined;
  return sentence === undefined ? undefined : { code: 'database-fault', status: 503, message: `Nothing was saved: ${sentence}` };
}

const sqliteFaults: Record<string, string> = {
  SQLITE_FULL: 'the disk that holds the database is full. Free some space, then save again.',
  SQLITE_IOERR: 'the disk that holds the database reports an error. Check the disk, then save again.',
  SQLITE_READONLY: 'the database file can only be read. Check who owns it and its folder, then save again.',
  SQLITE_CANTOPEN: 'the database file cannot be opened. Check that its folder exists and may be written to.',
  DATABASE_MISSING: 'the database is not where it should be. Whoever runs the site must put it back; then try again.',
  DATABASE_MOVED: 'the database is not where it should be. Whoever runs the site must put it back; then try again.',
  SQLITE_CORRUPT: 'the database file is damaged. Whoever runs the site must restore the last backup; then try again.',
  SQLITE_NOTADB: 'the database file is damaged. Whoever runs the site must restore the last backup; then try again.',
  TRANSACTION_CLOSED: 'its transaction had already ended. Save again.',
  CLIENT_CLOSED: 'the CMS is shutting down. Save again in a minute.',
};

const mongoIsDown = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
]);

function isWriteConflict(error: Error): boolean {
  return 'codeName' in error && error.codeName === 'WriteConflict';
}

/** The statements are made from the configuration, so a table or column that is not there is missing from the database. */
function isOfAnotherVersion(error: Error): boolean {
  return error instanceof SqliteError && /^(no such (table|column)|table \S+ has no column)/.test(error.message);
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let one = error; one instanceof Error && causes.length < 5; one = one.cause) causes.push(one);
  return causes;
}
