import type { GlobalAfterChangeHook } from 'payload';
import { actorOf, addToAuditLog } from './add-to-audit-log.ts';

/** Keeps that somebody changed settings which are no content, in the change's own transaction. */
export const auditSettings: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (req.user) await addToAuditLog({ event: 'settings-changed', ...actorOf(req), of: 'globals', document: global.slug }, req);
  return doc as unknown;
};
