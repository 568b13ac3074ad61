import { mkdirSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { pathOf } from '../../publish/environment/index.ts';
import { openQueuedSqlite } from './queued-sqlite.ts';
import type { Timeouts, QueuedSqlite } from './queued-sqlite.ts';
import { missing } from './sqlite-file.ts';

/** What the embedded database needs to know. */
export type SqliteOptions = {
  /** `file:` and a path, relative to the folder the process runs in, or an absolute one */
  url: string;
  migrationDir: string;
  /** SQL migrations, run when Payload connects in production */
  prodMigrations?: Parameters<typeof sqliteAdapter>[0]['prodMigrations'];
  timeouts?: Partial<Timeouts>;
  /** Whether to refuse a file that is not there: only set-up makes a database, so that a disk that is not mounted is never written to */
  mustExist?: boolean;
};

/** Payload's SQLite adapter on our own queued client, with transactions that tell when a commit failed. */
export function embeddedSqlite(options: SqliteOptions): DatabaseAdapterObj {
  const file = pathOf(options.url);
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    migrationDir: options.migrationDir,
    prodMigrations: options.prodMigrations,
    push: false,
    transactionOptions: {},
  });
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      useQueuedClient(database, file, options);
      useTransactionsThatTell(database);
      return database;
    },
  };
}

/** Whether there is a database at a `file:` URL, be it without tables. */
export function hasDatabaseFile(url: string): boolean {
  return (statSync(pathOf(url), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Makes an empty database at a `file:` URL where there is none. */
export function makeDatabaseFile(url: string): void {
  if (hasDatabaseFile(url)) return;
  const file = pathOf(url);
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // Writes the first page, by which it is known from a file that is empty because something went wrong.
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}

function useQueuedClient(database: SQLiteAdapter, file: string, { timeouts, mustExist = false, url }: SqliteOptions): void {
  let client: QueuedSqlite | undefined;
  const { connect, destroy } = database as Required<Pick<BaseDatabaseAdapter, 'connect' | 'destroy'>>;

  // Payload's own connect takes the client it finds; a reload destroys and connects again.
  database.connect = async (args) => {
    if (!client) {
      if (mustExist && !hasDatabaseFile(url)) throw missing(file);
      mkdirSync(dirname(file), { recursive: true });
      client = openQueuedSqlite(file, timeouts, (sentence) => database.payload.logger.error(sentence));
    }
    database.client = client;
    try {
      await connect.call(database, args);
    } catch (error) {
      // The next try makes a client of its own.
      client.close();
      client = undefined;
      throw error;
    }
  };

  database.destroy = async () => {
    await destroy.call(database);
    client?.close();
    client = undefined;
  };

  // A migration that rebuilds a table drops the old one, and dropping it deletes every row that points to it.
  // Its own `PRAGMA foreign_keys = OFF` does nothing inside a transaction, so they are off around all of it.
  for (const name of ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const) {
    const original = database[name] as (args: unknown) => Promise<void>;
    Object.assign(database, {
      [name]: (args: unknown) => {
        if (!client) throw new Error(`${name} was called before the database was connected. Call payload.db.connect() first.`);
        return client.withForeignKeysOff(() => original.call(database, args));
      },
    });
  }
}

/**
 * As Payload's own, with one difference: those swallow a COMMIT that failed (a full disk), and the save is answered
 * 200 although nothing of it is there.
 */
function useTransactionsThatTell(database: SQLiteAdapter): void {
  const rolledBack = new Error('rolled back');

  database.beginTransaction = async () => {
    await database.initializing;
    const opened = Promise.withResolvers<unknown>();
    const ending = Promise.withResolvers<void>();
    const done = database.drizzle.transaction((transaction) => {
      opened.resolve(transaction);
      return ending.promise;
    });
    done.catch(opened.reject);
    // Drizzle's and the adapter's types of one transaction differ in the tables they know of.
    const db = (await opened.promise) as SQLiteAdapter['sessions'][string]['db'];
    const id = randomUUID();
    database.sessions[id] = {
      db,
      resolve: () => {
        ending.resolve();
        return done;
      },
      reject: async () => {
        ending.reject(rolledBack);
        await done.catch((error: unknown) => {
          if (error !== rolledBack) throw error;
        });
      },
    };
    return id;
  };

  database.commitTransaction = async (transaction) => {
    const id = await transaction;
    const session = id === null ? undefined : database.sessions[id];
    if (id === null || !session) return;
    delete database.sessions[id];
    await session.resolve();
  };
}
