import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { answerUnanswered } from '../../../publish/store/repair/merge-ledger.ts';
import type { LedgerRow, Store } from '../../../publish/store/index.ts';
import { readInstallation } from '../../installation/installation.ts';
import { readEverything } from '../publishing/read-content.ts';
import { releaseId } from './keep-ledger.ts';

/** What readers are told of a page of which nothing is known but that it stood there. */
const reason = 'This page is no longer published.';

/**
 * Makes the publisher's store again from the database, where it is lost, or was left behind by a worker on another machine: every
 * document is published from what officers have, and every address that was ever live answers, as a page, a redirect or a page that
 * says what stood there. Nothing happens where the store is as new as the database knows.
 * @param open opens a publisher on the store as it is; the caller opens its own afterwards
 * @returns whether it was made again
 */
export async function rebuildStore({
  payload,
  store,
  open,
  log,
}: {
  payload: Payload;
  store: Store;
  open: () => Promise<Publisher>;
  log: (line: string) => void;
}): Promise<boolean> {
  const newest = await newestRelease(payload);
  if (newest === undefined || !(await isBehind(payload, store, newest))) return false;
  log(
    store.live() === null
      ? 'The publisher’s store is empty, and the database knows what was live: the store is made again.'
      : `Another worker made releases up to ${newest.number}: this store is brought up to them.`,
  );
  if (newest.isRollback)
    log(
      `Release ${newest.number} went back to an earlier one, which this does not outlive: what it went back from is published again. Withdraw what was wrong.`,
    );
  const events = await keptEvents(payload);
  const highest = Math.max(newest.number, await highestInReceipts(payload));
  store.write((unit) => {
    unit.appendLedger(events);
    unit.numberAfter(highest);
  });
  const publisher = await open();
  const read = await readEverything(payload, publisher);
  await publisher.publish(read.changes, {
    cursor: JSON.stringify(read.cursor),
    reason: 'The publisher’s store was made again',
    isFull: true,
    together: read.together,
    // The database is what there is to show, however much of it is gone.
    mayShrink: true,
  });
  const lost = store.write((unit) => answerUnanswered(store, unit, { reason, now: new Date() }));
  log(
    `${events.length} events of addresses were brought back${lost.length === 0 ? '' : `; of ${lost.length} addresses only the title is known`}.`,
  );
  return true;
}

interface Newest {
  number: number;
  at: string;
  /** Whether somebody went back to an earlier release, and nothing was published since. */
  isRollback: boolean;
}

async function newestRelease(payload: Payload): Promise<Newest | undefined> {
  const { docs } = await payload.db.find<{ number: number; at: string | Date; kind?: string | null }>({
    collection: 'made-releases',
    sort: '-number',
    limit: 1,
    pagination: false,
  });
  const [found] = docs;
  return found === undefined
    ? undefined
    : { number: found.number, at: new Date(found.at).toISOString(), isRollback: found.kind === 'rollback' };
}

/** A receipt may have arrived of a release that the list does not name yet: officers know it by its number. */
async function highestInReceipts(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ number?: number | null }>({
    collection: 'receipts',
    sort: '-number',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.number ?? 0;
}

/** Whether releases were made that this store does not have. Of a store of another installation nothing is said: somebody is asked. */
async function isBehind(payload: Payload, store: Store, { number, at }: Pick<Newest, 'number' | 'at'>): Promise<boolean> {
  const live = store.live();
  if (live === null) return true;
  const installation = store.note('installation');
  if (installation !== undefined && installation !== (await readInstallation(payload))) return false;
  if (live.number < number) return true;
  const own = store.releases.get(number);
  // What is not kept any more cannot be compared, and the live one is newer.
  return own !== undefined && releaseId(own) !== releaseId({ number, createdAt: at });
}

async function keptEvents(payload: Payload): Promise<LedgerRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'address-events',
    sort: ['at', 'release'],
    limit: 0,
    pagination: false,
  });
  return docs.map((row) => ({
    path: String(row['path']),
    at: new Date(row['at'] as string).toISOString(),
    release: Number(row['release']),
    event: row['event'] as LedgerRow['event'],
    title: String(row['title']),
    ...optional('document', row['document']),
    ...optional('to', row['to']),
    ...optional('reason', row['reason']),
    ...optional('successor', row['successor']),
  }));
}

function optional<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as Record<Name, string>) : {};
}
