import type { BaseDatabaseAdapter } from 'payload';

/**
 * Calls `onCommit` once a change can be read by everybody. Payload has no such hook: `afterChange` runs before the
 * commit. In a transaction that is after its commit; for a write outside one (a server without transactions, an
 * operation with `disableTransaction`) it is after each write, so a save calls it several times, and the last call
 * comes when its change-log row is there. It is a hint: take it as "look now", not as "one save".
 */
export function wakeAfterCommit(database: BaseDatabaseAdapter, onCommit: () => void): void {
  const commit = database.commitTransaction;
  database.commitTransaction = async (transaction) => {
    const id = await transaction;
    const isOpen = id !== null && isOpenTransaction(database, id);
    await commit.call(database, id);
    if (isOpen) wake();
  };

  for (const name of writes) wrapWrite(name);

  function wrapWrite(name: (typeof writes)[number]): void {
    const original = database[name] as Write;
    const wrapped: Write = async (args) => {
      const answer = await original.call(database, args);
      const id = await args.req?.transactionID;
      if (!isOpenTransaction(database, id) && !isPayloadsOwn(args.collection)) wake();
      return answer;
    };
    Object.assign(database, { [name]: wrapped });
  }

  function wake(): void {
    try {
      onCommit();
    } catch (error) {
      // The save stands. A wake-up that fails must not turn it into an error; the worker's poll comes anyway.
      database.payload.logger.error({ err: error, msg: 'The wake-up call after a commit failed.' });
    }
  }
}

type Write = (args: { req?: { transactionID?: unknown }; collection?: string }) => Promise<unknown>;

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

function isOpenTransaction(database: BaseDatabaseAdapter, id: unknown): boolean {
  return (typeof id === 'string' || typeof id === 'number') && database.sessions?.[id] !== undefined;
}

// Jobs, locks and preferences: they change all the time, and nothing of them is ever public.
function isPayloadsOwn(collection: string | undefined): boolean {
  return collection?.startsWith('payload-') ?? false;
}
