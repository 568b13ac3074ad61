import type { BaseDatabaseAdapter, CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';

/**
 * Makes the versions of a document count up: each is saved some milliseconds after the one before it, whatever the
 * clock says. Payload decides by `updatedAt` which version is the newest, in its own queries and in the statements of its
 * adapters; with a clock that was ahead for a while, a later save would be below the earlier ones, and be lost. So
 * `updatedAt` is a counter that follows the clock as long as the clock goes forward (a hybrid logical clock: Kulkarni
 * and others, “Logical Physical Clocks”, 2014). It is counted in the save's own transaction.
 */
export function orderVersions(database: BaseDatabaseAdapter): void {
  const { createVersion, updateVersion, createGlobalVersion, updateGlobalVersion, updateOne, updateGlobal } = database;

  const ofVersions = async (collection: string, parent: unknown, req: Request): Promise<number> => {
    const { docs } = await database.findVersions({
      collection: collection as CollectionSlug,
      where: { parent: { equals: parent } },
      ...newest,
      ...(req === undefined ? {} : { req }),
    });
    return timeOf(docs[0]);
  };
  const ofGlobalVersions = async (global: string, req: Request): Promise<number> => {
    const { docs } = await database.findGlobalVersions({ global: global as GlobalSlug, ...newest, ...(req === undefined ? {} : { req }) });
    return timeOf(docs[0]);
  };
  const hasVersions = (collection: string): boolean => Boolean(database.payload.collections[collection as CollectionSlug]?.config.versions);
  const hasGlobalVersions = (global: string): boolean =>
    Boolean(database.payload.globals.config.find(({ slug }) => slug === global)?.versions);

  database.createVersion = async (args) => {
    if (isGiven(args.req)) return createVersion.call(database, args) as never;
    const last = await ofVersions(args.collectionSlug, args.parent, args.req);
    return createVersion.call(database, { ...args, ...counted(args, last) }) as never;
  };
  database.createGlobalVersion = async (args) => {
    if (isGiven(args.req)) return createGlobalVersion.call(database, args) as never;
    const last = await ofGlobalVersions(args.globalSlug, args.req);
    return createGlobalVersion.call(database, { ...args, ...counted(args, last) }) as never;
  };
  database.updateVersion = async (args) => {
    const parent = (args.versionData as { parent?: unknown }).parent;
    if (isGiven(args.req) || parent === undefined) return updateVersion.call(database, args) as never;
    const last = await ofVersions(args.collection, parent, args.req);
    return updateVersion.call(database, { ...args, versionData: countedRow(args.versionData, last) }) as never;
  };
  database.updateGlobalVersion = async (args) => {
    if (isGiven(args.req)) return updateGlobalVersion.call(database, args) as never;
    const last = await ofGlobalVersions(args.global, args.req);
    return updateGlobalVersion.call(database, { ...args, versionData: countedRow(args.versionData, last) }) as never;
  };
  database.updateOne = async (args) => {
    // Payload says null where a write is to leave it as it is.
    if (args.id === undefined || args.data['updatedAt'] === undefined || args.data['updatedAt'] === null)
      return updateOne.call(database, args) as never;
    const { collection, id, data, req } = args;
    const last = hasVersions(collection)
      ? await ofVersions(collection, id, req)
      : timeOf(
          await database.findOne({
            collection,
            where: { id: { equals: id } },
            select: { updatedAt: true },
            ...(req === undefined ? {} : { req }),
          }),
        );
    return updateOne.call(database, { ...args, data: { ...data, updatedAt: after(data['updatedAt'], last) } }) as never;
  };
  database.updateGlobal = async (args) => {
    const { updatedAt } = args.data as { updatedAt?: unknown };
    if (updatedAt === undefined || !hasGlobalVersions(args.slug)) return updateGlobal.call(database, args) as never;
    const last = await ofGlobalVersions(args.slug, args.req);
    return updateGlobal.call(database, { ...args, data: { ...args.data, updatedAt: after(updatedAt, last) } }) as never;
  };
}

/** A request for writing a version at the place it says, among those that are there, rather than above them. */
export function inGivenOrder({ payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>): PayloadRequest {
  // Payload's adapters want a request only for its transaction.
  const req = { payload, ...(transactionID === undefined ? {} : { transactionID }) } as PayloadRequest;
  given.add(req);
  return req;
}

const given = new WeakSet<object>();

/** Milliseconds between two versions: one more than needed, so that a save that was refused as stale fits below the one that stands. */
const step = 2;

type Request = Partial<PayloadRequest> | undefined;

const newest = { sort: '-updatedAt', limit: 1, pagination: false, select: { updatedAt: true } } as const;

function isGiven(req: Request): boolean {
  return req !== undefined && given.has(req);
}

function counted<Data extends object>({ updatedAt, versionData }: { updatedAt: string; versionData: Data }, last: number) {
  const inner = (versionData as { updatedAt?: unknown }).updatedAt;
  const version = inner === undefined ? versionData : { ...versionData, updatedAt: after(inner, last) };
  return {
    versionData: version,
    updatedAt: after(updatedAt, inner === undefined ? last : Math.max(last, Date.parse(after(inner, last)) - 1)),
  };
}

function countedRow<Row extends object>(row: Row, last: number): Row {
  const { updatedAt, version } = row as { updatedAt?: unknown; version?: object };
  if (updatedAt === undefined || version === undefined) return row;
  const { versionData, ...times } = counted({ updatedAt: String(updatedAt), versionData: version }, last);
  return { ...row, ...times, version: versionData };
}

/** The instant itself, or where that is not after the last one, the next. */
function after(instant: unknown, last: number): string {
  return new Date(Math.max(new Date(instant as string | Date).getTime(), last + step)).toISOString();
}

/** When a row was saved, in milliseconds; before everything where there is none. */
function timeOf(row: unknown): number {
  const { updatedAt } = (row ?? {}) as { updatedAt?: string | Date };
  return updatedAt === undefined ? -1 : new Date(updatedAt).getTime();
}
