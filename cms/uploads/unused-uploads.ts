import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { dataOf } from '../snapshot/mapping/fields.ts';
import { instant } from '../workflow/scheduling/target.ts';

/** Documents read at once. */
const batch = 500;

/** What may be an identifier, in anything that is kept as JSON. */
const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** What a collection's documents name, as it was read last: by document, for what is public and for the newest version of each. */
interface Known {
  named: Map<string, string[]>;
  through: string;
}

// Of each process, for its database: what changed since is read again, so another process loses nothing by having its own.
const known = new WeakMap<Payload, Map<string, Known>>();

/**
 * The identifiers of the pictures or files that nothing uses: no page, alert, redirect or setting, be it public, a draft, or
 * approved for a time to come. The first question reads everything, each later one what changed since.
 */
export async function unusedUploads(payload: Payload, uploads: 'images' | 'files'): Promise<string[]> {
  const used = new Set<string>();
  for (const slug of payload.config.collections.filter(usesUploads).map(({ slug: name }) => name as CollectionSlug)) {
    for (const draft of [false, true]) for (const ids of (await named(payload, slug, draft)).values()) for (const id of ids) used.add(id);
  }
  for (const { slug } of payload.globals.config) {
    for (const draft of [false, true])
      for (const id of identifiersIn(await payload.findGlobal({ slug: slug as GlobalSlug, draft, depth: 0, overrideAccess: true })))
        used.add(id);
  }
  const scheduled = await payload.find({
    collection: 'scheduled-actions',
    where: { state: { equals: 'waiting' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  for (const id of identifiersIn(scheduled.docs)) used.add(id);

  const all = await payload.find({ collection: uploads, pagination: false, depth: 0, select: { filename: true }, overrideAccess: true });
  return all.docs.map(({ id }) => id).filter((id) => !used.has(id));
}

function usesUploads({ slug, upload, flattenedFields }: Payload['config']['collections'][number]): boolean {
  return slug === 'redirects' || (!upload && flattenedFields.some(({ name }) => name === 'workflow'));
}

/** What each document of a collection names; what was saved since the last time is read, and what was deleted is forgotten. */
async function named(payload: Payload, slug: CollectionSlug, draft: boolean): Promise<Known['named']> {
  const ofDatabase = known.get(payload) ?? new Map<string, Known>();
  known.set(payload, ofDatabase);
  const key = `${slug} ${draft}`;
  const entry = ofDatabase.get(key) ?? { named: new Map<string, string[]>(), through: '' };
  const asked = { collection: slug, draft, pagination: false, depth: 0, overrideAccess: true } as const;
  for (let last = ''; ;) {
    const since = entry.through === '' ? [] : [{ updatedAt: { greater_than_equal: entry.through } }];
    const { docs } = await payload.find({ ...asked, where: { and: [{ id: { greater_than: last } }, ...since] }, sort: 'id', limit: batch });
    for (const doc of docs.map(dataOf)) {
      last = String(doc['id']);
      // The stored row of what was never public is its first draft, which its later ones took the place of.
      const counts = draft || doc['_status'] !== 'draft';
      entry.named.set(last, counts ? identifiersIn(doc).filter((id) => id !== last) : []);
    }
    if (docs.length < batch) break;
  }
  const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true });
  if (totalDocs !== entry.named.size) {
    const there = await payload.find({ ...asked, draft: false, select: { updatedAt: true } as never });
    const ids = new Set(there.docs.map((doc) => String(dataOf(doc)['id'])));
    for (const id of entry.named.keys()) if (!ids.has(id)) entry.named.delete(id);
  }
  const newest = await payload.find({ ...asked, sort: '-updatedAt', limit: 1, select: { updatedAt: true } as never });
  const [latest] = newest.docs.map(dataOf);
  ofDatabase.set(key, { named: entry.named, through: latest === undefined ? '' : instant(latest['updatedAt']) });
  return entry.named;
}

function identifiersIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(identifier))];
}
