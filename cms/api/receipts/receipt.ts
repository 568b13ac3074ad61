import { APIError } from 'payload';
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { environment } from '../../environment.ts';
import { alerts } from '../../collections/alerts.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { latestReceipt } from './latest-receipt.ts';
import { officerEndpoint } from '../officer-endpoint.ts';
import { workerStatus } from '../../worker-client/worker-status.ts';
import type { WorkerStatus } from '../../worker-client/worker-status.ts';

/** What the public site shows of one document, in the words of its officer's page. */
export type ReceiptAnswer = {
  /**
   * `none`: never public. `waiting`: saved and not live yet. `live`, `withdrawn`: proved. `to come`, `over`: proved, and not
   * shown at this time. `quarantined`: this version is not shown. `refused`: nothing that was published with it is.
   * `contradicted`: the public server answers something else than was published, or could not be asked. `unproved`: the
   * publisher has nothing left to do, and no receipt of this version is kept.
   */
  state: 'none' | 'waiting' | 'live' | 'withdrawn' | 'to come' | 'over' | 'quarantined' | 'refused' | 'contradicted' | 'unproved';
  /** When the version the public should see was saved. */
  savedAt?: string;
  /** The release that made it so. */
  release?: number;
  /** When it went live, how long after the save that was, and the addresses that changed, as links. */
  liveAt?: string;
  ms?: number;
  pages?: { href: string; path: string; what: string }[];
  /** How many pages follow, or followed, those people come to first, and when the last of them was live. */
  pagesWaiting?: number;
  everyPageAt?: string;
  /** When the full-text search had it. */
  searchAt?: string;
  /** Why it is quarantined. */
  problems?: { field: string; reason: string }[];
  /** Why it was refused, or what else is to be said of the publish. */
  message?: string;
  /** What the public server answered instead, at each address; empty where it could not be asked. */
  wrong?: { href: string; path: string; reason: string }[];
  /** When the public first sees it, where that is to come, or when it stopped. */
  shownFrom?: string;
  shownUntil?: string;
  /** What the publisher is doing. */
  worker: Pick<WorkerStatus, 'state' | 'message'>;
};

/** How long after a save an idle publisher is believed to have nothing to do with it, in milliseconds. */
const settled = 30_000;

/** `GET /api/receipt?collection=…&id=…`; for a global, `collection=globals` and its name. */
export const receiptEndpoint = officerEndpoint('get', '/receipt', (req): Promise<ReceiptAnswer> =>
  receiptOf(textOf(req.query?.['collection']), textOf(req.query?.['id']), req),
);

/** What the public site shows of a document; a global’s collection is `globals`, and its name is its identifier. */
export async function receiptOf(collection: string, id: string, req: PayloadRequest): Promise<ReceiptAnswer> {
  const [shown, found, worker] = await Promise.all([
    publicRow(collection, id, req),
    latestReceipt({ collection, id }, req),
    workerStatus({ deadline: 800 }),
  ]);
  const answer = { worker: { state: worker.state, ...(worker.message ? { message: worker.message } : {}) } };
  if (!shown.wasPublic) return { state: 'none', ...answer };

  const savedAt = shown.updatedAt;
  // A receipt counts where it is about this version of the document, or a later one.
  if (found === undefined || !isAbout(found, savedAt))
    return { state: hasNothingToDo(worker, savedAt) ? 'unproved' : 'waiting', savedAt, ...answer };
  const message = found.message ? { message: found.message } : {};
  if (found.kind === 'refused') return { state: 'refused', savedAt, ...message, ...answer };
  if (found.problems !== undefined) return { state: 'quarantined', savedAt, problems: problemsOf(found.problems), ...answer };
  const wrong = wrongIn(found.proof);
  return {
    ...(wrong === undefined ? stateOf(shown, new Date().toISOString()) : { state: 'contradicted', wrong }),
    savedAt,
    release: found.number,
    liveAt: found.at,
    pages: ownFirst(pagesOf(found.addresses), shown.slug),
    // From pressing the button, as the officer lived it; the worker's own time is on the release.
    ms: Math.max(0, Date.parse(found.at) - Date.parse(savedAt)),
    ...(found.pagesWaiting ? { pagesWaiting: found.pagesWaiting } : {}),
    ...(found.everyPageAt ? { everyPageAt: found.everyPageAt } : {}),
    ...(found.searchAt ? { searchAt: found.searchAt } : {}),
    ...message,
    ...answer,
  };
}

/** Whether a receipt is about this version, or a later one. What was withdrawn has no version, so the clocks must do, unless one was ahead. */
function isAbout({ version, at }: { version: string; at: string }, savedAt: string): boolean {
  const saved = Date.parse(savedAt);
  return version === '' ? Date.parse(at) >= saved || saved > Date.now() : Date.parse(version) >= saved;
}

function hasNothingToDo({ state, receiptsWaiting }: WorkerStatus, savedAt: string): boolean {
  return state === 'idle' && receiptsWaiting === 0 && Date.now() - Date.parse(savedAt) > settled;
}

/** What of a document decides what the public sees of it. */
interface PublicRow {
  wasPublic: boolean;
  isPublic: boolean;
  updatedAt: string;
  /** The last part of its address; empty where it has none. */
  slug: string;
  /** When it is shown, where it is an alert. */
  starts?: string;
  ends?: string;
}

/** Whether the public sees it now: an alert has a beginning and an end of its own. */
function stateOf({ isPublic, starts, ends }: PublicRow, now: string): Pick<ReceiptAnswer, 'state' | 'shownFrom' | 'shownUntil'> {
  if (!isPublic) return { state: 'withdrawn' };
  const times = { ...(starts === undefined ? {} : { shownFrom: starts }), ...(ends === undefined ? {} : { shownUntil: ends }) };
  if (ends !== undefined && ends <= now) return { state: 'over', ...times };
  return { state: starts !== undefined && starts > now ? 'to come' : 'live', ...times };
}

/** Where the public server did not answer with what was published; undefined where it did. */
function wrongIn(proof: unknown): NonNullable<ReceiptAnswer['wrong']> | undefined {
  if (typeof proof !== 'object' || proof === null) return [];
  const { wrong } = proof as { wrong?: { path?: unknown; reason?: unknown }[] };
  if (!Array.isArray(wrong) || wrong.length === 0) return undefined;
  return wrong.map(({ path, reason }) => ({
    path: String(path),
    href: `${environment.publicUrl}${String(path)}`,
    reason: String(reason ?? ''),
  }));
}

async function publicRow(collection: string, id: string, req: PayloadRequest): Promise<PublicRow> {
  const isGlobal = collection === 'globals';
  const known = isGlobal ? req.payload.config.globals.some(({ slug }) => slug === id) : Object.hasOwn(req.payload.collections, collection);
  if (!known)
    throw new APIError(`There is no ${isGlobal ? 'global' : 'collection'} called “${isGlobal ? id : collection}”.`, 400, undefined, true);
  const asked = { depth: 0, overrideAccess: false, user: req.user, req } as const;
  const document = dataOf(
    isGlobal
      ? await req.payload.findGlobal({ slug: id as GlobalSlug, ...asked })
      : await req.payload.findByID({ collection: collection as CollectionSlug, id, trash: true, ...asked }),
  );
  const isPublic = document['_status'] === undefined || document['_status'] === 'published';
  return {
    isPublic,
    wasPublic: isPublic || Boolean(document['firstPublished']),
    updatedAt: String(document['updatedAt'] ?? ''),
    slug: typeof document['slug'] === 'string' ? document['slug'] : '',
    ...(collection === alerts.slug ? { ...instantNamed('starts', document), ...instantNamed('ends', document) } : {}),
  };
}

function instantNamed<Name extends string>(name: Name, document: Data): { [N in Name]?: string } {
  const value = document[name];
  return (value === undefined || value === null || value === '' ? {} : { [name]: new Date(String(value)).toISOString() }) as {
    [N in Name]?: string;
  };
}

function pagesOf(addresses: unknown): { href: string; path: string; what: string }[] {
  if (!Array.isArray(addresses)) return [];
  return (addresses as { path?: unknown; what?: unknown }[]).flatMap(({ path, what }) =>
    typeof path === 'string' ? [{ path, href: `${environment.publicUrl}${path}`, what: String(what ?? 'changed') }] : [],
  );
}

/** An officer looks for the page they wrote: it stands before the lists and pages that changed with it. */
function ownFirst<Page extends { path: string }>(pages: Page[], slug: string): Page[] {
  const isOwn = ({ path }: Page) => slug !== '' && path.endsWith(`/${slug}/`);
  return [...pages.filter(isOwn), ...pages.filter((page) => !isOwn(page))];
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
