import type { Payload } from 'payload';

/** Says of some words how many asked for them, from the entries there are; says nothing of words nobody asked for any more. */
export async function countEmptySearches(payload: Payload, words: string): Promise<void> {
  const where = { words: { equals: words } };
  const asked = await payload.find({ collection: 'empty-search-entries', where, sort: '-at', limit: 1, depth: 0, overrideAccess: true });
  const [latest] = asked.docs;
  if (latest === undefined) {
    await payload.delete({ collection: 'empty-searches', where, depth: 0, overrideAccess: true });
    return;
  }
  const data = { words, senders: asked.totalDocs, at: latest.at };
  const { docs } = await payload.find({ collection: 'empty-searches', where, limit: 1, pagination: false, depth: 0, overrideAccess: true });
  const [known] = docs;
  if (known === undefined) await payload.create({ collection: 'empty-searches', data, depth: 0, overrideAccess: true });
  else await payload.update({ collection: 'empty-searches', id: known.id, data, depth: 0, overrideAccess: true });
}
