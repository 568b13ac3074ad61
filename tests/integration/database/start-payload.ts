import { randomUUID } from 'node:crypto';
import { BasePayload, buildConfig } from 'payload';
import type { Payload } from 'payload';
import { sql } from '@payloadcms/db-sqlite';
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import { databaseAdapter } from '../../../cms/database/index.ts';
import type { DatabaseOptions } from '../../../cms/database/index.ts';
import { suiteCollections } from './collections.ts';

/** Starts a Payload of its own with the suite's collections on the given database; `hear` gets its warnings. */
export async function startPayload(database: Omit<DatabaseOptions, 'migrationDir'>, hear?: (warning: string) => void): Promise<Payload> {
  const config = await buildConfig({
    secret: randomUUID(),
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: suiteCollections(),
    db: databaseAdapter({ ...database, migrationDir: 'unused' }),
    // Payload logs every error that an operation throws; the tests look at the errors themselves.
    logger: hear ? { options: { level: 'warn' }, destination: { write: hear } } : { options: { level: 'silent' } },
  });
  return new BasePayload().init({ config });
}

/** Makes the tables of a new SQLite database, as a migration written from the configuration would. */
export async function createTables(payload: Payload): Promise<void> {
  const database = payload.db as unknown as SQLiteAdapter;
  const kit = database.requireDrizzleKit();
  const wanted = (await kit.generateDrizzleJson(database.schema)) as Parameters<typeof kit.generateMigration>[1];
  const statements = await kit.generateMigration(database.defaultDrizzleSnapshot as typeof wanted, wanted);
  const up = async ({ db }: MigrateUpArgs) => {
    for (const statement of statements) await db.run(sql.raw(statement));
  };
  await payload.db.migrate({ migrations: [{ name: 'create-tables', up: up as never, down: async () => undefined }] });
}
