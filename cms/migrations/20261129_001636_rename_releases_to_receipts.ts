import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

// Written by hand: what Payload generates copies the tables row by row to change a foreign key, which SQLite renames by itself.

/** The tables of the collection of receipts as they were called and are, each with the columns that have an index. */
const tables = [
  { old: 'releases', now: 'receipts', indexed: ['number', 'at', 'part', 'updated_at', 'created_at'] },
  { old: 'releases_documents', now: 'receipts_documents', indexed: ['_order', '_parent_id', 'document'] },
  { old: 'releases_held', now: 'receipts_quarantined', indexed: ['_order', '_parent_id', 'document'] },
];

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { old, now, indexed } of tables) await renameTable(db, old, now, indexed);
  await renamePreferences(db, 'collection-releases', 'collection-receipts');
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { old, now, indexed } of tables) await renameTable(db, now, old, indexed);
  await renamePreferences(db, 'collection-receipts', 'collection-releases');
}

type Database = MigrateUpArgs['db'];

async function renameTable(db: Database, from: string, to: string, indexed: readonly string[]): Promise<void> {
  await db.run(sql.raw(`ALTER TABLE \`${from}\` RENAME TO \`${to}\``));
  for (const column of indexed) {
    // SQLite cannot rename an index. Payload leaves a leading underscore out of its name.
    const end = `${column.replace(/^_/, '')}_idx`;
    await db.run(sql.raw(`DROP INDEX \`${from}_${end}\``));
    await db.run(sql.raw(`CREATE INDEX \`${to}_${end}\` ON \`${to}\` (\`${column}\`)`));
  }
}

/** How each officer set up the list: its columns, order and length. */
async function renamePreferences(db: Database, from: string, to: string): Promise<void> {
  await db.run(
    sql`UPDATE payload_preferences SET key = ${to} || substr(key, ${from.length + 1}) WHERE key = ${from} OR key LIKE ${`${from}-%`}`,
  );
}
