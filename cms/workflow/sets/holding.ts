import type { PayloadRequest, Where } from 'payload';
import type { LaunchSet, LaunchSetMember } from '../../payload-types.ts';
import { launchSetsSlug, membersSlug } from './collections.ts';

/** The open sets that hold some documents, by the document's identifier (a global's by its name). */
export async function setsHolding(documents: readonly string[], req: PayloadRequest): Promise<Map<string, { id: string; name: string }>> {
  if (documents.length === 0) return new Map();
  const rows = await findMembers({ and: [{ document: { in: [...documents] } }, { isOpen: { equals: true } }] }, req);
  const sets = await namesOf([...new Set(rows.map(({ set }) => set))], req);
  return new Map(rows.flatMap(({ document, set }) => (sets.has(set) ? [[document, { id: set, name: sets.get(set) ?? '' }] as const] : [])));
}

/** What sets are called. */
export async function namesOf(
  sets: readonly string[],
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
): Promise<Map<string, string>> {
  if (sets.length === 0) return new Map();
  const { docs } = await req.payload.db.find<LaunchSet>({
    collection: launchSetsSlug,
    where: { id: { in: [...sets] } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

/** Members straight from the database, the earliest first. */
export async function findMembers(
  where: Where,
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
): Promise<LaunchSetMember[]> {
  const { docs } = await req.payload.db.find<LaunchSetMember>({
    collection: membersSlug,
    where,
    sort: ['addedAt', 'id'],
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}
