import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Target } from '../scheduling/target.ts';
import { isClosedTo } from './embargo-fields.ts';

/** Refuses, as if there were no such document, what is under an embargo that does not name whoever asks: for what reads below the rules of access. */
export async function refuseClosed(target: Target, user: unknown, req: Asked): Promise<void> {
  if (await isClosed(target, user, req)) throw new APIError('This document is not there (any more).', 404, undefined, true);
}

/** Whether something is under an embargo that does not name somebody. */
export async function isClosed({ of, document }: Target, user: unknown, req: Asked): Promise<boolean> {
  if (of === 'globals' || !Object.hasOwn(req.payload.collections, of)) return false;
  const stored = await req.payload.db.findOne<{ id: string }>({
    collection: of as CollectionSlug,
    where: { id: { equals: document } },
    req,
  });
  return stored !== null && isClosedTo(user, stored);
}

type Asked = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;
