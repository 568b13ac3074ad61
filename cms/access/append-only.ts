import { APIError } from 'payload';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest } from 'payload';

/** Collections whose rows are only ever added. */
const appendOnly: ReadonlySet<string> = new Set(['history', 'account-events', 'let-through', 'setup-checks', 'audit-log']);

/** Why rows that are only ever added may go, and of which collections. */
const reasons = {
  /** A document is erased, with what was kept of it. */
  erasing: new Set(['history', 'let-through']),
  /** They are older than a setting says. */
  expired: new Set(['audit-log']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Requests that may remove such rows, with the reason. */
const removing = new WeakMap<object, keyof typeof reasons>();

/** A request that may remove rows which are only ever added, for one of two reasons: the code that asks for it has made sure that it holds. */
export function mayRemove<Request extends Partial<PayloadRequest>>(reason: keyof typeof reasons, req: Request): Request {
  removing.set(req, reason);
  return req;
}

/**
 * The same database, which never changes or removes a row of what is kept for ever, whoever asks and whatever rights they
 * have: it stands below everything of Payload's, and the worker and the commands go through it too.
 */
export function keepingHistory<Database extends DatabaseAdapterObj>(adapter: Database): Database {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args);
      for (const name of operations) {
        const original = database[name] as (write: Write) => Promise<unknown>;
        const guarded = async (write: Write): Promise<unknown> => {
          if (appendOnly.has(String(write.collection)) && !isAllowed(name, write)) throw refusal(String(write.collection));
          return original.call(database, write);
        };
        Object.assign(database, { [name]: guarded });
      }
      return database;
    },
  };
}

type Write = { collection?: string; req?: object };

const operations = ['updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const satisfies (keyof BaseDatabaseAdapter)[];

function isAllowed(name: (typeof operations)[number], { collection, req }: Write): boolean {
  const reason = req === undefined ? undefined : removing.get(req);
  return name === 'deleteMany' && reason !== undefined && (reasons[reason] as ReadonlySet<string>).has(String(collection));
}

function refusal(collection: string): Error {
  const words =
    collection === 'audit-log'
      ? 'The audit log is kept as it was written. Nothing of it can be changed or removed.'
      : 'What happened to a document is kept for ever. Nothing of it can be changed or removed.';
  return new APIError(words, 403, undefined, true);
}
