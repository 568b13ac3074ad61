import type { Payload } from 'payload';
import { leftForAuditLog, removeLeft } from '../../publish/audit/left-events.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { addToAuditLog } from './add-to-audit-log.ts';

/** Who runs commands: nobody is signed in there. */
const whoRunsTheServer = 'whoever runs the server';

/** Takes into the audit log what commands left for it: each once, whoever is killed in between. */
export async function takeLeftEvents(payload: Payload, varDir: string): Promise<void> {
  for (const left of leftForAuditLog(varDir)) {
    await inTransaction(payload, async (req) => {
      const there = await payload.db.findOne({ collection: 'audit-log', where: { id: { equals: left.id } }, req });
      if (there === null) await addToAuditLog({ ...left, by: whoRunsTheServer }, req);
    });
    removeLeft(varDir, left);
  }
}
