import type { CollectionSlug, PayloadRequest } from 'payload';
import { touchingNothingPublic } from '../../access/public-writes.ts';
import { inGivenOrder } from '../../database/order-versions.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { instant, readStandingVersion, type Target } from '../scheduling/target.ts';

/**
 * Writes what only officers read into the stored row and the newest version of a document, past the saves: its words, their
 * time and its versions stay as they are, nothing is published, and nobody's open form becomes stale. Call it in a transaction.
 * @param inNewest what is written into the newest version, where that is something else
 */
export async function writeBesideWords({ of, document }: Target, written: Data, req: PayloadRequest, inNewest = written): Promise<void> {
  const { payload } = req;
  const collection = of as CollectionSlug;
  const standing = await readStandingVersion({ of, document }, req);
  // The words stay as they are, so their time does too.
  const data = { ...written, updatedAt: null };
  await payload.db.updateOne({
    collection,
    id: document,
    // `never`, because which fields there are follows from the collection, which types do not know.
    data: data as never,
    returning: false,
    req: touchingNothingPublic({ payload, ...(req.transactionID === undefined ? {} : { transactionID: req.transactionID }) }),
  });
  if (standing === undefined) return;
  const versionData = {
    version: { ...standing.version, ...inNewest },
    createdAt: instant(standing.createdAt),
    updatedAt: instant(standing.updatedAt),
    latest: standing.latest ?? false,
    parent: document,
  };
  const given = touchingNothingPublic(inGivenOrder(req));
  await payload.db.updateVersion({ collection, id: standing.id, versionData: versionData as never, req: given });
}
