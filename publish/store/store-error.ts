/** An error of the store, in words. `code` is ENOSPC, EACCES, DAMAGED, BUSY, MISSING, VERSION or NOT_KEPT where one of them is the cause, else the system's. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: string | undefined;
  constructor(message: string, options?: { cause?: unknown; code?: string | undefined }) {
    super(message, { cause: options?.cause });
    this.code = options?.code;
  }
}

/** The system's code of an error (ENOENT, EEXIST …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Says what went wrong with a database of the store or a file beside it, and what to do. An error that is in words already stays as it is. */
export function inWords(error: unknown, what: string, folder: string, file: 'store.db' | 'leases.db' = 'store.db'): unknown {
  const number = resultCodeOf(error);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (number === undefined && !isSystemError(error)) return error;
  const options = { cause: error, code };
  if (number === sqlite.full || isNoRoomForIndex(error) || code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(
      `The disk is full: could not ${what} in ${folder}. Nothing of it was kept, and the live site is as it was. Free some space on that disk, then try again.`,
      { ...options, code: 'ENOSPC' },
    );
  if (number === sqlite.readOnly || number === sqlite.permission || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StoreError(
      `Not allowed to ${what} in ${folder}. The live site is as it was. Let the user who runs Signpost read and write ${file} and its folder, then try again.`,
      { ...options, code: 'EACCES' },
    );
  if (number === sqlite.corrupt || number === sqlite.notADatabase)
    return new StoreError(`The database ${file} in ${folder} is damaged: could not ${what} (${message}). ${mending[file]}`, {
      ...options,
      code: 'DAMAGED',
    });
  if (number === sqlite.busy || number === sqlite.locked)
    return new StoreError(
      `Could not ${what} in ${folder}: another process has been writing for too long. The live site is as it was. Try again; if it stays so, end whatever else writes to ${file} (a sqlite3 shell with a transaction open, say).`,
      { ...options, code: 'BUSY' },
    );
  if (number === sqlite.cannotOpen)
    return new StoreError(
      `Could not ${what}: the database ${file} in ${folder} cannot be opened. Expected a file, in a folder that the user who runs Signpost may read and write.`,
      { ...options, code: 'EACCES' },
    );
  return new StoreError(`Could not ${what} in ${folder}: ${message}. The live site is as it was.`, options);
}

/** What to do about a damaged database. */
const mending = {
  'store.db': 'Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup.',
  'leases.db':
    'It only says which process may publish now, and is made anew where it is missing: stop Signpost, move it elsewhere, and start Signpost again.',
};

/** SQLite's result codes (sqlite.org/rescode.html), the last eight bits of what it reports. */
const sqlite = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

/** SQLITE_IOERR_SHMSIZE: the small file beside the database that finds pages in its log could not grow. */
const noRoomForIndex = 4874;

function resultCodeOf(error: unknown): number | undefined {
  const number = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof number === 'number' ? number & 0xff : undefined;
}

function isNoRoomForIndex(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === noRoomForIndex;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
