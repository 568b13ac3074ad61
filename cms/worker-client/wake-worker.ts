import type { DatabaseAdapterObj, Payload } from 'payload';
import { askWorker } from './ask-worker.ts';

/**
 * The same database, which tells the worker of a new row of the change log once everybody can read it: after the commit of
 * the transaction that wrote it, or at once where there is none. Payload has no hook for that; `afterChange` runs before the
 * commit. Only a hint: the worker looks by itself as well.
 */
export function wakingWorker<Database extends DatabaseAdapterObj>(adapter: Database): Database {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args);
      const { create, commitTransaction, rollbackTransaction } = database;
      /** Open transactions that wrote a row. */
      const withRow = new Set<number | string>();

      database.create = async (row) => {
        const created = await create.call(database, row);
        if (row.collection !== 'change-log') return created;
        const id = await row.req?.transactionID;
        if (id !== undefined && database.sessions?.[id] !== undefined) withRow.add(id);
        else wakeWorker();
        return created;
      };
      database.commitTransaction = async (transaction) => {
        const id = await transaction;
        const hasRow = id !== null && withRow.delete(id);
        await commitTransaction.call(database, id);
        if (hasRow) wakeWorker();
      };
      database.rollbackTransaction = async (transaction) => {
        const id = await transaction;
        if (id !== null) withRow.delete(id);
        await rollbackTransaction.call(database, id);
      };
      return database;
    },
  };
}

function wakeWorker(): void {
  askWorker('/wake', { method: 'POST', deadline: 1000 }).catch(() => {
    // The worker reads the change log when it is back, so a hint that nobody heard is not an error.
  });
}
