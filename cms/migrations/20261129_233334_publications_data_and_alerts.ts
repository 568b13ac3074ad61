import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_changes_order_idx\` ON \`news_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_changes_parent_id_idx\` ON \`news_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_changes_order_idx\` ON \`_news_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_changes_parent_id_idx\` ON \`_news_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_changes_order_idx\` ON \`vacancies_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_changes_parent_id_idx\` ON \`vacancies_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_changes_order_idx\` ON \`_vacancies_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_changes_parent_id_idx\` ON \`_vacancies_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_changes_order_idx\` ON \`consultations_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_changes_parent_id_idx\` ON \`consultations_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_changes_order_idx\` ON \`_consultations_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_changes_parent_id_idx\` ON \`_consultations_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_changes_order_idx\` ON \`meetings_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_changes_parent_id_idx\` ON \`meetings_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_changes_order_idx\` ON \`_meetings_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_changes_parent_id_idx\` ON \`_meetings_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_changes_order_idx\` ON \`services_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_changes_parent_id_idx\` ON \`services_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_changes_order_idx\` ON \`_services_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_changes_parent_id_idx\` ON \`_services_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_changes_order_idx\` ON \`hubs_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_changes_parent_id_idx\` ON \`hubs_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_changes_order_idx\` ON \`_hubs_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_changes_parent_id_idx\` ON \`_hubs_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_changes_order_idx\` ON \`offers_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_changes_parent_id_idx\` ON \`offers_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_changes_order_idx\` ON \`_offers_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_changes_parent_id_idx\` ON \`_offers_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_changes_order_idx\` ON \`events_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_changes_parent_id_idx\` ON \`events_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_order_idx\` ON \`_events_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_parent_id_idx\` ON \`_events_v_version_changes\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`pillars_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_changes_order_idx\` ON \`pillars_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_changes_parent_id_idx\` ON \`pillars_changes\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_pillars_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_changes_order_idx\` ON \`_pillars_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_changes_parent_id_idx\` ON \`_pillars_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_changes_order_idx\` ON \`programmes_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_changes_parent_id_idx\` ON \`programmes_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_changes_order_idx\` ON \`_programmes_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_changes_parent_id_idx\` ON \`_programmes_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_editions_corrections_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`by_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications_editions_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_files_order_idx\` ON \`publications_editions_corrections_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_files_parent_id_idx\` ON \`publications_editions_corrections_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_files_file_idx\` ON \`publications_editions_corrections_files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_files_by_idx\` ON \`publications_editions_corrections_files\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_editions_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_order_idx\` ON \`publications_editions_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_corrections_parent_id_idx\` ON \`publications_editions_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_changes_order_idx\` ON \`publications_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_changes_parent_id_idx\` ON \`publications_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_editions_corrections_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`by_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v_version_editions_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_files_order_idx\` ON \`_publications_v_version_editions_corrections_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_files_parent_id_idx\` ON \`_publications_v_version_editions_corrections_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_files_file_idx\` ON \`_publications_v_version_editions_corrections_files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_files_by_idx\` ON \`_publications_v_version_editions_corrections_files\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_editions_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v_version_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_order_idx\` ON \`_publications_v_version_editions_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_corrections_parent_id_idx\` ON \`_publications_v_version_editions_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_changes_order_idx\` ON \`_publications_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_changes_parent_id_idx\` ON \`_publications_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_changes_order_idx\` ON \`pages_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_changes_parent_id_idx\` ON \`pages_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_changes_order_idx\` ON \`_pages_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_changes_parent_id_idx\` ON \`_pages_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_changes_order_idx\` ON \`guides_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_changes_parent_id_idx\` ON \`guides_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_changes_order_idx\` ON \`_guides_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_changes_parent_id_idx\` ON \`_guides_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_changes_order_idx\` ON \`areas_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_changes_parent_id_idx\` ON \`areas_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_changes_order_idx\` ON \`_areas_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_changes_parent_id_idx\` ON \`_areas_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_changes_order_idx\` ON \`topics_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_changes_parent_id_idx\` ON \`topics_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_changes_order_idx\` ON \`_topics_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_changes_parent_id_idx\` ON \`_topics_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_changes_order_idx\` ON \`organisations_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_changes_parent_id_idx\` ON \`organisations_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_changes_order_idx\` ON \`_organisations_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_changes_parent_id_idx\` ON \`_organisations_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`sealed\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`often\` text NOT NULL,
  	\`told_through\` numeric DEFAULT 0 NOT NULL,
  	\`refused\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_address_hash_idx\` ON \`subscribers\` (\`address_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_token_hash_idx\` ON \`subscribers\` (\`token_hash\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`from\` text,
  	\`often\` text,
  	\`asked_at\` text NOT NULL,
  	\`confirm_hash\` text,
  	\`confirmed_at\` text,
  	\`told\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriptions_subscriber_idx\` ON \`subscriptions\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_target_idx\` ON \`subscriptions\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_asked_at_idx\` ON \`subscriptions\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_confirm_hash_idx\` ON \`subscriptions\` (\`confirm_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_confirmed_at_idx\` ON \`subscriptions\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`edition\` text,
  	\`is_quiet\` integer DEFAULT false NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_key_idx\` ON \`announcements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`announcements_number_idx\` ON \`announcements\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`announcements_at_idx\` ON \`announcements\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_document_idx\` ON \`announcements\` (\`document\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`pillars_priorities\` ADD \`continues\` text;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_pillars_v_version_priorities\` ADD \`continues\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_text\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_to_kind\` text DEFAULT 'document';`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_to_fragment\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_to_file_id\` text REFERENCES files(id);`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_to_path\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`status_instead_to_url\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`replacing_kind\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`replacing_label\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`replacing_note\` text;`)
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`replacing_on\` text;`)
  await db.run(sql`CREATE INDEX \`publications_editions_status_instead_to_status_instead_t_idx\` ON \`publications_editions\` (\`status_instead_to_file_id\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_text\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_to_kind\` text DEFAULT 'document';`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_to_fragment\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_to_file_id\` text REFERENCES files(id);`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_to_path\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`status_instead_to_url\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`replacing_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`replacing_label\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`replacing_note\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`replacing_on\` text;`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_status_instead_to_statu_idx\` ON \`_publications_v_version_editions\` (\`status_instead_to_file_id\`);`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`format_requests\` ADD \`is_awaited\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`format_requests\` ADD \`reply_to\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`recipient\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`sealed\` text;`)
  await db.run(sql`CREATE INDEX \`letters_recipient_idx\` ON \`letters\` (\`recipient\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_changes\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`vacancies_changes\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`consultations_changes\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`meetings_changes\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`services_changes\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`hubs_changes\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`offers_changes\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`events_changes\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`pillar_figures\`;`)
  await db.run(sql`DROP TABLE \`pillar_measures\`;`)
  await db.run(sql`DROP TABLE \`pillars_priorities_evidence\`;`)
  await db.run(sql`DROP TABLE \`pillars_years_notes\`;`)
  await db.run(sql`DROP TABLE \`pillars_years\`;`)
  await db.run(sql`DROP TABLE \`pillars_removed\`;`)
  await db.run(sql`DROP TABLE \`pillars_changes\`;`)
  await db.run(sql`DROP TABLE \`_pillar_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_pillar_measures_v\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_priorities_evidence\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_years_notes\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_years\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_removed\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`programmes_changes\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`publications_editions_corrections_files\`;`)
  await db.run(sql`DROP TABLE \`publications_editions_corrections\`;`)
  await db.run(sql`DROP TABLE \`publications_changes\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_editions_corrections_files\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_editions_corrections\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`pages_changes\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`guides_changes\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`areas_changes\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`topics_changes\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`organisations_changes\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_publications_editions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`slug\` text,
  	\`number\` numeric,
  	\`date_precision\` text DEFAULT 'day',
  	\`date_date\` text,
  	\`date_month\` text,
  	\`date_year\` numeric,
  	\`change_note\` text,
  	\`status_status\` text DEFAULT 'current',
  	\`status_reason\` text,
  	\`status_on\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_publications_editions\`("_order", "_parent_id", "id", "label", "slug", "number", "date_precision", "date_date", "date_month", "date_year", "change_note", "status_status", "status_reason", "status_on", "body") SELECT "_order", "_parent_id", "id", "label", "slug", "number", "date_precision", "date_date", "date_month", "date_year", "change_note", "status_status", "status_reason", "status_on", "body" FROM \`publications_editions\`;`)
  await db.run(sql`DROP TABLE \`publications_editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_publications_editions\` RENAME TO \`publications_editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`publications_editions_order_idx\` ON \`publications_editions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_parent_id_idx\` ON \`publications_editions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_date_date_date_idx\` ON \`publications_editions\` (\`date_date\`);`)
  await db.run(sql`CREATE TABLE \`__new__publications_v_version_editions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`slug\` text,
  	\`number\` numeric,
  	\`date_precision\` text DEFAULT 'day',
  	\`date_date\` text,
  	\`date_month\` text,
  	\`date_year\` numeric,
  	\`change_note\` text,
  	\`status_status\` text DEFAULT 'current',
  	\`status_reason\` text,
  	\`status_on\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__publications_v_version_editions\`("_order", "_parent_id", "id", "label", "slug", "number", "date_precision", "date_date", "date_month", "date_year", "change_note", "status_status", "status_reason", "status_on", "body", "_uuid") SELECT "_order", "_parent_id", "id", "label", "slug", "number", "date_precision", "date_date", "date_month", "date_year", "change_note", "status_status", "status_reason", "status_on", "body", "_uuid" FROM \`_publications_v_version_editions\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_editions\`;`)
  await db.run(sql`ALTER TABLE \`__new__publications_v_version_editions\` RENAME TO \`_publications_v_version_editions\`;`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_order_idx\` ON \`_publications_v_version_editions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_parent_id_idx\` ON \`_publications_v_version_editions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_date_date_date_idx\` ON \`_publications_v_version_editions\` (\`date_date\`);`)
  await db.run(sql`DROP INDEX \`letters_recipient_idx\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`recipient\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`pillars_priorities\` DROP COLUMN \`continues\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v_version_priorities\` DROP COLUMN \`continues\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`format_requests\` DROP COLUMN \`is_awaited\`;`)
  await db.run(sql`ALTER TABLE \`format_requests\` DROP COLUMN \`reply_to\`;`)
}
