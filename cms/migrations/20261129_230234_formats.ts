import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications_editions\` ADD \`earlier_anchors\` text;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` ADD \`earlier_anchors\` text;`)
  await db.run(sql`ALTER TABLE \`format_requests\` ADD \`is_awaited\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`format_requests\` ADD \`reply_to\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications_editions\` DROP COLUMN \`earlier_anchors\`;`)
  await db.run(sql`ALTER TABLE \`_publications_v_version_editions\` DROP COLUMN \`earlier_anchors\`;`)
  await db.run(sql`ALTER TABLE \`format_requests\` DROP COLUMN \`is_awaited\`;`)
  await db.run(sql`ALTER TABLE \`format_requests\` DROP COLUMN \`reply_to\`;`)
}
