import { expect, it } from 'vitest';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { migrateDatabase } from '../../../../cms/database/migrate.ts';

it('the migrations make exactly the tables and indexes that the configuration needs', async () => {
  const folder = temporaryFolder('migrations');
  Object.assign(process.env, { VAR_DIR: folder.path, DATABASE_URL: '', PAYLOAD_SECRET: 'x'.repeat(40) });
  const { environment } = await import('../../../../cms/environment.ts');
  const { makeDatabaseFile } = await import('../../../../cms/database/sqlite.ts');
  makeDatabaseFile(environment.databaseUrl);
  const { default: configured } = await import('../../../../cms/payload.config.ts');
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config: configured });
  try {
    await migrateDatabase(payload);
    const database = payload.db as unknown as SQLiteAdapter;
    const kit = database.requireDrizzleKit();
    const wanted = (await kit.generateDrizzleJson(database.schema)) as unknown as Snapshot;
    const { rows } = await database.client.execute(
      `select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%'`,
    );
    const made = rows.map(({ table, column }) => `${String(table)}.${String(column)}`).sort();
    const needed = Object.values(wanted.tables).flatMap(({ name, columns }) =>
      Object.values(columns).map((column) => `${name}.${column.name}`),
    );
    expect(made, 'Run `npm run migrate:create`, and commit the migration it writes.').toEqual(needed.sort());
    const indexes = await database.client.execute(`select name from sqlite_master where type = 'index' and name not like 'sqlite_%'`);
    expect(indexes.rows.map(({ name }) => String(name)).sort()).toEqual(
      Object.values(wanted.tables)
        .flatMap((table) => Object.values(table.indexes).map(({ name }) => name))
        .sort(),
    );
  } finally {
    await payload.destroy();
    folder.remove();
  }
});

type Snapshot = { tables: Record<string, { name: string; columns: Named; indexes: Named }> };
type Named = Record<string, { name: string }>;
