import { randomUUID } from 'node:crypto';
import { ValidationError } from 'payload';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { launchSetsSlug } from '../workflow/sets/collections.ts';
import { isLaunching } from '../workflow/sets/launching.ts';
import type { HistoryEvent } from '../workflow/reviewing/history-events.ts';
import { addToHistory, readHistory } from '../workflow/reviewing/history.ts';
import type { Target } from '../workflow/scheduling/target.ts';
import { nextChangeNumber } from './next-change-number.ts';

/** What happened to a document the public can see, or could. */
export const changeEvents = ['saved', 'published', 'unpublished', 'deleted'] as const;

type ChangeEvent = (typeof changeEvents)[number];

/** Writes a row to the change log, in the save's own transaction, when a save changes what is or was public. */
export const recordChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const isPublished = async () => {
    const main = await req.payload.db.findOne<{ id: string; _status?: string }>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      req,
    });
    return main?._status === 'published';
  };
  const event = await eventOf(doc, Boolean(collection.versions?.drafts), isPublished);
  if (event) await addRow({ collection: collection.slug, document: String(doc.id), event }, req, reasonIn(doc, event));
  return doc;
};

/** Writes a row when a document goes that is or was public. What lay in the bin was taken down when it went there, and its tombstone stays. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (doc.deletedAt) return doc;
  const wasNeverPublic = Boolean(collection.versions?.drafts) && doc._status !== 'published' && !doc.firstPublished;
  if (!wasNeverPublic) await addRow({ collection: collection.slug, document: String(doc.id), event: 'deleted' }, req);
  return doc;
};

/** The same for globals, whose row names the global twice. */
export const recordGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const hasDrafts = Boolean(global.versions && global.versions.drafts);
  // A draft of a global leaves the stored global as it is, so only a publish or a withdrawal counts.
  const isDraftSave = hasDrafts && doc._status !== 'published' && req.query?.['draft'] === 'true';
  if (!isDraftSave) {
    const event = !hasDrafts ? 'saved' : doc._status === 'published' ? 'published' : 'unpublished';
    await addRow({ collection: global.slug, document: global.slug, event }, req);
  }
  return doc;
};

/**
 * Writes the one row by which a launch set goes live, or is taken back: its members have none of their own, so whoever reads
 * the log reads all of them or none.
 */
export async function recordLaunch(set: string, event: 'published' | 'unpublished', req: PayloadRequest): Promise<void> {
  await addToChangeLog({ collection: launchSetsSlug, document: set, event }, req);
}

/** Writes a row for something that is taken down to be erased; its history goes with it, so nothing is noted there. */
export function recordErased(collection: string, document: string, by: string, req: PayloadRequest): Promise<void> {
  return addToChangeLog({ collection, document, event: 'deleted' }, Object.assign(req, { context: { ...req.context, approvedBy: by } }));
}

async function eventOf(
  doc: { _status?: string; firstPublished?: unknown; deletedAt?: unknown },
  hasDrafts: boolean,
  isPublished: () => Promise<boolean>,
): Promise<ChangeEvent | undefined> {
  if (!hasDrafts) return 'saved';
  if (doc._status === 'published') return 'published';
  if (!doc.firstPublished) return undefined;
  if (doc.deletedAt) return 'deleted';
  // A draft over a published version changes nothing for the public; taking the published version down does.
  return (await isPublished()) ? undefined : 'unpublished';
}

/** Writes a row for something public that was changed below Payload, in the request's own transaction. */
export function recordPublished(collection: string, document: string, req: PayloadRequest): Promise<void> {
  return addToChangeLog({ collection, document, event: 'published' }, req);
}

type Change = { collection: string; document: string; event: ChangeEvent };

/** Tries at most, where a server that only resembles MongoDB hands out one number twice. */
const tries = 5;

/** Why something went, as the public reads it. */
function reasonIn({ withdrawalReason }: { withdrawalReason?: unknown }, event: ChangeEvent): string {
  return (event === 'unpublished' || event === 'deleted') && typeof withdrawalReason === 'string' ? withdrawalReason : '';
}

async function addRow(change: Change, req: PayloadRequest, reason = ''): Promise<void> {
  await noteInHistory(change, req, reason);
  // What goes live with a set is told by the set's own row.
  if (!isLaunching(req)) await addToChangeLog(change, req);
}

async function addToChangeLog(change: Change, req: PayloadRequest): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await createRow(change, await nextChangeNumber(req), req);
    } catch (error) {
      // A real server never hands out a number twice; in a transaction of its own that has failed, trying again fails as well.
      const isTaken = error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'number');
      if (!isTaken || attempt === tries) throw error;
    }
  }
}

/** What people did to something is kept for ever; what the system loads by itself is nobody's act. */
async function noteInHistory(
  { collection, document, event }: Change,
  { context, payload, transactionID, user }: PayloadRequest,
  reason: string,
): Promise<void> {
  if (event === 'saved' || (!user && context['approvedBy'] === undefined)) return;
  const isGlobal = collection === document;
  const { historyEvent, historyWords } = context as { historyEvent?: HistoryEvent; historyWords?: string };
  const account = context['account'] ?? user?.id;
  const target = { of: isGlobal ? 'globals' : collection, document };
  const own = { payload, ...(transactionID === undefined ? {} : { transactionID }) };
  if (event === 'unpublished' && (await isGone(target, own))) return;
  const words = historyWords || reason;
  await addToHistory(
    {
      ...target,
      event: historyEvent ?? (event === 'unpublished' ? 'withdrawn' : event),
      by: String(context['approvedBy'] ?? nameOf(user)),
      ...(account === undefined ? {} : { account: String(account) }),
      ...(words ? { words } : {}),
    },
    own,
  );
}

/** Whether it was withdrawn or deleted already: to write in what is not public any more withdraws nothing. */
async function isGone(target: Target, req: Parameters<typeof readHistory>[2]): Promise<boolean> {
  const [last] = await readHistory(target, { event: { in: ['published', 'published-alone', 'withdrawn', 'deleted'] } }, req, 1);
  return last?.event === 'withdrawn' || last?.event === 'deleted';
}

async function createRow({ collection, document, event }: Change, number: number, req: PayloadRequest): Promise<void> {
  // Straight to the database: nobody's hooks or rights are about a row of the log, and every save that counts writes one.
  await req.payload.db.create({
    collection: 'change-log',
    data: {
      id: randomUUID(),
      of: collection,
      document,
      event,
      number,
      at: new Date().toISOString(),
      by: String(req.context['approvedBy'] ?? nameOf(req.user)),
    },
    returning: false,
    req,
  });
}

function nameOf(user: unknown): string {
  if (typeof user !== 'object' || user === null) return 'the system';
  const { name, email } = user as { name?: unknown; email?: unknown };
  return String(name || email || 'somebody');
}
