import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import { addToAuditLog } from '../../audit/add-to-audit-log.ts';
import type { AuditEvent } from '../../audit/audit-events.ts';
import type { History } from '../../payload-types.ts';
import { instant, type Target } from '../scheduling/target.ts';
import type { HistoryEvent } from './history-events.ts';

/** Something that somebody did to a document. */
interface Happening extends Target {
  event: HistoryEvent;
  /** What colleagues call them. */
  by: string;
  /** Their account; absent where what somebody had approved was done by itself. */
  account?: string | undefined;
  version?: string | undefined;
  digest?: string | undefined;
  words?: string | undefined;
  /** What the checks found in the version, as a sentence. */
  found?: string | undefined;
}

type Request = { payload: Payload } & Partial<PayloadRequest>;

/** Notes for ever what somebody did, in the request's transaction, and in the audit log what belongs there. What happened to one document stays in the order it happened. */
export async function addToHistory(happening: Happening, req: Request): Promise<void> {
  const [last] = await readHistory(happening, {}, req, 1);
  const at = Math.max(Date.now(), last === undefined ? 0 : Date.parse(instant(last.at)) + 1);
  // Straight to the database: no hook and nobody's right is about it, and it is there wherever what it tells of is.
  await req.payload.db.create({
    collection: 'history',
    data: { ...happening, id: randomUUID(), at: new Date(at).toISOString() },
    returning: false,
    req,
  });
  const { of, document, by, account } = happening;
  const audited = auditedAs(happening);
  if (audited !== undefined) await addToAuditLog({ ...audited, of, document, by, account }, req);
}

/** What of a document’s history is in the audit log as well, without its words, which may quote what is erased one day. */
function auditedAs({ of, document, event }: Happening): { event: AuditEvent; words?: string } | undefined {
  if (of === 'globals' && document === 'settings' && isPublish(event)) return { event: 'settings-changed' };
  if (isPublish(event)) return { event: 'published', ...(event === 'published-alone' ? { words: 'Alone, without a review' } : {}) };
  return event === 'withdrawn' || event === 'deleted' || event === 'embargo-opened' ? { event } : undefined;
}

function isPublish(event: HistoryEvent): boolean {
  return event === 'published' || event === 'published-alone';
}

/** What happened to some documents, the newest first. */
export async function readHistoryOf(targets: readonly Target[], where: Where, req: Request): Promise<History[]> {
  const isAny = targets.map((target): Where => isAbout(target));
  const { docs } = await req.payload.db.find<History>({
    collection: 'history',
    where: { and: [{ or: isAny }, where] },
    sort: '-at',
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** What happened to a document, the newest first. */
export async function readHistory({ of, document }: Target, where: Where, req: Request, limit = 0): Promise<History[]> {
  const { docs } = await req.payload.db.find<History>({
    collection: 'history',
    where: { and: [isAbout({ of, document }), where] },
    sort: '-at',
    limit,
    pagination: false,
    req,
  });
  return docs;
}

function isAbout({ of, document }: Target): Where {
  const and: Where[] = [{ of: { equals: of } }, { document: { equals: document } }];
  return { and };
}
