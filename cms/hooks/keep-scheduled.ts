import { APIError } from 'payload';
import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload';
import { canPublish } from '../access/policies.ts';

const scheduled = 'scheduled-actions';

/** Lets nobody without the right to publish delete a document that an editor has scheduled. */
export const refuseDeletingScheduled: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || canPublish(req.user)) return;
  const row = await req.payload.db.findOne({ collection: scheduled, where: isWaitingFor(collection.slug, id), req });
  if (row !== null)
    throw new APIError(
      'An editor has scheduled this document, so it must not be deleted. Ask an editor to take it off the schedule.',
      403,
      undefined,
      true,
    );
};

/** Takes a document off the schedule when it is deleted. */
export const cancelDeleted: CollectionAfterDeleteHook = async ({ collection, id, req, doc }) => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: scheduled,
    where: isWaitingFor(collection.slug, id),
    pagination: false,
    req,
  });
  for (const row of docs) {
    const data = {
      state: 'cancelled',
      slot: row.id,
      reason: `The document was deleted by ${nameOf(req)}.`,
      claimedBy: null,
      claimedUntil: null,
    };
    await req.payload.db.updateOne({ collection: scheduled, id: row.id, data, returning: false, req });
  }
  return doc;
};

function isWaitingFor(of: string, id: number | string): Where {
  return { and: [{ of: { equals: of } }, { document: { equals: String(id) } }, { state: { equals: 'waiting' } }] };
}

function nameOf({ user }: PayloadRequest): string {
  return String((user as { name?: unknown } | null)?.name ?? 'the system');
}
