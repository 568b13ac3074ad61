import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

const tables = ['change_log', 'releases_documents', 'releases_held']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables) await db.run(sql.raw(`ALTER TABLE \`${table}\` RENAME COLUMN \`collection\` TO \`of\`;`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.run(sql.raw(`ALTER TABLE \`${table}\` RENAME COLUMN \`of\` TO \`collection\`;`))
}
