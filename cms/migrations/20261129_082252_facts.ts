import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`facts_opening_hours_seasons\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facts_opening_hours_seasons_order_idx\` ON \`facts_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facts_opening_hours_seasons_parent_id_idx\` ON \`facts_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facts_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facts_opening_hours_exceptions_order_idx\` ON \`facts_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`facts_opening_hours_exceptions_parent_id_idx\` ON \`facts_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facts\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`_facts_v_version_opening_hours_seasons\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facts_v_version_opening_hours_seasons_order_idx\` ON \`_facts_v_version_opening_hours_seasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_opening_hours_seasons_parent_id_idx\` ON \`_facts_v_version_opening_hours_seasons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facts_v_version_opening_hours_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`times\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_facts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_facts_v_version_opening_hours_exceptions_order_idx\` ON \`_facts_v_version_opening_hours_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_facts_v_version_opening_hours_exceptions_parent_id_idx\` ON \`_facts_v_version_opening_hours_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_facts_v\` (
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
  await db.run(sql`CREATE TABLE \`review_reminders\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`sent_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_reminders_key_idx\` ON \`review_reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`review_reminders_document_idx\` ON \`review_reminders\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`review_reminders_sent_at_idx\` ON \`review_reminders\` (\`sent_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`further_information_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`further_information_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`news_further_information_further_information_telephone_f_idx\` ON \`news\` (\`further_information_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`news_further_information_further_information_email_fact_idx\` ON \`news\` (\`further_information_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_further_information_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_further_information_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_further_information_version_further_info_idx\` ON \`_news_v\` (\`version_further_information_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_further_information_version_further_in_1_idx\` ON \`_news_v\` (\`version_further_information_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`vacancies_contact_contact_telephone_fact_idx\` ON \`vacancies\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_contact_contact_email_fact_idx\` ON \`vacancies\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_contact_version_contact_telephone_f_idx\` ON \`_vacancies_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_contact_version_contact_email_fact_idx\` ON \`_vacancies_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`services_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`services_places_fact_idx\` ON \`services_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`how_to_get_it_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`services_how_to_get_it_fact_idx\` ON \`services\` (\`how_to_get_it_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_hours_opening_hours_fact_idx\` ON \`services\` (\`opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`services_cost_fact_idx\` ON \`services\` (\`cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`services_contact_contact_telephone_fact_idx\` ON \`services\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`services_contact_contact_email_fact_idx\` ON \`services\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v_version_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_fact_idx\` ON \`_services_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_how_to_get_it_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_how_to_get_it_fact_idx\` ON \`_services_v\` (\`version_how_to_get_it_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_hours_version_opening_hours__idx\` ON \`_services_v\` (\`version_opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_cost_fact_idx\` ON \`_services_v\` (\`version_cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contact_version_contact_telephone_fa_idx\` ON \`_services_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_contact_version_contact_email_fact_idx\` ON \`_services_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`how_to_get_in_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`place_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`hubs_how_to_get_in_fact_idx\` ON \`hubs\` (\`how_to_get_in_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_place_place_fact_idx\` ON \`hubs\` (\`place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_opening_hours_opening_hours_fact_idx\` ON \`hubs\` (\`opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_contact_telephone_fact_idx\` ON \`hubs\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`hubs_contact_contact_email_fact_idx\` ON \`hubs\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_how_to_get_in_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_place_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_how_to_get_in_fact_idx\` ON \`_hubs_v\` (\`version_how_to_get_in_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_place_version_place_fact_idx\` ON \`_hubs_v\` (\`version_place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_opening_hours_version_opening_hours_fact_idx\` ON \`_hubs_v\` (\`version_opening_hours_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_version_contact_telephone_fact_idx\` ON \`_hubs_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_contact_version_contact_email_fact_idx\` ON \`_hubs_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`offers_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`offers_places_fact_idx\` ON \`offers_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`how_to_join_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`offers_how_to_join_fact_idx\` ON \`offers\` (\`how_to_join_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_cost_fact_idx\` ON \`offers\` (\`cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_contact_telephone_fact_idx\` ON \`offers\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_contact_email_fact_idx\` ON \`offers\` (\`contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_opening_hours_opening_hours_fact_idx\` ON \`offers\` (\`opening_hours_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v_version_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_fact_idx\` ON \`_offers_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_how_to_join_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_opening_hours_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_how_to_join_fact_idx\` ON \`_offers_v\` (\`version_how_to_join_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_cost_fact_idx\` ON \`_offers_v\` (\`version_cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_version_contact_telephone_fact_idx\` ON \`_offers_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_version_contact_email_fact_idx\` ON \`_offers_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_opening_hours_version_opening_hours_fa_idx\` ON \`_offers_v\` (\`version_opening_hours_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`events_place_place_fact_idx\` ON \`events\` (\`place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_cost_fact_idx\` ON \`events\` (\`cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_contact_telephone_fact_idx\` ON \`events\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_contact_email_fact_idx\` ON \`events\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_cost_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_place_version_place_fact_idx\` ON \`_events_v\` (\`version_place_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cost_fact_idx\` ON \`_events_v\` (\`version_cost_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_version_contact_telephone_fact_idx\` ON \`_events_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contact_version_contact_email_fact_idx\` ON \`_events_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`programmes_places_fact_idx\` ON \`programmes_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v_version_places\` ADD \`fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_fact_idx\` ON \`_programmes_v_version_places\` (\`fact_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`organisations_contact_contact_telephone_fact_idx\` ON \`organisations\` (\`contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_contact_contact_email_fact_idx\` ON \`organisations\` (\`contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_contact_telephone_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_contact_email_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_contact_version_contact_telepho_idx\` ON \`_organisations_v\` (\`version_contact_telephone_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_contact_version_contact_email_f_idx\` ON \`_organisations_v\` (\`version_contact_email_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`facts_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`facts_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`facts_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`DROP TABLE \`_facts_v_version_opening_hours_seasons\`;`)
  await db.run(sql`DROP TABLE \`_facts_v_version_opening_hours_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_facts_v\`;`)
  await db.run(sql`DROP TABLE \`review_reminders\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "slug", "summary", "what_changes", "body", "image_id", "category", "date_precision", "date_date", "date_month", "date_year", "further_information_name", "further_information_telephone", "further_information_email", "further_information_website", "further_information_address_lines", "further_information_note", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "what_changes", "body", "image_id", "category", "date_precision", "date_date", "date_month", "date_year", "further_information_name", "further_information_telephone", "further_information_email", "further_information_website", "further_information_address_lines", "further_information_note", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_what_changes", "version_body", "version_image_id", "version_category", "version_date_precision", "version_date_date", "version_date_month", "version_date_year", "version_further_information_name", "version_further_information_telephone", "version_further_information_email", "version_further_information_website", "version_further_information_address_lines", "version_further_information_note", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_what_changes", "version_body", "version_image_id", "version_category", "version_date_precision", "version_date_date", "version_date_month", "version_date_year", "version_further_information_name", "version_further_information_telephone", "version_further_information_email", "version_further_information_website", "version_further_information_address_lines", "version_further_information_note", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_vacancies\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`apply_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employer_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_vacancies\`("id", "title", "slug", "summary", "role", "state", "closes_date", "closes_time", "how_to_apply", "apply_text", "apply_to_kind", "apply_to_fragment", "apply_to_file_id", "apply_to_path", "apply_to_url", "body", "image_id", "posts", "scheme", "supplement_amount", "supplement_per", "supplement_currency", "where", "starts", "funder", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "employer_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "role", "state", "closes_date", "closes_time", "how_to_apply", "apply_text", "apply_to_kind", "apply_to_fragment", "apply_to_file_id", "apply_to_path", "apply_to_url", "body", "image_id", "posts", "scheme", "supplement_amount", "supplement_per", "supplement_currency", "where", "starts", "funder", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "employer_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`vacancies\`;`)
  await db.run(sql`DROP TABLE \`vacancies\`;`)
  await db.run(sql`ALTER TABLE \`__new_vacancies\` RENAME TO \`vacancies\`;`)
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
  await db.run(sql`CREATE INDEX \`vacancies_deleted_at_idx\` ON \`vacancies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies__status_idx\` ON \`vacancies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__vacancies_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__vacancies_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_role", "version_state", "version_closes_date", "version_closes_time", "version_how_to_apply", "version_apply_text", "version_apply_to_kind", "version_apply_to_fragment", "version_apply_to_file_id", "version_apply_to_path", "version_apply_to_url", "version_body", "version_image_id", "version_posts", "version_scheme", "version_supplement_amount", "version_supplement_per", "version_supplement_currency", "version_where", "version_starts", "version_funder", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_employer_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_role", "version_state", "version_closes_date", "version_closes_time", "version_how_to_apply", "version_apply_text", "version_apply_to_kind", "version_apply_to_fragment", "version_apply_to_file_id", "version_apply_to_path", "version_apply_to_url", "version_body", "version_image_id", "version_posts", "version_scheme", "version_supplement_amount", "version_supplement_per", "version_supplement_currency", "version_where", "version_starts", "version_funder", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_employer_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_vacancies_v\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__vacancies_v\` RENAME TO \`_vacancies_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_deleted_at_idx\` ON \`_vacancies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version__status_idx\` ON \`_vacancies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_created_at_idx\` ON \`_vacancies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_updated_at_idx\` ON \`_vacancies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_latest_idx\` ON \`_vacancies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_autosave_idx\` ON \`_vacancies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_services_places\` (
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
  await db.run(sql`INSERT INTO \`__new_services_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`services_places\`;`)
  await db.run(sql`DROP TABLE \`services_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_places\` RENAME TO \`services_places\`;`)
  await db.run(sql`CREATE INDEX \`services_places_order_idx\` ON \`services_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_places_parent_id_idx\` ON \`services_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_places_area_idx\` ON \`services_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_services\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services\`("id", "title", "slug", "summary", "who_for", "how_to_get_it", "urgent", "body", "image_id", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "is_about_mental_health", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "who_for", "how_to_get_it", "urgent", "body", "image_id", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "is_about_mental_health", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`services\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`ALTER TABLE \`__new_services\` RENAME TO \`services\`;`)
  await db.run(sql`CREATE INDEX \`services_title_idx\` ON \`services\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_image_idx\` ON \`services\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`services_owner_idx\` ON \`services\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`services_review_by_idx\` ON \`services\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`services_first_published_idx\` ON \`services\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v_version_places\` (
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
  await db.run(sql`INSERT INTO \`__new__services_v_version_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_services_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v_version_places\` RENAME TO \`_services_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_order_idx\` ON \`_services_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_parent_id_idx\` ON \`_services_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_places_area_idx\` ON \`_services_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__services_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_who_for", "version_how_to_get_it", "version_urgent", "version_body", "version_image_id", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_is_about_mental_health", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_who_for", "version_how_to_get_it", "version_urgent", "version_body", "version_image_id", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_is_about_mental_health", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v\` RENAME TO \`_services_v\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_title_idx\` ON \`_services_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_image_idx\` ON \`_services_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_owner_idx\` ON \`_services_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_review_by_idx\` ON \`_services_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_first_published_idx\` ON \`_services_v\` (\`version_first_published\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_hubs\`("id", "title", "slug", "summary", "status", "status_note", "status_as_at_precision", "status_as_at_date", "status_as_at_month", "status_as_at_year", "opens", "how_to_get_in", "body", "image_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "launched_precision", "launched_date", "launched_month", "launched_year", "launched_by", "surgeries", "programme_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "status", "status_note", "status_as_at_precision", "status_as_at_date", "status_as_at_month", "status_as_at_year", "opens", "how_to_get_in", "body", "image_id", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "launched_precision", "launched_date", "launched_month", "launched_year", "launched_by", "surgeries", "programme_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`hubs\`;`)
  await db.run(sql`DROP TABLE \`hubs\`;`)
  await db.run(sql`ALTER TABLE \`__new_hubs\` RENAME TO \`hubs\`;`)
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
  await db.run(sql`CREATE INDEX \`hubs_deleted_at_idx\` ON \`hubs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hubs__status_idx\` ON \`hubs\` (\`_status\`);`)
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__hubs_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_status", "version_status_note", "version_status_as_at_precision", "version_status_as_at_date", "version_status_as_at_month", "version_status_as_at_year", "version_opens", "version_how_to_get_in", "version_body", "version_image_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_launched_precision", "version_launched_date", "version_launched_month", "version_launched_year", "version_launched_by", "version_surgeries", "version_programme_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_status", "version_status_note", "version_status_as_at_precision", "version_status_as_at_date", "version_status_as_at_month", "version_status_as_at_year", "version_opens", "version_how_to_get_in", "version_body", "version_image_id", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_launched_precision", "version_launched_date", "version_launched_month", "version_launched_year", "version_launched_by", "version_surgeries", "version_programme_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_hubs_v\`;`)
  await db.run(sql`DROP TABLE \`_hubs_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__hubs_v\` RENAME TO \`_hubs_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version_deleted_at_idx\` ON \`_hubs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_version_version__status_idx\` ON \`_hubs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_created_at_idx\` ON \`_hubs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_updated_at_idx\` ON \`_hubs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_latest_idx\` ON \`_hubs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_hubs_v_autosave_idx\` ON \`_hubs_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_offers_places\` (
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
  await db.run(sql`INSERT INTO \`__new_offers_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`offers_places\`;`)
  await db.run(sql`DROP TABLE \`offers_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers_places\` RENAME TO \`offers_places\`;`)
  await db.run(sql`CREATE INDEX \`offers_places_order_idx\` ON \`offers_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_parent_id_idx\` ON \`offers_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_places_area_idx\` ON \`offers_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_offers\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offers\`("id", "title", "slug", "summary", "activity", "who_for", "how_to_join", "body", "image_id", "times", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "provider_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "activity", "who_for", "how_to_join", "body", "image_id", "times", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "opening_hours_week_monday", "opening_hours_week_tuesday", "opening_hours_week_wednesday", "opening_hours_week_thursday", "opening_hours_week_friday", "opening_hours_week_saturday", "opening_hours_week_sunday", "opening_hours_bank_holidays_rule", "opening_hours_bank_holidays_times", "opening_hours_note", "provider_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers\` RENAME TO \`offers\`;`)
  await db.run(sql`CREATE INDEX \`offers_title_idx\` ON \`offers\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_image_idx\` ON \`offers\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_provider_idx\` ON \`offers\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_owner_idx\` ON \`offers\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_review_by_idx\` ON \`offers\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`offers_first_published_idx\` ON \`offers\` (\`first_published\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_deleted_at_idx\` ON \`offers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__offers_v_version_places\` (
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
  await db.run(sql`INSERT INTO \`__new__offers_v_version_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_offers_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v_version_places\` RENAME TO \`_offers_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_order_idx\` ON \`_offers_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_parent_id_idx\` ON \`_offers_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_places_area_idx\` ON \`_offers_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__offers_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__offers_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_activity", "version_who_for", "version_how_to_join", "version_body", "version_image_id", "version_times", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_provider_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_activity", "version_who_for", "version_how_to_join", "version_body", "version_image_id", "version_times", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_opening_hours_week_monday", "version_opening_hours_week_tuesday", "version_opening_hours_week_wednesday", "version_opening_hours_week_thursday", "version_opening_hours_week_friday", "version_opening_hours_week_saturday", "version_opening_hours_week_sunday", "version_opening_hours_bank_holidays_rule", "version_opening_hours_bank_holidays_times", "version_opening_hours_note", "version_provider_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v\` RENAME TO \`_offers_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_deleted_at_idx\` ON \`_offers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_autosave_idx\` ON \`_offers_v\` (\`autosave\`);`)
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`booking_link_to_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "slug", "summary", "date", "starts", "ends", "is_cancelled", "booking", "booking_link_text", "booking_link_to_kind", "booking_link_to_fragment", "booking_link_to_file_id", "booking_link_to_path", "booking_link_to_url", "body", "image_id", "recurrence_every", "recurrence_on", "recurrence_until", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "who_for", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "at_id", "organiser_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "date", "starts", "ends", "is_cancelled", "booking", "booking_link_text", "booking_link_to_kind", "booking_link_to_fragment", "booking_link_to_file_id", "booking_link_to_path", "booking_link_to_url", "body", "image_id", "recurrence_every", "recurrence_on", "recurrence_until", "place_name", "place_address_lines", "place_postcode", "place_area_id", "place_getting_there", "place_access", "who_for", "cost", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "at_id", "organiser_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
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
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
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
  	FOREIGN KEY (\`version_place_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_at_id\`) REFERENCES \`hubs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_date", "version_starts", "version_ends", "version_is_cancelled", "version_booking", "version_booking_link_text", "version_booking_link_to_kind", "version_booking_link_to_fragment", "version_booking_link_to_file_id", "version_booking_link_to_path", "version_booking_link_to_url", "version_body", "version_image_id", "version_recurrence_every", "version_recurrence_on", "version_recurrence_until", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_who_for", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_at_id", "version_organiser_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_date", "version_starts", "version_ends", "version_is_cancelled", "version_booking", "version_booking_link_text", "version_booking_link_to_kind", "version_booking_link_to_fragment", "version_booking_link_to_file_id", "version_booking_link_to_path", "version_booking_link_to_url", "version_body", "version_image_id", "version_recurrence_every", "version_recurrence_on", "version_recurrence_until", "version_place_name", "version_place_address_lines", "version_place_postcode", "version_place_area_id", "version_place_getting_there", "version_place_access", "version_who_for", "version_cost", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_at_id", "version_organiser_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes_places\` (
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
  await db.run(sql`INSERT INTO \`__new_programmes_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access" FROM \`programmes_places\`;`)
  await db.run(sql`DROP TABLE \`programmes_places\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes_places\` RENAME TO \`programmes_places\`;`)
  await db.run(sql`CREATE INDEX \`programmes_places_order_idx\` ON \`programmes_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_parent_id_idx\` ON \`programmes_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_places_area_idx\` ON \`programmes_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v_version_places\` (
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
  await db.run(sql`INSERT INTO \`__new__programmes_v_version_places\`("_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid") SELECT "_order", "_parent_id", "id", "name", "address_lines", "postcode", "area_id", "getting_there", "access", "_uuid" FROM \`_programmes_v_version_places\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_places\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v_version_places\` RENAME TO \`_programmes_v_version_places\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_order_idx\` ON \`_programmes_v_version_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_parent_id_idx\` ON \`_programmes_v_version_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_places_area_idx\` ON \`_programmes_v_version_places\` (\`area_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
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
  	\`confirmed_at\` text,
  	\`confirmed_by\` text,
  	\`notes\` text,
  	\`first_published\` text,
  	\`saved_from\` text,
  	\`saved_in\` text,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "title", "slug", "summary", "kind", "responsibilities", "body", "image_id", "legal_name", "website", "began_precision", "began_date", "began_month", "began_year", "ended_precision", "ended_date", "ended_month", "ended_year", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "successor_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "slug", "summary", "kind", "responsibilities", "body", "image_id", "legal_name", "website", "began_precision", "began_date", "began_month", "began_year", "ended_precision", "ended_date", "ended_month", "ended_year", "contact_name", "contact_telephone", "contact_email", "contact_website", "contact_address_lines", "contact_note", "successor_id", "search_words", "search_is_hidden", "language", "sample_notice", "withdrawal_reason", "workflow", "owner_id", "review_by", "confirmed_at", "confirmed_by", "notes", "first_published", "saved_from", "saved_in", "saved_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
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
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
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
  	\`version_confirmed_at\` text,
  	\`version_confirmed_by\` text,
  	\`version_notes\` text,
  	\`version_first_published\` text,
  	\`version_saved_from\` text,
  	\`version_saved_in\` text,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
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
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_title", "version_slug", "version_summary", "version_kind", "version_responsibilities", "version_body", "version_image_id", "version_legal_name", "version_website", "version_began_precision", "version_began_date", "version_began_month", "version_began_year", "version_ended_precision", "version_ended_date", "version_ended_month", "version_ended_year", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_successor_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_slug", "version_summary", "version_kind", "version_responsibilities", "version_body", "version_image_id", "version_legal_name", "version_website", "version_began_precision", "version_began_date", "version_began_month", "version_began_year", "version_ended_precision", "version_ended_date", "version_ended_month", "version_ended_year", "version_contact_name", "version_contact_telephone", "version_contact_email", "version_contact_website", "version_contact_address_lines", "version_contact_note", "version_successor_id", "version_search_words", "version_search_is_hidden", "version_language", "version_sample_notice", "version_withdrawal_reason", "version_workflow", "version_owner_id", "version_review_by", "version_confirmed_at", "version_confirmed_by", "version_notes", "version_first_published", "version_saved_from", "version_saved_in", "version_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "vacancies_id", "services_id", "hubs_id", "offers_id", "events_id", "pillars_id", "programmes_id", "publications_id", "pages_id", "guides_id", "areas_id", "topics_id", "organisations_id", "alerts_id", "redirects_id", "images_id", "files_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "vacancies_id", "services_id", "hubs_id", "offers_id", "events_id", "pillars_id", "programmes_id", "publications_id", "pages_id", "guides_id", "areas_id", "topics_id", "organisations_id", "alerts_id", "redirects_id", "images_id", "files_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
