import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pillar_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`date_precision\` text DEFAULT 'day',
  	\`date_date\` text,
  	\`date_month\` text,
  	\`date_year\` numeric,
  	\`source\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillar_measures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillar_figures_order_idx\` ON \`pillar_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillar_figures_parent_id_idx\` ON \`pillar_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pillar_figures_date_date_date_idx\` ON \`pillar_figures\` (\`date_date\`);`)
  await db.run(sql`CREATE INDEX \`pillar_figures_to_to_file_idx\` ON \`pillar_figures\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`pillar_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`unit\` text,
  	\`direction\` text,
  	\`about\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillar_measures_order_idx\` ON \`pillar_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillar_measures_parent_id_idx\` ON \`pillar_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_priorities_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`shows\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_priorities_evidence_order_idx\` ON \`pillars_priorities_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_priorities_evidence_parent_id_idx\` ON \`pillars_priorities_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_years_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars_years\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_years_notes_order_idx\` ON \`pillars_years_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_years_notes_parent_id_idx\` ON \`pillars_years_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_years\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` text,
  	\`done\` text,
  	\`not_done\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_years_order_idx\` ON \`pillars_years\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_years_parent_id_idx\` ON \`pillars_years\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_removed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`reason\` text,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_removed_order_idx\` ON \`pillars_removed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_removed_parent_id_idx\` ON \`pillars_removed\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillar_figures_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`date_precision\` text DEFAULT 'day',
  	\`date_date\` text,
  	\`date_month\` text,
  	\`date_year\` numeric,
  	\`source\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillar_measures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillar_figures_v_order_idx\` ON \`_pillar_figures_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillar_figures_v_parent_id_idx\` ON \`_pillar_figures_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillar_figures_v_date_date_date_idx\` ON \`_pillar_figures_v\` (\`date_date\`);`)
  await db.run(sql`CREATE INDEX \`_pillar_figures_v_to_to_file_idx\` ON \`_pillar_figures_v\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillar_measures_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`unit\` text,
  	\`direction\` text,
  	\`about\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v_version_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillar_measures_v_order_idx\` ON \`_pillar_measures_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillar_measures_v_parent_id_idx\` ON \`_pillar_measures_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_priorities_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`part\` text,
  	\`shows\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v_version_priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_priorities_evidence_order_idx\` ON \`_pillars_v_version_priorities_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_priorities_evidence_parent_id_idx\` ON \`_pillars_v_version_priorities_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_years_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v_version_years\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_years_notes_order_idx\` ON \`_pillars_v_version_years_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_years_notes_parent_id_idx\` ON \`_pillars_v_version_years_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_years\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`year\` text,
  	\`done\` text,
  	\`not_done\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_years_order_idx\` ON \`_pillars_v_version_years\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_years_parent_id_idx\` ON \`_pillars_v_version_years\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_removed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`reason\` text,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_removed_order_idx\` ON \`_pillars_v_version_removed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_removed_parent_id_idx\` ON \`_pillars_v_version_removed\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`pillars_priorities\` ADD \`continues\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v_version_priorities\` ADD \`continues\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pillar_figures\`;`)
  await db.run(sql`DROP TABLE \`pillar_measures\`;`)
  await db.run(sql`DROP TABLE \`pillars_priorities_evidence\`;`)
  await db.run(sql`DROP TABLE \`pillars_years_notes\`;`)
  await db.run(sql`DROP TABLE \`pillars_years\`;`)
  await db.run(sql`DROP TABLE \`pillars_removed\`;`)
  await db.run(sql`DROP TABLE \`_pillar_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_pillar_measures_v\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_priorities_evidence\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_years_notes\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_years\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_removed\`;`)
  await db.run(sql`ALTER TABLE \`pillars_priorities\` DROP COLUMN \`continues\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v_version_priorities\` DROP COLUMN \`continues\`;`)
}
