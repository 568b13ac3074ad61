import fs from 'node:fs';
import { join } from 'node:path';
import type { Moved, Withdrawal } from '../../../content/model/snapshot.ts';
import { openReader } from '../open-reader.ts';
import { openWriter } from '../open-writer.ts';
import { StoreError } from '../store-error.ts';
import type { Answer, BytesRef, LedgerRow, ReleaseUnit, Store, StoreReader, UnitOfWork } from '../types.ts';

/** What a ledger brought to another store. */
export interface MergedLedger {
  /** Events that were not known. */
  rows: number;
  /** Addresses whose pages are lost, which say so from the next publish on. */
  lost: string[];
  /** Addresses that were withdrawn or erased, by what the ledger says last, and answer again. */
  backAgain: string[];
}

/** Every row of the ledger of a store, in its own folder or in the var folder around it. @throws {StoreError} where there is none, or it cannot be read */
export function readLedgerIn(folder: string): LedgerRow[] {
  const place = [folder, join(folder, 'store')].find((one) => fs.existsSync(join(one, 'store.db')));
  if (place === undefined)
    throw new StoreError(`There is no store.db in ${folder}, so there are no addresses to keep. Name the folder of the earlier store.`);
  const store = openReader(place);
  try {
    return [...store.ledger.rows()];
  } finally {
    store.close();
  }
}

/**
 * Adds the rows of an earlier ledger to a store that knows fewer, after a backup was restored that is older than what the
 * public saw. Addresses that were live since answer 410 and say that their page was lost, from the next publish on: no link
 * leads to nothing.
 */
export function mergeLedger(storeDir: string, earlier: readonly LedgerRow[], now = new Date()): MergedLedger {
  const store = openWriter(storeDir);
  try {
    const before = countRows(store);
    return store.write((unit) => {
      unit.appendLedger(withoutErased(earlier, store));
      const lost = answerUnanswered(store, unit, { reason: lostReason, now });
      return { rows: countRows(store) - before, lost, backAgain: backAgainIn(store, earlier) };
    });
  } finally {
    store.close();
  }
}

/** A release that is being made, and the page that stands at an address until its own is rendered. */
export interface Interim {
  release: Pick<ReleaseUnit, 'number' | 'answer'>;
  page: BytesRef;
}

/**
 * Lets every address that was ever live and answers nothing lead to where its page is now, or say what stood there, from the next
 * publish on, which renders everything.
 * @param options `reason` is what readers are told of a page of which nothing is known but that it was there. With `interim` each
 * address answers from the release on that is being made: leads on, or shows its page
 * @returns the addresses of such pages
 */
export function answerUnanswered(
  store: Store,
  unit: UnitOfWork,
  { reason, now, interim }: { reason: string; now: Date; interim?: Interim },
): string[] {
  const known = new Set([...store.content.rows()].filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const unanswered = store.addresses.unanswered();
  const lost: string[] = [];
  for (const path of unanswered) {
    const last = store.ledger.last(path);
    if (last === undefined) continue;
    const isGone = last.event === 'withdrawn' || last.event === 'erased';
    const to = isGone ? undefined : whereTo(last, store, known);
    interim?.release.answer(path, interimAnswer(last, { to, store, interim }));
    if (to !== undefined) unit.content.set('moved', path, { path, to });
    else {
      unit.content.set('withdrawn', path, tombstoneOf(last, { reason, now }));
      if (!isGone) lost.push(path);
    }
  }
  // With nothing recorded every page is rendered, these among them.
  if (unanswered.length > 0) unit.recordings.clear();
  return lost;
}

/** An earlier ledger may have been written before something was erased: what that was called does not come back with it. */
function withoutErased(earlier: readonly LedgerRow[], store: StoreReader): LedgerRow[] {
  const erased = new Map<string, string>();
  for (const { path, event, title } of [...earlier, ...store.ledger.rows()]) if (event === 'erased') erased.set(path, title);
  return earlier.map((row) => {
    const title = erased.get(row.path);
    if (title === undefined) return row;
    const { reason: _reason, successor: _successor, ...rest } = row;
    return { ...rest, title };
  });
}

/** What readers are told of a page that no backup has. */
const lostReason = 'This page was lost, and is not in the last backup.';

function tombstoneOf({ path, title, event, at, reason }: LedgerRow, lost: { reason: string; now: Date }): Withdrawal {
  if (event === 'erased') return { path, title, at, isErased: true };
  if (event === 'live' || event === 'redirected') return { path, title, at: lost.now.toISOString(), reason: lost.reason };
  return { path, title, at, ...(reason === undefined ? {} : { reason }) };
}

function interimAnswer(
  { document }: LedgerRow,
  { to, store, interim: { release, page } }: { to: Moved['to'] | undefined; store: StoreReader; interim: Interim },
): Answer {
  const path =
    to?.kind === 'document'
      ? store.addresses.ofDocument(to.id, release.number).find((one) => store.addresses.live(one)?.status === 200)
      : to?.path;
  const of = document === undefined ? {} : { document };
  return path === undefined ? { status: 410, ...page, ...of } : { status: 301, to: path, ...of };
}

/** Where an address leads whose page the store has at another, or that was a redirect; undefined where nothing of it is there. */
function whereTo({ document, to }: LedgerRow, store: StoreReader, known: ReadonlySet<string>): Moved['to'] | undefined {
  if (document !== undefined && known.has(document)) return { kind: 'document', id: document };
  return to?.startsWith('/') === true && store.addresses.live(to)?.status === 200 ? { kind: 'path', path: to } : undefined;
}

function backAgainIn(store: StoreReader, earlier: readonly LedgerRow[]): string[] {
  const gone = new Set(earlier.filter(({ event }) => event === 'withdrawn' || event === 'erased').map(({ path }) => path));
  return [...gone].filter((path) => {
    const event = store.ledger.last(path)?.event;
    return (event === 'withdrawn' || event === 'erased') && store.addresses.live(path)?.status === 200;
  });
}

function countRows(store: StoreReader): number {
  let count = 0;
  for (const _row of store.ledger.rows()) count += 1;
  return count;
}
