import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imported_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`addresses\` text NOT NULL,
  	\`is_waiting\` integer DEFAULT false NOT NULL,
  	\`written\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imported_items_key_idx\` ON \`imported_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`imported_items_document_idx\` ON \`imported_items\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`imported_items_is_waiting_idx\` ON \`imported_items\` (\`is_waiting\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imported_items\`;`)
}
