import { APIError, type CollectionSlug, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import { z } from 'zod';
import { checkWhere } from '../api/guard/check-query.ts';
import { hasReviewDate } from '../workflow/reviewing/has-review-date.ts';
import { type Data, dataOf } from '../snapshot/mapping/fields.ts';

/** The most that is changed at once. */
export const maxChosen = 1_000;

/** What a list shows: its filter and the words in its search. */
export const shownInList = z.object({
  where: z.custom<Where>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)).optional(),
  search: z.string().max(300).optional(),
});

/** What was chosen in a list: single rows, or everything that the list shows, on all of its pages. */
export const selection = z.object({
  of: z.string(),
  ids: z.array(z.string()).max(maxChosen).optional(),
  all: shownInList.optional(),
});

export type Selection = z.infer<typeof selection>;

/** The collection that something is asked of. @throws APIError where it is none whose documents are changed together */
export function collectionOf(of: string, req: PayloadRequest): SanitizedCollectionConfig {
  const config = req.payload.config.collections.find(({ slug }) => slug === of);
  if (config === undefined || !hasReviewDate(config))
    throw new APIError(`Nothing in “${of}” is changed together. Open one of them instead.`, 400, undefined, true);
  return config;
}

/** The condition by which a list shows what it shows: its filter and what is searched for, both. */
export function whereOf(
  config: SanitizedCollectionConfig,
  { where = {}, search = '' }: z.infer<typeof shownInList>,
  req: PayloadRequest,
): Where {
  checkWhere(where, config.flattenedFields, req);
  // Payload's own merge changes what it is given.
  return mergeListSearchAndWhere({ collectionConfig: config, search, where: structuredClone(where) });
}

/** The newest words of exactly what was chosen, as the officer may read them. @throws APIError where it is more than is changed at once */
export async function readChosen({ of, ids, all }: Selection, req: PayloadRequest): Promise<Data[]> {
  const config = collectionOf(of, req);
  const where: Where = ids === undefined ? whereOf(config, all ?? {}, req) : { id: { in: ids } };
  const { docs, totalDocs } = await req.payload.find({
    collection: of as CollectionSlug,
    where,
    draft: true,
    sort: 'id',
    limit: maxChosen,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  if (totalDocs > maxChosen)
    throw new APIError(
      `${totalDocs} are chosen, and ${maxChosen} at most are changed at once. Narrow the list by a filter, and do it in parts.`,
      400,
      { code: 'too-many' },
      true,
    );
  return docs.map(dataOf);
}
