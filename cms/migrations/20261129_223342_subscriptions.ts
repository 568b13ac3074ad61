import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`news\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`consultations\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`meetings\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`hubs\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`pillars\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`areas\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_tells_subscribers\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`recipient\` text;`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`sealed\` text;`)
  await db.run(sql`CREATE INDEX \`letters_recipient_idx\` ON \`letters\` (\`recipient\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP INDEX \`letters_recipient_idx\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`recipient\`;`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`consultations\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_consultations_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`meetings\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_meetings_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`hubs\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_hubs_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`pillars\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_pillars_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`areas\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_areas_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`tells_subscribers\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_tells_subscribers\`;`)
}
