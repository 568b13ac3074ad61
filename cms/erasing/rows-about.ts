import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { mayRemove } from '../access/append-only.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** What stays although it names what is erased: by identifier only, and what was done stays known. */
const staying: ReadonlySet<string> = new Set(['audit-log', 'erasures', 'change-log', 'address-events']);

/** Rows about something that go with it. */
interface RowsAbout {
  collection: CollectionSlug;
  /** What they are called. */
  label: string;
  where: Where;
}

/**
 * The rows of every collection that say which document they are about: its history, comments, letters, what readers sent. A
 * new collection of the kind is among them by itself.
 */
export function rowsAbout(payload: Payload, { document }: Target): RowsAbout[] {
  return payload.config.collections.flatMap(({ slug, flattenedFields, labels }) => {
    const names = flattenedFields
      .filter(({ name, type }) => type === 'text' && (name === 'document' || name === 'keptFact'))
      .map(({ name }) => name);
    if (names.length === 0 || staying.has(slug)) return [];
    const or: Where[] = names.map((name) => ({ [name]: { equals: document } }));
    return [{ collection: slug as CollectionSlug, label: typeof labels.plural === 'string' ? labels.plural : slug, where: { or } }];
  });
}

/** How many rows of each kind are about something; kinds without any are left out. */
export async function countRowsAbout(payload: Payload, target: Target): Promise<{ label: string; count: number }[]> {
  const counts: { label: string; count: number }[] = [];
  for (const { collection, label, where } of rowsAbout(payload, target)) {
    const { totalDocs } = await payload.count({ collection, where, overrideAccess: true });
    if (totalDocs > 0) counts.push({ label, count: totalDocs });
  }
  return counts;
}

/** Removes every row about something, in the request's transaction. */
export async function removeRowsAbout(target: Target, req: PayloadRequest): Promise<void> {
  for (const { collection, where } of rowsAbout(req.payload, target))
    await req.payload.db.deleteMany({ collection, where, req: mayRemove('erasing', req) });
}
