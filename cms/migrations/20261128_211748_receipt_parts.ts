import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`releases\` ADD \`pages_waiting\` numeric;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`every_page_at\` text;`)
  await db.run(sql`ALTER TABLE \`releases\` ADD \`part\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`releases_part_idx\` ON \`releases\` (\`part\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`releases_part_idx\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`pages_waiting\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`every_page_at\`;`)
  await db.run(sql`ALTER TABLE \`releases\` DROP COLUMN \`part\`;`)
}
