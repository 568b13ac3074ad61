import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { asSqliteError } from './sqlite-error.ts';

/** The client interface that drizzle expects (libsql's). */
export type SqliteClient = SQLiteAdapter['client'];
/** One transaction of that client. */
export type SqliteTransaction = Awaited<ReturnType<SqliteClient['transaction']>>;
/** One statement, with its arguments or without. */
export type SqliteStatement = Exclude<Parameters<SqliteClient['execute']>[0], string> | string;
/** What a statement answered. */
export type SqliteResult = Awaited<ReturnType<SqliteClient['execute']>>;

/** One open database file. Every call is synchronous and throws a `SqliteError`. */
export type SqliteConnection = {
  run: (statement: SqliteStatement) => SqliteResult;
  /** Runs several statements separated by semicolons. */
  script: (sql: string) => void;
  isInTransaction: () => boolean;
  close: () => void;
};

/** Opens `file`, with foreign keys on; `busyTimeout` is in milliseconds. */
export function openConnection(file: string, busyTimeout: number): SqliteConnection {
  const database = translated(() => new DatabaseSync(file, { timeout: busyTimeout }));
  const prepared = new Map<string, StatementSync>();

  return {
    run: (statement) =>
      translated(() => {
        const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
        const query = prepare(database, prepared, sql);
        // A changed schema changes the columns of statements prepared before it.
        if (changesSchema.test(sql)) prepared.clear();
        return answer(query, args);
      }),
    script: (sql) =>
      translated(() => {
        prepared.clear();
        database.exec(sql);
      }),
    isInTransaction: () => database.isOpen && database.isTransaction,
    close: () => {
      prepared.clear();
      database.close();
    },
  };
}

/** The text of a statement, for messages. */
export function textOf(statement: SqliteStatement): string {
  return typeof statement === 'string' ? statement : statement.sql;
}

const changesSchema = /^\s*(create|alter|drop|attach|detach|vacuum)\b/i;
const keptStatements = 300;

function prepare(database: DatabaseSync, prepared: Map<string, StatementSync>, sql: string): StatementSync {
  const known = prepared.get(sql);
  if (known) {
    prepared.delete(sql);
    prepared.set(sql, known);
    return known;
  }
  const query = database.prepare(sql);
  query.setReturnArrays(true);
  prepared.set(sql, query);
  if (prepared.size > keptStatements) {
    const [oldest] = prepared.keys();
    if (oldest !== undefined) prepared.delete(oldest);
  }
  return query;
}

function answer(query: StatementSync, args: unknown): SqliteResult {
  const named: NamedValues = Array.isArray(args) ? {} : namedToSqlite(args ?? {});
  const values = Array.isArray(args) ? args.map(toSqlite) : [];
  const columns = query.columns();
  if (columns.length === 0) {
    const { changes, lastInsertRowid } = query.run(named, ...values);
    return result([], [], Number(changes), BigInt(lastInsertRowid));
  }
  // With setReturnArrays every row is an array; the types know only rows by name.
  const rows = query.all(named, ...values) as unknown as SQLOutputValue[][];
  const names = columns.map((column) => column.name);
  return result(
    names,
    rows.map((row) => new Row(names, row.map(fromSqlite))),
    0,
    undefined,
    columns.map((column) => column.type ?? ''),
  );
}

function result(
  columns: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
  columnTypes: string[] = [],
): SqliteResult {
  // A row's positions and names are made while running, where types do not see them.
  const plain = { columns, columnTypes, rows: rows as unknown as SqliteResult['rows'], rowsAffected, lastInsertRowid };
  return { ...plain, toJSON: () => ({ ...plain, lastInsertRowid: lastInsertRowid?.toString() }) };
}

/**
 * A row that answers by name and by position, as libsql's rows do: drizzle reads joins by position,
 * where two columns may share a name, and raw queries by name. Only the names are enumerable.
 */
class Row {
  readonly #values: unknown[];

  constructor(names: string[], values: unknown[]) {
    this.#values = values;
    giveRowsPositions(values.length);
    // Its names are those of the query.
    const named = this as unknown as Record<string, unknown>;
    names.forEach((name, position) => {
      if (!Object.hasOwn(named, name)) named[name] = values[position];
    });
  }

  get length(): number {
    return this.#values.length;
  }

  static at(row: Row, position: number): unknown {
    return row.#values[position];
  }
}

let positions = 0;

function giveRowsPositions(count: number): void {
  for (; positions < count; positions += 1) {
    const position = positions;
    Object.defineProperty(Row.prototype, position, {
      get(this: Row) {
        return Row.at(this, position);
      },
    });
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value === undefined) throw new TypeError('A statement got the value undefined. Pass null for an empty column.');
  return value as SQLInputValue;
}

type NamedValues = Record<string, SQLInputValue>;

function namedToSqlite(args: object): NamedValues {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, toSqlite(value)]));
}

function fromSqlite(value: SQLOutputValue): unknown {
  // libsql answers blobs as ArrayBuffer, and drizzle turns those into Buffer.
  return value instanceof Uint8Array ? value.slice().buffer : value;
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asSqliteError(error);
  }
}
