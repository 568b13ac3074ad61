import type { CollectionConfig, GlobalConfig } from 'payload';

/**
 * Gives every hook of a save or a deletion the whole document. Payload hands on to hooks only the fields that a client asks for
 * with `select`; without its status a publish or a withdrawal would be answered as done, and the publisher would never hear of it.
 */
export function withWholeDocuments(collection: CollectionConfig): CollectionConfig {
  return withFirst(collection);
}

/** The same for globals. */
export function withWholeGlobal(global: GlobalConfig): GlobalConfig {
  return withFirst(global);
}

function withFirst<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [readWhole, ...(config.hooks?.beforeOperation ?? [])] } };
}

const writes = new Set(['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion']);

function readWhole({ args, operation }: { args: unknown; operation: string }): unknown {
  return writes.has(operation) ? { ...(args as object), select: undefined } : args;
}
