import { createHash } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { pauseOf } from '../../../publish/publishing.ts';
import type { LedgerRow, ReleaseSummary, Store } from '../../../publish/store/index.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';

/** How far the ledger and the list of releases are in the database too, in the store's note. */
const noteName = 'kept in the database';
const noteSchema = z.object({ ledger: z.number(), release: z.number(), pausedAt: z.string().optional() });

/** How pauses are kept among the releases. */
export const pauseKinds = { paused: 'paused', resumed: 'resumed' } as const;

/** Rows that one transaction keeps at most: an officer's save waits no longer for it than for another save. */
const portion = 100;

/**
 * Keeps in the database what exists in the publisher's store alone: what became of every address, and which releases there were.
 * Each row has an identifier made of all it says, so that whoever is killed in between keeps it once.
 * @returns how many rows were new to it
 */
export async function keepLedger({ payload, store }: { payload: Payload; store: Store }): Promise<number> {
  const known = noteSchema.safeParse(store.note(noteName));
  let { ledger, release } = known.success ? known.data : { ledger: 0, release: 0 };
  const pausedAt = await keepPause({ payload, store }, known.data?.pausedAt);
  const keepNote = (): void =>
    store.write((unit) => unit.setNote(noteName, { ledger, release, ...(pausedAt === undefined ? {} : { pausedAt }) }));
  if (pausedAt !== known.data?.pausedAt) keepNote();
  let kept = 0;
  for (;;) {
    const events = store.ledger.after(ledger, portion);
    const releases = store.releases
      .list()
      // What only catches up belongs to the release before, and nobody knows it by its number.
      .filter(({ number, knownAs }) => number > release && number === knownAs)
      .slice(0, portion);
    if (events.length + releases.length === 0) return kept;
    kept += await keepRows(
      payload,
      'address-events',
      events.map(({ row }) => eventOf(row)),
    );
    kept += await keepRows(payload, 'made-releases', releases.map(releaseOf));
    ledger = events.at(-1)?.position ?? ledger;
    release = releases.at(-1)?.number ?? release;
    keepNote();
  }
}

/**
 * Keeps whether publishing is paused, by whom and since when: a row for each pause and one for its end.
 * @param before when the pause began that the database knows of
 * @returns when the pause began that it knows of now
 */
async function keepPause({ payload, store }: { payload: Payload; store: Store }, before: string | undefined): Promise<string | undefined> {
  const pause = pauseOf({ store });
  if (pause?.at === before) return before;
  const { number = 0 } = store.live() ?? {};
  const row = (kind: keyof typeof pauseKinds, at: string, more: { knownAs: number; reason: string }) => ({
    id: identifierOf([kind, at]),
    number,
    at,
    kind: pauseKinds[kind],
    renderer: '',
    pages: 0,
    ...more,
  });
  await keepRows(payload, 'made-releases', [
    ...(before === undefined ? [] : [row('resumed', before, { knownAs: number, reason: 'Publishing went on' })]),
    ...(pause === undefined ? [] : [row('paused', pause.at, { knownAs: pause.release, reason: pause.by })]),
  ]);
  return pause?.at;
}

async function keepRows(
  payload: Payload,
  collection: 'address-events' | 'made-releases',
  rows: readonly ({ id: string } & Record<string, unknown>)[],
): Promise<number> {
  if (rows.length === 0) return 0;
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: { id: { in: rows.map(({ id }) => id) } },
      pagination: false,
      limit: 0,
      select: { id: true },
      req,
    });
    const there = new Set(docs.map(({ id }) => String(id)));
    const missing = rows.filter(({ id }) => !there.has(id));
    for (const data of missing) await payload.db.create({ collection, data, returning: false, req });
    for (const row of missing) if (row['event'] === 'erased') await forgetWords(row, req);
    return missing.length;
  });
}

/** What was erased leaves that something stood there, and none of its words. */
async function forgetWords({ path, document, title }: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  // The parts of its pages were named by its words.
  if (typeof document === 'string')
    await req.payload.db.deleteMany({
      collection: 'address-events',
      where: { and: [{ document: { equals: document } }, { path: { like: '#' } }] },
      req,
    });
  const own: Where[] = [{ path: { equals: path } }, ...(typeof document === 'string' ? [{ document: { equals: document } }] : [])];
  await req.payload.db.updateMany({
    collection: 'address-events',
    where: { or: own },
    data: { title, reason: null, successor: null },
    returning: false,
    req,
  });
}

function eventOf({
  path,
  at,
  release,
  event,
  title,
  document,
  to,
  reason,
  successor,
}: LedgerRow): { id: string } & Record<string, unknown> {
  const row = {
    path,
    at,
    release,
    event,
    title,
    document: document ?? null,
    to: to ?? null,
    reason: reason ?? null,
    successor: successor ?? null,
  };
  return { id: identifierOf(Object.values(row)), ...row };
}

function releaseOf({
  number,
  createdAt,
  kind,
  knownAs,
  renderer,
  reason,
  pages,
}: ReleaseSummary): { id: string } & Record<string, unknown> {
  return { id: releaseId({ number, createdAt }), number, at: createdAt, kind, knownAs, renderer, reason, pages };
}

/** The identifier of a release's row. */
export function releaseId({ number, createdAt }: Pick<ReleaseSummary, 'number' | 'createdAt'>): string {
  return identifierOf([number, createdAt]);
}

/** A UUID made of what a row says. */
function identifierOf(values: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
