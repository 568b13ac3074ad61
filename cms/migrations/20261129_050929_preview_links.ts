import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`made_by\` text NOT NULL,
  	\`maker\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`revoked_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`version_names\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`version_names_document_idx\` ON \`version_names\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`version_names_version_idx\` ON \`version_names\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`version_names_updated_at_idx\` ON \`version_names\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_names_created_at_idx\` ON \`version_names\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`images\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`home\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`navigation\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_saved_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`version_names\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`home\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_home_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`navigation\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_navigation_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_saved_by\`;`)
}
