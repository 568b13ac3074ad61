import type { Payload, Where } from 'payload';

const collection = 'payload-jobs';

/** Runs what is due in Payload's queue. It is asked every few seconds, so a queue without anything due costs one small query. */
export async function runDueJobs(payload: Payload): Promise<void> {
  const due: Where = {
    and: [
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { processing: { equals: false } },
      { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date().toISOString() } }] },
    ],
  };
  if ((await payload.db.findOne({ collection, where: due, select: { id: true } })) !== null)
    await payload.jobs.run({ queue: 'default', silent: true });
}

/** Puts back into the queue what a worker that was killed had begun: Payload would never run it again. Only for the one worker that holds the lease. */
export async function takeUpCutOffJobs(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection,
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    data: { processing: false },
    returning: false,
  });
}
