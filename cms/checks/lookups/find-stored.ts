import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { type Data, dataOf } from '../../mapping/fields.ts';

/** Every document of a collection that fits, as stored and not as drafted, read for a check with everybody's rights: officers may read all of them. */
export async function findStored(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  select?: Record<string, true>,
): Promise<Data[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
    ...(select === undefined ? {} : { select }),
  });
  return docs.map(dataOf);
}

/** The first public document of a collection that fits, as the database has it: the quickest question there is, for checks that ask many. */
export function findOnePublic(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<Data | null> {
  return req.payload.db.findOne<Data & { id: string }>({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: { title: true },
    req,
  });
}

/** The same, of those that are public. */
export function findPublic(req: PayloadRequest, collection: CollectionSlug, where: Where, select?: Record<string, true>): Promise<Data[]> {
  return findStored(req, collection, { and: [where, { _status: { equals: 'published' } }] }, select);
}
