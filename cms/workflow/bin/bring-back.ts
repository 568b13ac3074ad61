import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { officerEndpoint } from '../../api/officer-endpoint.ts';
import { unfinishedErasureOf } from '../../erasing/unfinished-erasure.ts';
import { noteBroughtBack } from './brought-back.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';

/**
 * `POST /api/COLLECTION/ID/bring-back`: brings a document back from the bin as it was. What was public, with no draft on top,
 * is public again; the rest is a draft.
 */
export const bringBack = officerEndpoint('post', '/:id/bring-back', async (req) => {
  const collection = String(req.routeParams?.['collection']) as CollectionSlug;
  const id = String(req.routeParams?.['id']);
  const asked = { collection, depth: 0, trash: true, overrideAccess: false, user: req.user, req } as const;
  const found = await req.payload.find({ ...asked, where: { id: { equals: id } }, limit: 1, pagination: false });
  if (!dataOf(found.docs[0] ?? {})['deletedAt'])
    throw new APIError('This is not in the bin, so there is nothing to bring back.', 409, undefined, true);
  if ((await unfinishedErasureOf({ of: collection, document: id }, req)) !== undefined)
    throw new APIError('This is being erased everywhere, so it cannot be brought back.', 409, undefined, true);
  noteBroughtBack(req);
  const isPublicAgain = canPublish(req.user) && (await wasPublic(collection, id, req));
  const doc = await req.payload.update({
    ...asked,
    id,
    draft: false,
    // Why it went is not so any more.
    data: (isPublicAgain
      ? { deletedAt: null, _status: 'published', ...withoutReason(collection, req) }
      : { deletedAt: null, _status: 'draft' }) as never,
  });
  return {
    doc,
    message: isPublicAgain ? 'It is back, and public again.' : 'It is back, as a draft. Publish it when the public should see it.',
  };
});

function withoutReason(collection: CollectionSlug, { payload }: PayloadRequest): { withdrawalReason?: null } {
  const { flattenedFields } = payload.collections[collection].config;
  return flattenedFields.some(({ name }) => name === 'withdrawalReason') ? { withdrawalReason: null } : {};
}

/** Whether what went into the bin was public as it was: the version before the one that went. */
async function wasPublic(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.deletedAt': { exists: false } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return dataOf(docs[0]?.version ?? {})['_status'] === 'published';
}
