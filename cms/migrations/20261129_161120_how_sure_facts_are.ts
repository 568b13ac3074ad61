import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_checked_order_idx\` ON \`services_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_checked_parent_id_idx\` ON \`services_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_checked_order_idx\` ON \`_services_v_version_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_checked_parent_id_idx\` ON \`_services_v_version_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_checked_order_idx\` ON \`hubs_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_checked_parent_id_idx\` ON \`hubs_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_checked_order_idx\` ON \`_hubs_v_version_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_checked_parent_id_idx\` ON \`_hubs_v_version_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_checked_order_idx\` ON \`offers_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_checked_parent_id_idx\` ON \`offers_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_checked_order_idx\` ON \`_offers_v_version_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_checked_parent_id_idx\` ON \`_offers_v_version_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_checked_order_idx\` ON \`events_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_checked_parent_id_idx\` ON \`events_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_checked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`by\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_checked_order_idx\` ON \`_events_v_version_checked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_checked_parent_id_idx\` ON \`_events_v_version_checked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_votes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`said\` text NOT NULL,
  	\`fact\` text NOT NULL,
  	\`text\` text,
  	\`title\` text,
  	\`page\` text NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`kept_fact\` text,
  	\`at\` text NOT NULL,
  	\`answer\` text,
  	\`settled_by\` text,
  	\`settled_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_votes_said_idx\` ON \`fact_votes\` (\`said\`);`)
  await db.run(sql`CREATE INDEX \`fact_votes_page_idx\` ON \`fact_votes\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`fact_votes_document_idx\` ON \`fact_votes\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`fact_votes_kept_fact_idx\` ON \`fact_votes\` (\`kept_fact\`);`)
  await db.run(sql`CREATE INDEX \`fact_votes_at_idx\` ON \`fact_votes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`fact_votes_settled_at_idx\` ON \`fact_votes\` (\`settled_at\`);`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`checked_by\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_checked_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_checked\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`hubs_checked\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`offers_checked\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`events_checked\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`fact_votes\`;`)
  await db.run(sql`ALTER TABLE \`facts\` DROP COLUMN \`checked_by\`;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` DROP COLUMN \`version_checked_by\`;`)
}
