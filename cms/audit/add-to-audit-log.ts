import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { currentCaller } from '../database/caller.ts';
import type { AuditEvent } from './audit-events.ts';

/** Something that is kept in the audit log. */
export interface Audited {
  event: AuditEvent;
  /** Who did it, as colleagues know them. */
  by: string;
  /** Their account; absent where nobody was signed in. */
  account?: string | undefined;
  /** The collection, or “globals”, of what it was done to. */
  of?: string | undefined;
  /** The identifier of what it was done to. Its title is never kept here: what is erased must be nowhere. */
  document?: string | undefined;
  /** The person it was done to, with the e-mail address. */
  person?: string | undefined;
  /** What exactly, in a sentence that quotes no content. */
  words?: string | undefined;
  /** How many times; once where absent. */
  count?: number | undefined;
  /** When, as an ISO instant; now where absent. */
  at?: string | undefined;
  /** Its identifier, where it must not be kept twice. */
  id?: string | undefined;
}

type Request = { payload: Payload } & Partial<PayloadRequest>;

/** Keeps an event in the audit log, in the request's transaction. */
export async function addToAuditLog(
  { id = randomUUID(), at = new Date().toISOString(), count = 1, ...event }: Audited,
  req: Request,
): Promise<void> {
  // Straight to the database: no hook and nobody's right is about it, and it is there wherever what it tells of is.
  await req.payload.db.create({ collection: 'audit-log', data: { ...event, id, at, count }, returning: false, req });
}

/** Whoever asks, as the audit log names them. */
export function actorOf(req: { user?: object | null }): Pick<Audited, 'by' | 'account'> {
  const user = req.user ?? currentCaller()?.user;
  if (!user) return { by: 'the system' };
  const { id, name, email } = user as { id?: unknown; name?: unknown; email?: unknown };
  return { by: String(name || email || 'somebody'), ...(id === undefined ? {} : { account: String(id) }) };
}

/** Somebody to whom something was done, as the audit log names them. */
export function personOf(user: { name?: unknown; email?: unknown }): string {
  return `${String(user.name ?? '')} (${String(user.email ?? '')})`.trim();
}
