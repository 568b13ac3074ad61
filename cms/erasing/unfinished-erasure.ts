import type { PayloadRequest, Where } from 'payload';
import type { Erasure } from '../payload-types.ts';
import type { Target } from '../workflow/scheduling/target.ts';

/** The erasure of something that was asked for and is not done; undefined where there is none. */
export async function unfinishedErasureOf({ of, document }: Target, req: PayloadRequest): Promise<Erasure | undefined> {
  const and: Where[] = [{ of: { equals: of } }, { document: { equals: document } }, { state: { not_equals: 'done' } }];
  return (await req.payload.db.findOne<Erasure>({ collection: 'erasures', where: { and }, req })) ?? undefined;
}
