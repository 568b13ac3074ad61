import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { nameOf } from '../access/name-of.ts';
import type { AccountEvent } from '../payload-types.ts';

const collection = 'account-events';

/** Notes what happened to an account, for ever, in the transaction of `req`. */
export async function recordEvent(account: string, what: string, by: unknown, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection,
    data: { id: randomUUID(), account, what, by: nameOf(by), at: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** What happened to an account, the last first. */
export async function eventsOf(account: string, req: PayloadRequest): Promise<AccountEvent[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { account: { equals: account } },
    sort: '-at',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}
