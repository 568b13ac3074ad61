import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Target } from '../scheduling/target.ts';
import { isClosedTo } from './embargo-fields.ts';

/** Refuses, as if there were no such document, what is under an embargo that does not name whoever asks: for what reads below the rules of access. */
export async function refuseClosed(
  { of, document }: Target,
  user: unknown,
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
): Promise<void> {
  if (of === 'globals' || !Object.hasOwn(req.payload.collections, of)) return;
  const stored = await req.payload.db.findOne<{ id: string }>({
    collection: of as CollectionSlug,
    where: { id: { equals: document } },
    req,
  });
  if (stored !== null && isClosedTo(user, stored)) throw new APIError('This document is not there (any more).', 404, undefined, true);
}
