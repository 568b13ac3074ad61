import { APIError } from 'payload';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload';

/** Collections whose rows are only ever added. */
const appendOnly: ReadonlySet<string> = new Set(['history', 'account-events', 'let-through', 'setup-checks']);

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
        const original = database[name] as (write: { collection?: string }) => Promise<unknown>;
        const guarded = async (write: { collection?: string }): Promise<unknown> => {
          if (appendOnly.has(String(write.collection)))
            throw new APIError(
              'What happened to a document is kept for ever. Nothing of it can be changed or removed.',
              403,
              undefined,
              true,
            );
          return original.call(database, write);
        };
        Object.assign(database, { [name]: guarded });
      }
      return database;
    },
  };
}

const operations = ['updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const satisfies (keyof BaseDatabaseAdapter)[];
