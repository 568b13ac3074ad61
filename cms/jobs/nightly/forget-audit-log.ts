import type { Payload } from 'payload';
import { mayRemove } from '../../access/append-only.ts';
import { environment } from '../../environment.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';

/** Removes events of the audit log that are older than `AUDIT_KEEP_DAYS` says. @returns what it did, in words */
export async function forgetAuditLog(payload: Payload, now = new Date()): Promise<string> {
  const before = new Date(now.getTime() - environment.auditKeepDays * 86_400_000).toISOString();
  return inTransaction(payload, async (req) => {
    const where = { at: { less_than: before } };
    const { totalDocs } = await payload.count({ collection: 'audit-log', where, overrideAccess: true, req });
    await payload.db.deleteMany({ collection: 'audit-log', where, req: mayRemove('expired', req) });
    return `Removed ${totalDocs} events of the audit log that are older than ${environment.auditKeepDays} days.`;
  });
}
