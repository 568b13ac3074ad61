import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';

/** What the public reads of a document, or read before it was withdrawn, as the database has it; undefined where it never was public. */
export async function lastPublic(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Data | undefined> {
  const stored = await req.payload.db.findOne<{ id: string } & Data>({ collection, where: { id: { equals: id } }, req });
  if (stored === null || stored['_status'] === 'published') return stored ?? undefined;
  if (!stored['firstPublished']) return undefined;
  const { docs } = await req.payload.db.findVersions<Data>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  // A version is kept without the identifier of its document.
  return docs[0] === undefined ? stored : { ...docs[0].version, id };
}
