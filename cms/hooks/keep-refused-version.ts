import type { CollectionSlug, Payload } from 'payload';
import { inGivenOrder } from '../database/order-versions.ts';

/** A save that was refused because it was stale: what it would have saved, and the revision it was made from. */
export type RefusedSave = { data: Record<string, unknown>; base: string; session: string | undefined };

/**
 * Keeps a refused save among the document's versions, below the one that stands, so that nobody's words are
 * lost: it can be compared with the others and restored. Autosaves of one form replace one another there.
 */
export async function keepRefusedVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  { data, base, session }: RefusedSave,
): Promise<void> {
  const { db } = payload;
  const transactionID = (await db.beginTransaction()) ?? undefined;
  const req = inGivenOrder({ payload, ...(transactionID === undefined ? {} : { transactionID }) });
  try {
    const mark = `refused ${base}`;
    const [standing] = (
      await db.findVersions({ collection, where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, pagination: false, req })
    ).docs;
    const [earlier] = (
      await db.findVersions({
        collection,
        where: {
          and: [{ parent: { equals: id } }, { 'version.savedFrom': { equals: mark } }, { 'version.savedIn': { equals: session ?? '' } }],
        },
        limit: 1,
        pagination: false,
        req,
      })
    ).docs;
    if (!standing) throw new Error('The document has no version.');
    // A moment before the one that stands: that is how Payload's adapters tell which is the latest.
    const updatedAt = new Date(Date.parse(String(standing.updatedAt)) - 1).toISOString();
    const version = {
      ...data,
      _status: 'draft',
      savedFrom: mark,
      savedIn: session ?? '',
      updatedAt,
      createdAt: String(data['createdAt'] ?? updatedAt),
    };
    const kept =
      earlier ??
      (await db.createVersion({
        collectionSlug: collection,
        parent: id,
        versionData: version,
        autosave: false,
        createdAt: updatedAt,
        updatedAt,
        req,
      }));
    await db.updateVersion({
      collection,
      id: kept.id,
      versionData: { version, parent: id, latest: false, createdAt: String(kept.createdAt), updatedAt },
      req,
    });
    if (transactionID !== undefined) await db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== undefined) await db.rollbackTransaction(transactionID);
    throw error;
  }
}
