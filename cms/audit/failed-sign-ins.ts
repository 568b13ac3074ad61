import type { Payload } from 'payload';
import { log } from '../../publish/logging/log.ts';
import { whyItFailed } from '../database/why-it-failed.ts';
import type { User } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { addToAuditLog, personOf } from './add-to-audit-log.ts';

/** How long failures are counted before they are written down together, in milliseconds: nobody who is not signed in writes to the database. */
const countedFor = 60_000;

/** Addresses that are told apart while they are counted; further ones count as nobody's. */
const maxAddresses = 500;

interface Counting {
  /** How often signing in failed, by the address that was typed, in lower case. */
  byAddress: Map<string, number>;
  timer?: NodeJS.Timeout;
}

// On `globalThis`, because Next bundles this file once for each of its layers, and all of them count together.
const key = Symbol.for('signpost.failed-sign-ins');
const shared = globalThis as { [key]?: Counting };
const counting: Counting = (shared[key] ??= { byAddress: new Map() });

/** Counts that signing in failed. What was typed is kept in memory only, until it is known whether somebody here has that address. */
export function countFailedSignIn(typed: unknown, payload: Payload): void {
  const { byAddress } = counting;
  const address = typeof typed === 'string' ? typed.toLowerCase().trim().slice(0, 254) : '';
  const counted = byAddress.has(address) || byAddress.size < maxAddresses ? address : '';
  byAddress.set(counted, (byAddress.get(counted) ?? 0) + 1);
  counting.timer ??= setTimeout(() => {
    delete counting.timer;
    writeFailedSignIns(payload).catch((error: unknown) => {
      log.error({ err: error }, `Failed sign-ins could not be kept in the audit log. ${whyItFailed(error)}`);
    });
  }, countedFor).unref();
}

/** Writes down what was counted: a row for each person, and one for addresses that nobody here has, which are not named. */
export async function writeFailedSignIns(payload: Payload): Promise<void> {
  const counted = new Map(counting.byAddress);
  if (counted.size === 0) return;
  counting.byAddress.clear();
  try {
    await inTransaction(payload, async (req) => {
      const { docs } = await payload.db.find<User>({
        collection: 'users',
        where: { email: { in: [...counted.keys()] } },
        limit: 0,
        pagination: false,
        req,
      });
      let unknown = [...counted.values()].reduce((sum, count) => sum + count, 0);
      for (const user of docs) {
        const count = counted.get(user.email.toLowerCase()) ?? 0;
        unknown -= count;
        if (count > 0) await addToAuditLog({ ...failed, person: personOf(user), words: 'With a wrong password', count }, req);
      }
      if (unknown > 0) await addToAuditLog({ ...failed, words: 'With an e-mail address that nobody here has', count: unknown }, req);
    });
  } catch (error) {
    // They are written down with the next ones.
    for (const [address, count] of counted) counting.byAddress.set(address, (counting.byAddress.get(address) ?? 0) + count);
    throw error;
  }
}

const failed = { event: 'sign-in-failed', by: 'somebody who is not signed in' } as const;
