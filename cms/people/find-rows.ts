import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload';

/** Every row of a collection that fits, in an order, with everybody's rights: whoever asks says no more of them than they may. */
export async function findRows<Slug extends CollectionSlug>(
  collection: Slug,
  where: Where,
  sort: string,
  req: PayloadRequest,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await req.payload.find({ collection, where, sort, pagination: false, limit: 0, depth: 0, overrideAccess: true, req });
  return docs as DataFromCollectionSlug<Slug>[];
}
