/** What SQLite said, under the names that Payload and libsql know (`SQLITE_CONSTRAINT_UNIQUE`, `SQLITE_FULL` …). */
export class SqliteError extends Error {
  readonly code: string;
  readonly rawCode: number;

  constructor(message: string, code: string, rawCode: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SqliteError';
    this.code = code;
    this.rawCode = rawCode;
  }
}

/** Translates what `node:sqlite` throws into a `SqliteError`; anything else comes back as it was. */
export function asSqliteError(error: unknown): unknown {
  if (!isNodeSqliteError(error)) return error;
  const name = extendedNames[error.errcode] ?? primaryNames[error.errcode & 0xff] ?? 'SQLITE_ERROR';
  return new SqliteError(error.message, name, error.errcode, { cause: error });
}

/** True when another connection holds the lock this one asked for: the same call may succeed in a moment. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && busyNames.has(error.code);
}

/** True when a statement tried to write through the connection that only reads. */
export function isReadOnly(error: unknown): boolean {
  return error instanceof SqliteError && error.code === 'SQLITE_READONLY';
}

// https://www.sqlite.org/rescode.html
const extendedNames: Record<number, string> = {
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  // Payload knows only UNIQUE. A duplicate id is the same fault to the person who made it,
  // and SQLite words both alike, so it becomes a validation error rather than a 500.
  1555: 'SQLITE_CONSTRAINT_UNIQUE',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2579: 'SQLITE_CONSTRAINT_UNIQUE',
};

const primaryNames: Record<number, string> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
};

const busyNames = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL', 'DATABASE_CHANGING']);

function isNodeSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
