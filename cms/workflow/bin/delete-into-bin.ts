import type { CollectionSlug, PayloadHandler, PayloadRequest, Where } from 'payload';

/**
 * `DELETE /api/COLLECTION/ID?withdrawalReason=…`: moves a document into the bin; the public reads at its address why it went.
 * What lies there already goes for good.
 */
export function deleteIntoBin(collection: CollectionSlug, deleteForGood: PayloadHandler): PayloadHandler {
  return async (req) => {
    const id = String(req.routeParams?.['id']);
    const isInBin = isAskedOfBin(req) && (await countInBin(collection, { id: { equals: id } }, req)) > 0;
    if (isInBin) return deleteForGood(req);
    const doc = await req.payload.update({ ...intoBin(collection, req), id, overrideAccess: false });
    return Response.json({ doc, message: binned });
  };
}

/** `DELETE /api/COLLECTION?where=…&withdrawalReason=…`: the same for many. Asked with `trash=true`, it deletes for good what lies in the bin and fits. */
export function deleteManyIntoBin(collection: CollectionSlug, deleteForGood: PayloadHandler): PayloadHandler {
  return async (req) => {
    const where = (req.query['where'] ?? {}) as Where;
    if (isAskedOfBin(req)) {
      req.query = { ...req.query, where: { and: [where, { deletedAt: { exists: true } }] } };
      return deleteForGood(req);
    }
    const { docs, errors } = await req.payload.update({ ...intoBin(collection, req), where, overrideAccess: false });
    return Response.json(
      { docs, errors, message: errors.length === 0 ? binned : `${docs.length} went into the bin, ${errors.length} did not.` },
      { status: errors.length === 0 ? 200 : 400 },
    );
  };
}

const binned = 'Deleted. It stays in the bin for 30 days, and can be brought back from there.';

function intoBin(collection: CollectionSlug, req: PayloadRequest) {
  const { withdrawalReason } = req.query;
  const mayHaveReason = req.payload.collections[collection].config.flattenedFields.some(({ name }) => name === 'withdrawalReason');
  const reason = mayHaveReason && typeof withdrawalReason === 'string' ? { withdrawalReason } : {};
  return {
    collection,
    data: { deletedAt: new Date().toISOString(), ...reason } as never,
    depth: 0,
    draft: false,
    overrideLock: false,
    user: req.user,
    req,
  } as const;
}

function isAskedOfBin(req: PayloadRequest): boolean {
  return String(req.query['trash']) === 'true';
}

async function countInBin(collection: CollectionSlug, where: Where, req: PayloadRequest): Promise<number> {
  const and: Where[] = [where, { deletedAt: { exists: true } }];
  const { totalDocs } = await req.payload.count({ collection, where: { and }, trash: true, overrideAccess: false, user: req.user, req });
  return totalDocs;
}
