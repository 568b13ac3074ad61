import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload';
import { refuseClosedMembers } from '../access/embargo/refuse-closed.ts';
import { launchSetsSlug, membersSlug } from '../workflow/sets/collections.ts';
import { setsHolding } from '../workflow/sets/holding.ts';
import { isLaunching } from '../workflow/sets/launching.ts';

/** Refuses to publish by itself what goes live with a launch set. What must come down at once can always be withdrawn. */
export const refusePublishingAlone: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data['_status'] === 'published') await refuseHeldBySet(String(originalDoc?.['id']), req);
  return data;
};

/** The same for globals. */
export const refusePublishingGlobalAlone: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  if (data['_status'] === 'published') await refuseHeldBySet(global.slug, req);
  return data;
};

/** Refuses where an open launch set holds a document (a global by its name). @throws APIError, which names the set */
export async function refuseHeldBySet(document: string, req: PayloadRequest): Promise<void> {
  if (isLaunching(req)) return;
  const set = (await setsHolding([document], req)).get(document);
  if (set !== undefined)
    throw new APIError(
      `This was not published, because it goes live with the launch set “${set.name}”. Publish that set, or take this out of it first.`,
      409,
      { code: 'in-launch-set', set: set.id },
      true,
    );
}

/** Keeps sets that were live, which is part of what happened, and sets that are scheduled. */
export const refuseDeletingLaunched: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const set = await req.payload.db.findOne<{ id: string; name: string; state: string }>({
    collection: launchSetsSlug,
    where: { id: { equals: id } },
    req,
  });
  if (set === null) return;
  if (set.state !== 'preparing')
    throw refusal(`“${set.name}” was live, so it is kept: it says what was published together. Take it back if it must not be public.`);
  const scheduled = await req.payload.db.findOne({
    collection: 'scheduled-actions',
    where: { and: [{ of: { equals: launchSetsSlug } }, { document: { equals: String(id) } }, { state: { equals: 'waiting' } }] },
    req,
  });
  if (scheduled !== null) throw refusal(`“${set.name}” is scheduled. Cancel that first, then delete it.`);
  // Over HTTP: who may not read something in it does not say what becomes of it.
  if (req.user) await refuseClosedMembers(String(id), req.user, req);
  // What was in it stays as it is, and is free for another set.
  await req.payload.db.deleteMany({ collection: membersSlug, where: { set: { equals: id } }, req });
};

function refusal(words: string): Error {
  return new APIError(words, 409, { code: 'launch-set' }, true);
}
