import type { Connection } from './connection.ts';
import { firstSchema } from './schema.ts';
import { StoreError } from '../store-error.ts';

/** The snapshot's instant was called its moment, and what is quarantined was called held. */
const renamedValues = `
UPDATE note SET value = json_set(json_remove(value, '$.moment'), '$.now', json_extract(value, '$.moment'))
  WHERE name = 'snapshot' AND json_type(value, '$.moment') IS NOT NULL;
UPDATE receipt SET body = json_set(json_remove(body, '$.held'), '$.quarantined', json(json_extract(body, '$.held')))
  WHERE json_type(body, '$.held') IS NOT NULL;
`;

/** What makes each version of the database from the one before. Only ever add to the end: `user_version` counts them. */
const migrations: readonly string[] = [firstSchema, renamedValues];

/** The version of the database this code reads and writes. */
export const currentVersion = migrations.length;

/** The version of an open database; 0 where nothing is in it yet. */
export function versionOf(connection: Connection): number {
  return connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** Brings a database to the current version, inside the caller's transaction. */
export function migrate(connection: Connection): void {
  const version = versionOf(connection);
  for (const migration of migrations.slice(version)) connection.exec(migration);
  if (version < currentVersion) connection.exec(`PRAGMA user_version = ${currentVersion}`);
}

/** @throws {StoreError} where another version of the code made the database */
export function refuseOtherVersion(version: number, folder: string): void {
  if (version === currentVersion) return;
  const found = `The database store.db in ${folder} has version ${version}, and this version of Signpost reads version ${currentVersion}`;
  throw new StoreError(
    version < currentVersion
      ? `${found}: start the worker (npm start), which brings it up to date, then try again.`
      : `${found}: a newer Signpost made it. Update this one, or restore a backup that is older.`,
    { code: 'VERSION' },
  );
}
