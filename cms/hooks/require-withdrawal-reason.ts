import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { Data } from '../snapshot/mapping/fields.ts';

/**
 * Asks officers, whichever way they come, why a public page goes before it is withdrawn or deleted: its address goes on
 * answering, and says so. A page that is merged into another needs no reason; its address leads there.
 */
export const requireWithdrawalReason: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['_status'] === 'published' || roleOf(req.user) === undefined) return data;
  // A draft is saved beside what is public, and takes nothing down.
  if (String(req.query?.['draft']) === 'true' && !data['deletedAt']) return data;
  if (hasReason(data) || data['isMerged'] === true) return data;
  const id = String(originalDoc?.['id']);
  const stored = await req.payload.db.findOne<{ id: string } & Data>({ collection: collection.slug, where: { id: { equals: id } }, req });
  if (stored?.['_status'] === 'published') throw reasonMissing('Nothing was changed.');
  return data;
};

/** Whether something says why it goes. */
export function hasReason({ withdrawalReason }: { withdrawalReason?: unknown }): boolean {
  return typeof withdrawalReason === 'string' && withdrawalReason.trim() !== '';
}

/** That nobody said why a public page goes. */
export function reasonMissing(outcome: string): APIError {
  return new APIError(
    `Say why it goes, as “withdrawalReason”. People who follow a link to it read that, such as “The group stopped meeting in May”. ${outcome}`,
    400,
    { code: 'reason-missing' },
    true,
  );
}
