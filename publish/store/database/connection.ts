import { DatabaseSync, type SQLInputValue, type StatementResultingChanges, type StatementSync } from 'node:sqlite';
import { inWords, StoreError } from '../store-error.ts';

/** One connection to the database. Statements are prepared once each; errors are in words. */
export interface Connection {
  /** The first row, or undefined. `Row` says its columns, which the STRICT tables hold to. */
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  /**
   * Rows as they are asked for: one consistent picture, whatever is committed meanwhile. A reader streams over a connection
   * of its own, because one that is in the middle of a statement sees nothing newer. A writer's stream should end soon.
   */
  iterate<Row>(sql: string, ...values: SQLInputValue[]): IterableIterator<Row>;
  /** Writes, inside a transaction only. @returns how many rows changed */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Writes a row, inside a transaction only. @returns its number */
  insert(sql: string, ...values: SQLInputValue[]): number;
  /** Runs work in one transaction that nobody else writes in; undoes it where it throws. */
  transaction<T>(work: () => T): T;
  /** Statements without values, outside the rules for `run`. */
  exec(sql: string): void;
  isOpen(): boolean;
  close(): void;
}

/** How a connection is opened. */
export interface ConnectionOptions {
  /** The folder of the store, for errors. */
  folder: string;
  readOnly: boolean;
  /** Called before each statement that writes. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** Opens a connection to a database file (or ':memory:'). @throws {StoreError} */
export function openConnection(file: string, { folder, readOnly, onStatement }: ConnectionOptions): Connection {
  const attempt = <T>(what: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw inWords(error, what, folder);
    }
  };
  const database = attempt('open the store', () => new DatabaseSync(file, { readOnly, timeout: busyTimeout }));
  const prepared = new Map<string, StatementSync>();

  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  const write = (sql: string): void => {
    onStatement?.(sql);
    database.exec(sql);
  };

  const change = (sql: string, values: SQLInputValue[]): StatementResultingChanges => {
    if (!database.isTransaction)
      throw new StoreError('The store was written to outside its transaction: expected everything to be written inside store.write().');
    onStatement?.(sql);
    return attempt('write', () => prepare(sql).run(...values));
  };

  return {
    get: <Row>(sql: string, ...values: SQLInputValue[]) => attempt('read', () => prepare(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: SQLInputValue[]) => attempt('read', () => prepare(sql).all(...values) as Row[]),

    *iterate<Row>(sql: string, ...values: SQLInputValue[]) {
      const own = readOnly ? attempt('read', () => new DatabaseSync(file, { readOnly, timeout: busyTimeout })) : undefined;
      let rows: NodeJS.Iterator<Row> | undefined;
      try {
        const asked = attempt('read', () => (own ?? database).prepare(sql).iterate(...values) as NodeJS.Iterator<Row>);
        rows = asked;
        for (let next = attempt('read', () => asked.next()); next.done !== true; next = attempt('read', () => asked.next()))
          yield next.value;
      } finally {
        rows?.return?.();
        own?.close();
      }
    },

    run: (sql, ...values) => Number(change(sql, values).changes),
    insert: (sql, ...values) => Number(change(sql, values).lastInsertRowid),

    transaction(work) {
      if (database.isTransaction)
        throw new StoreError('A transaction of the store was begun inside another: expected one after the other. Do all of it in one.');
      attempt('begin writing', () => {
        write('BEGIN IMMEDIATE');
      });
      try {
        const result = work();
        attempt('commit', () => {
          write('COMMIT');
        });
        return result;
      } catch (error) {
        // A full disk makes SQLite undo it by itself.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },

    exec: (sql) => {
      attempt('set up or tidy the store', () => {
        database.exec(sql);
      });
    },

    isOpen: () => database.isOpen,

    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

/** How long one process waits for another that is writing, in milliseconds. */
export const busyTimeout = 5000;
