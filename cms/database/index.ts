import type { DatabaseAdapterObj } from 'payload';
import { readAroundDamage } from './damaged-rows.ts';
import { translateErrors } from './translate-errors.ts';
import { mongoDb } from './mongodb.ts';
import type { Compatibility } from './mongodb.ts';
import { keepTransactions } from './transactions.ts';
import { giveOwnIds } from './own-ids.ts';
import { orderVersions } from './order-versions.ts';
import { embeddedSqlite } from './sqlite.ts';
import type { SqliteOptions } from './sqlite.ts';

export type { Compatibility } from './mongodb.ts';

/** Where the content is kept. */
export type DatabaseOptions = {
  /** `mongodb://…` or `mongodb+srv://…` for MongoDB, `file:PATH` for the embedded SQLite database */
  url: string;
  /** For servers that only resemble MongoDB; ignored by SQLite */
  compatibility?: Compatibility;
  /** The folder that migrations are written to */
  migrationDir: string;
  /** SQL migrations that run when Payload connects in production. Pass them in one process only; MongoDB needs none */
  prodMigrations?: SqliteOptions['prodMigrations'];
  /** Whether a SQLite file that is not there is refused instead of made; MongoDB makes its databases itself */
  mustExist?: boolean;
  /** How long SQLite waits for its turn; the default suits everything but tests */
  timeouts?: SqliteOptions['timeouts'];
};

/** Payload's database: the embedded SQLite one, or MongoDB where the URL says so. */
export function databaseAdapter(options: DatabaseOptions): DatabaseAdapterObj {
  const { url, compatibility = 'none', migrationDir, prodMigrations, mustExist, timeouts } = options;
  const adapter = url.startsWith('mongodb')
    ? mongoDb({ url, compatibility, migrationDir })
    : embeddedSqlite({ url, migrationDir, prodMigrations, mustExist, timeouts });
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      giveOwnIds(database);
      orderVersions(database);
      keepTransactions(database);
      readAroundDamage(database);
      translateErrors(database);
      return database;
    },
  };
}
