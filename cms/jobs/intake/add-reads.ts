import type { Payload } from 'payload';
import type { CountedReads } from '../../../content/model/intake/intake.ts';
import { londonClock } from '../../../content/model/time/london-time.ts';
import type { Rating } from '../../payload-types.ts';

/** Entries of the spool that a row remembers to have added: far more than are ever under way. */
const remembered = 20;

/**
 * Adds how often pages were read to their rows, a row for each page and month. Each row is written by itself with what it has
 * added, so whoever is killed half way adds the rest the next time and nothing twice, on a database without transactions too.
 */
export async function addReads(
  payload: Payload,
  { id, at, reads }: CountedReads,
  about: (page: string) => Pick<Rating, 'page' | 'title' | 'of' | 'document'>,
): Promise<void> {
  const { day } = londonClock(at);
  const month = day.slice(0, 7);
  const pages = Object.keys(reads);
  const { docs } = await payload.find({
    collection: 'reads',
    where: { and: [{ month: { equals: month } }, { page: { in: pages } }] },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  });
  const rows = new Map(docs.map((row) => [row.page, row]));
  for (const page of pages) {
    const row = rows.get(page);
    const added = row === undefined ? [] : (row.added as string[]);
    if (added.includes(id)) continue;
    const before = (row?.days ?? {}) as Record<string, number>;
    const data = {
      ...about(page),
      month,
      days: { ...before, [day]: (before[day] ?? 0) + (reads[page] ?? 0) },
      added: [...added, id].slice(-remembered),
    };
    if (row === undefined) await payload.create({ collection: 'reads', data, depth: 0, overrideAccess: true });
    else await payload.update({ collection: 'reads', id: row.id, data, depth: 0, overrideAccess: true });
  }
}
