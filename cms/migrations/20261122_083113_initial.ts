import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_contributions_order_idx\` ON \`news_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_contributions_parent_id_idx\` ON \`news_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_key_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_key_facts_order_idx\` ON \`news_key_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_key_facts_parent_id_idx\` ON \`news_key_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_key_facts_source_to_source_to_file_idx\` ON \`news_key_facts\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`news_further_information_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_further_information_links_order_idx\` ON \`news_further_information_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_further_information_links_parent_id_idx\` ON \`news_further_information_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_further_information_links_to_to_file_idx\` ON \`news_further_information_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`news_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_evidence_for_order_idx\` ON \`news_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_evidence_for_parent_id_idx\` ON \`news_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_evidence_for_pillar_idx\` ON \`news_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`what_changes\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`category\` text,
  	\`date_precision\` text DEFAULT 'day',
  	\`date_date\` text,
  	\`date_month\` text,
  	\`date_year\` numeric,
  	\`further_information_name\` text,
  	\`further_information_telephone\` text,
  	\`further_information_email\` text,
  	\`further_information_website\` text,
  	\`further_information_address_lines\` text,
  	\`further_information_note\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_title_idx\` ON \`news\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`news_date_date_date_idx\` ON \`news\` (\`date_date\`);`)
  await db.run(sql`CREATE INDEX \`news_owner_idx\` ON \`news\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`news_review_by_idx\` ON \`news\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`news_first_published_idx\` ON \`news\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_services_id_idx\` ON \`news_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_hubs_id_idx\` ON \`news_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_offers_id_idx\` ON \`news_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_vacancies_id_idx\` ON \`news_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_publications_id_idx\` ON \`news_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pillars_id_idx\` ON \`news_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_programmes_id_idx\` ON \`news_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_guides_id_idx\` ON \`news_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_pages_id_idx\` ON \`news_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_organisations_id_idx\` ON \`news_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_areas_id_idx\` ON \`news_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_contributions_order_idx\` ON \`_news_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_contributions_parent_id_idx\` ON \`_news_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_key_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_key_facts_order_idx\` ON \`_news_v_version_key_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_key_facts_parent_id_idx\` ON \`_news_v_version_key_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_key_facts_source_to_source_to_file_idx\` ON \`_news_v_version_key_facts\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_further_information_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_further_information_links_order_idx\` ON \`_news_v_version_further_information_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_further_information_links_parent_id_idx\` ON \`_news_v_version_further_information_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_further_information_links_to_to_file_idx\` ON \`_news_v_version_further_information_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_evidence_for_order_idx\` ON \`_news_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_evidence_for_parent_id_idx\` ON \`_news_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_evidence_for_pillar_idx\` ON \`_news_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_what_changes\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_category\` text,
  	\`version_date_precision\` text DEFAULT 'day',
  	\`version_date_date\` text,
  	\`version_date_month\` text,
  	\`version_date_year\` numeric,
  	\`version_further_information_name\` text,
  	\`version_further_information_telephone\` text,
  	\`version_further_information_email\` text,
  	\`version_further_information_website\` text,
  	\`version_further_information_address_lines\` text,
  	\`version_further_information_note\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_title_idx\` ON \`_news_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_date_version_date_date_idx\` ON \`_news_v\` (\`version_date_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_owner_idx\` ON \`_news_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_by_idx\` ON \`_news_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_first_published_idx\` ON \`_news_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_services_id_idx\` ON \`_news_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_hubs_id_idx\` ON \`_news_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_offers_id_idx\` ON \`_news_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_vacancies_id_idx\` ON \`_news_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_publications_id_idx\` ON \`_news_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pillars_id_idx\` ON \`_news_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_programmes_id_idx\` ON \`_news_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_guides_id_idx\` ON \`_news_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_pages_id_idx\` ON \`_news_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_organisations_id_idx\` ON \`_news_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_areas_id_idx\` ON \`_news_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_contact_links_order_idx\` ON \`vacancies_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_contact_links_parent_id_idx\` ON \`vacancies_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_contact_links_to_to_file_idx\` ON \`vacancies_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_evidence_for_order_idx\` ON \`vacancies_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_evidence_for_parent_id_idx\` ON \`vacancies_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_evidence_for_pillar_idx\` ON \`vacancies_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`role\` text,
  	\`state\` text DEFAULT 'open',
  	\`closes_date\` text,
  	\`closes_time\` text,
  	\`how_to_apply\` text,
  	\`apply_text\` text,
  	\`apply_to_kind\` text DEFAULT 'document',
  	\`apply_to_fragment\` text,
  	\`apply_to_file_id\` text,
  	\`apply_to_path\` text,
  	\`apply_to_url\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`posts\` text,
  	\`scheme\` text,
  	\`supplement_amount\` numeric,
  	\`supplement_per\` text,
  	\`supplement_currency\` text DEFAULT 'GBP',
  	\`where\` text,
  	\`starts\` text,
  	\`funder\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`employer_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`apply_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employer_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_title_idx\` ON \`vacancies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_slug_idx\` ON \`vacancies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_role_idx\` ON \`vacancies\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_state_idx\` ON \`vacancies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_apply_to_apply_to_file_idx\` ON \`vacancies\` (\`apply_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_image_idx\` ON \`vacancies\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_employer_idx\` ON \`vacancies\` (\`employer_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_owner_idx\` ON \`vacancies\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_review_by_idx\` ON \`vacancies\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_first_published_idx\` ON \`vacancies\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_updated_at_idx\` ON \`vacancies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_created_at_idx\` ON \`vacancies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies__status_idx\` ON \`vacancies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_rels_order_idx\` ON \`vacancies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_parent_idx\` ON \`vacancies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_path_idx\` ON \`vacancies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_services_id_idx\` ON \`vacancies_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_hubs_id_idx\` ON \`vacancies_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_offers_id_idx\` ON \`vacancies_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_events_id_idx\` ON \`vacancies_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_news_id_idx\` ON \`vacancies_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_vacancies_id_idx\` ON \`vacancies_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_publications_id_idx\` ON \`vacancies_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_pillars_id_idx\` ON \`vacancies_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_programmes_id_idx\` ON \`vacancies_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_guides_id_idx\` ON \`vacancies_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_pages_id_idx\` ON \`vacancies_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_organisations_id_idx\` ON \`vacancies_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_areas_id_idx\` ON \`vacancies_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_topics_id_idx\` ON \`vacancies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_contact_links_order_idx\` ON \`_vacancies_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_contact_links_parent_id_idx\` ON \`_vacancies_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_contact_links_to_to_file_idx\` ON \`_vacancies_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_evidence_for_order_idx\` ON \`_vacancies_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_evidence_for_parent_id_idx\` ON \`_vacancies_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_evidence_for_pillar_idx\` ON \`_vacancies_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_role\` text,
  	\`version_state\` text DEFAULT 'open',
  	\`version_closes_date\` text,
  	\`version_closes_time\` text,
  	\`version_how_to_apply\` text,
  	\`version_apply_text\` text,
  	\`version_apply_to_kind\` text DEFAULT 'document',
  	\`version_apply_to_fragment\` text,
  	\`version_apply_to_file_id\` text,
  	\`version_apply_to_path\` text,
  	\`version_apply_to_url\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_posts\` text,
  	\`version_scheme\` text,
  	\`version_supplement_amount\` numeric,
  	\`version_supplement_per\` text,
  	\`version_supplement_currency\` text DEFAULT 'GBP',
  	\`version_where\` text,
  	\`version_starts\` text,
  	\`version_funder\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_employer_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_apply_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_employer_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_parent_idx\` ON \`_vacancies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_title_idx\` ON \`_vacancies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_slug_idx\` ON \`_vacancies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_role_idx\` ON \`_vacancies_v\` (\`version_role\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_state_idx\` ON \`_vacancies_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_apply_to_version_apply_to_file_idx\` ON \`_vacancies_v\` (\`version_apply_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_image_idx\` ON \`_vacancies_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_employer_idx\` ON \`_vacancies_v\` (\`version_employer_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_owner_idx\` ON \`_vacancies_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_review_by_idx\` ON \`_vacancies_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_first_published_idx\` ON \`_vacancies_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_updated_at_idx\` ON \`_vacancies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_created_at_idx\` ON \`_vacancies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version__status_idx\` ON \`_vacancies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_created_at_idx\` ON \`_vacancies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_updated_at_idx\` ON \`_vacancies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_latest_idx\` ON \`_vacancies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_autosave_idx\` ON \`_vacancies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_order_idx\` ON \`_vacancies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_parent_idx\` ON \`_vacancies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_path_idx\` ON \`_vacancies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_services_id_idx\` ON \`_vacancies_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_hubs_id_idx\` ON \`_vacancies_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_offers_id_idx\` ON \`_vacancies_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_events_id_idx\` ON \`_vacancies_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_news_id_idx\` ON \`_vacancies_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_vacancies_id_idx\` ON \`_vacancies_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_publications_id_idx\` ON \`_vacancies_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_pillars_id_idx\` ON \`_vacancies_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_programmes_id_idx\` ON \`_vacancies_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_guides_id_idx\` ON \`_vacancies_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_pages_id_idx\` ON \`_vacancies_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_organisations_id_idx\` ON \`_vacancies_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_areas_id_idx\` ON \`_vacancies_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_topics_id_idx\` ON \`_vacancies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`services_ways_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_ways_in_order_idx\` ON \`services_ways_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_ways_in_parent_idx\` ON \`services_ways_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_places_order_idx\` ON \`services_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_places_parent_id_idx\` ON \`services_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_area_idx\` ON \`services_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`services_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_opening_hours_seasons_order_idx\` ON \`services_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_hours_seasons_parent_id_idx\` ON \`services_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_opening_hours_exceptions_order_idx\` ON \`services_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_hours_exceptions_parent_id_idx\` ON \`services_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_contact_links_order_idx\` ON \`services_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_contact_links_parent_id_idx\` ON \`services_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_contact_links_to_to_file_idx\` ON \`services_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`services_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_evidence_for_order_idx\` ON \`services_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_evidence_for_parent_id_idx\` ON \`services_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_evidence_for_pillar_idx\` ON \`services_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`who_for\` text,
  	\`how_to_get_it\` text,
  	\`urgent\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`opening_hours_week_monday\` text,
  	\`opening_hours_week_tuesday\` text,
  	\`opening_hours_week_wednesday\` text,
  	\`opening_hours_week_thursday\` text,
  	\`opening_hours_week_friday\` text,
  	\`opening_hours_week_saturday\` text,
  	\`opening_hours_week_sunday\` text,
  	\`opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`opening_hours_bank_holidays_times\` text,
  	\`opening_hours_note\` text,
  	\`cost\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`is_about_mental_health\` integer DEFAULT false,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_title_idx\` ON \`services\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_image_idx\` ON \`services\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`services_owner_idx\` ON \`services\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`services_review_by_idx\` ON \`services\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`services_first_published_idx\` ON \`services\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_services_id_idx\` ON \`services_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_hubs_id_idx\` ON \`services_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_offers_id_idx\` ON \`services_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_events_id_idx\` ON \`services_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_news_id_idx\` ON \`services_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_vacancies_id_idx\` ON \`services_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_publications_id_idx\` ON \`services_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_pillars_id_idx\` ON \`services_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_programmes_id_idx\` ON \`services_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_guides_id_idx\` ON \`services_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_pages_id_idx\` ON \`services_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_organisations_id_idx\` ON \`services_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_areas_id_idx\` ON \`services_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_topics_id_idx\` ON \`services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_ways_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_ways_in_order_idx\` ON \`_services_v_version_ways_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_ways_in_parent_idx\` ON \`_services_v_version_ways_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_order_idx\` ON \`_services_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_parent_id_idx\` ON \`_services_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_area_idx\` ON \`_services_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_hours_seasons_order_idx\` ON \`_services_v_version_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_hours_seasons_parent_id_idx\` ON \`_services_v_version_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_hours_exceptions_order_idx\` ON \`_services_v_version_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_hours_exceptions_parent_id_idx\` ON \`_services_v_version_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_contact_links_order_idx\` ON \`_services_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contact_links_parent_id_idx\` ON \`_services_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contact_links_to_to_file_idx\` ON \`_services_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_evidence_for_order_idx\` ON \`_services_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_evidence_for_parent_id_idx\` ON \`_services_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_evidence_for_pillar_idx\` ON \`_services_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_who_for\` text,
  	\`version_how_to_get_it\` text,
  	\`version_urgent\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_opening_hours_week_monday\` text,
  	\`version_opening_hours_week_tuesday\` text,
  	\`version_opening_hours_week_wednesday\` text,
  	\`version_opening_hours_week_thursday\` text,
  	\`version_opening_hours_week_friday\` text,
  	\`version_opening_hours_week_saturday\` text,
  	\`version_opening_hours_week_sunday\` text,
  	\`version_opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`version_opening_hours_bank_holidays_times\` text,
  	\`version_opening_hours_note\` text,
  	\`version_cost\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_is_about_mental_health\` integer DEFAULT false,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_title_idx\` ON \`_services_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_image_idx\` ON \`_services_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_owner_idx\` ON \`_services_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_review_by_idx\` ON \`_services_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_first_published_idx\` ON \`_services_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_services_id_idx\` ON \`_services_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_hubs_id_idx\` ON \`_services_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_offers_id_idx\` ON \`_services_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_events_id_idx\` ON \`_services_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_news_id_idx\` ON \`_services_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_vacancies_id_idx\` ON \`_services_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_publications_id_idx\` ON \`_services_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_pillars_id_idx\` ON \`_services_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_programmes_id_idx\` ON \`_services_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_guides_id_idx\` ON \`_services_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_pages_id_idx\` ON \`_services_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_organisations_id_idx\` ON \`_services_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_areas_id_idx\` ON \`_services_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_topics_id_idx\` ON \`_services_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`services\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_services_order_idx\` ON \`hubs_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_services_parent_id_idx\` ON \`hubs_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_contributions_order_idx\` ON \`hubs_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contributions_parent_id_idx\` ON \`hubs_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_seasons_order_idx\` ON \`hubs_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_seasons_parent_id_idx\` ON \`hubs_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_exceptions_order_idx\` ON \`hubs_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_exceptions_parent_id_idx\` ON \`hubs_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_contact_links_order_idx\` ON \`hubs_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_links_parent_id_idx\` ON \`hubs_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_links_to_to_file_idx\` ON \`hubs_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_evidence_for_order_idx\` ON \`hubs_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_evidence_for_parent_id_idx\` ON \`hubs_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_evidence_for_pillar_idx\` ON \`hubs_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`hubs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`status\` text,
  	\`status_note\` text,
  	\`status_as_at_precision\` text DEFAULT 'day',
  	\`status_as_at_date\` text,
  	\`status_as_at_month\` text,
  	\`status_as_at_year\` numeric,
  	\`opens\` text,
  	\`how_to_get_in\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_access\` text,
  	\`opening_hours_week_monday\` text,
  	\`opening_hours_week_tuesday\` text,
  	\`opening_hours_week_wednesday\` text,
  	\`opening_hours_week_thursday\` text,
  	\`opening_hours_week_friday\` text,
  	\`opening_hours_week_saturday\` text,
  	\`opening_hours_week_sunday\` text,
  	\`opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`opening_hours_bank_holidays_times\` text,
  	\`opening_hours_note\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`launched_precision\` text DEFAULT 'day',
  	\`launched_date\` text,
  	\`launched_month\` text,
  	\`launched_year\` numeric,
  	\`launched_by\` text,
  	\`surgeries\` text,
  	\`programme_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_title_idx\` ON \`hubs\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`hubs_slug_idx\` ON \`hubs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hubs_status_idx\` ON \`hubs\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`hubs_status_as_at_status_as_at_date_idx\` ON \`hubs\` (\`status_as_at_date\`);`)
  await db.run(sql`CREATE INDEX \`hubs_image_idx\` ON \`hubs\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_place_place_area_idx\` ON \`hubs\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_launched_launched_date_idx\` ON \`hubs\` (\`launched_date\`);`)
  await db.run(sql`CREATE INDEX \`hubs_programme_idx\` ON \`hubs\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_owner_idx\` ON \`hubs\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_review_by_idx\` ON \`hubs\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`hubs_first_published_idx\` ON \`hubs\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`hubs_updated_at_idx\` ON \`hubs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs_created_at_idx\` ON \`hubs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs__status_idx\` ON \`hubs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hubs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hubs_rels_order_idx\` ON \`hubs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_parent_idx\` ON \`hubs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_path_idx\` ON \`hubs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_services_id_idx\` ON \`hubs_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_hubs_id_idx\` ON \`hubs_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_offers_id_idx\` ON \`hubs_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_events_id_idx\` ON \`hubs_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_news_id_idx\` ON \`hubs_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_vacancies_id_idx\` ON \`hubs_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_publications_id_idx\` ON \`hubs_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_pillars_id_idx\` ON \`hubs_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_programmes_id_idx\` ON \`hubs_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_guides_id_idx\` ON \`hubs_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_pages_id_idx\` ON \`hubs_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_organisations_id_idx\` ON \`hubs_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_areas_id_idx\` ON \`hubs_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_topics_id_idx\` ON \`hubs_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`services\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_services_order_idx\` ON \`_hubs_v_version_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_services_parent_id_idx\` ON \`_hubs_v_version_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contributions_order_idx\` ON \`_hubs_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contributions_parent_id_idx\` ON \`_hubs_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_seasons_order_idx\` ON \`_hubs_v_version_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_seasons_parent_id_idx\` ON \`_hubs_v_version_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_exceptions_order_idx\` ON \`_hubs_v_version_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_exceptions_parent_id_idx\` ON \`_hubs_v_version_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_links_order_idx\` ON \`_hubs_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_links_parent_id_idx\` ON \`_hubs_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_links_to_to_file_idx\` ON \`_hubs_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_evidence_for_order_idx\` ON \`_hubs_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_evidence_for_parent_id_idx\` ON \`_hubs_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_evidence_for_pillar_idx\` ON \`_hubs_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_status\` text,
  	\`version_status_note\` text,
  	\`version_status_as_at_precision\` text DEFAULT 'day',
  	\`version_status_as_at_date\` text,
  	\`version_status_as_at_month\` text,
  	\`version_status_as_at_year\` numeric,
  	\`version_opens\` text,
  	\`version_how_to_get_in\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_access\` text,
  	\`version_opening_hours_week_monday\` text,
  	\`version_opening_hours_week_tuesday\` text,
  	\`version_opening_hours_week_wednesday\` text,
  	\`version_opening_hours_week_thursday\` text,
  	\`version_opening_hours_week_friday\` text,
  	\`version_opening_hours_week_saturday\` text,
  	\`version_opening_hours_week_sunday\` text,
  	\`version_opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`version_opening_hours_bank_holidays_times\` text,
  	\`version_opening_hours_note\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_launched_precision\` text DEFAULT 'day',
  	\`version_launched_date\` text,
  	\`version_launched_month\` text,
  	\`version_launched_year\` numeric,
  	\`version_launched_by\` text,
  	\`version_surgeries\` text,
  	\`version_programme_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_parent_idx\` ON \`_hubs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_title_idx\` ON \`_hubs_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_slug_idx\` ON \`_hubs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_status_idx\` ON \`_hubs_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_status_as_at_version_status_as_at_date_idx\` ON \`_hubs_v\` (\`version_status_as_at_date\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_image_idx\` ON \`_hubs_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_place_version_place_area_idx\` ON \`_hubs_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_launched_version_launched_date_idx\` ON \`_hubs_v\` (\`version_launched_date\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_programme_idx\` ON \`_hubs_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_owner_idx\` ON \`_hubs_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_review_by_idx\` ON \`_hubs_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_first_published_idx\` ON \`_hubs_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_updated_at_idx\` ON \`_hubs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_created_at_idx\` ON \`_hubs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version__status_idx\` ON \`_hubs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_created_at_idx\` ON \`_hubs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_updated_at_idx\` ON \`_hubs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_latest_idx\` ON \`_hubs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_autosave_idx\` ON \`_hubs_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_hubs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hubs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_order_idx\` ON \`_hubs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_parent_idx\` ON \`_hubs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_path_idx\` ON \`_hubs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_services_id_idx\` ON \`_hubs_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_hubs_id_idx\` ON \`_hubs_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_offers_id_idx\` ON \`_hubs_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_events_id_idx\` ON \`_hubs_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_news_id_idx\` ON \`_hubs_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_vacancies_id_idx\` ON \`_hubs_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_publications_id_idx\` ON \`_hubs_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_pillars_id_idx\` ON \`_hubs_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_programmes_id_idx\` ON \`_hubs_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_guides_id_idx\` ON \`_hubs_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_pages_id_idx\` ON \`_hubs_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_organisations_id_idx\` ON \`_hubs_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_areas_id_idx\` ON \`_hubs_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_topics_id_idx\` ON \`_hubs_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_ways_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_ways_in_order_idx\` ON \`offers_ways_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_ways_in_parent_idx\` ON \`offers_ways_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_places_order_idx\` ON \`offers_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_parent_id_idx\` ON \`offers_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_area_idx\` ON \`offers_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_contact_links_order_idx\` ON \`offers_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_links_parent_id_idx\` ON \`offers_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_links_to_to_file_idx\` ON \`offers_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_opening_hours_seasons_order_idx\` ON \`offers_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_opening_hours_seasons_parent_id_idx\` ON \`offers_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_opening_hours_exceptions_order_idx\` ON \`offers_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_opening_hours_exceptions_parent_id_idx\` ON \`offers_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_evidence_for_order_idx\` ON \`offers_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_evidence_for_parent_id_idx\` ON \`offers_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_evidence_for_pillar_idx\` ON \`offers_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`activity\` text,
  	\`who_for\` text,
  	\`how_to_join\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`times\` text,
  	\`cost\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`opening_hours_week_monday\` text,
  	\`opening_hours_week_tuesday\` text,
  	\`opening_hours_week_wednesday\` text,
  	\`opening_hours_week_thursday\` text,
  	\`opening_hours_week_friday\` text,
  	\`opening_hours_week_saturday\` text,
  	\`opening_hours_week_sunday\` text,
  	\`opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`opening_hours_bank_holidays_times\` text,
  	\`opening_hours_note\` text,
  	\`provider_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_title_idx\` ON \`offers\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_image_idx\` ON \`offers\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_provider_idx\` ON \`offers\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_owner_idx\` ON \`offers\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_review_by_idx\` ON \`offers\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`offers_first_published_idx\` ON \`offers\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`offers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_rels_order_idx\` ON \`offers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_parent_idx\` ON \`offers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_path_idx\` ON \`offers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_services_id_idx\` ON \`offers_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_hubs_id_idx\` ON \`offers_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_offers_id_idx\` ON \`offers_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_events_id_idx\` ON \`offers_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_news_id_idx\` ON \`offers_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_vacancies_id_idx\` ON \`offers_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_publications_id_idx\` ON \`offers_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_pillars_id_idx\` ON \`offers_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_programmes_id_idx\` ON \`offers_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_guides_id_idx\` ON \`offers_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_pages_id_idx\` ON \`offers_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_organisations_id_idx\` ON \`offers_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_areas_id_idx\` ON \`offers_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_topics_id_idx\` ON \`offers_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_ways_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_ways_in_order_idx\` ON \`_offers_v_version_ways_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_ways_in_parent_idx\` ON \`_offers_v_version_ways_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_order_idx\` ON \`_offers_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_parent_id_idx\` ON \`_offers_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_area_idx\` ON \`_offers_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_links_order_idx\` ON \`_offers_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_links_parent_id_idx\` ON \`_offers_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_links_to_to_file_idx\` ON \`_offers_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_opening_hours_seasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`week_monday\` text,
  	\`week_tuesday\` text,
  	\`week_wednesday\` text,
  	\`week_thursday\` text,
  	\`week_friday\` text,
  	\`week_saturday\` text,
  	\`week_sunday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_opening_hours_seasons_order_idx\` ON \`_offers_v_version_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_opening_hours_seasons_parent_id_idx\` ON \`_offers_v_version_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_opening_hours_exceptions_order_idx\` ON \`_offers_v_version_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_opening_hours_exceptions_parent_id_idx\` ON \`_offers_v_version_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_evidence_for_order_idx\` ON \`_offers_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_evidence_for_parent_id_idx\` ON \`_offers_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_evidence_for_pillar_idx\` ON \`_offers_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_activity\` text,
  	\`version_who_for\` text,
  	\`version_how_to_join\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_times\` text,
  	\`version_cost\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_opening_hours_week_monday\` text,
  	\`version_opening_hours_week_tuesday\` text,
  	\`version_opening_hours_week_wednesday\` text,
  	\`version_opening_hours_week_thursday\` text,
  	\`version_opening_hours_week_friday\` text,
  	\`version_opening_hours_week_saturday\` text,
  	\`version_opening_hours_week_sunday\` text,
  	\`version_opening_hours_bank_holidays_rule\` text DEFAULT 'not known',
  	\`version_opening_hours_bank_holidays_times\` text,
  	\`version_opening_hours_note\` text,
  	\`version_provider_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_parent_idx\` ON \`_offers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_title_idx\` ON \`_offers_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_slug_idx\` ON \`_offers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_image_idx\` ON \`_offers_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_provider_idx\` ON \`_offers_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_owner_idx\` ON \`_offers_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_review_by_idx\` ON \`_offers_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_first_published_idx\` ON \`_offers_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_updated_at_idx\` ON \`_offers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_created_at_idx\` ON \`_offers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_autosave_idx\` ON \`_offers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_order_idx\` ON \`_offers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_parent_idx\` ON \`_offers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_path_idx\` ON \`_offers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_services_id_idx\` ON \`_offers_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_hubs_id_idx\` ON \`_offers_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_offers_id_idx\` ON \`_offers_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_events_id_idx\` ON \`_offers_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_news_id_idx\` ON \`_offers_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_vacancies_id_idx\` ON \`_offers_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_publications_id_idx\` ON \`_offers_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_pillars_id_idx\` ON \`_offers_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_programmes_id_idx\` ON \`_offers_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_guides_id_idx\` ON \`_offers_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_pages_id_idx\` ON \`_offers_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_organisations_id_idx\` ON \`_offers_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_areas_id_idx\` ON \`_offers_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_topics_id_idx\` ON \`_offers_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`events_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_contact_links_order_idx\` ON \`events_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_links_parent_id_idx\` ON \`events_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_links_to_to_file_idx\` ON \`events_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`events_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_evidence_for_order_idx\` ON \`events_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_evidence_for_parent_id_idx\` ON \`events_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_evidence_for_pillar_idx\` ON \`events_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`date\` text,
  	\`starts\` text,
  	\`ends\` text,
  	\`is_cancelled\` integer DEFAULT false,
  	\`booking\` text,
  	\`booking_link_text\` text,
  	\`booking_link_to_kind\` text DEFAULT 'document',
  	\`booking_link_to_fragment\` text,
  	\`booking_link_to_file_id\` text,
  	\`booking_link_to_path\` text,
  	\`booking_link_to_url\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`recurrence_every\` text,
  	\`recurrence_on\` text,
  	\`recurrence_until\` text,
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_access\` text,
  	\`who_for\` text,
  	\`cost\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`at_id\` text,
  	\`organiser_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`booking_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_booking_link_to_booking_link_to_file_idx\` ON \`events\` (\`booking_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_place_place_area_idx\` ON \`events\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at_id\`);`)
  await db.run(sql`CREATE INDEX \`events_organiser_idx\` ON \`events\` (\`organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`events_owner_idx\` ON \`events\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`events_review_by_idx\` ON \`events\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`events_first_published_idx\` ON \`events\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_services_id_idx\` ON \`events_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_hubs_id_idx\` ON \`events_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_offers_id_idx\` ON \`events_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_news_id_idx\` ON \`events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_vacancies_id_idx\` ON \`events_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_publications_id_idx\` ON \`events_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pillars_id_idx\` ON \`events_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_programmes_id_idx\` ON \`events_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_guides_id_idx\` ON \`events_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pages_id_idx\` ON \`events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_areas_id_idx\` ON \`events_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_links_order_idx\` ON \`_events_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_links_parent_id_idx\` ON \`_events_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_links_to_to_file_idx\` ON \`_events_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_evidence_for_order_idx\` ON \`_events_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_evidence_for_parent_id_idx\` ON \`_events_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_evidence_for_pillar_idx\` ON \`_events_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_date\` text,
  	\`version_starts\` text,
  	\`version_ends\` text,
  	\`version_is_cancelled\` integer DEFAULT false,
  	\`version_booking\` text,
  	\`version_booking_link_text\` text,
  	\`version_booking_link_to_kind\` text DEFAULT 'document',
  	\`version_booking_link_to_fragment\` text,
  	\`version_booking_link_to_file_id\` text,
  	\`version_booking_link_to_path\` text,
  	\`version_booking_link_to_url\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_recurrence_every\` text,
  	\`version_recurrence_on\` text,
  	\`version_recurrence_until\` text,
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_access\` text,
  	\`version_who_for\` text,
  	\`version_cost\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_at_id\` text,
  	\`version_organiser_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_booking_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_date_idx\` ON \`_events_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_booking_link_to_version_booking_link_t_idx\` ON \`_events_v\` (\`version_booking_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_place_version_place_area_idx\` ON \`_events_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_at_idx\` ON \`_events_v\` (\`version_at_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_organiser_idx\` ON \`_events_v\` (\`version_organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owner_idx\` ON \`_events_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_by_idx\` ON \`_events_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_published_idx\` ON \`_events_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_services_id_idx\` ON \`_events_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_hubs_id_idx\` ON \`_events_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_offers_id_idx\` ON \`_events_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_news_id_idx\` ON \`_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_vacancies_id_idx\` ON \`_events_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_publications_id_idx\` ON \`_events_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pillars_id_idx\` ON \`_events_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_programmes_id_idx\` ON \`_events_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_guides_id_idx\` ON \`_events_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pages_id_idx\` ON \`_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_areas_id_idx\` ON \`_events_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_objectives_order_idx\` ON \`pillars_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_objectives_parent_id_idx\` ON \`pillars_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`text\` text,
  	\`year\` text,
  	\`status\` text,
  	\`objective\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_priorities_order_idx\` ON \`pillars_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_priorities_parent_id_idx\` ON \`pillars_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_evidence_for_order_idx\` ON \`pillars_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_evidence_for_parent_id_idx\` ON \`pillars_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_evidence_for_pillar_idx\` ON \`pillars_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`number\` numeric,
  	\`introduction\` text,
  	\`image_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_title_idx\` ON \`pillars\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`pillars_slug_idx\` ON \`pillars\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pillars_image_idx\` ON \`pillars\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_owner_idx\` ON \`pillars\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_review_by_idx\` ON \`pillars\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pillars_first_published_idx\` ON \`pillars\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`pillars_updated_at_idx\` ON \`pillars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pillars_created_at_idx\` ON \`pillars\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pillars__status_idx\` ON \`pillars\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pillars_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`publications_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pillars_rels_order_idx\` ON \`pillars_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_parent_idx\` ON \`pillars_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_path_idx\` ON \`pillars_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_publications_id_idx\` ON \`pillars_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_areas_id_idx\` ON \`pillars_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_topics_id_idx\` ON \`pillars_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_services_id_idx\` ON \`pillars_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_hubs_id_idx\` ON \`pillars_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_offers_id_idx\` ON \`pillars_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_events_id_idx\` ON \`pillars_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_news_id_idx\` ON \`pillars_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_vacancies_id_idx\` ON \`pillars_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_pillars_id_idx\` ON \`pillars_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_programmes_id_idx\` ON \`pillars_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_guides_id_idx\` ON \`pillars_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_pages_id_idx\` ON \`pillars_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_organisations_id_idx\` ON \`pillars_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_objectives_order_idx\` ON \`_pillars_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_objectives_parent_id_idx\` ON \`_pillars_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`anchor\` text,
  	\`text\` text,
  	\`year\` text,
  	\`status\` text,
  	\`objective\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_priorities_order_idx\` ON \`_pillars_v_version_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_priorities_parent_id_idx\` ON \`_pillars_v_version_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_evidence_for_order_idx\` ON \`_pillars_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_evidence_for_parent_id_idx\` ON \`_pillars_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_evidence_for_pillar_idx\` ON \`_pillars_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_number\` numeric,
  	\`version_introduction\` text,
  	\`version_image_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_parent_idx\` ON \`_pillars_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_title_idx\` ON \`_pillars_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_slug_idx\` ON \`_pillars_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_image_idx\` ON \`_pillars_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_owner_idx\` ON \`_pillars_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_review_by_idx\` ON \`_pillars_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_first_published_idx\` ON \`_pillars_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_updated_at_idx\` ON \`_pillars_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_created_at_idx\` ON \`_pillars_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version__status_idx\` ON \`_pillars_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_created_at_idx\` ON \`_pillars_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_updated_at_idx\` ON \`_pillars_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_latest_idx\` ON \`_pillars_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_autosave_idx\` ON \`_pillars_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`publications_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_order_idx\` ON \`_pillars_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_parent_idx\` ON \`_pillars_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_path_idx\` ON \`_pillars_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_publications_id_idx\` ON \`_pillars_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_areas_id_idx\` ON \`_pillars_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_topics_id_idx\` ON \`_pillars_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_services_id_idx\` ON \`_pillars_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_hubs_id_idx\` ON \`_pillars_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_offers_id_idx\` ON \`_pillars_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_events_id_idx\` ON \`_pillars_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_news_id_idx\` ON \`_pillars_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_vacancies_id_idx\` ON \`_pillars_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_pillars_id_idx\` ON \`_pillars_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_programmes_id_idx\` ON \`_pillars_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_guides_id_idx\` ON \`_pillars_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_pages_id_idx\` ON \`_pillars_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_organisations_id_idx\` ON \`_pillars_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_shifts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_shifts_order_idx\` ON \`programmes_shifts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_shifts_parent_id_idx\` ON \`programmes_shifts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_contributions_order_idx\` ON \`programmes_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_contributions_parent_id_idx\` ON \`programmes_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount_amount\` numeric,
  	\`amount_per\` text,
  	\`amount_currency\` text DEFAULT 'GBP',
  	\`from\` text,
  	\`purpose\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_funding_order_idx\` ON \`programmes_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_funding_parent_id_idx\` ON \`programmes_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_targets_order_idx\` ON \`programmes_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_targets_parent_id_idx\` ON \`programmes_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_targets_source_to_source_to_file_idx\` ON \`programmes_targets\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_places_order_idx\` ON \`programmes_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_parent_id_idx\` ON \`programmes_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_area_idx\` ON \`programmes_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_evidence_for_order_idx\` ON \`programmes_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_evidence_for_parent_id_idx\` ON \`programmes_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_evidence_for_pillar_idx\` ON \`programmes_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`benefit\` text,
  	\`aims\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`status\` text,
  	\`began_precision\` text DEFAULT 'day',
  	\`began_date\` text,
  	\`began_month\` text,
  	\`began_year\` numeric,
  	\`duration\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_title_idx\` ON \`programmes\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_image_idx\` ON \`programmes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_status_idx\` ON \`programmes\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`programmes_began_began_date_idx\` ON \`programmes\` (\`began_date\`);`)
  await db.run(sql`CREATE INDEX \`programmes_owner_idx\` ON \`programmes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_review_by_idx\` ON \`programmes\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`programmes_first_published_idx\` ON \`programmes\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_services_id_idx\` ON \`programmes_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_hubs_id_idx\` ON \`programmes_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_offers_id_idx\` ON \`programmes_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_events_id_idx\` ON \`programmes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_news_id_idx\` ON \`programmes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_vacancies_id_idx\` ON \`programmes_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_publications_id_idx\` ON \`programmes_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_pillars_id_idx\` ON \`programmes_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_programmes_id_idx\` ON \`programmes_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_guides_id_idx\` ON \`programmes_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_pages_id_idx\` ON \`programmes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_organisations_id_idx\` ON \`programmes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_areas_id_idx\` ON \`programmes_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_topics_id_idx\` ON \`programmes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_shifts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_shifts_order_idx\` ON \`_programmes_v_version_shifts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_shifts_parent_id_idx\` ON \`_programmes_v_version_shifts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_contributions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`person_name\` text,
  	\`person_post\` text,
  	\`person_organisation\` text,
  	\`person_as_at\` text,
  	\`kind\` text DEFAULT 'paraphrase',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_contributions_order_idx\` ON \`_programmes_v_version_contributions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_contributions_parent_id_idx\` ON \`_programmes_v_version_contributions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`amount_amount\` numeric,
  	\`amount_per\` text,
  	\`amount_currency\` text DEFAULT 'GBP',
  	\`from\` text,
  	\`purpose\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_funding_order_idx\` ON \`_programmes_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_funding_parent_id_idx\` ON \`_programmes_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_targets_order_idx\` ON \`_programmes_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_targets_parent_id_idx\` ON \`_programmes_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_targets_source_to_source_to_file_idx\` ON \`_programmes_v_version_targets\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_order_idx\` ON \`_programmes_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_parent_id_idx\` ON \`_programmes_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_area_idx\` ON \`_programmes_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_evidence_for_order_idx\` ON \`_programmes_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_evidence_for_parent_id_idx\` ON \`_programmes_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_evidence_for_pillar_idx\` ON \`_programmes_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_benefit\` text,
  	\`version_aims\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_status\` text,
  	\`version_began_precision\` text DEFAULT 'day',
  	\`version_began_date\` text,
  	\`version_began_month\` text,
  	\`version_began_year\` numeric,
  	\`version_duration\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_title_idx\` ON \`_programmes_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_image_idx\` ON \`_programmes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_status_idx\` ON \`_programmes_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_began_version_began_date_idx\` ON \`_programmes_v\` (\`version_began_date\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_owner_idx\` ON \`_programmes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_review_by_idx\` ON \`_programmes_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_first_published_idx\` ON \`_programmes_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_services_id_idx\` ON \`_programmes_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_hubs_id_idx\` ON \`_programmes_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_offers_id_idx\` ON \`_programmes_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_events_id_idx\` ON \`_programmes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_news_id_idx\` ON \`_programmes_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_vacancies_id_idx\` ON \`_programmes_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_publications_id_idx\` ON \`_programmes_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_pillars_id_idx\` ON \`_programmes_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_programmes_id_idx\` ON \`_programmes_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_guides_id_idx\` ON \`_programmes_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_pages_id_idx\` ON \`_programmes_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_organisations_id_idx\` ON \`_programmes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_areas_id_idx\` ON \`_programmes_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_topics_id_idx\` ON \`_programmes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_editions_formats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`language\` text DEFAULT 'en',
  	\`file_id\` text,
  	\`url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_editions_formats_order_idx\` ON \`publications_editions_formats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_formats_parent_id_idx\` ON \`publications_editions_formats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_formats_file_idx\` ON \`publications_editions_formats\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_editions\` (
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
  await db.run(sql`CREATE INDEX \`publications_editions_order_idx\` ON \`publications_editions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_parent_id_idx\` ON \`publications_editions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_editions_date_date_date_idx\` ON \`publications_editions\` (\`date_date\`);`)
  await db.run(sql`CREATE TABLE \`publications_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_evidence_for_order_idx\` ON \`publications_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_evidence_for_parent_id_idx\` ON \`publications_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_evidence_for_pillar_idx\` ON \`publications_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`about\` text,
  	\`image_id\` text,
  	\`kept_at_text\` text,
  	\`kept_at_url\` text,
  	\`next_expected\` text,
  	\`checked\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_title_idx\` ON \`publications\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`publications_kind_idx\` ON \`publications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`publications_image_idx\` ON \`publications\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_owner_idx\` ON \`publications\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_review_by_idx\` ON \`publications\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`publications_first_published_idx\` ON \`publications\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publications__status_idx\` ON \`publications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_rels_order_idx\` ON \`publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_parent_idx\` ON \`publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_path_idx\` ON \`publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_organisations_id_idx\` ON \`publications_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_areas_id_idx\` ON \`publications_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_topics_id_idx\` ON \`publications_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_services_id_idx\` ON \`publications_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_hubs_id_idx\` ON \`publications_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_offers_id_idx\` ON \`publications_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_events_id_idx\` ON \`publications_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_news_id_idx\` ON \`publications_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_vacancies_id_idx\` ON \`publications_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_publications_id_idx\` ON \`publications_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_pillars_id_idx\` ON \`publications_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_programmes_id_idx\` ON \`publications_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_guides_id_idx\` ON \`publications_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_pages_id_idx\` ON \`publications_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_editions_formats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`language\` text DEFAULT 'en',
  	\`file_id\` text,
  	\`url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v_version_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_formats_order_idx\` ON \`_publications_v_version_editions_formats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_formats_parent_id_idx\` ON \`_publications_v_version_editions_formats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_formats_file_idx\` ON \`_publications_v_version_editions_formats\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_editions\` (
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
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_order_idx\` ON \`_publications_v_version_editions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_parent_id_idx\` ON \`_publications_v_version_editions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_editions_date_date_date_idx\` ON \`_publications_v_version_editions\` (\`date_date\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_evidence_for_order_idx\` ON \`_publications_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_evidence_for_parent_id_idx\` ON \`_publications_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_evidence_for_pillar_idx\` ON \`_publications_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_about\` text,
  	\`version_image_id\` text,
  	\`version_kept_at_text\` text,
  	\`version_kept_at_url\` text,
  	\`version_next_expected\` text,
  	\`version_checked\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_parent_idx\` ON \`_publications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_title_idx\` ON \`_publications_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_slug_idx\` ON \`_publications_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_kind_idx\` ON \`_publications_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_image_idx\` ON \`_publications_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_owner_idx\` ON \`_publications_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_review_by_idx\` ON \`_publications_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_first_published_idx\` ON \`_publications_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_updated_at_idx\` ON \`_publications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_created_at_idx\` ON \`_publications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version__status_idx\` ON \`_publications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_created_at_idx\` ON \`_publications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_updated_at_idx\` ON \`_publications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_latest_idx\` ON \`_publications_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_autosave_idx\` ON \`_publications_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_order_idx\` ON \`_publications_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_parent_idx\` ON \`_publications_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_path_idx\` ON \`_publications_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_organisations_id_idx\` ON \`_publications_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_areas_id_idx\` ON \`_publications_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_topics_id_idx\` ON \`_publications_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_services_id_idx\` ON \`_publications_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_hubs_id_idx\` ON \`_publications_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_offers_id_idx\` ON \`_publications_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_events_id_idx\` ON \`_publications_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_news_id_idx\` ON \`_publications_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_vacancies_id_idx\` ON \`_publications_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_publications_id_idx\` ON \`_publications_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_pillars_id_idx\` ON \`_publications_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_programmes_id_idx\` ON \`_publications_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_guides_id_idx\` ON \`_publications_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_pages_id_idx\` ON \`_publications_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_evidence_for_order_idx\` ON \`pages_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_evidence_for_parent_id_idx\` ON \`pages_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_evidence_for_pillar_idx\` ON \`pages_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`parent_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_by_idx\` ON \`pages\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`pages_first_published_idx\` ON \`pages\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_areas_id_idx\` ON \`pages_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_services_id_idx\` ON \`pages_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_hubs_id_idx\` ON \`pages_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_offers_id_idx\` ON \`pages_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_news_id_idx\` ON \`pages_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_vacancies_id_idx\` ON \`pages_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_publications_id_idx\` ON \`pages_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pillars_id_idx\` ON \`pages_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_programmes_id_idx\` ON \`pages_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_guides_id_idx\` ON \`pages_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_organisations_id_idx\` ON \`pages_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_evidence_for_order_idx\` ON \`_pages_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_evidence_for_parent_id_idx\` ON \`_pages_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_evidence_for_pillar_idx\` ON \`_pages_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_parent_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_idx\` ON \`_pages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_by_idx\` ON \`_pages_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_first_published_idx\` ON \`_pages_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_areas_id_idx\` ON \`_pages_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_services_id_idx\` ON \`_pages_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_hubs_id_idx\` ON \`_pages_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_offers_id_idx\` ON \`_pages_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_news_id_idx\` ON \`_pages_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_vacancies_id_idx\` ON \`_pages_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_publications_id_idx\` ON \`_pages_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pillars_id_idx\` ON \`_pages_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_programmes_id_idx\` ON \`_pages_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_guides_id_idx\` ON \`_pages_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_organisations_id_idx\` ON \`_pages_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_steps_order_idx\` ON \`guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_parent_id_idx\` ON \`guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_evidence_for_order_idx\` ON \`guides_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_evidence_for_parent_id_idx\` ON \`guides_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_evidence_for_pillar_idx\` ON \`guides_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`introduction\` text,
  	\`image_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_title_idx\` ON \`guides\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_image_idx\` ON \`guides\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_owner_idx\` ON \`guides\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_review_by_idx\` ON \`guides\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`guides_first_published_idx\` ON \`guides\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_rels_order_idx\` ON \`guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_parent_idx\` ON \`guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_path_idx\` ON \`guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_areas_id_idx\` ON \`guides_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_topics_id_idx\` ON \`guides_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_services_id_idx\` ON \`guides_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_hubs_id_idx\` ON \`guides_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_offers_id_idx\` ON \`guides_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_events_id_idx\` ON \`guides_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_news_id_idx\` ON \`guides_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_vacancies_id_idx\` ON \`guides_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_publications_id_idx\` ON \`guides_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_pillars_id_idx\` ON \`guides_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_programmes_id_idx\` ON \`guides_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_guides_id_idx\` ON \`guides_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_pages_id_idx\` ON \`guides_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_organisations_id_idx\` ON \`guides_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_order_idx\` ON \`_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_parent_id_idx\` ON \`_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_evidence_for_order_idx\` ON \`_guides_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_evidence_for_parent_id_idx\` ON \`_guides_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_evidence_for_pillar_idx\` ON \`_guides_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_introduction\` text,
  	\`version_image_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_title_idx\` ON \`_guides_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_image_idx\` ON \`_guides_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_owner_idx\` ON \`_guides_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_review_by_idx\` ON \`_guides_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_first_published_idx\` ON \`_guides_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_autosave_idx\` ON \`_guides_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_order_idx\` ON \`_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_parent_idx\` ON \`_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_path_idx\` ON \`_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_areas_id_idx\` ON \`_guides_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_topics_id_idx\` ON \`_guides_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_services_id_idx\` ON \`_guides_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_hubs_id_idx\` ON \`_guides_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_offers_id_idx\` ON \`_guides_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_events_id_idx\` ON \`_guides_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_news_id_idx\` ON \`_guides_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_vacancies_id_idx\` ON \`_guides_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_publications_id_idx\` ON \`_guides_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_pillars_id_idx\` ON \`_guides_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_programmes_id_idx\` ON \`_guides_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_guides_id_idx\` ON \`_guides_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_pages_id_idx\` ON \`_guides_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_organisations_id_idx\` ON \`_guides_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_figures_order_idx\` ON \`areas_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_figures_parent_id_idx\` ON \`areas_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_figures_source_to_source_to_file_idx\` ON \`areas_figures\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_evidence_for_order_idx\` ON \`areas_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_evidence_for_parent_id_idx\` ON \`areas_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_evidence_for_pillar_idx\` ON \`areas_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`postcodes\` text,
  	\`parent_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_title_idx\` ON \`areas\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`areas_slug_idx\` ON \`areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`areas_kind_idx\` ON \`areas\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`areas_image_idx\` ON \`areas\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_parent_idx\` ON \`areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_owner_idx\` ON \`areas\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_review_by_idx\` ON \`areas\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`areas_first_published_idx\` ON \`areas\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`areas__status_idx\` ON \`areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`areas_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_rels_order_idx\` ON \`areas_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_parent_idx\` ON \`areas_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_path_idx\` ON \`areas_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_services_id_idx\` ON \`areas_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_hubs_id_idx\` ON \`areas_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_offers_id_idx\` ON \`areas_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_events_id_idx\` ON \`areas_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_news_id_idx\` ON \`areas_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_vacancies_id_idx\` ON \`areas_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_publications_id_idx\` ON \`areas_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_pillars_id_idx\` ON \`areas_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_programmes_id_idx\` ON \`areas_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_guides_id_idx\` ON \`areas_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_pages_id_idx\` ON \`areas_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_organisations_id_idx\` ON \`areas_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_areas_id_idx\` ON \`areas_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_topics_id_idx\` ON \`areas_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`figure\` text,
  	\`unit\` text,
  	\`source_text\` text,
  	\`source_to_kind\` text DEFAULT 'document',
  	\`source_to_fragment\` text,
  	\`source_to_file_id\` text,
  	\`source_to_path\` text,
  	\`source_to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_figures_order_idx\` ON \`_areas_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_figures_parent_id_idx\` ON \`_areas_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_figures_source_to_source_to_file_idx\` ON \`_areas_v_version_figures\` (\`source_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_evidence_for_order_idx\` ON \`_areas_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_evidence_for_parent_id_idx\` ON \`_areas_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_evidence_for_pillar_idx\` ON \`_areas_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_postcodes\` text,
  	\`version_parent_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_parent_idx\` ON \`_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_title_idx\` ON \`_areas_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_slug_idx\` ON \`_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_kind_idx\` ON \`_areas_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_image_idx\` ON \`_areas_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_parent_idx\` ON \`_areas_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_owner_idx\` ON \`_areas_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_review_by_idx\` ON \`_areas_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_first_published_idx\` ON \`_areas_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_updated_at_idx\` ON \`_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_created_at_idx\` ON \`_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version__status_idx\` ON \`_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_created_at_idx\` ON \`_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_updated_at_idx\` ON \`_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_latest_idx\` ON \`_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_autosave_idx\` ON \`_areas_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_order_idx\` ON \`_areas_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_parent_idx\` ON \`_areas_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_path_idx\` ON \`_areas_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_services_id_idx\` ON \`_areas_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_hubs_id_idx\` ON \`_areas_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_offers_id_idx\` ON \`_areas_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_events_id_idx\` ON \`_areas_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_news_id_idx\` ON \`_areas_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_vacancies_id_idx\` ON \`_areas_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_publications_id_idx\` ON \`_areas_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_pillars_id_idx\` ON \`_areas_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_programmes_id_idx\` ON \`_areas_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_guides_id_idx\` ON \`_areas_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_pages_id_idx\` ON \`_areas_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_organisations_id_idx\` ON \`_areas_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_areas_id_idx\` ON \`_areas_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_topics_id_idx\` ON \`_areas_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_evidence_for_order_idx\` ON \`topics_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_evidence_for_parent_id_idx\` ON \`topics_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_evidence_for_pillar_idx\` ON \`topics_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`is_mental_health\` integer DEFAULT false,
  	\`body\` text,
  	\`image_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_title_idx\` ON \`topics\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_image_idx\` ON \`topics\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_owner_idx\` ON \`topics\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_review_by_idx\` ON \`topics\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`topics_first_published_idx\` ON \`topics\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_areas_id_idx\` ON \`topics_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_topics_id_idx\` ON \`topics_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_services_id_idx\` ON \`topics_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_hubs_id_idx\` ON \`topics_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_offers_id_idx\` ON \`topics_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_events_id_idx\` ON \`topics_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_news_id_idx\` ON \`topics_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_vacancies_id_idx\` ON \`topics_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_publications_id_idx\` ON \`topics_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_pillars_id_idx\` ON \`topics_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_programmes_id_idx\` ON \`topics_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_guides_id_idx\` ON \`topics_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_pages_id_idx\` ON \`topics_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_organisations_id_idx\` ON \`topics_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_evidence_for_order_idx\` ON \`_topics_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_evidence_for_parent_id_idx\` ON \`_topics_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_evidence_for_pillar_idx\` ON \`_topics_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_is_mental_health\` integer DEFAULT false,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_title_idx\` ON \`_topics_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_image_idx\` ON \`_topics_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_owner_idx\` ON \`_topics_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_review_by_idx\` ON \`_topics_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_first_published_idx\` ON \`_topics_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_order_idx\` ON \`_topics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_parent_idx\` ON \`_topics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_path_idx\` ON \`_topics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_areas_id_idx\` ON \`_topics_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_topics_id_idx\` ON \`_topics_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_services_id_idx\` ON \`_topics_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_hubs_id_idx\` ON \`_topics_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_offers_id_idx\` ON \`_topics_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_events_id_idx\` ON \`_topics_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_news_id_idx\` ON \`_topics_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_vacancies_id_idx\` ON \`_topics_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_publications_id_idx\` ON \`_topics_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_pillars_id_idx\` ON \`_topics_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_programmes_id_idx\` ON \`_topics_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_guides_id_idx\` ON \`_topics_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_pages_id_idx\` ON \`_topics_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_organisations_id_idx\` ON \`_topics_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`post\` text,
  	\`organisation\` text,
  	\`as_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_people_order_idx\` ON \`organisations_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_people_parent_id_idx\` ON \`organisations_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_contact_links_order_idx\` ON \`organisations_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_contact_links_parent_id_idx\` ON \`organisations_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_contact_links_to_to_file_idx\` ON \`organisations_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_evidence_for_order_idx\` ON \`organisations_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_evidence_for_parent_id_idx\` ON \`organisations_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_evidence_for_pillar_idx\` ON \`organisations_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`responsibilities\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`legal_name\` text,
  	\`website\` text,
  	\`began_precision\` text DEFAULT 'day',
  	\`began_date\` text,
  	\`began_month\` text,
  	\`began_year\` numeric,
  	\`ended_precision\` text DEFAULT 'day',
  	\`ended_date\` text,
  	\`ended_month\` text,
  	\`ended_year\` numeric,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`successor_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_title_idx\` ON \`organisations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_began_began_date_idx\` ON \`organisations\` (\`began_date\`);`)
  await db.run(sql`CREATE INDEX \`organisations_ended_ended_date_idx\` ON \`organisations\` (\`ended_date\`);`)
  await db.run(sql`CREATE INDEX \`organisations_successor_idx\` ON \`organisations\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_idx\` ON \`organisations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_review_by_idx\` ON \`organisations\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`organisations_first_published_idx\` ON \`organisations\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_services_id_idx\` ON \`organisations_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_hubs_id_idx\` ON \`organisations_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_offers_id_idx\` ON \`organisations_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_events_id_idx\` ON \`organisations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_news_id_idx\` ON \`organisations_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_vacancies_id_idx\` ON \`organisations_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_publications_id_idx\` ON \`organisations_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pillars_id_idx\` ON \`organisations_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_programmes_id_idx\` ON \`organisations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_guides_id_idx\` ON \`organisations_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_pages_id_idx\` ON \`organisations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_areas_id_idx\` ON \`organisations_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_topics_id_idx\` ON \`organisations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`post\` text,
  	\`organisation\` text,
  	\`as_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_people_order_idx\` ON \`_organisations_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_people_parent_id_idx\` ON \`_organisations_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_contact_links_order_idx\` ON \`_organisations_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_contact_links_parent_id_idx\` ON \`_organisations_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_contact_links_to_to_file_idx\` ON \`_organisations_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_evidence_for_order_idx\` ON \`_organisations_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_evidence_for_parent_id_idx\` ON \`_organisations_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_evidence_for_pillar_idx\` ON \`_organisations_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_responsibilities\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_legal_name\` text,
  	\`version_website\` text,
  	\`version_began_precision\` text DEFAULT 'day',
  	\`version_began_date\` text,
  	\`version_began_month\` text,
  	\`version_began_year\` numeric,
  	\`version_ended_precision\` text DEFAULT 'day',
  	\`version_ended_date\` text,
  	\`version_ended_month\` text,
  	\`version_ended_year\` numeric,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_successor_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_title_idx\` ON \`_organisations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_began_version_began_date_idx\` ON \`_organisations_v\` (\`version_began_date\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_ended_version_ended_date_idx\` ON \`_organisations_v\` (\`version_ended_date\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_successor_idx\` ON \`_organisations_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_idx\` ON \`_organisations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_review_by_idx\` ON \`_organisations_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_first_published_idx\` ON \`_organisations_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_services_id_idx\` ON \`_organisations_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_hubs_id_idx\` ON \`_organisations_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_offers_id_idx\` ON \`_organisations_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_events_id_idx\` ON \`_organisations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_news_id_idx\` ON \`_organisations_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_vacancies_id_idx\` ON \`_organisations_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_publications_id_idx\` ON \`_organisations_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pillars_id_idx\` ON \`_organisations_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_programmes_id_idx\` ON \`_organisations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_guides_id_idx\` ON \`_organisations_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_pages_id_idx\` ON \`_organisations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_areas_id_idx\` ON \`_organisations_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_topics_id_idx\` ON \`_organisations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`tone\` text DEFAULT 'information',
  	\`starts\` text,
  	\`ends\` text,
  	\`paths\` text,
  	\`link_text\` text,
  	\`link_to_kind\` text DEFAULT 'document',
  	\`link_to_fragment\` text,
  	\`link_to_file_id\` text,
  	\`link_to_path\` text,
  	\`link_to_url\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_ends_idx\` ON \`alerts\` (\`ends\`);`)
  await db.run(sql`CREATE INDEX \`alerts_link_to_link_to_file_idx\` ON \`alerts\` (\`link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_owner_idx\` ON \`alerts\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_review_by_idx\` ON \`alerts\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`alerts_first_published_idx\` ON \`alerts\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts__status_idx\` ON \`alerts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`alerts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_rels_order_idx\` ON \`alerts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_parent_idx\` ON \`alerts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_path_idx\` ON \`alerts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_services_id_idx\` ON \`alerts_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_hubs_id_idx\` ON \`alerts_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_offers_id_idx\` ON \`alerts_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_events_id_idx\` ON \`alerts_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_news_id_idx\` ON \`alerts_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_vacancies_id_idx\` ON \`alerts_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_publications_id_idx\` ON \`alerts_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_pillars_id_idx\` ON \`alerts_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_programmes_id_idx\` ON \`alerts_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_guides_id_idx\` ON \`alerts_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_pages_id_idx\` ON \`alerts_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_organisations_id_idx\` ON \`alerts_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_areas_id_idx\` ON \`alerts_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_topics_id_idx\` ON \`alerts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_tone\` text DEFAULT 'information',
  	\`version_starts\` text,
  	\`version_ends\` text,
  	\`version_paths\` text,
  	\`version_link_text\` text,
  	\`version_link_to_kind\` text DEFAULT 'document',
  	\`version_link_to_fragment\` text,
  	\`version_link_to_file_id\` text,
  	\`version_link_to_path\` text,
  	\`version_link_to_url\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_parent_idx\` ON \`_alerts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_ends_idx\` ON \`_alerts_v\` (\`version_ends\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_link_to_version_link_to_file_idx\` ON \`_alerts_v\` (\`version_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_owner_idx\` ON \`_alerts_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_review_by_idx\` ON \`_alerts_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_first_published_idx\` ON \`_alerts_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_updated_at_idx\` ON \`_alerts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_created_at_idx\` ON \`_alerts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version__status_idx\` ON \`_alerts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_created_at_idx\` ON \`_alerts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_updated_at_idx\` ON \`_alerts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_latest_idx\` ON \`_alerts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_autosave_idx\` ON \`_alerts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_order_idx\` ON \`_alerts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_parent_idx\` ON \`_alerts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_path_idx\` ON \`_alerts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_services_id_idx\` ON \`_alerts_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_hubs_id_idx\` ON \`_alerts_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_offers_id_idx\` ON \`_alerts_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_events_id_idx\` ON \`_alerts_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_news_id_idx\` ON \`_alerts_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_vacancies_id_idx\` ON \`_alerts_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_publications_id_idx\` ON \`_alerts_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_pillars_id_idx\` ON \`_alerts_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_programmes_id_idx\` ON \`_alerts_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_guides_id_idx\` ON \`_alerts_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_pages_id_idx\` ON \`_alerts_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_organisations_id_idx\` ON \`_alerts_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_areas_id_idx\` ON \`_alerts_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_topics_id_idx\` ON \`_alerts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_to_file_idx\` ON \`redirects\` (\`to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_services_id_idx\` ON \`redirects_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_hubs_id_idx\` ON \`redirects_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_offers_id_idx\` ON \`redirects_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_news_id_idx\` ON \`redirects_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_vacancies_id_idx\` ON \`redirects_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_publications_id_idx\` ON \`redirects_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pillars_id_idx\` ON \`redirects_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_programmes_id_idx\` ON \`redirects_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_guides_id_idx\` ON \`redirects_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_organisations_id_idx\` ON \`redirects_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_areas_id_idx\` ON \`redirects_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_topics_id_idx\` ON \`redirects_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`images\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`is_decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text,
  	\`consent\` text DEFAULT 'nobody',
  	\`expires\` text,
  	\`hashes\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif320_url\` text,
  	\`sizes_avif320_width\` numeric,
  	\`sizes_avif320_height\` numeric,
  	\`sizes_avif320_mime_type\` text,
  	\`sizes_avif320_filesize\` numeric,
  	\`sizes_avif320_filename\` text,
  	\`sizes_webp320_url\` text,
  	\`sizes_webp320_width\` numeric,
  	\`sizes_webp320_height\` numeric,
  	\`sizes_webp320_mime_type\` text,
  	\`sizes_webp320_filesize\` numeric,
  	\`sizes_webp320_filename\` text,
  	\`sizes_avif640_url\` text,
  	\`sizes_avif640_width\` numeric,
  	\`sizes_avif640_height\` numeric,
  	\`sizes_avif640_mime_type\` text,
  	\`sizes_avif640_filesize\` numeric,
  	\`sizes_avif640_filename\` text,
  	\`sizes_webp640_url\` text,
  	\`sizes_webp640_width\` numeric,
  	\`sizes_webp640_height\` numeric,
  	\`sizes_webp640_mime_type\` text,
  	\`sizes_webp640_filesize\` numeric,
  	\`sizes_webp640_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_avif1280_url\` text,
  	\`sizes_avif1280_width\` numeric,
  	\`sizes_avif1280_height\` numeric,
  	\`sizes_avif1280_mime_type\` text,
  	\`sizes_avif1280_filesize\` numeric,
  	\`sizes_avif1280_filename\` text,
  	\`sizes_webp1280_url\` text,
  	\`sizes_webp1280_width\` numeric,
  	\`sizes_webp1280_height\` numeric,
  	\`sizes_webp1280_mime_type\` text,
  	\`sizes_webp1280_filesize\` numeric,
  	\`sizes_webp1280_filename\` text,
  	\`sizes_avif1920_url\` text,
  	\`sizes_avif1920_width\` numeric,
  	\`sizes_avif1920_height\` numeric,
  	\`sizes_avif1920_mime_type\` text,
  	\`sizes_avif1920_filesize\` numeric,
  	\`sizes_avif1920_filename\` text,
  	\`sizes_webp1920_url\` text,
  	\`sizes_webp1920_width\` numeric,
  	\`sizes_webp1920_height\` numeric,
  	\`sizes_webp1920_mime_type\` text,
  	\`sizes_webp1920_filesize\` numeric,
  	\`sizes_webp1920_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`images_owner_idx\` ON \`images\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`images_review_by_idx\` ON \`images\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`images_first_published_idx\` ON \`images\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`images_updated_at_idx\` ON \`images\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`images_created_at_idx\` ON \`images\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`images__status_idx\` ON \`images\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`images_filename_idx\` ON \`images\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_avif320_sizes_avif320_filename_idx\` ON \`images\` (\`sizes_avif320_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_webp320_sizes_webp320_filename_idx\` ON \`images\` (\`sizes_webp320_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_avif640_sizes_avif640_filename_idx\` ON \`images\` (\`sizes_avif640_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_webp640_sizes_webp640_filename_idx\` ON \`images\` (\`sizes_webp640_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_avif960_sizes_avif960_filename_idx\` ON \`images\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_webp960_sizes_webp960_filename_idx\` ON \`images\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_avif1280_sizes_avif1280_filename_idx\` ON \`images\` (\`sizes_avif1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_webp1280_sizes_webp1280_filename_idx\` ON \`images\` (\`sizes_webp1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_avif1920_sizes_avif1920_filename_idx\` ON \`images\` (\`sizes_avif1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`images_sizes_webp1920_sizes_webp1920_filename_idx\` ON \`images\` (\`sizes_webp1920_filename\`);`)
  await db.run(sql`CREATE TABLE \`_images_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_alt\` text,
  	\`version_is_decorative\` integer DEFAULT false,
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_consent\` text DEFAULT 'nobody',
  	\`version_expires\` text,
  	\`version_hashes\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_avif320_url\` text,
  	\`version_sizes_avif320_width\` numeric,
  	\`version_sizes_avif320_height\` numeric,
  	\`version_sizes_avif320_mime_type\` text,
  	\`version_sizes_avif320_filesize\` numeric,
  	\`version_sizes_avif320_filename\` text,
  	\`version_sizes_webp320_url\` text,
  	\`version_sizes_webp320_width\` numeric,
  	\`version_sizes_webp320_height\` numeric,
  	\`version_sizes_webp320_mime_type\` text,
  	\`version_sizes_webp320_filesize\` numeric,
  	\`version_sizes_webp320_filename\` text,
  	\`version_sizes_avif640_url\` text,
  	\`version_sizes_avif640_width\` numeric,
  	\`version_sizes_avif640_height\` numeric,
  	\`version_sizes_avif640_mime_type\` text,
  	\`version_sizes_avif640_filesize\` numeric,
  	\`version_sizes_avif640_filename\` text,
  	\`version_sizes_webp640_url\` text,
  	\`version_sizes_webp640_width\` numeric,
  	\`version_sizes_webp640_height\` numeric,
  	\`version_sizes_webp640_mime_type\` text,
  	\`version_sizes_webp640_filesize\` numeric,
  	\`version_sizes_webp640_filename\` text,
  	\`version_sizes_avif960_url\` text,
  	\`version_sizes_avif960_width\` numeric,
  	\`version_sizes_avif960_height\` numeric,
  	\`version_sizes_avif960_mime_type\` text,
  	\`version_sizes_avif960_filesize\` numeric,
  	\`version_sizes_avif960_filename\` text,
  	\`version_sizes_webp960_url\` text,
  	\`version_sizes_webp960_width\` numeric,
  	\`version_sizes_webp960_height\` numeric,
  	\`version_sizes_webp960_mime_type\` text,
  	\`version_sizes_webp960_filesize\` numeric,
  	\`version_sizes_webp960_filename\` text,
  	\`version_sizes_avif1280_url\` text,
  	\`version_sizes_avif1280_width\` numeric,
  	\`version_sizes_avif1280_height\` numeric,
  	\`version_sizes_avif1280_mime_type\` text,
  	\`version_sizes_avif1280_filesize\` numeric,
  	\`version_sizes_avif1280_filename\` text,
  	\`version_sizes_webp1280_url\` text,
  	\`version_sizes_webp1280_width\` numeric,
  	\`version_sizes_webp1280_height\` numeric,
  	\`version_sizes_webp1280_mime_type\` text,
  	\`version_sizes_webp1280_filesize\` numeric,
  	\`version_sizes_webp1280_filename\` text,
  	\`version_sizes_avif1920_url\` text,
  	\`version_sizes_avif1920_width\` numeric,
  	\`version_sizes_avif1920_height\` numeric,
  	\`version_sizes_avif1920_mime_type\` text,
  	\`version_sizes_avif1920_filesize\` numeric,
  	\`version_sizes_avif1920_filename\` text,
  	\`version_sizes_webp1920_url\` text,
  	\`version_sizes_webp1920_width\` numeric,
  	\`version_sizes_webp1920_height\` numeric,
  	\`version_sizes_webp1920_mime_type\` text,
  	\`version_sizes_webp1920_filesize\` numeric,
  	\`version_sizes_webp1920_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_images_v_parent_idx\` ON \`_images_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_owner_idx\` ON \`_images_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_review_by_idx\` ON \`_images_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_first_published_idx\` ON \`_images_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_updated_at_idx\` ON \`_images_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_created_at_idx\` ON \`_images_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version__status_idx\` ON \`_images_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_version_filename_idx\` ON \`_images_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_avif320_version_sizes_avif320_fi_idx\` ON \`_images_v\` (\`version_sizes_avif320_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_webp320_version_sizes_webp320_fi_idx\` ON \`_images_v\` (\`version_sizes_webp320_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_avif640_version_sizes_avif640_fi_idx\` ON \`_images_v\` (\`version_sizes_avif640_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_webp640_version_sizes_webp640_fi_idx\` ON \`_images_v\` (\`version_sizes_webp640_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_avif960_version_sizes_avif960_fi_idx\` ON \`_images_v\` (\`version_sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_webp960_version_sizes_webp960_fi_idx\` ON \`_images_v\` (\`version_sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_avif1280_version_sizes_avif1280__idx\` ON \`_images_v\` (\`version_sizes_avif1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_webp1280_version_sizes_webp1280__idx\` ON \`_images_v\` (\`version_sizes_webp1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_avif1920_version_sizes_avif1920__idx\` ON \`_images_v\` (\`version_sizes_avif1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_version_sizes_webp1920_version_sizes_webp1920__idx\` ON \`_images_v\` (\`version_sizes_webp1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_created_at_idx\` ON \`_images_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_updated_at_idx\` ON \`_images_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_images_v_latest_idx\` ON \`_images_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`language\` text DEFAULT 'en',
  	\`pages\` numeric,
  	\`sha256\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_owner_idx\` ON \`files\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`files_review_by_idx\` ON \`files\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`files_first_published_idx\` ON \`files\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`files__status_idx\` ON \`files\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_files_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_pages\` numeric,
  	\`version_sha256\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_files_v_parent_idx\` ON \`_files_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_owner_idx\` ON \`_files_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_review_by_idx\` ON \`_files_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_first_published_idx\` ON \`_files_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_updated_at_idx\` ON \`_files_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_created_at_idx\` ON \`_files_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version__status_idx\` ON \`_files_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_filename_idx\` ON \`_files_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_created_at_idx\` ON \`_files_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_updated_at_idx\` ON \`_files_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_latest_idx\` ON \`_files_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`releases_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`version\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_documents_order_idx\` ON \`releases_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_documents_parent_id_idx\` ON \`releases_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_documents_document_idx\` ON \`releases_documents\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`releases_held\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`version\` text,
  	\`title\` text,
  	\`is_public\` integer,
  	\`problems\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_held_order_idx\` ON \`releases_held\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_held_parent_id_idx\` ON \`releases_held\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_held_document_idx\` ON \`releases_held\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`ms\` numeric,
  	\`search_at\` text,
  	\`message\` text,
  	\`addresses\` text,
  	\`rendered\` numeric,
  	\`checks\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_number_idx\` ON \`releases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`releases_at_idx\` ON \`releases\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`is_disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`change_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`by\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`change_log_number_idx\` ON \`change_log\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`change_log_document_idx\` ON \`change_log\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_name_idx\` ON \`counters\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`publications_id\` text,
  	\`pages_id\` text,
  	\`guides_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	\`organisations_id\` text,
  	\`alerts_id\` text,
  	\`redirects_id\` text,
  	\`images_id\` text,
  	\`files_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`images_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vacancies_id_idx\` ON \`payload_locked_documents_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hubs_id_idx\` ON \`payload_locked_documents_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offers_id_idx\` ON \`payload_locked_documents_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pillars_id_idx\` ON \`payload_locked_documents_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_text\` text,
  	\`link_to_kind\` text DEFAULT 'document',
  	\`link_to_fragment\` text,
  	\`link_to_file_id\` text,
  	\`link_to_path\` text,
  	\`link_to_url\` text,
  	\`hint\` text,
  	FOREIGN KEY (\`link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_tasks_order_idx\` ON \`home_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_tasks_parent_id_idx\` ON \`home_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_tasks_link_to_link_to_file_idx\` ON \`home_tasks\` (\`link_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`introduction\` text,
  	\`news_count\` numeric DEFAULT 3,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`home__status_idx\` ON \`home\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_services_id_idx\` ON \`home_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_hubs_id_idx\` ON \`home_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_offers_id_idx\` ON \`home_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_events_id_idx\` ON \`home_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_news_id_idx\` ON \`home_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_vacancies_id_idx\` ON \`home_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_publications_id_idx\` ON \`home_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_pillars_id_idx\` ON \`home_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_programmes_id_idx\` ON \`home_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_guides_id_idx\` ON \`home_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_pages_id_idx\` ON \`home_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_organisations_id_idx\` ON \`home_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_areas_id_idx\` ON \`home_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_topics_id_idx\` ON \`home_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`link_text\` text,
  	\`link_to_kind\` text DEFAULT 'document',
  	\`link_to_fragment\` text,
  	\`link_to_file_id\` text,
  	\`link_to_path\` text,
  	\`link_to_url\` text,
  	\`hint\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_tasks_order_idx\` ON \`_home_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_tasks_parent_id_idx\` ON \`_home_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_tasks_link_to_link_to_file_idx\` ON \`_home_v_version_tasks\` (\`link_to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_title\` text,
  	\`version_introduction\` text,
  	\`version_news_count\` numeric DEFAULT 3,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_version__status_idx\` ON \`_home_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_latest_idx\` ON \`_home_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_autosave_idx\` ON \`_home_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_services_id_idx\` ON \`_home_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_hubs_id_idx\` ON \`_home_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_offers_id_idx\` ON \`_home_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_events_id_idx\` ON \`_home_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_news_id_idx\` ON \`_home_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_vacancies_id_idx\` ON \`_home_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_publications_id_idx\` ON \`_home_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_pillars_id_idx\` ON \`_home_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_programmes_id_idx\` ON \`_home_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_guides_id_idx\` ON \`_home_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_pages_id_idx\` ON \`_home_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_organisations_id_idx\` ON \`_home_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_areas_id_idx\` ON \`_home_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_topics_id_idx\` ON \`_home_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_to_to_file_idx\` ON \`navigation_header\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_order_idx\` ON \`navigation_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_parent_id_idx\` ON \`navigation_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_to_to_file_idx\` ON \`navigation_footer_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_services_id_idx\` ON \`navigation_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_hubs_id_idx\` ON \`navigation_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_offers_id_idx\` ON \`navigation_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_events_id_idx\` ON \`navigation_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_news_id_idx\` ON \`navigation_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_vacancies_id_idx\` ON \`navigation_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_publications_id_idx\` ON \`navigation_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pillars_id_idx\` ON \`navigation_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_programmes_id_idx\` ON \`navigation_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_guides_id_idx\` ON \`navigation_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_organisations_id_idx\` ON \`navigation_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_areas_id_idx\` ON \`navigation_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_topics_id_idx\` ON \`navigation_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_order_idx\` ON \`_navigation_v_version_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_parent_id_idx\` ON \`_navigation_v_version_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_to_to_file_idx\` ON \`_navigation_v_version_header\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_order_idx\` ON \`_navigation_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_parent_id_idx\` ON \`_navigation_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_to_to_file_idx\` ON \`_navigation_v_version_footer_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_autosave_idx\` ON \`_navigation_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_services_id_idx\` ON \`_navigation_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_hubs_id_idx\` ON \`_navigation_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_offers_id_idx\` ON \`_navigation_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_events_id_idx\` ON \`_navigation_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_news_id_idx\` ON \`_navigation_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_vacancies_id_idx\` ON \`_navigation_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_publications_id_idx\` ON \`_navigation_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pillars_id_idx\` ON \`_navigation_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_programmes_id_idx\` ON \`_navigation_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_guides_id_idx\` ON \`_navigation_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_organisations_id_idx\` ON \`_navigation_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_areas_id_idx\` ON \`_navigation_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_topics_id_idx\` ON \`_navigation_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_contact_links_order_idx\` ON \`settings_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_contact_links_parent_id_idx\` ON \`settings_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_contact_links_to_to_file_idx\` ON \`settings_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_urgent_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`when\` text,
  	\`telephone\` text,
  	\`hint\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_urgent_help_order_idx\` ON \`settings_urgent_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_urgent_help_parent_id_idx\` ON \`settings_urgent_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_promoted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_promoted_order_idx\` ON \`settings_promoted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_promoted_parent_id_idx\` ON \`settings_promoted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`strapline\` text,
  	\`logo_id\` text,
  	\`theme_colour\` text,
  	\`sample_notice\` text,
  	\`run_by\` text,
  	\`contact_name\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`complain\` text,
  	\`report_error\` text,
  	\`synonyms\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_services_id_idx\` ON \`settings_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_hubs_id_idx\` ON \`settings_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_offers_id_idx\` ON \`settings_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_events_id_idx\` ON \`settings_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_news_id_idx\` ON \`settings_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_vacancies_id_idx\` ON \`settings_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_publications_id_idx\` ON \`settings_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_pillars_id_idx\` ON \`settings_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_programmes_id_idx\` ON \`settings_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_guides_id_idx\` ON \`settings_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_pages_id_idx\` ON \`settings_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_organisations_id_idx\` ON \`settings_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_areas_id_idx\` ON \`settings_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_topics_id_idx\` ON \`settings_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_contact_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_contact_links_order_idx\` ON \`_settings_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_contact_links_parent_id_idx\` ON \`_settings_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_contact_links_to_to_file_idx\` ON \`_settings_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_urgent_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`when\` text,
  	\`telephone\` text,
  	\`hint\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_help_order_idx\` ON \`_settings_v_version_urgent_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_help_parent_id_idx\` ON \`_settings_v_version_urgent_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_promoted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`words\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_promoted_order_idx\` ON \`_settings_v_version_promoted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_promoted_parent_id_idx\` ON \`_settings_v_version_promoted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_strapline\` text,
  	\`version_logo_id\` text,
  	\`version_theme_colour\` text,
  	\`version_sample_notice\` text,
  	\`version_run_by\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_complain\` text,
  	\`version_report_error\` text,
  	\`version_synonyms\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_idx\` ON \`_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_autosave_idx\` ON \`_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`news_id\` text,
  	\`vacancies_id\` text,
  	\`publications_id\` text,
  	\`pillars_id\` text,
  	\`programmes_id\` text,
  	\`guides_id\` text,
  	\`pages_id\` text,
  	\`organisations_id\` text,
  	\`areas_id\` text,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_order_idx\` ON \`_settings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_parent_idx\` ON \`_settings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_path_idx\` ON \`_settings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_services_id_idx\` ON \`_settings_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_hubs_id_idx\` ON \`_settings_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_offers_id_idx\` ON \`_settings_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_events_id_idx\` ON \`_settings_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_news_id_idx\` ON \`_settings_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_vacancies_id_idx\` ON \`_settings_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_publications_id_idx\` ON \`_settings_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_pillars_id_idx\` ON \`_settings_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_programmes_id_idx\` ON \`_settings_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_guides_id_idx\` ON \`_settings_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_pages_id_idx\` ON \`_settings_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_organisations_id_idx\` ON \`_settings_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_areas_id_idx\` ON \`_settings_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_topics_id_idx\` ON \`_settings_v_rels\` (\`topics_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_contributions\`;`)
  await db.run(sql`DROP TABLE \`news_key_facts\`;`)
  await db.run(sql`DROP TABLE \`news_further_information_links\`;`)
  await db.run(sql`DROP TABLE \`news_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_key_facts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_further_information_links\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`vacancies_contact_links\`;`)
  await db.run(sql`DROP TABLE \`vacancies_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`vacancies\`;`)
  await db.run(sql`DROP TABLE \`vacancies_rels\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_ways_in\`;`)
  await db.run(sql`DROP TABLE \`services_places\`;`)
  await db.run(sql`DROP TABLE \`services_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`services_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`services_contact_links\`;`)
  await db.run(sql`DROP TABLE \`services_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_ways_in\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hubs_services\`;`)
  await db.run(sql`DROP TABLE \`hubs_contributions\`;`)
  await db.run(sql`DROP TABLE \`hubs_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`hubs_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`hubs_contact_links\`;`)
  await db.run(sql`DROP TABLE \`hubs_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`hubs\`;`)
  await db.run(sql`DROP TABLE \`hubs_rels\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`offers_ways_in\`;`)
  await db.run(sql`DROP TABLE \`offers_places\`;`)
  await db.run(sql`DROP TABLE \`offers_contact_links\`;`)
  await db.run(sql`DROP TABLE \`offers_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`offers_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`offers_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers_rels\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_ways_in\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_contact_links\`;`)
  await db.run(sql`DROP TABLE \`events_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pillars_objectives\`;`)
  await db.run(sql`DROP TABLE \`pillars_priorities\`;`)
  await db.run(sql`DROP TABLE \`pillars_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`pillars\`;`)
  await db.run(sql`DROP TABLE \`pillars_rels\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_priorities\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_shifts\`;`)
  await db.run(sql`DROP TABLE \`programmes_contributions\`;`)
  await db.run(sql`DROP TABLE \`programmes_funding\`;`)
  await db.run(sql`DROP TABLE \`programmes_targets\`;`)
  await db.run(sql`DROP TABLE \`programmes_places\`;`)
  await db.run(sql`DROP TABLE \`programmes_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_shifts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_contributions\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`publications_editions_formats\`;`)
  await db.run(sql`DROP TABLE \`publications_editions\`;`)
  await db.run(sql`DROP TABLE \`publications_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_editions_formats\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_editions\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_publications_v\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_steps\`;`)
  await db.run(sql`DROP TABLE \`guides_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`areas_figures\`;`)
  await db.run(sql`DROP TABLE \`areas_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`areas_rels\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_people\`;`)
  await db.run(sql`DROP TABLE \`organisations_contact_links\`;`)
  await db.run(sql`DROP TABLE \`organisations_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`images\`;`)
  await db.run(sql`DROP TABLE \`_images_v\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`_files_v\`;`)
  await db.run(sql`DROP TABLE \`releases_documents\`;`)
  await db.run(sql`DROP TABLE \`releases_held\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`change_log\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_tasks\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_header\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`settings_contact_links\`;`)
  await db.run(sql`DROP TABLE \`settings_urgent_help\`;`)
  await db.run(sql`DROP TABLE \`settings_promoted\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_urgent_help\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_promoted\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`)
}
