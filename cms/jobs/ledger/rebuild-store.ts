import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { type Pause, pauseInWords } from '../../../publish/publishing.ts';
import type { LedgerRow, Store } from '../../../publish/store/index.ts';
import { readInstallation } from '../../installation/installation.ts';
import { type ChangeLogCursor, firstCursor } from '../publishing/read-change-log.ts';
import { readEverything } from '../publishing/read-content.ts';
import { pauseKinds, releaseId } from './keep-ledger.ts';

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
  const pause = await keptPause(payload);
  const events = await keptEvents(payload);
  const highest = Math.max(newest.number, await highestInReceipts(payload));
  store.write((unit) => {
    unit.appendLedger(events);
    unit.numberAfter(highest);
    unit.setNote('pause', pause);
  });
  if (pause !== undefined) log(pauseInWords(pause));
  const publisher = await open();
  const read = await readEverything(payload, publisher);
  let lost: readonly string[] = [];
  await publisher.publish(read.changes, {
    cursor: JSON.stringify(await cursorBefore(payload, newest.at)),
    reason: 'The publisher’s store was made again',
    isFull: true,
    together: read.together,
    // The database is what there is to show, however much of it is gone.
    mayShrink: true,
    madeAgain: { reason, onLost: (paths) => (lost = paths) },
  });
  log(
    `${events.length} events of addresses were brought back${lost.length === 0 ? '' : `; of ${lost.length} addresses only the title is known`}.`,
  );
  return true;
}

/** How long before the newest release a save may have been answered that no receipt tells of, in milliseconds. */
const unpublishedFor = 120_000;

/**
 * Where the change log stood a while before the newest release that the database knows of. What was saved since is read once more,
 * so that each of these saves has its receipt: what was withdrawn in the meantime is nothing that a full read would name.
 */
async function cursorBefore(payload: Payload, at: string): Promise<ChangeLogCursor> {
  const { docs } = await payload.find({
    collection: 'change-log',
    where: { at: { less_than: new Date(Date.parse(at) - unpublishedFor).toISOString() } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] === undefined ? firstCursor : { through: docs[0].number, ahead: [], row: String(docs[0].id) };
}

interface Newest {
  number: number;
  at: string;
}

async function newestRelease(payload: Payload): Promise<Newest | undefined> {
  const { docs } = await payload.db.find<{ number: number; at: string | Date }>({
    collection: 'made-releases',
    where: { kind: { not_in: Object.values(pauseKinds) } },
    sort: '-number',
    limit: 1,
    pagination: false,
  });
  const [found] = docs;
  return found === undefined ? undefined : { number: found.number, at: new Date(found.at).toISOString() };
}

/** The pause that nobody ended before the store was lost. */
async function keptPause(payload: Payload): Promise<Pause | undefined> {
  const { docs } = await payload.db.find<{ at: string | Date; kind: string; knownAs: number; reason: string }>({
    collection: 'made-releases',
    where: { kind: { in: Object.values(pauseKinds) } },
    pagination: false,
    limit: 0,
  });
  const instant = ({ at }: { at: string | Date }): string => new Date(at).toISOString();
  const ended = new Set(docs.filter(({ kind }) => kind === pauseKinds.resumed).map(instant));
  const open = docs
    .filter((row) => row.kind === pauseKinds.paused && !ended.has(instant(row)))
    .toSorted((one, other) => instant(other).localeCompare(instant(one)));
  return open[0] && { release: open[0].knownAs, by: open[0].reason, at: instant(open[0]), isMadeAgain: true };
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

/** Whether the database knows of releases that this store does not have: another machine's worker made them, or the disk was lost. */
export async function isBehindTheDatabase(payload: Payload, store: Store): Promise<boolean> {
  const newest = await newestRelease(payload);
  return newest !== undefined && (await isBehind(payload, store, newest));
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
