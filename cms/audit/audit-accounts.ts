import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload';
import { actorOf, addToAuditLog, personOf } from './add-to-audit-log.ts';

/** Keeps that somebody signed in with a password alone; `begin-session.ts` keeps it of those who show a second step. */
export const auditSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await addToAuditLog({ event: 'signed-in', ...actorOf({ user: user as object }), words: 'With a password' }, req);
};

/** Keeps that somebody signed out. */
export const auditSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await addToAuditLog({ event: 'signed-out', ...actorOf(req) }, req);
};

/** Keeps what was changed of an account, in the change's own transaction. */
export const auditAccount: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const words =
    operation === 'create' ? [`Made as ${String(doc['role'])}`] : changesOf(doc as Account, (previousDoc ?? {}) as Account, req.data);
  if (words.length > 0)
    await addToAuditLog({ event: 'account', ...actorOf(req), person: personOf(doc as Account), words: `${words.join('. ')}.` }, req);
  return doc as unknown;
};

/** Keeps that an account was removed. */
export const auditRemovedAccount: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await addToAuditLog({ event: 'account', ...actorOf(req), person: personOf(doc as Account), words: 'Removed.' }, req);
  return doc as unknown;
};

type Account = { name?: unknown; email?: unknown; role?: unknown; isDisabled?: unknown; lockUntil?: unknown };

function changesOf(after: Account, before: Account, sent: Record<string, unknown> | undefined): string[] {
  const words: string[] = [];
  if (after.role !== before.role) words.push(`Was ${String(before.role)}, is ${String(after.role)} now`);
  if (Boolean(after.isDisabled) !== Boolean(before.isDisabled)) words.push(after.isDisabled ? 'Disabled' : 'Enabled again');
  if (after.email !== before.email) words.push(`The e-mail address was ${String(before.email)}`);
  if (after.name !== before.name) words.push(`The name was ${String(before.name)}`);
  if (typeof sent?.['password'] === 'string' && sent['password'] !== '') words.push('Got a new password');
  return words;
}
