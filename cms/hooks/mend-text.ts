import type { CollectionBeforeOperationHook, CollectionConfig, GlobalBeforeOperationHook, GlobalConfig } from 'payload';
import { wellFormedData } from '../../content/model/well-formed.ts';

/**
 * Makes every text of a save well-formed before anything else looks at it, whoever saves: what came in half or with
 * characters that nobody sees would end search, or stand in HTML and calendars.
 */
export function withWellFormedText(collection: CollectionConfig): CollectionConfig {
  const mend: CollectionBeforeOperationHook = ({ args, operation }) =>
    operation === 'create' || operation === 'update' ? withMendedData(args) : args;
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [mend, ...(collection.hooks?.beforeOperation ?? [])] } };
}

/** The same for globals. */
export function withWellFormedGlobalText(global: GlobalConfig): GlobalConfig {
  const mend: GlobalBeforeOperationHook = ({ args, operation }) =>
    operation === 'update' ? withMendedData(args as { data?: unknown }) : args;
  return { ...global, hooks: { ...global.hooks, beforeOperation: [mend, ...(global.hooks?.beforeOperation ?? [])] } };
}

function withMendedData<A extends { data?: unknown }>(args: A): A {
  const { data } = args;
  if (typeof data !== 'object' || data === null) return args;
  const mended = wellFormedData(data);
  // A password is whatever somebody typed.
  return { ...args, data: 'password' in data ? { ...mended, password: data.password } : mended };
}
