import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`ratings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`useful\` text NOT NULL,
  	\`text\` text,
  	\`title\` text,
  	\`page\` text NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`ratings_page_idx\` ON \`ratings\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`ratings_document_idx\` ON \`ratings\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`ratings_at_idx\` ON \`ratings\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`format_requests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`format\` text NOT NULL,
  	\`language\` text,
  	\`title\` text,
  	\`page\` text NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`format_requests_page_idx\` ON \`format_requests\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`format_requests_document_idx\` ON \`format_requests\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`format_requests_at_idx\` ON \`format_requests\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`missing_content\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`words\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`missing_content_at_idx\` ON \`missing_content\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`empty_searches\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`senders\` numeric NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`empty_searches_words_idx\` ON \`empty_searches\` (\`words\`);`)
  await db.run(sql`CREATE INDEX \`empty_searches_senders_idx\` ON \`empty_searches\` (\`senders\`);`)
  await db.run(sql`CREATE INDEX \`empty_searches_at_idx\` ON \`empty_searches\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`empty_search_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`empty_search_entries_words_idx\` ON \`empty_search_entries\` (\`words\`);`)
  await db.run(sql`CREATE INDEX \`empty_search_entries_at_idx\` ON \`empty_search_entries\` (\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`ratings\`;`)
  await db.run(sql`DROP TABLE \`format_requests\`;`)
  await db.run(sql`DROP TABLE \`missing_content\`;`)
  await db.run(sql`DROP TABLE \`empty_searches\`;`)
  await db.run(sql`DROP TABLE \`empty_search_entries\`;`)
}
