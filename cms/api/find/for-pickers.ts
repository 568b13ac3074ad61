import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { FactKind } from '../../../content/model/fields/fact.ts';
import { dataOf } from '../../snapshot/mapping/fields.ts';
import type { FindAnswer } from './find.ts';
import type { Found } from './found.ts';
import { collectionsToPick, shownAs, whichCanBeChosen } from './shown-as.ts';

/** Shown of a collection before anything is typed: all there is of topics, areas and the like. */
const maxShown = 30;

/** What a field refers to, as `COLLECTION/ID`, in that order. What is not there any more, or may not be read, is left out. */
export async function findChosen(chosen: readonly string[], req: PayloadRequest): Promise<Found[]> {
  const found = await Promise.all(
    collectionsToPick(req.payload).map(async ({ slug }) => {
      const ids = chosen.flatMap((one) => (one.startsWith(`${slug}/`) ? [one.slice(slug.length + 1)] : []));
      return ids.length === 0 ? [] : (await find(slug, { where: { id: { in: ids } }, limit: ids.length }, req)).found;
    }),
  );
  const place = ({ collection, id }: Found): number => chosen.indexOf(`${collection}/${id}`);
  return found.flat().sort((one, other) => place(one) - place(other));
}

/** The first of a collection by name, for whoever has not typed anything yet; of pictures and files, the newest. */
export function findFirst(slug: string, { kinds }: { kinds: FactKind[] | undefined }, req: PayloadRequest): Promise<FindAnswer> {
  const isNewestFirst = slug === 'images' || slug === 'files';
  const where = { and: whichCanBeChosen(slug, kinds) };
  return find(slug, { where, limit: maxShown, ...(isNewestFirst ? { sort: '-updatedAt' } : {}) }, req);
}

async function find(
  slug: string,
  { where, limit, sort }: { where: Where; limit: number; sort?: string },
  req: PayloadRequest,
): Promise<FindAnswer> {
  const config = collectionsToPick(req.payload).find((one) => one.slug === slug);
  if (config === undefined) return { found: [], hasMore: false };
  const { docs, hasNextPage } = await req.payload.find({
    collection: slug as CollectionSlug,
    where,
    draft: true,
    sort: sort ?? config.admin.useAsTitle,
    limit,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return { found: await shownAs(docs.map(dataOf), config, req), hasMore: hasNextPage };
}
