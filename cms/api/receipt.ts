import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import { environment } from '../environment.ts';
import { officerEndpoint } from './officer-endpoint.ts';
import { workerStatus } from './worker-status.ts';
import type { WorkerStatus } from './worker-status.ts';

/** What the public site shows of one document, in the words of its officer's page. */
export type ReceiptAnswer = {
  /** `none`: never public. `waiting`: saved and not live yet. `live`, `withdrawn`, `held`: proved. */
  state: 'none' | 'waiting' | 'live' | 'withdrawn' | 'held';
  /** When the version the public should see was saved. */
  savedAt?: string;
  /** When it went live, how long after the save that was, and the addresses that changed, as links. */
  liveAt?: string;
  ms?: number;
  pages?: { href: string; path: string; what: string }[];
  /** When the full-text search had it. */
  searchAt?: string;
  /** Why it is held back. */
  problems?: { field: string; reason: string }[];
  /** What the publisher is doing. */
  worker: Pick<WorkerStatus, 'state' | 'message'>;
};

type Row = {
  at: string;
  searchAt?: string;
  addresses?: unknown;
  documents?: { of: string; document: string; version?: string }[];
  held?: { of: string; document: string; version?: string; problems?: unknown }[];
};

/** `GET /api/receipt?collection=…&id=…`; for a global, `collection=globals` and its name. */
export const receiptEndpoint = officerEndpoint('get', '/receipt', async (req): Promise<ReceiptAnswer> => {
  const collection = textOf(req.query?.['collection']);
  const id = textOf(req.query?.['id']);
  const [shown, row, worker] = await Promise.all([
    publicRow(collection, id, req),
    latestReceipt(collection, id, req),
    workerStatus({ deadline: 800 }),
  ]);
  const answer = { worker: { state: worker.state, ...(worker.message ? { message: worker.message } : {}) } };
  if (!shown.wasPublic) return { state: 'none', ...answer };

  const savedAt = shown.updatedAt;
  const held = row?.held?.find((one) => isSame(one, collection, id));
  const proved = row && covers(row, collection, id, savedAt);
  if (!proved) return { state: 'waiting', savedAt, ...answer };
  if (held) return { state: 'held', savedAt, problems: problemsOf(held.problems), ...answer };
  return {
    state: shown.isPublic ? 'live' : 'withdrawn',
    savedAt,
    liveAt: row.at,
    pages: pagesOf(row.addresses),
    // From pressing the button, as the officer lived it; the worker's own time is on the release.
    ms: Math.max(0, Date.parse(row.at) - Date.parse(savedAt)),
    ...(row.searchAt ? { searchAt: row.searchAt } : {}),
    ...answer,
  };
});

async function publicRow(
  collection: string,
  id: string,
  req: PayloadRequest,
): Promise<{ wasPublic: boolean; isPublic: boolean; updatedAt: string }> {
  const isGlobal = collection === 'globals';
  const known = isGlobal ? req.payload.config.globals.some(({ slug }) => slug === id) : Object.hasOwn(req.payload.collections, collection);
  if (!known)
    throw new APIError(`There is no ${isGlobal ? 'global' : 'collection'} called “${isGlobal ? id : collection}”.`, 400, undefined, true);
  const document: Record<string, unknown> = isGlobal
    ? await req.payload.findGlobal({ slug: id, depth: 0, overrideAccess: false, user: req.user, req })
    : await req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, user: req.user, req });
  const isPublic = document['_status'] === undefined || document['_status'] === 'published';
  return { isPublic, wasPublic: isPublic || Boolean(document['firstPublished']), updatedAt: String(document['updatedAt'] ?? '') };
}

async function latestReceipt(collection: string, id: string, req: PayloadRequest): Promise<Row | undefined> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: { or: [{ 'documents.document': { equals: id } }, { 'held.document': { equals: id } }] },
    sort: '-at',
    limit: 5,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return (docs as unknown as Row[]).find((row) =>
    [...(row.documents ?? []), ...(row.held ?? [])].some((one) => isSame(one, collection, id)),
  );
}

/** Whether a receipt is about this version of the document or a later one. */
function covers(row: Row, collection: string, id: string, savedAt: string): boolean {
  return [...(row.documents ?? []), ...(row.held ?? [])]
    .filter((one) => isSame(one, collection, id))
    .some(({ version }) => Date.parse(version || row.at) >= Date.parse(savedAt));
}

function isSame(one: { of: string; document: string }, collection: string, id: string): boolean {
  return one.of === collection && one.document === id;
}

function pagesOf(addresses: unknown): { href: string; path: string; what: string }[] {
  if (!Array.isArray(addresses)) return [];
  return (addresses as { path?: unknown; what?: unknown }[]).flatMap(({ path, what }) =>
    typeof path === 'string' ? [{ path, href: `${environment.publicUrl}${path}`, what: String(what ?? 'changed') }] : [],
  );
}

function problemsOf(problems: unknown): { field: string; reason: string }[] {
  if (!Array.isArray(problems)) return [];
  return (problems as { field?: unknown; reason?: unknown }[]).map(({ field, reason }) => ({
    field: String(field ?? ''),
    reason: String(reason ?? ''),
  }));
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new APIError('Say which document: ?collection=news&id=…', 400, undefined, true);
}
