import { APIError } from 'payload';
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type Request = Pick<PayloadRequest, 'transactionID'>;
type Transaction = { isLost: boolean };

/** The open transactions that a save noted. */
const open = new Map<number | string, Transaction>();
/** The transaction that each request's save began in. */
const begunBy = new WeakMap<object, Transaction>();

/**
 * Notes the transaction that a request's save begins in. Payload takes it off the request when anything inside fails, be it
 * an error that a hook swallows (payload#17723), and would write the rest of the save outside.
 * @throws where an earlier part of the same save failed
 */
export async function noteTransaction(req: Request): Promise<void> {
  if (begunBy.get(req)?.isLost) throw lostTransaction();
  const id: unknown = await req.transactionID;
  if (!isName(id)) return;
  const transaction = open.get(id) ?? { isLost: false };
  open.set(id, transaction);
  begunBy.set(req, transaction);
}

/**
 * Makes the database refuse what would be written outside its save's transaction, and a commit that has nothing to commit:
 * what is answered as saved is there as a whole, with its version and its row in the change log.
 */
export function keepTransactions(database: BaseDatabaseAdapter): void {
  for (const name of writes) {
    const original = database[name] as (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>;
    const wrapped: typeof original = async (args) => {
      await refuseOutside(database, args.req);
      return original.call(database, args);
    };
    Object.assign(database, { [name]: wrapped });
  }
  const { commitTransaction, rollbackTransaction } = database;

  database.commitTransaction = async (transaction) => {
    const id = await (transaction as typeof transaction | undefined);
    // Payload says null where the database has no transactions, and nothing where this one was taken off the request.
    if (id === undefined || (id !== null && !isOpen(database, id))) throw lostTransaction();
    if (id !== null) open.delete(id);
    await commitTransaction.call(database, id as number | string);
  };

  database.rollbackTransaction = async (transaction) => {
    const id = await transaction;
    if (id !== null) {
      const noted = open.get(id);
      if (noted) noted.isLost = true;
      open.delete(id);
    }
    await rollbackTransaction.call(database, id as number | string);
  };
}

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

async function refuseOutside(database: BaseDatabaseAdapter, req: Partial<PayloadRequest> | undefined): Promise<void> {
  if (req === undefined) return;
  const id: unknown = await req.transactionID;
  if (isName(id) ? !isOpen(database, id) : begunBy.get(req)?.isLost) throw lostTransaction();
}

/** Whether there is one: without transactions Payload's data loader puts an empty object here. */
function isName(id: unknown): id is number | string {
  return typeof id === 'string' || typeof id === 'number';
}

/** Whether a transaction can still be written in; MongoDB's sessions outlive theirs. */
function isOpen(database: BaseDatabaseAdapter, id: number | string): boolean {
  const session = database.sessions?.[id] as { inTransaction?: () => boolean } | undefined;
  return session !== undefined && session.inTransaction?.() !== false;
}

function lostTransaction(): APIError {
  return new APIError(
    'Nothing was saved: a part of this save failed, and the rest was undone with it. Save again; if it stays like this, tell whoever runs the site.',
    503,
    { code: 'transaction-lost' },
    true,
  );
}
