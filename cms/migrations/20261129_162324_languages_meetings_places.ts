import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consultations_outcome_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`said\` text,
  	\`changed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_outcome_changes_order_idx\` ON \`consultations_outcome_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_outcome_changes_parent_id_idx\` ON \`consultations_outcome_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_outcome_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_outcome_papers_order_idx\` ON \`consultations_outcome_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_outcome_papers_parent_id_idx\` ON \`consultations_outcome_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_outcome_papers_to_to_file_idx\` ON \`consultations_outcome_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_papers_order_idx\` ON \`consultations_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_papers_parent_id_idx\` ON \`consultations_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_papers_to_to_file_idx\` ON \`consultations_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_contact_links\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_contact_links_order_idx\` ON \`consultations_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_contact_links_parent_id_idx\` ON \`consultations_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_contact_links_to_to_file_idx\` ON \`consultations_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_evidence_for_order_idx\` ON \`consultations_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_evidence_for_parent_id_idx\` ON \`consultations_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_evidence_for_pillar_idx\` ON \`consultations_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`consultations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`question\` text,
  	\`opens_date\` text,
  	\`opens_time\` text,
  	\`closes_date\` text,
  	\`closes_time\` text,
  	\`how_to_answer\` text,
  	\`answer_text\` text,
  	\`answer_to_kind\` text DEFAULT 'document',
  	\`answer_to_fragment\` text,
  	\`answer_to_file_id\` text,
  	\`answer_to_path\` text,
  	\`answer_to_url\` text,
  	\`body\` text,
  	\`outcome_date\` text,
  	\`outcome_decision\` text,
  	\`outcome_who_answered\` text,
  	\`image_id\` text,
  	\`who_for\` text,
  	\`outcome_expected\` text,
  	\`contact_name\` text,
  	\`contact_telephone_fact_id\` text,
  	\`contact_telephone\` text,
  	\`contact_email_fact_id\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`facts_from_source\` text,
  	\`facts_from_date_precision\` text DEFAULT 'day',
  	\`facts_from_date_date\` text,
  	\`facts_from_date_month\` text,
  	\`facts_from_date_year\` numeric,
  	\`last_checked_on\` text,
  	\`last_checked_by\` text,
  	\`language\` text DEFAULT 'en',
  	\`translates_compared_at\` text,
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`is_merged\` integer DEFAULT false,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`answer_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consultations_title_idx\` ON \`consultations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`consultations_slug_idx\` ON \`consultations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`consultations_answer_to_answer_to_file_idx\` ON \`consultations\` (\`answer_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_image_idx\` ON \`consultations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_contact_contact_telephone_fact_idx\` ON \`consultations\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_contact_contact_email_fact_idx\` ON \`consultations\` (\`contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_facts_from_date_facts_from_date_date_idx\` ON \`consultations\` (\`facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`consultations_owner_idx\` ON \`consultations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_review_by_idx\` ON \`consultations\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`consultations_first_published_idx\` ON \`consultations\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`consultations_updated_at_idx\` ON \`consultations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_created_at_idx\` ON \`consultations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations_deleted_at_idx\` ON \`consultations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`consultations__status_idx\` ON \`consultations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`consultations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`consultations_id\` text,
  	\`meetings_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`consultations_rels_order_idx\` ON \`consultations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_parent_idx\` ON \`consultations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_path_idx\` ON \`consultations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_services_id_idx\` ON \`consultations_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_hubs_id_idx\` ON \`consultations_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_offers_id_idx\` ON \`consultations_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_events_id_idx\` ON \`consultations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_consultations_id_idx\` ON \`consultations_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_meetings_id_idx\` ON \`consultations_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_news_id_idx\` ON \`consultations_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_vacancies_id_idx\` ON \`consultations_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_publications_id_idx\` ON \`consultations_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_pillars_id_idx\` ON \`consultations_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_programmes_id_idx\` ON \`consultations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_guides_id_idx\` ON \`consultations_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_pages_id_idx\` ON \`consultations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_organisations_id_idx\` ON \`consultations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_areas_id_idx\` ON \`consultations_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`consultations_rels_topics_id_idx\` ON \`consultations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_outcome_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`said\` text,
  	\`changed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_outcome_changes_order_idx\` ON \`_consultations_v_version_outcome_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_outcome_changes_parent_id_idx\` ON \`_consultations_v_version_outcome_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_outcome_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_outcome_papers_order_idx\` ON \`_consultations_v_version_outcome_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_outcome_papers_parent_id_idx\` ON \`_consultations_v_version_outcome_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_outcome_papers_to_to_file_idx\` ON \`_consultations_v_version_outcome_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_papers_order_idx\` ON \`_consultations_v_version_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_papers_parent_id_idx\` ON \`_consultations_v_version_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_papers_to_to_file_idx\` ON \`_consultations_v_version_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_contact_links\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_contact_links_order_idx\` ON \`_consultations_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_contact_links_parent_id_idx\` ON \`_consultations_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_contact_links_to_to_file_idx\` ON \`_consultations_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_evidence_for_order_idx\` ON \`_consultations_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_evidence_for_parent_id_idx\` ON \`_consultations_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_evidence_for_pillar_idx\` ON \`_consultations_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_question\` text,
  	\`version_opens_date\` text,
  	\`version_opens_time\` text,
  	\`version_closes_date\` text,
  	\`version_closes_time\` text,
  	\`version_how_to_answer\` text,
  	\`version_answer_text\` text,
  	\`version_answer_to_kind\` text DEFAULT 'document',
  	\`version_answer_to_fragment\` text,
  	\`version_answer_to_file_id\` text,
  	\`version_answer_to_path\` text,
  	\`version_answer_to_url\` text,
  	\`version_body\` text,
  	\`version_outcome_date\` text,
  	\`version_outcome_decision\` text,
  	\`version_outcome_who_answered\` text,
  	\`version_image_id\` text,
  	\`version_who_for\` text,
  	\`version_outcome_expected\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone_fact_id\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email_fact_id\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_facts_from_source\` text,
  	\`version_facts_from_date_precision\` text DEFAULT 'day',
  	\`version_facts_from_date_date\` text,
  	\`version_facts_from_date_month\` text,
  	\`version_facts_from_date_year\` numeric,
  	\`version_last_checked_on\` text,
  	\`version_last_checked_by\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translates_compared_at\` text,
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_is_merged\` integer DEFAULT false,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_answer_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_consultations_v_parent_idx\` ON \`_consultations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_title_idx\` ON \`_consultations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_slug_idx\` ON \`_consultations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_answer_to_version_answer_to_fil_idx\` ON \`_consultations_v\` (\`version_answer_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_image_idx\` ON \`_consultations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_contact_version_contact_telepho_idx\` ON \`_consultations_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_contact_version_contact_email_f_idx\` ON \`_consultations_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_facts_from_date_version_facts_f_idx\` ON \`_consultations_v\` (\`version_facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_owner_idx\` ON \`_consultations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_review_by_idx\` ON \`_consultations_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_first_published_idx\` ON \`_consultations_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_updated_at_idx\` ON \`_consultations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_created_at_idx\` ON \`_consultations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version_deleted_at_idx\` ON \`_consultations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_version_version__status_idx\` ON \`_consultations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_created_at_idx\` ON \`_consultations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_updated_at_idx\` ON \`_consultations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_latest_idx\` ON \`_consultations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_autosave_idx\` ON \`_consultations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_consultations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`consultations_id\` text,
  	\`meetings_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_consultations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_order_idx\` ON \`_consultations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_parent_idx\` ON \`_consultations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_path_idx\` ON \`_consultations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_services_id_idx\` ON \`_consultations_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_hubs_id_idx\` ON \`_consultations_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_offers_id_idx\` ON \`_consultations_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_events_id_idx\` ON \`_consultations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_consultations_id_idx\` ON \`_consultations_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_meetings_id_idx\` ON \`_consultations_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_news_id_idx\` ON \`_consultations_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_vacancies_id_idx\` ON \`_consultations_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_publications_id_idx\` ON \`_consultations_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_pillars_id_idx\` ON \`_consultations_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_programmes_id_idx\` ON \`_consultations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_guides_id_idx\` ON \`_consultations_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_pages_id_idx\` ON \`_consultations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_organisations_id_idx\` ON \`_consultations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_areas_id_idx\` ON \`_consultations_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_consultations_v_rels_topics_id_idx\` ON \`_consultations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_agenda_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_agenda_papers_order_idx\` ON \`meetings_agenda_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_papers_parent_id_idx\` ON \`meetings_agenda_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_papers_to_to_file_idx\` ON \`meetings_agenda_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`about\` text,
  	\`decision\` text,
  	\`private_because\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_agenda_order_idx\` ON \`meetings_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_agenda_parent_id_idx\` ON \`meetings_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_contact_links\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_contact_links_order_idx\` ON \`meetings_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_contact_links_parent_id_idx\` ON \`meetings_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_contact_links_to_to_file_idx\` ON \`meetings_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_evidence_for_order_idx\` ON \`meetings_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_evidence_for_parent_id_idx\` ON \`meetings_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_evidence_for_pillar_idx\` ON \`meetings_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`committee\` text,
  	\`date\` text,
  	\`starts\` text,
  	\`ends\` text,
  	\`is_cancelled\` integer DEFAULT false,
  	\`minutes_is_agreed\` integer DEFAULT false,
  	\`minutes_text\` text,
  	\`minutes_to_kind\` text DEFAULT 'document',
  	\`minutes_to_fragment\` text,
  	\`minutes_to_file_id\` text,
  	\`minutes_to_path\` text,
  	\`minutes_to_url\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`place_fact_id\` text,
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_nearest_stop\` text,
  	\`place_step_free\` text,
  	\`place_access\` text,
  	\`place_image_id\` text,
  	\`place_position\` text,
  	\`how_to_watch\` text,
  	\`watch_text\` text,
  	\`watch_to_kind\` text DEFAULT 'document',
  	\`watch_to_fragment\` text,
  	\`watch_to_file_id\` text,
  	\`watch_to_path\` text,
  	\`watch_to_url\` text,
  	\`recording_text\` text,
  	\`recording_to_kind\` text DEFAULT 'document',
  	\`recording_to_fragment\` text,
  	\`recording_to_file_id\` text,
  	\`recording_to_path\` text,
  	\`recording_to_url\` text,
  	\`questions_how\` text,
  	\`questions_by_date\` text,
  	\`questions_by_time\` text,
  	\`questions_link_text\` text,
  	\`questions_link_to_kind\` text DEFAULT 'document',
  	\`questions_link_to_fragment\` text,
  	\`questions_link_to_file_id\` text,
  	\`questions_link_to_path\` text,
  	\`questions_link_to_url\` text,
  	\`contact_name\` text,
  	\`contact_telephone_fact_id\` text,
  	\`contact_telephone\` text,
  	\`contact_email_fact_id\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`organiser_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`facts_from_source\` text,
  	\`facts_from_date_precision\` text DEFAULT 'day',
  	\`facts_from_date_date\` text,
  	\`facts_from_date_month\` text,
  	\`facts_from_date_year\` numeric,
  	\`last_checked_on\` text,
  	\`last_checked_by\` text,
  	\`language\` text DEFAULT 'en',
  	\`translates_compared_at\` text,
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`is_merged\` integer DEFAULT false,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`minutes_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`watch_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recording_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`questions_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_title_idx\` ON \`meetings\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_committee_idx\` ON \`meetings\` (\`committee\`);`)
  await db.run(sql`CREATE INDEX \`meetings_date_idx\` ON \`meetings\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`meetings_minutes_to_minutes_to_file_idx\` ON \`meetings\` (\`minutes_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_image_idx\` ON \`meetings\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_place_place_fact_idx\` ON \`meetings\` (\`place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_place_place_area_idx\` ON \`meetings\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_place_place_image_idx\` ON \`meetings\` (\`place_image_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_watch_to_watch_to_file_idx\` ON \`meetings\` (\`watch_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_recording_to_recording_to_file_idx\` ON \`meetings\` (\`recording_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_questions_link_to_questions_link_to_file_idx\` ON \`meetings\` (\`questions_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_contact_contact_telephone_fact_idx\` ON \`meetings\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_contact_contact_email_fact_idx\` ON \`meetings\` (\`contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_organiser_idx\` ON \`meetings\` (\`organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_facts_from_date_facts_from_date_date_idx\` ON \`meetings\` (\`facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`meetings_owner_idx\` ON \`meetings\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_review_by_idx\` ON \`meetings\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`meetings_first_published_idx\` ON \`meetings\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`consultations_id\` text,
  	\`meetings_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_services_id_idx\` ON \`meetings_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_hubs_id_idx\` ON \`meetings_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_offers_id_idx\` ON \`meetings_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_events_id_idx\` ON \`meetings_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_consultations_id_idx\` ON \`meetings_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_meetings_id_idx\` ON \`meetings_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_news_id_idx\` ON \`meetings_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_vacancies_id_idx\` ON \`meetings_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_publications_id_idx\` ON \`meetings_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_pillars_id_idx\` ON \`meetings_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_programmes_id_idx\` ON \`meetings_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_guides_id_idx\` ON \`meetings_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_pages_id_idx\` ON \`meetings_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_organisations_id_idx\` ON \`meetings_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_areas_id_idx\` ON \`meetings_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_topics_id_idx\` ON \`meetings_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda_papers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to_kind\` text DEFAULT 'document',
  	\`to_fragment\` text,
  	\`to_file_id\` text,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_papers_order_idx\` ON \`_meetings_v_version_agenda_papers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_papers_parent_id_idx\` ON \`_meetings_v_version_agenda_papers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_papers_to_to_file_idx\` ON \`_meetings_v_version_agenda_papers\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`about\` text,
  	\`decision\` text,
  	\`private_because\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_order_idx\` ON \`_meetings_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_agenda_parent_id_idx\` ON \`_meetings_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_contact_links\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_contact_links_order_idx\` ON \`_meetings_v_version_contact_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_contact_links_parent_id_idx\` ON \`_meetings_v_version_contact_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_contact_links_to_to_file_idx\` ON \`_meetings_v_version_contact_links\` (\`to_file_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_evidence_for\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pillar_id\` text,
  	\`priority\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`pillar_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_evidence_for_order_idx\` ON \`_meetings_v_version_evidence_for\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_evidence_for_parent_id_idx\` ON \`_meetings_v_version_evidence_for\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_evidence_for_pillar_idx\` ON \`_meetings_v_version_evidence_for\` (\`pillar_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_committee\` text,
  	\`version_date\` text,
  	\`version_starts\` text,
  	\`version_ends\` text,
  	\`version_is_cancelled\` integer DEFAULT false,
  	\`version_minutes_is_agreed\` integer DEFAULT false,
  	\`version_minutes_text\` text,
  	\`version_minutes_to_kind\` text DEFAULT 'document',
  	\`version_minutes_to_fragment\` text,
  	\`version_minutes_to_file_id\` text,
  	\`version_minutes_to_path\` text,
  	\`version_minutes_to_url\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_place_fact_id\` text,
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_nearest_stop\` text,
  	\`version_place_step_free\` text,
  	\`version_place_access\` text,
  	\`version_place_image_id\` text,
  	\`version_place_position\` text,
  	\`version_how_to_watch\` text,
  	\`version_watch_text\` text,
  	\`version_watch_to_kind\` text DEFAULT 'document',
  	\`version_watch_to_fragment\` text,
  	\`version_watch_to_file_id\` text,
  	\`version_watch_to_path\` text,
  	\`version_watch_to_url\` text,
  	\`version_recording_text\` text,
  	\`version_recording_to_kind\` text DEFAULT 'document',
  	\`version_recording_to_fragment\` text,
  	\`version_recording_to_file_id\` text,
  	\`version_recording_to_path\` text,
  	\`version_recording_to_url\` text,
  	\`version_questions_how\` text,
  	\`version_questions_by_date\` text,
  	\`version_questions_by_time\` text,
  	\`version_questions_link_text\` text,
  	\`version_questions_link_to_kind\` text DEFAULT 'document',
  	\`version_questions_link_to_fragment\` text,
  	\`version_questions_link_to_file_id\` text,
  	\`version_questions_link_to_path\` text,
  	\`version_questions_link_to_url\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone_fact_id\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email_fact_id\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_organiser_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_facts_from_source\` text,
  	\`version_facts_from_date_precision\` text DEFAULT 'day',
  	\`version_facts_from_date_date\` text,
  	\`version_facts_from_date_month\` text,
  	\`version_facts_from_date_year\` numeric,
  	\`version_last_checked_on\` text,
  	\`version_last_checked_by\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translates_compared_at\` text,
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_is_merged\` integer DEFAULT false,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_minutes_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_watch_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_questions_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_title_idx\` ON \`_meetings_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_committee_idx\` ON \`_meetings_v\` (\`version_committee\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_date_idx\` ON \`_meetings_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_minutes_to_version_minutes_to_file_idx\` ON \`_meetings_v\` (\`version_minutes_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_image_idx\` ON \`_meetings_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_place_version_place_fact_idx\` ON \`_meetings_v\` (\`version_place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_place_version_place_area_idx\` ON \`_meetings_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_place_version_place_image_idx\` ON \`_meetings_v\` (\`version_place_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_watch_to_version_watch_to_file_idx\` ON \`_meetings_v\` (\`version_watch_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_recording_to_version_recording_to_fi_idx\` ON \`_meetings_v\` (\`version_recording_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_questions_link_to_version_questions__idx\` ON \`_meetings_v\` (\`version_questions_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_contact_version_contact_telephone_fa_idx\` ON \`_meetings_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_contact_version_contact_email_fact_idx\` ON \`_meetings_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_organiser_idx\` ON \`_meetings_v\` (\`version_organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_facts_from_date_version_facts_from_d_idx\` ON \`_meetings_v\` (\`version_facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_owner_idx\` ON \`_meetings_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_review_by_idx\` ON \`_meetings_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_first_published_idx\` ON \`_meetings_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_autosave_idx\` ON \`_meetings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` text,
  	\`hubs_id\` text,
  	\`offers_id\` text,
  	\`events_id\` text,
  	\`consultations_id\` text,
  	\`meetings_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hubs_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consultations_id\`) REFERENCES \`consultations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_services_id_idx\` ON \`_meetings_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_hubs_id_idx\` ON \`_meetings_v_rels\` (\`hubs_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_offers_id_idx\` ON \`_meetings_v_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_events_id_idx\` ON \`_meetings_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_consultations_id_idx\` ON \`_meetings_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_meetings_id_idx\` ON \`_meetings_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_news_id_idx\` ON \`_meetings_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_vacancies_id_idx\` ON \`_meetings_v_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_publications_id_idx\` ON \`_meetings_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_pillars_id_idx\` ON \`_meetings_v_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_programmes_id_idx\` ON \`_meetings_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_guides_id_idx\` ON \`_meetings_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_pages_id_idx\` ON \`_meetings_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_organisations_id_idx\` ON \`_meetings_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_areas_id_idx\` ON \`_meetings_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_topics_id_idx\` ON \`_meetings_v_rels\` (\`topics_id\`);`)
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
  await db.run(sql`CREATE TABLE \`areas_centres\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`postcode\` text,
  	\`position\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_centres_order_idx\` ON \`areas_centres\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_centres_parent_id_idx\` ON \`areas_centres\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_centres\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`postcode\` text,
  	\`position\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_centres_order_idx\` ON \`_areas_v_version_centres\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_centres_parent_id_idx\` ON \`_areas_v_version_centres\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`phrases_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`words\` text,
  	\`written_by\` text,
  	\`written_by_account\` text,
  	\`approved_words\` text,
  	\`approved_english\` text,
  	\`approved_by\` text,
  	\`approved_on\` text,
  	\`is_sample\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`phrases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`phrases_translations_order_idx\` ON \`phrases_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`phrases_translations_parent_id_idx\` ON \`phrases_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`phrases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`english\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`phrases_english_idx\` ON \`phrases\` (\`english\`);`)
  await db.run(sql`CREATE INDEX \`phrases_updated_at_idx\` ON \`phrases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`phrases_created_at_idx\` ON \`phrases\` (\`created_at\`);`)
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
  await db.run(sql`ALTER TABLE \`news\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`news_rels_consultations_id_idx\` ON \`news_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_meetings_id_idx\` ON \`news_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_consultations_id_idx\` ON \`_news_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_meetings_id_idx\` ON \`_news_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`vacancies_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_consultations_id_idx\` ON \`vacancies_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_meetings_id_idx\` ON \`vacancies_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_vacancies_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_consultations_id_idx\` ON \`_vacancies_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_meetings_id_idx\` ON \`_vacancies_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`services_places_image_idx\` ON \`services_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`services_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`services_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`services_rels_consultations_id_idx\` ON \`services_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_meetings_id_idx\` ON \`services_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_image_idx\` ON \`_services_v_version_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_services_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_consultations_id_idx\` ON \`_services_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_meetings_id_idx\` ON \`_services_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`place_position\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`CREATE INDEX \`hubs_place_place_image_idx\` ON \`hubs\` (\`place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`hubs_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`hubs_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_consultations_id_idx\` ON \`hubs_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_rels_meetings_id_idx\` ON \`hubs_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_place_position\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_place_version_place_image_idx\` ON \`_hubs_v\` (\`version_place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`_hubs_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_consultations_id_idx\` ON \`_hubs_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_rels_meetings_id_idx\` ON \`_hubs_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`offers_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`offers_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`offers_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`offers_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`offers_places_image_idx\` ON \`offers_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`offers_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`offers_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`offers_rels_consultations_id_idx\` ON \`offers_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_meetings_id_idx\` ON \`offers_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v_version_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v_version_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v_version_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v_version_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_image_idx\` ON \`_offers_v_version_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_consultations_id_idx\` ON \`_offers_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_meetings_id_idx\` ON \`_offers_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_position\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`CREATE INDEX \`events_place_place_image_idx\` ON \`events\` (\`place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`events_rels_consultations_id_idx\` ON \`events_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_meetings_id_idx\` ON \`events_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_position\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_place_version_place_image_idx\` ON \`_events_v\` (\`version_place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_consultations_id_idx\` ON \`_events_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_meetings_id_idx\` ON \`_events_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`pillars_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`pillars_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_consultations_id_idx\` ON \`pillars_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`pillars_rels_meetings_id_idx\` ON \`pillars_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_pillars_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_consultations_id_idx\` ON \`_pillars_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_rels_meetings_id_idx\` ON \`_pillars_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`programmes_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`programmes_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`programmes_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`programmes_places_image_idx\` ON \`programmes_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`programmes_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`programmes_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_consultations_id_idx\` ON \`programmes_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_meetings_id_idx\` ON \`programmes_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v_version_places\` ADD \`nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v_version_places\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v_version_places\` ADD \`image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_programmes_v_version_places\` ADD \`position\` text;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_image_idx\` ON \`_programmes_v_version_places\` (\`image_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_programmes_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_consultations_id_idx\` ON \`_programmes_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_meetings_id_idx\` ON \`_programmes_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`publications_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`publications_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`publications_rels_consultations_id_idx\` ON \`publications_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_meetings_id_idx\` ON \`publications_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_publications_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_consultations_id_idx\` ON \`_publications_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_meetings_id_idx\` ON \`_publications_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`pages_rels_consultations_id_idx\` ON \`pages_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_meetings_id_idx\` ON \`pages_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_consultations_id_idx\` ON \`_pages_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_meetings_id_idx\` ON \`_pages_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`guides_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`guides_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`guides_rels_consultations_id_idx\` ON \`guides_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_meetings_id_idx\` ON \`guides_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_guides_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_consultations_id_idx\` ON \`_guides_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_meetings_id_idx\` ON \`_guides_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`areas_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`areas_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`areas_rels_consultations_id_idx\` ON \`areas_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_rels_meetings_id_idx\` ON \`areas_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_areas_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_areas_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_consultations_id_idx\` ON \`_areas_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_rels_meetings_id_idx\` ON \`_areas_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`topics_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`topics_rels_consultations_id_idx\` ON \`topics_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_meetings_id_idx\` ON \`topics_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_topics_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_consultations_id_idx\` ON \`_topics_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_meetings_id_idx\` ON \`_topics_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`organisations_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`organisations_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_consultations_id_idx\` ON \`organisations_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_meetings_id_idx\` ON \`organisations_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_translates_compared_at\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_organisations_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_consultations_id_idx\` ON \`_organisations_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_meetings_id_idx\` ON \`_organisations_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`place_position\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`checked_by\` text;`)
  await db.run(sql`CREATE INDEX \`facts_place_place_image_idx\` ON \`facts\` (\`place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_place_nearest_stop\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_place_step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_place_image_id\` text REFERENCES images(id);`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_place_position\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_checked_by\` text;`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_place_version_place_image_idx\` ON \`_facts_v\` (\`version_place_image_id\`);`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`telephone\` text;`)
  await db.run(sql`CREATE INDEX \`alerts_telephone_fact_idx\` ON \`alerts\` (\`telephone_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`alerts_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`alerts_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_consultations_id_idx\` ON \`alerts_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_meetings_id_idx\` ON \`alerts_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_telephone\` text;`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_telephone_fact_idx\` ON \`_alerts_v\` (\`version_telephone_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_alerts_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_alerts_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_consultations_id_idx\` ON \`_alerts_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_meetings_id_idx\` ON \`_alerts_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_consultations_id_idx\` ON \`redirects_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_meetings_id_idx\` ON \`redirects_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_images_v_autosave_idx\` ON \`_images_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_files_v_autosave_idx\` ON \`_files_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`phrases_id\` text REFERENCES phrases(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consultations_id_idx\` ON \`payload_locked_documents_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_phrases_id_idx\` ON \`payload_locked_documents_rels\` (\`phrases_id\`);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`home_rels_consultations_id_idx\` ON \`home_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_meetings_id_idx\` ON \`home_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_consultations_id_idx\` ON \`_home_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_meetings_id_idx\` ON \`_home_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_consultations_id_idx\` ON \`navigation_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_meetings_id_idx\` ON \`navigation_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_consultations_id_idx\` ON \`_navigation_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_meetings_id_idx\` ON \`_navigation_v_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`settings_urgent_help\` ADD \`telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`settings_urgent_help_telephone_fact_idx\` ON \`settings_urgent_help\` (\`telephone_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`map_name\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`map_for_position\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`map_for_address\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`settings_contact_contact_telephone_fact_idx\` ON \`settings\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_contact_contact_email_fact_idx\` ON \`settings\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`settings_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`settings_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`settings_rels_consultations_id_idx\` ON \`settings_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_meetings_id_idx\` ON \`settings_rels\` (\`meetings_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v_version_urgent_help\` ADD \`telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_help_telephone_fact_idx\` ON \`_settings_v_version_urgent_help\` (\`telephone_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_map_name\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_map_for_position\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_map_for_address\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_contact_version_contact_telephone_fa_idx\` ON \`_settings_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_contact_version_contact_email_fact_idx\` ON \`_settings_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v_rels\` ADD \`consultations_id\` text REFERENCES consultations(id);`)
  await db.run(sql`ALTER TABLE \`_settings_v_rels\` ADD \`meetings_id\` text REFERENCES meetings(id);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_consultations_id_idx\` ON \`_settings_v_rels\` (\`consultations_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_meetings_id_idx\` ON \`_settings_v_rels\` (\`meetings_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consultations_outcome_changes\`;`)
  await db.run(sql`DROP TABLE \`consultations_outcome_papers\`;`)
  await db.run(sql`DROP TABLE \`consultations_papers\`;`)
  await db.run(sql`DROP TABLE \`consultations_contact_links\`;`)
  await db.run(sql`DROP TABLE \`consultations_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`consultations\`;`)
  await db.run(sql`DROP TABLE \`consultations_rels\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_outcome_changes\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_outcome_papers\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_papers\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v\`;`)
  await db.run(sql`DROP TABLE \`_consultations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda_papers\`;`)
  await db.run(sql`DROP TABLE \`meetings_agenda\`;`)
  await db.run(sql`DROP TABLE \`meetings_contact_links\`;`)
  await db.run(sql`DROP TABLE \`meetings_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda_papers\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_contact_links\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_evidence_for\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_checked\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`hubs_checked\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`offers_checked\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`events_checked\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_checked\`;`)
  await db.run(sql`DROP TABLE \`areas_centres\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_centres\`;`)
  await db.run(sql`DROP TABLE \`phrases_translations\`;`)
  await db.run(sql`DROP TABLE \`phrases\`;`)
  await db.run(sql`DROP TABLE \`fact_votes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_vacancies_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_vacancies_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`vacancies_rels\`;`)
  await db.run(sql`DROP TABLE \`vacancies_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_vacancies_rels\` RENAME TO \`vacancies_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__vacancies_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__vacancies_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_vacancies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__vacancies_v_rels\` RENAME TO \`_vacancies_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_services_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`services_places\`;`)
  await db.run(sql`DROP TABLE \`services_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_places\` RENAME TO \`services_places\`;`)
  await db.run(sql`CREATE INDEX \`services_places_order_idx\` ON \`services_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_places_parent_id_idx\` ON \`services_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_fact_idx\` ON \`services_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_area_idx\` ON \`services_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_services_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_services_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_rels\` RENAME TO \`services_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__services_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__services_v_version_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_services_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v_version_places\` RENAME TO \`_services_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_order_idx\` ON \`_services_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_parent_id_idx\` ON \`_services_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_fact_idx\` ON \`_services_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_area_idx\` ON \`_services_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__services_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v_rels\` RENAME TO \`_services_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_hubs\` (
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
  	\`how_to_get_in_fact_id\` text,
  	\`how_to_get_in\` text,
  	\`body\` text,
  	\`image_id\` text,
  	\`place_fact_id\` text,
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_access\` text,
  	\`opening_hours_fact_id\` text,
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
  	\`contact_telephone_fact_id\` text,
  	\`contact_telephone\` text,
  	\`contact_email_fact_id\` text,
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
  	\`facts_from_source\` text,
  	\`facts_from_date_precision\` text DEFAULT 'day',
  	\`facts_from_date_date\` text,
  	\`facts_from_date_month\` text,
  	\`facts_from_date_year\` numeric,
  	\`last_checked_on\` text,
  	\`last_checked_by\` text,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`is_merged\` integer DEFAULT false,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`how_to_get_in_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`opening_hours_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_hubs\`("id", "title", "slug", "summary", "status", "status_note", "status_as_at_precision", "status_as_at_date", "status_as_at_month", "status_as_at_year", "opens", "how_to_get_in_fact_id", "how_to_get_in", "body", "image_id", "place_fact_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "opening_hours_fact_id", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "contact_name", "contact_telephone_fact_id", "contact_telephone", "contact_email_fact_id", "contact_email", "contact_website", "contact_address_lines", "contact_note", "launched_precision", "launched_date", "launched_month", "launched_year", "launched_by", "surgeries", "programme_id", "search_words", "search_is_hidden", "facts_from_source", "facts_from_date_precision", "facts_from_date_date", "facts_from_date_month", "facts_from_date_year", "last_checked_on", "last_checked_by", "language", "sample_notice", "withdrawal_reason", "is_merged", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "status", "status_note", "status_as_at_precision", "status_as_at_date", "status_as_at_month", "status_as_at_year", "opens", "how_to_get_in_fact_id", "how_to_get_in", "body", "image_id", "place_fact_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "opening_hours_fact_id", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "contact_name", "contact_telephone_fact_id", "contact_telephone", "contact_email_fact_id", "contact_email", "contact_website", "contact_address_lines", "contact_note", "launched_precision", "launched_date", "launched_month", "launched_year", "launched_by", "surgeries", "programme_id", "search_words", "search_is_hidden", "facts_from_source", "facts_from_date_precision", "facts_from_date_date", "facts_from_date_month", "facts_from_date_year", "last_checked_on", "last_checked_by", "language", "sample_notice", "withdrawal_reason", "is_merged", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status" FROM \`hubs\`;`)
  await db.run(sql`DROP TABLE \`hubs\`;`)
  await db.run(sql`ALTER TABLE \`__new_hubs\` RENAME TO \`hubs\`;`)
  await db.run(sql`CREATE INDEX \`hubs_title_idx\` ON \`hubs\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`hubs_slug_idx\` ON \`hubs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hubs_status_idx\` ON \`hubs\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`hubs_status_as_at_status_as_at_date_idx\` ON \`hubs\` (\`status_as_at_date\`);`)
  await db.run(sql`CREATE INDEX \`hubs_how_to_get_in_fact_idx\` ON \`hubs\` (\`how_to_get_in_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_image_idx\` ON \`hubs\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_place_place_fact_idx\` ON \`hubs\` (\`place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_place_place_area_idx\` ON \`hubs\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_opening_hours_fact_idx\` ON \`hubs\` (\`opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_contact_telephone_fact_idx\` ON \`hubs\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_contact_email_fact_idx\` ON \`hubs\` (\`contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_launched_launched_date_idx\` ON \`hubs\` (\`launched_date\`);`)
  await db.run(sql`CREATE INDEX \`hubs_programme_idx\` ON \`hubs\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_facts_from_date_facts_from_date_date_idx\` ON \`hubs\` (\`facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`hubs_owner_idx\` ON \`hubs\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_review_by_idx\` ON \`hubs\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`hubs_first_published_idx\` ON \`hubs\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`hubs_updated_at_idx\` ON \`hubs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs_created_at_idx\` ON \`hubs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs_deleted_at_idx\` ON \`hubs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs__status_idx\` ON \`hubs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_hubs_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_hubs_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`hubs_rels\`;`)
  await db.run(sql`DROP TABLE \`hubs_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_hubs_rels\` RENAME TO \`hubs_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__hubs_v\` (
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
  	\`version_how_to_get_in_fact_id\` text,
  	\`version_how_to_get_in\` text,
  	\`version_body\` text,
  	\`version_image_id\` text,
  	\`version_place_fact_id\` text,
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_access\` text,
  	\`version_opening_hours_fact_id\` text,
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
  	\`version_contact_telephone_fact_id\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email_fact_id\` text,
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
  	\`version_facts_from_source\` text,
  	\`version_facts_from_date_precision\` text DEFAULT 'day',
  	\`version_facts_from_date_date\` text,
  	\`version_facts_from_date_month\` text,
  	\`version_facts_from_date_year\` numeric,
  	\`version_last_checked_on\` text,
  	\`version_last_checked_by\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_is_merged\` integer DEFAULT false,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_how_to_get_in_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_opening_hours_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__hubs_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_status", "version_status_note", "version_status_as_at_precision", "version_status_as_at_date", "version_status_as_at_month", "version_status_as_at_year", "version_opens", "version_how_to_get_in_fact_id", "version_how_to_get_in", "version_body", "version_image_id", "version_place_fact_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_opening_hours_fact_id", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_contact_name", "version_contact_telephone_fact_id", "version_contact_telephone", "version_contact_email_fact_id", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_launched_precision", "version_launched_date", "version_launched_month", "version_launched_year", "version_launched_by", "version_surgeries", "version_programme_id", "version_search_words", "version_search_is_hidden", "version_facts_from_source", "version_facts_from_date_precision", "version_facts_from_date_date", "version_facts_from_date_month", "version_facts_from_date_year", "version_last_checked_on", "version_last_checked_by", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_is_merged", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_status", "version_status_note", "version_status_as_at_precision", "version_status_as_at_date", "version_status_as_at_month", "version_status_as_at_year", "version_opens", "version_how_to_get_in_fact_id", "version_how_to_get_in", "version_body", "version_image_id", "version_place_fact_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_opening_hours_fact_id", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_contact_name", "version_contact_telephone_fact_id", "version_contact_telephone", "version_contact_email_fact_id", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_launched_precision", "version_launched_date", "version_launched_month", "version_launched_year", "version_launched_by", "version_surgeries", "version_programme_id", "version_search_words", "version_search_is_hidden", "version_facts_from_source", "version_facts_from_date_precision", "version_facts_from_date_date", "version_facts_from_date_month", "version_facts_from_date_year", "version_last_checked_on", "version_last_checked_by", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_is_merged", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_hubs_v\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__hubs_v\` RENAME TO \`_hubs_v\`;`)
  await db.run(sql`CREATE INDEX \`_hubs_v_parent_idx\` ON \`_hubs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_title_idx\` ON \`_hubs_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_slug_idx\` ON \`_hubs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_status_idx\` ON \`_hubs_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_status_as_at_version_status_as_at_date_idx\` ON \`_hubs_v\` (\`version_status_as_at_date\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_how_to_get_in_fact_idx\` ON \`_hubs_v\` (\`version_how_to_get_in_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_image_idx\` ON \`_hubs_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_place_version_place_fact_idx\` ON \`_hubs_v\` (\`version_place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_place_version_place_area_idx\` ON \`_hubs_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_version_opening_hours_fact_idx\` ON \`_hubs_v\` (\`version_opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_version_contact_telephone_fact_idx\` ON \`_hubs_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_version_contact_email_fact_idx\` ON \`_hubs_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_launched_version_launched_date_idx\` ON \`_hubs_v\` (\`version_launched_date\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_programme_idx\` ON \`_hubs_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_facts_from_date_version_facts_from_date__idx\` ON \`_hubs_v\` (\`version_facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_owner_idx\` ON \`_hubs_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_review_by_idx\` ON \`_hubs_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_first_published_idx\` ON \`_hubs_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_updated_at_idx\` ON \`_hubs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_created_at_idx\` ON \`_hubs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_deleted_at_idx\` ON \`_hubs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version__status_idx\` ON \`_hubs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_created_at_idx\` ON \`_hubs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_updated_at_idx\` ON \`_hubs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_latest_idx\` ON \`_hubs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_autosave_idx\` ON \`_hubs_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__hubs_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__hubs_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_hubs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__hubs_v_rels\` RENAME TO \`_hubs_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_offers_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offers_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`offers_places\`;`)
  await db.run(sql`DROP TABLE \`offers_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers_places\` RENAME TO \`offers_places\`;`)
  await db.run(sql`CREATE INDEX \`offers_places_order_idx\` ON \`offers_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_parent_id_idx\` ON \`offers_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_fact_idx\` ON \`offers_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_area_idx\` ON \`offers_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_offers_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_offers_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`offers_rels\`;`)
  await db.run(sql`DROP TABLE \`offers_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers_rels\` RENAME TO \`offers_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__offers_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offers_v_version_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_offers_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v_version_places\` RENAME TO \`_offers_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_order_idx\` ON \`_offers_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_parent_id_idx\` ON \`_offers_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_fact_idx\` ON \`_offers_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_area_idx\` ON \`_offers_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__offers_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__offers_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_offers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v_rels\` RENAME TO \`_offers_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_events\` (
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
  	\`place_fact_id\` text,
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_access\` text,
  	\`who_for\` text,
  	\`cost_fact_id\` text,
  	\`cost\` text,
  	\`contact_name\` text,
  	\`contact_telephone_fact_id\` text,
  	\`contact_telephone\` text,
  	\`contact_email_fact_id\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address_lines\` text,
  	\`contact_note\` text,
  	\`at_id\` text,
  	\`organiser_id\` text,
  	\`search_words\` text,
  	\`search_is_hidden\` integer DEFAULT false,
  	\`facts_from_source\` text,
  	\`facts_from_date_precision\` text DEFAULT 'day',
  	\`facts_from_date_date\` text,
  	\`facts_from_date_month\` text,
  	\`facts_from_date_year\` numeric,
  	\`last_checked_on\` text,
  	\`last_checked_by\` text,
  	\`language\` text DEFAULT 'en',
  	\`sample_notice\` text,
  	\`withdrawal_reason\` text,
  	\`is_merged\` integer DEFAULT false,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`booking_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cost_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "slug", "summary", "date", "starts", "ends", "is_cancelled", "booking", "booking_link_text", "booking_link_to_kind", "booking_link_to_fragment", "booking_link_to_file_id", "booking_link_to_path", "booking_link_to_url", "body", "image_id", "recurrence_every", "recurrence_on", "recurrence_until", "place_fact_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "who_for", "cost_fact_id", "cost", "contact_name", "contact_telephone_fact_id", "contact_telephone", "contact_email_fact_id", "contact_email", "contact_website", "contact_address_lines", "contact_note", "at_id", "organiser_id", "search_words", "search_is_hidden", "facts_from_source", "facts_from_date_precision", "facts_from_date_date", "facts_from_date_month", "facts_from_date_year", "last_checked_on", "last_checked_by", "language", "sample_notice", "withdrawal_reason", "is_merged", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "date", "starts", "ends", "is_cancelled", "booking", "booking_link_text", "booking_link_to_kind", "booking_link_to_fragment", "booking_link_to_file_id", "booking_link_to_path", "booking_link_to_url", "body", "image_id", "recurrence_every", "recurrence_on", "recurrence_until", "place_fact_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "who_for", "cost_fact_id", "cost", "contact_name", "contact_telephone_fact_id", "contact_telephone", "contact_email_fact_id", "contact_email", "contact_website", "contact_address_lines", "contact_note", "at_id", "organiser_id", "search_words", "search_is_hidden", "facts_from_source", "facts_from_date_precision", "facts_from_date_date", "facts_from_date_month", "facts_from_date_year", "last_checked_on", "last_checked_by", "language", "sample_notice", "withdrawal_reason", "is_merged", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_booking_link_to_booking_link_to_file_idx\` ON \`events\` (\`booking_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_place_place_fact_idx\` ON \`events\` (\`place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_place_place_area_idx\` ON \`events\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`events_cost_fact_idx\` ON \`events\` (\`cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_contact_telephone_fact_idx\` ON \`events\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_contact_email_fact_idx\` ON \`events\` (\`contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at_id\`);`)
  await db.run(sql`CREATE INDEX \`events_organiser_idx\` ON \`events\` (\`organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`events_facts_from_date_facts_from_date_date_idx\` ON \`events\` (\`facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`events_owner_idx\` ON \`events\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`events_review_by_idx\` ON \`events\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`events_first_published_idx\` ON \`events\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
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
  	\`version_place_fact_id\` text,
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_access\` text,
  	\`version_who_for\` text,
  	\`version_cost_fact_id\` text,
  	\`version_cost\` text,
  	\`version_contact_name\` text,
  	\`version_contact_telephone_fact_id\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email_fact_id\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_address_lines\` text,
  	\`version_contact_note\` text,
  	\`version_at_id\` text,
  	\`version_organiser_id\` text,
  	\`version_search_words\` text,
  	\`version_search_is_hidden\` integer DEFAULT false,
  	\`version_facts_from_source\` text,
  	\`version_facts_from_date_precision\` text DEFAULT 'day',
  	\`version_facts_from_date_date\` text,
  	\`version_facts_from_date_month\` text,
  	\`version_facts_from_date_year\` numeric,
  	\`version_last_checked_on\` text,
  	\`version_last_checked_by\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_sample_notice\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_is_merged\` integer DEFAULT false,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_booking_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cost_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_telephone_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_email_fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_date", "version_starts", "version_ends", "version_is_cancelled", "version_booking", "version_booking_link_text", "version_booking_link_to_kind", "version_booking_link_to_fragment", "version_booking_link_to_file_id", "version_booking_link_to_path", "version_booking_link_to_url", "version_body", "version_image_id", "version_recurrence_every", "version_recurrence_on", "version_recurrence_until", "version_place_fact_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_who_for", "version_cost_fact_id", "version_cost", "version_contact_name", "version_contact_telephone_fact_id", "version_contact_telephone", "version_contact_email_fact_id", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_at_id", "version_organiser_id", "version_search_words", "version_search_is_hidden", "version_facts_from_source", "version_facts_from_date_precision", "version_facts_from_date_date", "version_facts_from_date_month", "version_facts_from_date_year", "version_last_checked_on", "version_last_checked_by", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_is_merged", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_date", "version_starts", "version_ends", "version_is_cancelled", "version_booking", "version_booking_link_text", "version_booking_link_to_kind", "version_booking_link_to_fragment", "version_booking_link_to_file_id", "version_booking_link_to_path", "version_booking_link_to_url", "version_body", "version_image_id", "version_recurrence_every", "version_recurrence_on", "version_recurrence_until", "version_place_fact_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_who_for", "version_cost_fact_id", "version_cost", "version_contact_name", "version_contact_telephone_fact_id", "version_contact_telephone", "version_contact_email_fact_id", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_at_id", "version_organiser_id", "version_search_words", "version_search_is_hidden", "version_facts_from_source", "version_facts_from_date_precision", "version_facts_from_date_date", "version_facts_from_date_month", "version_facts_from_date_year", "version_last_checked_on", "version_last_checked_by", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_is_merged", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_date_idx\` ON \`_events_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_booking_link_to_version_booking_link_t_idx\` ON \`_events_v\` (\`version_booking_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_place_version_place_fact_idx\` ON \`_events_v\` (\`version_place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_place_version_place_area_idx\` ON \`_events_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cost_fact_idx\` ON \`_events_v\` (\`version_cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_version_contact_telephone_fact_idx\` ON \`_events_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_version_contact_email_fact_idx\` ON \`_events_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_at_idx\` ON \`_events_v\` (\`version_at_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_organiser_idx\` ON \`_events_v\` (\`version_organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_facts_from_date_version_facts_from_dat_idx\` ON \`_events_v\` (\`version_facts_from_date_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owner_idx\` ON \`_events_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_by_idx\` ON \`_events_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_published_idx\` ON \`_events_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_pillars_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_pillars_rels\`("id", "order", "parent_id", "path", "publications_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "publications_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`pillars_rels\`;`)
  await db.run(sql`DROP TABLE \`pillars_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pillars_rels\` RENAME TO \`pillars_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__pillars_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__pillars_v_rels\`("id", "order", "parent_id", "path", "publications_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "publications_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`_pillars_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pillars_v_rels\` RENAME TO \`_pillars_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_programmes_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_programmes_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`programmes_places\`;`)
  await db.run(sql`DROP TABLE \`programmes_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes_places\` RENAME TO \`programmes_places\`;`)
  await db.run(sql`CREATE INDEX \`programmes_places_order_idx\` ON \`programmes_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_parent_id_idx\` ON \`programmes_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_fact_idx\` ON \`programmes_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_area_idx\` ON \`programmes_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_programmes_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes_rels\` RENAME TO \`programmes_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__programmes_v_version_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`fact_id\` text,
  	\`name\` text,
  	\`address_lines\` text,
  	\`postcode\` text,
  	\`area_id\` text,
  	\`getting_there\` text,
  	\`access\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__programmes_v_version_places\`("_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "fact_id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_programmes_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v_version_places\` RENAME TO \`_programmes_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_order_idx\` ON \`_programmes_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_parent_id_idx\` ON \`_programmes_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_fact_idx\` ON \`_programmes_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_area_idx\` ON \`_programmes_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__programmes_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v_rels\` RENAME TO \`_programmes_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_publications_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_publications_rels\`("id", "order", "parent_id", "path", "organisations_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id" FROM \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_publications_rels\` RENAME TO \`publications_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__publications_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__publications_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id" FROM \`_publications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__publications_v_rels\` RENAME TO \`_publications_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_pages_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_pages_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_rels\` RENAME TO \`pages_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__pages_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__pages_v_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_rels\` RENAME TO \`_pages_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_guides_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_guides_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides_rels\` RENAME TO \`guides_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__guides_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__guides_v_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v_rels\` RENAME TO \`_guides_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_areas_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_areas_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`areas_rels\`;`)
  await db.run(sql`DROP TABLE \`areas_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_areas_rels\` RENAME TO \`areas_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__areas_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__areas_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_areas_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__areas_v_rels\` RENAME TO \`_areas_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_topics_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_topics_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics_rels\` RENAME TO \`topics_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__topics_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__topics_v_rels\`("id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id") SELECT "id", "order", "parent_id", "path", "areas_id", "topics_id", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id" FROM \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v_rels\` RENAME TO \`_topics_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_organisations_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_organisations_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations_rels\` RENAME TO \`organisations_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__organisations_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__organisations_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v_rels\` RENAME TO \`_organisations_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_facts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`telephone\` text,
  	\`email\` text,
  	\`price\` text,
  	\`way_in\` text,
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
  	\`place_name\` text,
  	\`place_address_lines\` text,
  	\`place_postcode\` text,
  	\`place_area_id\` text,
  	\`place_getting_there\` text,
  	\`place_access\` text,
  	\`source\` text,
  	\`verified_on\` text,
  	\`runs_out\` text,
  	\`verified_by\` text,
  	\`workflow\` text DEFAULT 'draft',
  	\`owner_id\` text,
  	\`review_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_facts\`("id", "title", "kind", "telephone", "email", "price", "way_in", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "source", "verified_on", "runs_out", "verified_by", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "kind", "telephone", "email", "price", "way_in", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "source", "verified_on", "runs_out", "verified_by", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status" FROM \`facts\`;`)
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`ALTER TABLE \`__new_facts\` RENAME TO \`facts\`;`)
  await db.run(sql`CREATE INDEX \`facts_title_idx\` ON \`facts\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`facts_kind_idx\` ON \`facts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`facts_place_place_area_idx\` ON \`facts\` (\`place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`facts_owner_idx\` ON \`facts\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`facts_review_by_idx\` ON \`facts\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`facts_first_published_idx\` ON \`facts\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`facts_updated_at_idx\` ON \`facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_created_at_idx\` ON \`facts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_deleted_at_idx\` ON \`facts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`facts__status_idx\` ON \`facts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__facts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_telephone\` text,
  	\`version_email\` text,
  	\`version_price\` text,
  	\`version_way_in\` text,
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
  	\`version_place_name\` text,
  	\`version_place_address_lines\` text,
  	\`version_place_postcode\` text,
  	\`version_place_area_id\` text,
  	\`version_place_getting_there\` text,
  	\`version_place_access\` text,
  	\`version_source\` text,
  	\`version_verified_on\` text,
  	\`version_runs_out\` text,
  	\`version_verified_by\` text,
  	\`version_workflow\` text DEFAULT 'draft',
  	\`version_owner_id\` text,
  	\`version_review_by\` text,
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__facts_v\`("id", "parent_id", "version_title", "version_kind", "version_telephone", "version_email", "version_price", "version_way_in", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_source", "version_verified_on", "version_runs_out", "version_verified_by", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_kind", "version_telephone", "version_email", "version_price", "version_way_in", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_source", "version_verified_on", "version_runs_out", "version_verified_by", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_facts_v\`;`)
  await db.run(sql`DROP TABLE \`_facts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__facts_v\` RENAME TO \`_facts_v\`;`)
  await db.run(sql`CREATE INDEX \`_facts_v_parent_idx\` ON \`_facts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_title_idx\` ON \`_facts_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_kind_idx\` ON \`_facts_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_place_version_place_area_idx\` ON \`_facts_v\` (\`version_place_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_owner_idx\` ON \`_facts_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_review_by_idx\` ON \`_facts_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_first_published_idx\` ON \`_facts_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_updated_at_idx\` ON \`_facts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_created_at_idx\` ON \`_facts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version_deleted_at_idx\` ON \`_facts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_version__status_idx\` ON \`_facts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_created_at_idx\` ON \`_facts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_updated_at_idx\` ON \`_facts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_latest_idx\` ON \`_facts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_autosave_idx\` ON \`_facts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_alerts\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`writers\` text,
  	\`is_embargoed\` integer DEFAULT false,
  	\`readers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_alerts\`("id", "title", "text", "tone", "starts", "ends", "paths", "link_text", "link_to_kind", "link_to_fragment", "link_to_file_id", "link_to_path", "link_to_url", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "text", "tone", "starts", "ends", "paths", "link_text", "link_to_kind", "link_to_fragment", "link_to_file_id", "link_to_path", "link_to_url", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "writers", "is_embargoed", "readers", "updated_at", "created_at", "deleted_at", "_status" FROM \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`ALTER TABLE \`__new_alerts\` RENAME TO \`alerts\`;`)
  await db.run(sql`CREATE INDEX \`alerts_ends_idx\` ON \`alerts\` (\`ends\`);`)
  await db.run(sql`CREATE INDEX \`alerts_link_to_link_to_file_idx\` ON \`alerts\` (\`link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_owner_idx\` ON \`alerts\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_review_by_idx\` ON \`alerts\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`alerts_first_published_idx\` ON \`alerts\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_deleted_at_idx\` ON \`alerts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts__status_idx\` ON \`alerts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_alerts_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_alerts_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`alerts_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_alerts_rels\` RENAME TO \`alerts_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__alerts_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_writers\` text,
  	\`version_is_embargoed\` integer DEFAULT false,
  	\`version_readers\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__alerts_v\`("id", "parent_id", "version_title", "version_text", "version_tone", "version_starts", "version_ends", "version_paths", "version_link_text", "version_link_to_kind", "version_link_to_fragment", "version_link_to_file_id", "version_link_to_path", "version_link_to_url", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_text", "version_tone", "version_starts", "version_ends", "version_paths", "version_link_text", "version_link_to_kind", "version_link_to_fragment", "version_link_to_file_id", "version_link_to_path", "version_link_to_url", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version_is_embargoed", "version_readers", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_alerts_v\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__alerts_v\` RENAME TO \`_alerts_v\`;`)
  await db.run(sql`CREATE INDEX \`_alerts_v_parent_idx\` ON \`_alerts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_ends_idx\` ON \`_alerts_v\` (\`version_ends\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_link_to_version_link_to_file_idx\` ON \`_alerts_v\` (\`version_link_to_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_owner_idx\` ON \`_alerts_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_review_by_idx\` ON \`_alerts_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_first_published_idx\` ON \`_alerts_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_updated_at_idx\` ON \`_alerts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_created_at_idx\` ON \`_alerts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_deleted_at_idx\` ON \`_alerts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version__status_idx\` ON \`_alerts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_created_at_idx\` ON \`_alerts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_updated_at_idx\` ON \`_alerts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_latest_idx\` ON \`_alerts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_autosave_idx\` ON \`_alerts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__alerts_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__alerts_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_alerts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__alerts_v_rels\` RENAME TO \`_alerts_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`facts_id\` text,
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
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`images_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "vacancies_id", "services_id", "hubs_id", "offers_id", "events_id", "pillars_id", "programmes_id", "publications_id", "pages_id", "guides_id", "areas_id", "topics_id", "organisations_id", "facts_id", "alerts_id", "redirects_id", "images_id", "files_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "vacancies_id", "services_id", "hubs_id", "offers_id", "events_id", "pillars_id", "programmes_id", "publications_id", "pages_id", "guides_id", "areas_id", "topics_id", "organisations_id", "facts_id", "alerts_id", "redirects_id", "images_id", "files_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_home_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_home_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_home_rels\` RENAME TO \`home_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__home_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__home_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__home_v_rels\` RENAME TO \`_home_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_navigation_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_navigation_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_navigation_rels\` RENAME TO \`navigation_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__navigation_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__navigation_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__navigation_v_rels\` RENAME TO \`_navigation_v_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_settings_urgent_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`when\` text,
  	\`telephone\` text,
  	\`hint\` text,
  	\`hours\` text,
  	\`text_number\` text,
  	\`text_hint\` text,
  	\`relay_number\` text,
  	\`sign_language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_urgent_help\`("_order", "_parent_id", "id", "name", "when", "telephone", "hint", "hours", "text_number", "text_hint", "relay_number", "sign_language") SELECT "_order", "_parent_id", "id", "name", "when", "telephone", "hint", "hours", "text_number", "text_hint", "relay_number", "sign_language" FROM \`settings_urgent_help\`;`)
  await db.run(sql`DROP TABLE \`settings_urgent_help\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_urgent_help\` RENAME TO \`settings_urgent_help\`;`)
  await db.run(sql`CREATE INDEX \`settings_urgent_help_order_idx\` ON \`settings_urgent_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_urgent_help_parent_id_idx\` ON \`settings_urgent_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`strapline\` text,
  	\`logo_id\` text,
  	\`theme_colour\` text,
  	\`confirmed_for_months\` numeric,
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
  	\`saved_by\` text,
  	\`writers\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "name", "strapline", "logo_id", "theme_colour", "confirmed_for_months", "sample_notice", "run_by", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "complain", "report_error", "synonyms", "saved_from", "saved_in", "saved_by", "writers", "_status", "updated_at", "created_at") SELECT "id", "name", "strapline", "logo_id", "theme_colour", "confirmed_for_months", "sample_notice", "run_by", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "complain", "report_error", "synonyms", "saved_from", "saved_in", "saved_by", "writers", "_status", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_settings_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`settings_rels\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_rels\` RENAME TO \`settings_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__settings_v_version_urgent_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`when\` text,
  	\`telephone\` text,
  	\`hint\` text,
  	\`hours\` text,
  	\`text_number\` text,
  	\`text_hint\` text,
  	\`relay_number\` text,
  	\`sign_language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v_version_urgent_help\`("_order", "_parent_id", "id", "name", "when", "telephone", "hint", "hours", "text_number", "text_hint", "relay_number", "sign_language", "_uuid") SELECT "_order", "_parent_id", "id", "name", "when", "telephone", "hint", "hours", "text_number", "text_hint", "relay_number", "sign_language", "_uuid" FROM \`_settings_v_version_urgent_help\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_urgent_help\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_version_urgent_help\` RENAME TO \`_settings_v_version_urgent_help\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_help_order_idx\` ON \`_settings_v_version_urgent_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_urgent_help_parent_id_idx\` ON \`_settings_v_version_urgent_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_strapline\` text,
  	\`version_logo_id\` text,
  	\`version_theme_colour\` text,
  	\`version_confirmed_for_months\` numeric,
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
  	\`version_saved_by\` text,
  	\`version_writers\` text,
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
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_name", "version_strapline", "version_logo_id", "version_theme_colour", "version_confirmed_for_months", "version_sample_notice", "version_run_by", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_complain", "version_report_error", "version_synonyms", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "latest", "autosave") SELECT "id", "version_name", "version_strapline", "version_logo_id", "version_theme_colour", "version_confirmed_for_months", "version_sample_notice", "version_run_by", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_complain", "version_report_error", "version_synonyms", "version_saved_from", "version_saved_in", "version_saved_by", "version_writers", "version__status", "version_updated_at", "version_created_at", "created_at", "updated_at", "latest", "autosave" FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_idx\` ON \`_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_autosave_idx\` ON \`_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__settings_v_rels\`("id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id") SELECT "id", "order", "parent_id", "path", "services_id", "hubs_id", "offers_id", "events_id", "news_id", "vacancies_id", "publications_id", "pillars_id", "programmes_id", "guides_id", "pages_id", "organisations_id", "areas_id", "topics_id" FROM \`_settings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v_rels\` RENAME TO \`_settings_v_rels\`;`)
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
  await db.run(sql`DROP INDEX \`_images_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_files_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`translates_compared_at\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_translates_compared_at\`;`)
}
