import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`not_found\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`times\` numeric NOT NULL,
  	\`added\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`answer\` text,
  	\`settled_by\` text,
  	\`settled_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`not_found_address_idx\` ON \`not_found\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`not_found_times_idx\` ON \`not_found\` (\`times\`);`)
  await db.run(sql`CREATE INDEX \`not_found_at_idx\` ON \`not_found\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`not_found_settled_at_idx\` ON \`not_found\` (\`settled_at\`);`)
  await db.run(sql`CREATE TABLE \`address_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`release\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`document\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`successor\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`address_events_path_idx\` ON \`address_events\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`address_events_at_idx\` ON \`address_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`address_events_document_idx\` ON \`address_events\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`made_releases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`known_as\` numeric NOT NULL,
  	\`renderer\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`pages\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`made_releases_number_idx\` ON \`made_releases\` (\`number\`);`)
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
  await db.run(sql`CREATE TABLE \`setup_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`digest\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`setup_checks_what_idx\` ON \`setup_checks\` (\`what\`);`)
  await db.run(sql`CREATE INDEX \`setup_checks_at_idx\` ON \`setup_checks\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`account\` text,
  	\`of\` text,
  	\`document\` text,
  	\`person\` text,
  	\`words\` text,
  	\`count\` numeric DEFAULT 1 NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_event_idx\` ON \`audit_log\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_by_idx\` ON \`audit_log\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_account_idx\` ON \`audit_log\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`erasures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`addresses\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`account\` text,
  	\`asked_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`done\` text,
  	\`problem\` text,
  	\`done_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`erasures_document_idx\` ON \`erasures\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`erasures_asked_at_idx\` ON \`erasures\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`erasures_state_idx\` ON \`erasures\` (\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`not_found\`;`)
  await db.run(sql`DROP TABLE \`address_events\`;`)
  await db.run(sql`DROP TABLE \`made_releases\`;`)
  await db.run(sql`DROP TABLE \`imported_items\`;`)
  await db.run(sql`DROP TABLE \`setup_checks\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`erasures\`;`)
}
