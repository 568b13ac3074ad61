import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { passOverDamaged } from '../../database/damaged-rows.ts';
import { withoutClosedWords } from '../../access/embargo/without-closed-words.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { withLaidOver } from '../../workflow/sets/launching.ts';

/**
 * Every document of a collection that fits, as stored and not as drafted, read for a check with everybody's rights; what is
 * under an embargo that does not name whoever asks comes without its words. One that is damaged comes by its identifier alone (`isDamaged`).
 */
export async function findStored(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  select?: Record<string, true>,
): Promise<Data[]> {
  const { docs } = await passOverDamaged(() =>
    req.payload.find({
      collection,
      where,
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
      ...(select === undefined ? {} : { select: mayBeEmbargoed(req, collection) ? { ...select, isEmbargoed: true } : select }),
    }),
  );
  return withLaidOver(req, await withoutClosedWords(collection, docs.map(dataOf), req));
}

function mayBeEmbargoed({ payload }: PayloadRequest, collection: CollectionSlug): boolean {
  return payload.collections[collection].config.flattenedFields.some(({ name }) => name === 'isEmbargoed');
}

/** The first public document of a collection that fits, as the database has it: the quickest question there is, for checks that ask many. */
export function findOnePublic(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<Data | null> {
  return req.payload.db.findOne<Data & { id: string }>({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: { title: true },
    req,
  });
}

/** The same, of those that are public. */
export function findPublic(req: PayloadRequest, collection: CollectionSlug, where: Where, select?: Record<string, true>): Promise<Data[]> {
  return findStored(req, collection, { and: [where, { _status: { equals: 'published' } }] }, select);
}

/** Whether something that was asked for whole is damaged in the database: it is there, and cannot be read. */
export function isDamaged(stored: Data): boolean {
  return stored['createdAt'] === undefined;
}

/** What is said of it, after what it is. */
export const damagedWords =
  'cannot be shown, because what is stored of it is damaged. Choose another or take it out, and tell whoever runs the site.';
