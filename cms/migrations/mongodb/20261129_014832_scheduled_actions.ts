import type { MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';
import { type PayloadJob, scheduledByPayload } from '../../workflow/scheduling/scheduled-by-payload.ts';

/** Takes what Payload's queue had scheduled into the schedule, or tells officers of it there; then drops the queue. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const queue = connection.collection<PayloadJob>('payload-jobs');
  const jobs = await queue.find({ taskSlug: 'schedulePublish', completedAt: null } as object).sort({ waitUntil: 1 }).toArray();
  const text = async (collection: string, field: string, id: string): Promise<string | undefined> => {
    const found = await connection.collection<Record<string, unknown> & { _id: string }>(collection).findOne({ _id: id });
    const value = found?.[field];
    return typeof value === 'string' ? value : undefined;
  };
  const rows = await scheduledByPayload(jobs, {
    titleOf: (of, document) => text(of, 'title', document),
    nameOf: (user) => text('users', 'name', user),
  });
  for (const { id, at, approvedAt, doneAt, ...row } of rows) {
    const now = new Date();
    await connection.collection<Record<string, unknown> & { _id: string }>('scheduled-actions').insertOne({
      ...row,
      _id: id,
      at: new Date(at),
      approvedAt: new Date(approvedAt),
      ...(doneAt === null ? {} : { doneAt: new Date(doneAt) }),
      createdAt: now,
      updatedAt: now,
    });
  }
  // A database where nothing was ever scheduled has no queue.
  const collections = await connection.listCollections();
  if (collections.some(({ name }) => name === 'payload-jobs')) await queue.drop();
}

/** Payload makes its queue by itself where its configuration asks for one. */
export async function down(): Promise<void> {}
