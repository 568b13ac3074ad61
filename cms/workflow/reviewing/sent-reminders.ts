import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { SentStage } from './reminder-stages.ts';

/** Keys that fit into one question to the database. */
const batchSize = 200;

/** Which of some reminders were sent. */
export async function sentOf(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < keys.length; start += batchSize) {
    const where = { key: { in: keys.slice(start, start + batchSize) } };
    const { docs } = await payload.find({ collection: 'review-reminders', where, pagination: false, depth: 0, overrideAccess: true });
    for (const { key } of docs) known.add(key);
  }
  return known;
}

/** Notes that somebody is reminded of something, in the transaction that queues the letter. */
export async function noteSent(
  key: string,
  { of, document, stage }: { of: string; document: string; stage: SentStage },
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.create({
    collection: 'review-reminders',
    data: { id: randomUUID(), key, of, document, stage, sentAt: now.toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
