import { randomBytes, randomUUID } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { AccountToken, User } from '../payload-types.ts';
import { hashOf } from './sealed.ts';
import { findRows } from './find-rows.ts';

const collection = 'account-tokens';
const minute = 60_000;

/** How long each kind is good for, in milliseconds. */
export const lifetimes = {
  invitation: 7 * 24 * 60 * minute,
  'password-reset': 60 * minute,
  'second-step': 10 * minute,
  'set-up': 30 * minute,
  'new-factor': 10 * minute,
} as const satisfies Record<AccountToken['kind'], number>;

/** Days after which what ran out is forgotten. */
const daysKept = 30;

/** Makes a token. The one kind ends the earlier ones of its kind: the newest link is the one that works. */
export async function issueToken(
  { account, kind, madeBy = '', ...more }: Pick<AccountToken, 'account' | 'kind'> & Partial<AccountToken>,
  req: PayloadRequest,
): Promise<{ token: string; expiresAt: string }> {
  if (kind === 'invitation' || kind === 'password-reset') await endTokens(account, ['invitation', 'password-reset'], req);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + lifetimes[kind]).toISOString();
  await req.payload.create({
    collection,
    data: { ...more, id: randomUUID(), account, kind, madeBy: madeBy ?? '', hash: hashOf(token), expiresAt, tries: 0 },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { token, expiresAt };
}

/** The row and the account of a token that is good: not used, not run out, and of somebody who may sign in. */
export async function readToken(
  token: unknown,
  kinds: AccountToken['kind'][],
  req: PayloadRequest,
): Promise<{ row: AccountToken; user: User } | undefined> {
  if (typeof token !== 'string' || token === '') return undefined;
  const [row] = await findTokens({ hash: { equals: hashOf(token) } }, req);
  if (row === undefined || row.usedAt || !kinds.includes(row.kind) || Date.parse(row.expiresAt) <= Date.now()) return undefined;
  const user = await req.payload.findByID({
    collection: 'users',
    id: row.account,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return user && roleOf(user) !== undefined ? { row, user } : undefined;
}

/** Uses a token up. @returns false where somebody was faster */
export async function spendToken({ id }: AccountToken, req: PayloadRequest): Promise<boolean> {
  const spent: unknown = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { usedAt: { exists: false } }] },
    data: { usedAt: new Date().toISOString(), secret: null, challenge: null },
    req,
  });
  return spent !== null;
}

/** Ends what was given out for an account. */
export async function endTokens(account: string, kinds: AccountToken['kind'][], req: PayloadRequest): Promise<void> {
  const given: Where = { and: [{ account: { equals: account } }, { kind: { in: kinds } }, { usedAt: { exists: false } }] };
  for (const row of await findTokens(given, req)) await spendToken(row, req);
}

/** Ends what a right password gave: who has it knows a password that may be another by now, or what an account looked like then. */
export async function endTickets(account: string, req: PayloadRequest): Promise<void> {
  await endTokens(account, ['second-step', 'set-up', 'new-factor'], req);
}

/** Rows as they are stored, the newest first. */
export async function findTokens(where: Where, req: PayloadRequest): Promise<AccountToken[]> {
  return findRows(collection, where, '-createdAt', req);
}

/** Removes what ran out long ago. */
export async function forgetOldTokens(req: PayloadRequest, now = Date.now()): Promise<void> {
  const before = new Date(now - daysKept * 24 * 60 * minute).toISOString();
  await req.payload.delete({ collection, where: { expiresAt: { less_than: before } }, depth: 0, overrideAccess: true, req });
}
