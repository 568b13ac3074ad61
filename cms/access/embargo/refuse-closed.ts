import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { Target } from '../../workflow/scheduling/target.ts';
import { findMembers } from '../../workflow/sets/holding.ts';
import { isClosedTo } from './embargo-fields.ts';
import { whoAsks } from './without-closed-words.ts';

/** Refuses, as if there were no such document, what is under an embargo that does not name whoever asks: for what reads below the rules of access. */
export async function refuseClosed(target: Target, user: unknown, req: Asked): Promise<void> {
  if (await isClosed(target, user, req)) throw new APIError('This document is not there (any more).', 404, undefined, true);
}

/** Refuses where an open launch set holds something that is closed to whoever asks: they would decide, unseen, what becomes of it. */
export async function refuseClosedMembers(set: string, user: unknown, req: Asked): Promise<void> {
  for (const member of await findMembers({ and: [{ set: { equals: set } }, { isOpen: { equals: true } }] }, req))
    if (await isClosed(member, user, req)) throw refusedMember();
}

/** The same for one member of it. */
export async function refuseClosedMember(member: string, user: unknown, req: Asked): Promise<void> {
  for (const row of await findMembers({ id: { equals: member } }, req)) if (await isClosed(row, user, req)) throw refusedMember();
}

function refusedMember(): Error {
  const words = 'Something in this set is under an embargo that does not name you. Ask whoever put it in.';
  return new APIError(words, 403, { code: 'embargo' }, true);
}

/** Whether something is under an embargo that does not name somebody. */
export async function isClosed({ of, document }: Target, user: unknown, req: Asked): Promise<boolean> {
  const found = await stored({ of, document }, req);
  return found !== undefined && isClosedTo(user, found);
}

/** A document straight from the database; absent where there is none, or it is a global, which has no embargo. */
async function stored({ of, document }: Target, req: Asked): Promise<Data | undefined> {
  if (of === 'globals' || !Object.hasOwn(req.payload.collections, of)) return undefined;
  const found = await req.payload.db.findOne<{ id: string } & Data>({
    collection: of as CollectionSlug,
    where: { id: { equals: document } },
    req,
  });
  return found ?? undefined;
}

/** Whether something is under an embargo, whomever it names. */
export async function isUnderEmbargo({ of, document }: Target, req: Asked): Promise<boolean> {
  return (await stored({ of, document }, req))?.['isEmbargoed'] === true;
}

/**
 * Refuses to end the embargo of a picture or file by publishing a document that uses it, where it does not name whoever does
 * so; with a document under the same embargo it goes live, whoever carries that out.
 */
export async function refuseEndingEmbargo(upload: Target, by: Target, req: PayloadRequest): Promise<void> {
  const found = await stored(upload, req);
  if (found === undefined || !isClosedTo(whoAsks(req), found)) return;
  const user = await stored(by, req);
  if (user?.['isEmbargoed'] === true && user['readers'] === found['readers']) return;
  throw new APIError(
    `A ${upload.of === 'images' ? 'picture' : 'file'} that this uses is under an embargo of its own, which does not name whoever publishes this, and would go live with it. Choose another, or ask an editor whom it names to publish it.`,
    403,
    { code: 'embargo' },
    true,
  );
}

type Asked = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;
