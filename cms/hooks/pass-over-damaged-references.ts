import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { passOverDamaged } from '../database/damaged-rows.ts';

/**
 * Keeps a document in officers' hands whose pictures, files or pages are damaged in the database: what it refers to comes
 * by its identifier alone then, so that the document can be read, saved, taken down and deleted.
 */
export function withReadableReferences(collection: CollectionConfig): CollectionConfig {
  return withFirst(collection);
}

/** The same for globals. */
export function withReadableReferencesOfGlobal(global: GlobalConfig): GlobalConfig {
  return withFirst(global);
}

function withFirst<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [passOver, ...(config.hooks?.beforeOperation ?? [])] } };
}

function passOver({ args, req }: { args: unknown; req: PayloadRequest }): unknown {
  const { payloadDataLoader: loader } = req;
  // One loader belongs to the whole of a request, with everything that is done in it.
  if (passing.has(loader)) return args;
  passing.add(loader);
  // Payload reads through it whatever a document refers to, and what a save refers to.
  const { find, load } = loader;
  const around =
    (read: typeof find | typeof load) =>
    (...asked: unknown[]): unknown =>
      passOverDamaged(() => Reflect.apply(read, loader, asked) as unknown);
  Object.assign(loader, { find: around(find), load: around(load) });
  return args;
}

const passing = new WeakSet<PayloadRequest['payloadDataLoader']>();
