import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { nameOf } from '../access/name-of.ts';
import { addToAuditLog, personOf } from '../audit/add-to-audit-log.ts';
import type { AccountEvent, User } from '../payload-types.ts';

const collection = 'account-events';

/** Notes what happened to an account, for ever and in the audit log, in the transaction of `req`. */
export async function recordEvent(account: string, what: string, by: unknown, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection,
    data: { id: randomUUID(), account, what, by: nameOf(by), at: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: account } }, req });
  const { id } = (by ?? {}) as { id?: unknown };
  await addToAuditLog(
    {
      event: 'account',
      by: nameOf(by),
      ...(id === undefined ? {} : { account: String(id) }),
      ...(user === null ? {} : { person: personOf(user) }),
      words: what,
    },
    req,
  );
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
