import type { Payload, Where } from 'payload';
import { named } from './collections.ts';

/** A document of any collection, as plain data. */
export type Row = Record<string, unknown> & { id: string };
/** A page of them. */
export type Rows = { docs: Row[]; totalDocs: number; totalPages: number; hasNextPage: boolean };
type Query = {
  where?: Where;
  sort?: string | string[];
  limit?: number;
  page?: number;
  depth?: number;
  draft?: boolean;
  select?: Record<string, true>;
};

/** Payload's Local API for collections that its generated types do not know. Access is overridden throughout. */
export function rowsOf(payload: Payload, collection: string) {
  const common = { collection: named(collection), overrideAccess: true, depth: 0 };
  const api = payload as unknown as Record<string, (args: object) => Promise<unknown>>;
  const call = <T>(name: string, args: object) => api[name]?.call(payload, { ...common, ...args }) as Promise<T>;

  return {
    create: (data: object, more: object = {}) => call<Row>('create', { data, ...more }),
    update: (id: string, data: object, more: object = {}) => call<Row>('update', { id, data, ...more }),
    updateWhere: (where: Where, data: object) => call<{ docs: Row[]; errors: unknown[] }>('update', { where, data }),
    remove: (id: string, more: object = {}) => call<Row>('delete', { id, ...more }),
    get: (id: string, query: Query = {}) => call<Row | null>('findByID', { id, disableErrors: true, ...query }),
    find: (query: Query = {}) => call<Rows>('find', query),
    count: async (where: Where = {}) => (await call<{ totalDocs: number }>('count', { where })).totalDocs,
    versions: (query: Query = {}) =>
      call<{ docs: (Row & { parent: string; version: Row; latest?: boolean })[]; totalDocs: number }>('findVersions', {
        sort: 'createdAt',
        limit: 0,
        pagination: false,
        ...query,
      }),
    restore: (id: string) => call<Row>('restoreVersion', { id }),
  };
}
