import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';
import { type PayloadJob, scheduledByPayload } from '../workflow/scheduling/scheduled-by-payload.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`scheduled_actions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`of\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`approved_by\` text NOT NULL,
  	\`approved_at\` text NOT NULL,
  	\`done_at\` text,
  	\`is_late\` integer DEFAULT false,
  	\`settled_by\` text,
  	\`content\` text,
  	\`version\` text NOT NULL,
  	\`public_version\` text,
  	\`uploads\` text,
  	\`slot\` text NOT NULL,
  	\`claimed_by\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_actions_document_idx\` ON \`scheduled_actions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_actions_at_idx\` ON \`scheduled_actions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_actions_state_idx\` ON \`scheduled_actions\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scheduled_actions_slot_idx\` ON \`scheduled_actions\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_actions_updated_at_idx\` ON \`scheduled_actions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_actions_created_at_idx\` ON \`scheduled_actions\` (\`created_at\`);`)
  await takeOver(db);
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`DROP TABLE \`scheduled_actions\`;`)
}

type Database = MigrateUpArgs['db'];

/** Takes what Payload's queue had scheduled into the schedule, or tells officers of it there. */
async function takeOver(db: Database): Promise<void> {
  const jobs = await db.all<{ input: string; wait_until: string | null; has_error: number | null; created_at: string }>(
    sql`SELECT input, wait_until, has_error, created_at FROM payload_jobs WHERE task_slug = 'schedulePublish' AND completed_at IS NULL ORDER BY wait_until`,
  );
  const text = async (table: string, column: string, id: string): Promise<string | undefined> => {
    const [found] = await db.all<{ text: string | null }>(
      sql`SELECT ${sql.identifier(column)} AS text FROM ${sql.identifier(table)} WHERE id = ${id}`,
    );
    return found?.text ?? undefined;
  };
  const tables = new Set((await db.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table'`)).map(({ name }) => name));
  const rows = await scheduledByPayload(
    jobs.map(({ input, wait_until, has_error, created_at }) => ({
      input: JSON.parse(input) as PayloadJob['input'],
      waitUntil: wait_until,
      hasError: Boolean(has_error),
      createdAt: created_at,
    })),
    {
      titleOf: async (of, document) => (tables.has(of) ? text(of, 'title', document) : undefined),
      nameOf: (user) => text('users', 'name', user),
    },
  );
  for (const row of rows) {
    const { id, action, of, document, title, at, state, reason, approvedBy, approvedAt, doneAt, version, publicVersion, slot } = row;
    await db.run(
      sql`INSERT INTO scheduled_actions (id, action, "of", document, title, at, state, reason, approved_by, approved_at, done_at, content, version, public_version, uploads, slot)
        VALUES (${id}, ${action}, ${of}, ${document}, ${title}, ${at}, ${state}, ${reason}, ${approvedBy}, ${approvedAt}, ${doneAt}, '{}', ${version}, ${publicVersion}, '[]', ${slot})`,
    );
  }
}
