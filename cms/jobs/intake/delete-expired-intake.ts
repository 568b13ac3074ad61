import type { CollectionSlug, Payload, Where } from 'payload';
import { forgetLeftovers } from '../../../publish/intake/spool.ts';
import { countEmptySearches } from './collect-intake.ts';

/**
 * How long what the public sent is kept, in months. The privacy notice says the same. What people wrote themselves goes
 * first; what was only chosen (Yes, Large print) or counted (how often a page was read) says nothing of anybody and stays to
 * be compared.
 */
export const monthsKept = { words: 12, choices: 36 } as const;

/** Removes what is older than it may be, from the database and from the spool's folder. */
export async function deleteExpiredIntake(payload: Payload, spoolDir: string, now = new Date()): Promise<void> {
  const wordsBefore = monthsBefore(now, monthsKept.words);
  const tooOld = { words: before(wordsBefore), choices: before(monthsBefore(now, monthsKept.choices)) };
  const remove = <Slug extends CollectionSlug>(collection: Slug, where: Where) =>
    payload.delete({ collection, where, depth: 0, overrideAccess: true });
  const empty = (collection: 'ratings' | 'fact-votes' | 'format-requests', field: 'text' | 'language') =>
    payload.update({
      collection,
      where: { and: [tooOld.words, { [field]: { exists: true } }] },
      data: { [field]: null },
      depth: 0,
      overrideAccess: true,
    });

  for (const collection of ['ratings', 'fact-votes', 'format-requests'] as const) await remove(collection, tooOld.choices);
  await remove('reads', { month: { less_than: monthsBefore(now, monthsKept.choices).toISOString().slice(0, 7) } });
  await empty('ratings', 'text');
  await empty('fact-votes', 'text');
  await empty('format-requests', 'language');
  // Nobody answers by then.
  await payload.db.updateMany({
    collection: 'format-requests',
    where: { and: [tooOld.words, { replyTo: { exists: true } }] },
    data: { replyTo: null, isAwaited: false },
    returning: false,
  });
  await remove('missing-content', tooOld.words);
  await remove('not-found', tooOld.words);
  const { docs } = await remove('empty-search-entries', tooOld.words);
  for (const words of new Set(docs.map((entry) => entry.words))) await countEmptySearches(payload, words);
  await forgetLeftovers(spoolDir, { now, wordsBefore });
}

function before(instant: Date): Where {
  return { at: { less_than: instant.toISOString() } };
}

function monthsBefore(instant: Date, months: number): Date {
  const earlier = new Date(instant);
  earlier.setUTCMonth(earlier.getUTCMonth() - months);
  return earlier;
}
