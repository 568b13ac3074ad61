import { isolateObjectProperty } from 'payload';
import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { noteTransaction } from '../database/transactions.ts';

/**
 * Keeps each save in one transaction: a read inside it, by a hook say, cannot end it by failing, and what a failure did end
 * is never written to as if it went on.
 */
export function withKeptTransaction(collection: CollectionConfig): CollectionConfig {
  return withFirst(collection, keepTransaction);
}

/** The same for globals. */
export function withKeptGlobalTransaction(global: GlobalConfig): GlobalConfig {
  return withFirst(global, keepTransaction);
}

type Operation = { args: unknown; operation: string; req: PayloadRequest };

async function keepTransaction({ args, operation, req }: Operation): Promise<unknown> {
  if (!reads.has(operation)) {
    await noteTransaction(req);
    return args;
  }
  const id = req.transactionID;
  if (id === undefined || id instanceof Promise) return args;
  const reading = isolateObjectProperty(req, 'transactionID');
  reading.transactionID = onlyForReading(id);
  return { ...(args as object), req: reading };
}

const reads = new Set(['read', 'readDistinct', 'count', 'countVersions']);

/** Payload ends only transactions it has the name of at once, and the databases wait for the name; its data loader writes it into keys. */
function onlyForReading(id: number | string): Promise<number | string> {
  return Object.assign(Promise.resolve(id), { toJSON: () => id });
}

function withFirst<Config extends CollectionConfig | GlobalConfig>(
  config: Config,
  hook: (operation: Operation) => Promise<unknown>,
): Config {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [hook, ...(config.hooks?.beforeOperation ?? [])] } };
}
