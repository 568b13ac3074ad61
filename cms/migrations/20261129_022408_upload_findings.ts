import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`images\` ADD \`findings\` text;`)
  await db.run(sql`ALTER TABLE \`_images_v\` ADD \`version_findings\` text;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`findings\` text;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_findings\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`findings\`;`)
  await db.run(sql`ALTER TABLE \`_images_v\` DROP COLUMN \`version_findings\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`findings\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_findings\`;`)
}
