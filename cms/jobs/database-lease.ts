import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Payload } from 'payload';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { AwaitedLease } from './hold-lease.ts';

/** Who has the right, as the database keeps it. */
interface LeaseRow {
  _id: string;
  /** A name for this holding, different each time; null where it was given back. */
  holder: string | null;
  /** Counts up with each renewal. */
  beat: number;
  pid: number;
  host: string;
}

/** The collection of MongoDB, none of Payload's: nothing else reads it. */
const collection = 'worker-leases';

/**
 * The right of one worker at a time to publish, among all that share a database; undefined where it is SQLite, which one machine
 * has for itself. Machines need not agree about the time: whoever stands by takes over what was not renewed for `ttl` of its own
 * milliseconds.
 */
export function databaseLease(
  payload: Payload,
  name: string,
  { ttl, now = () => performance.now() }: { ttl: number; now?: () => number },
): AwaitedLease | undefined {
  if (payload.db.name !== 'mongoose') return undefined;
  const rows = (payload.db as unknown as MongooseAdapter).connection.collection<LeaseRow>(collection);
  const me = { holder: randomUUID(), pid: process.pid, host: hostname() };
  /** The last renewal of another holder that was seen, and when. */
  let seen: { holder: string | null; beat: number; at: number } | undefined;

  const takeFrom = async ({ holder, beat }: Pick<LeaseRow, 'holder' | 'beat'>): Promise<boolean> => {
    const { matchedCount } = await rows.updateOne({ _id: name, holder, beat }, { $set: { ...me, beat: beat + 1 } });
    return matchedCount === 1;
  };

  return {
    async acquire() {
      const row = await rows.findOne({ _id: name });
      if (row === null) return takeFirst(() => rows.insertOne({ _id: name, ...me, beat: 0 }));
      if (row.holder === me.holder) return true;
      if (row.holder === null) return takeFrom(row);
      if (seen?.holder !== row.holder || seen.beat !== row.beat) seen = { holder: row.holder, beat: row.beat, at: now() };
      return now() - seen.at >= ttl && takeFrom(row);
    },

    async renew() {
      const { matchedCount } = await rows.updateOne({ _id: name, holder: me.holder }, { $inc: { beat: 1 } });
      return matchedCount === 1;
    },

    async release() {
      await rows.updateOne({ _id: name, holder: me.holder }, { $set: { holder: null } });
    },

    async holder() {
      const row = await rows.findOne({ _id: name });
      return row === null || row.holder === null ? null : { pid: row.pid, host: row.host };
    },
  };
}

/** @returns false where another was first */
async function takeFirst(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11_000) return false;
    throw error;
  }
}
