import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import type { Difference, Publisher } from '../../publish/index.ts';
import { readAll } from '../snapshot/index.ts';

/** What the last verification found; shown on the dashboard as defects. */
let found: Difference[] = [];

/** The defects the last verification found. */
export function defects(): readonly Difference[] {
  return found;
}

/** Compares what is live with a full read of the CMS and a full render of every page. Documents that are held back are left out. */
export async function verifyEverything(payload: Payload, publisher: Publisher): Promise<Difference[]> {
  const { documents } = publisher.reader().snapshot;
  const held = new Set(publisher.held().map(({ id }) => id));
  const unread = new Set(documents.keys());
  const differences: Difference[] = [];
  for await (const change of readAll(payload)) {
    if (change.kind !== 'document' || held.has(change.id)) continue;
    unread.delete(change.id);
    if (!isDeepStrictEqual(documents.get(change.id), change.document)) {
      differences.push({
        path: `${change.collection}/${change.id}`,
        reason: `The CMS has another public version of “${change.document.title}” than the live site. Run npm run publish:site -- --full.`,
      });
    }
  }
  for (const id of unread) {
    if (!held.has(id))
      differences.push({
        path: id,
        reason: `“${documents.get(id)?.title ?? id}” is on the live site but not public in the CMS. Run npm run publish:site -- --full.`,
      });
  }
  found = [...differences, ...(await publisher.verify())];
  return found;
}
