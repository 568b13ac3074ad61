import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`launch_sets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`note\` text,
  	\`state\` text DEFAULT 'preparing',
  	\`made_by\` text,
  	\`maker\` text,
  	\`launched_at\` text,
  	\`launched_by\` text,
  	\`taken_back_at\` text,
  	\`taken_back_by\` text,
  	\`launching_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`launch_sets_state_idx\` ON \`launch_sets\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`launch_sets_updated_at_idx\` ON \`launch_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`launch_sets_created_at_idx\` ON \`launch_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reads\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`page\` text NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`month\` text NOT NULL,
  	\`days\` text NOT NULL,
  	\`added\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reads_page_idx\` ON \`reads\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`reads_document_idx\` ON \`reads\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`reads_month_idx\` ON \`reads\` (\`month\`);`)
  await db.run(sql`CREATE TABLE \`history\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`account\` text,
  	\`version\` text,
  	\`digest\` text,
  	\`words\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`history_document_idx\` ON \`history\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`history_at_idx\` ON \`history\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`place\` text,
  	\`quote\` text,
  	\`words\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`resolved_by\` text,
  	\`resolved_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`saved_filters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`where\` text,
  	\`search\` text,
  	\`is_shared\` integer DEFAULT false,
  	\`owner\` text NOT NULL,
  	\`owner_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_filters_of_idx\` ON \`saved_filters\` (\`of\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_owner_idx\` ON \`saved_filters\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_updated_at_idx\` ON \`saved_filters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_created_at_idx\` ON \`saved_filters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`launch_set_members\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`set\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`content\` text,
  	\`before\` text,
  	\`public_version\` text,
  	\`live_version\` text,
  	\`is_open\` integer DEFAULT true NOT NULL,
  	\`slot\` text NOT NULL,
  	\`added_by\` text NOT NULL,
  	\`added_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`launch_set_members_set_idx\` ON \`launch_set_members\` (\`set\`);`)
  await db.run(sql`CREATE INDEX \`launch_set_members_document_idx\` ON \`launch_set_members\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`launch_set_members_is_open_idx\` ON \`launch_set_members\` (\`is_open\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`launch_set_members_slot_idx\` ON \`launch_set_members\` (\`slot\`);`)
  await db.run(sql`CREATE TABLE \`let_through\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`finding\` text NOT NULL,
  	\`weight\` text NOT NULL,
  	\`reason\` text,
  	\`is_taken_back\` integer DEFAULT false,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`let_through_document_idx\` ON \`let_through\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`let_through_at_idx\` ON \`let_through\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`outside_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answer\` text,
  	\`broken_since\` text,
  	\`checked_at\` text,
  	\`next_at\` text NOT NULL,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`pages\` text,
  	\`linked_from\` text,
  	\`dismissed_at\` text,
  	\`dismissed_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outside_links_address_idx\` ON \`outside_links\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_host_idx\` ON \`outside_links\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_state_idx\` ON \`outside_links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outside_links_next_at_idx\` ON \`outside_links\` (\`next_at\`);`)
  await db.run(sql`CREATE TABLE \`checked_documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`error_count\` numeric NOT NULL,
  	\`suggestion_count\` numeric NOT NULL,
  	\`findings\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`checked_documents_of_idx\` ON \`checked_documents\` (\`of\`);`)
  await db.run(sql`CREATE INDEX \`checked_documents_document_idx\` ON \`checked_documents\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`checked_documents_error_count_idx\` ON \`checked_documents\` (\`error_count\`);`)
  await db.run(sql`CREATE INDEX \`checked_documents_suggestion_count_idx\` ON \`checked_documents\` (\`suggestion_count\`);`)
  await db.run(sql`CREATE TABLE \`check_counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`documents\` numeric NOT NULL,
  	\`error_count\` numeric NOT NULL,
  	\`suggestion_count\` numeric NOT NULL,
  	\`broken_links\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`check_counts_day_idx\` ON \`check_counts\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`added_at\` text NOT NULL,
  	\`used_at\` text,
  	\`secret\` text,
  	\`last_step\` numeric,
  	\`credential\` text,
  	\`public_key\` text,
  	\`counter\` numeric,
  	\`transports\` text,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`second_factors_account_idx\` ON \`second_factors\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_hash_idx\` ON \`second_factors\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`account_tokens\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`made_by\` text,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`challenge\` text,
  	\`secret\` text,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`last_try_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_tokens_account_idx\` ON \`account_tokens\` (\`account\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`account_tokens_hash_idx\` ON \`account_tokens\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_updated_at_idx\` ON \`account_tokens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_created_at_idx\` ON \`account_tokens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`account_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_events_account_idx\` ON \`account_events\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`account_events_updated_at_idx\` ON \`account_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_events_created_at_idx\` ON \`account_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_rules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`needs_second_step\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_rules_of_idx\` ON \`sign_in_rules\` (\`of\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_rules_updated_at_idx\` ON \`sign_in_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_rules_created_at_idx\` ON \`sign_in_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishing_rules\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`authors_publish_approved\` integer DEFAULT false,
  	\`needs_two_people\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_publishing_rules_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_authors_publish_approved\` integer DEFAULT false,
  	\`version_needs_two_people\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_publishing_rules_v_created_at_idx\` ON \`_publishing_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publishing_rules_v_updated_at_idx\` ON \`_publishing_rules_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_is_merged\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`facts\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`readers\` text;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_is_embargoed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_readers\` text;`)
  await db.run(sql`ALTER TABLE \`home\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`navigation\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_writers\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`launch_sets\`;`)
  await db.run(sql`DROP TABLE \`reads\`;`)
  await db.run(sql`DROP TABLE \`history\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`saved_filters\`;`)
  await db.run(sql`DROP TABLE \`launch_set_members\`;`)
  await db.run(sql`DROP TABLE \`let_through\`;`)
  await db.run(sql`DROP TABLE \`outside_links\`;`)
  await db.run(sql`DROP TABLE \`checked_documents\`;`)
  await db.run(sql`DROP TABLE \`check_counts\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`account_tokens\`;`)
  await db.run(sql`DROP TABLE \`account_events\`;`)
  await db.run(sql`DROP TABLE \`sign_in_rules\`;`)
  await db.run(sql`DROP TABLE \`publishing_rules\`;`)
  await db.run(sql`DROP TABLE \`_publishing_rules_v\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`is_merged\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_is_merged\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`facts\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`facts\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`facts\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_facts_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_is_embargoed\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_readers\`;`)
  await db.run(sql`ALTER TABLE \`home\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`_home_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`navigation\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_writers\`;`)
}
