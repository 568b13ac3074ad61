import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateGlobalVersionArgs,
  CreateVersionArgs,
  GlobalSlug,
  JsonObject,
  PayloadRequest,
  UpdateGlobalArgs,
  UpdateGlobalVersionArgs,
  UpdateVersionArgs,
} from 'payload';

/**
 * Makes the versions of a document count up: each is saved some milliseconds after the one before it, whatever the
 * clock says. Payload decides by `updatedAt` which version is the newest, in its own queries and in the statements of its
 * adapters; with a clock that was ahead for a while, a later save would be below the earlier ones, and be lost. So
 * `updatedAt` is a counter that follows the clock as long as the clock goes forward (a hybrid logical clock: Kulkarni
 * and others, “Logical Physical Clocks”, 2014). It is counted in the save's own transaction.
 */
export function orderVersions(database: BaseDatabaseAdapter): void {
  const {
    findVersions,
    findGlobalVersions,
    findOne,
    createVersion,
    createGlobalVersion,
    updateVersion,
    updateGlobalVersion,
    updateOne,
    updateGlobal,
  } = bound(database);

  const ofVersions = async (collection: CollectionSlug, parent: unknown, req: Request): Promise<number> => {
    const { docs } = await findVersions({ collection, where: { parent: { equals: parent } }, ...newest, ...within(req) });
    return timeOf(docs[0]);
  };
  const ofGlobalVersions = async (global: GlobalSlug, req: Request): Promise<number> => {
    const { docs } = await findGlobalVersions({ global, ...newest, ...within(req) });
    return timeOf(docs[0]);
  };
  const hasVersions = (collection: CollectionSlug): boolean => Boolean(database.payload.collections[collection]?.config.versions);

  database.createVersion = async <Data extends JsonObject>(args: CreateVersionArgs<Data>) => {
    if (isGiven(args.req)) return createVersion(args);
    const last = await ofVersions(args.collectionSlug, args.parent, args.req);
    return createVersion({ ...args, ...counted(args, last) });
  };
  database.createGlobalVersion = async <Data extends JsonObject>(args: CreateGlobalVersionArgs<Data>) => {
    if (isGiven(args.req)) return createGlobalVersion(args);
    const last = await ofGlobalVersions(args.globalSlug, args.req);
    return createGlobalVersion({ ...args, ...counted(args, last) });
  };
  database.updateVersion = async <Data extends JsonObject>(args: UpdateVersionArgs<Data>) => {
    const { parent } = args.versionData;
    if (isGiven(args.req) || parent === undefined) return updateVersion(args);
    const last = await ofVersions(args.collection, parent, args.req);
    return updateVersion({ ...args, versionData: countedRow(args.versionData, last) });
  };
  database.updateGlobalVersion = async <Data extends JsonObject>(args: UpdateGlobalVersionArgs<Data>) => {
    if (isGiven(args.req)) return updateGlobalVersion(args);
    const last = await ofGlobalVersions(args.global, args.req);
    return updateGlobalVersion({ ...args, versionData: countedRow(args.versionData, last) });
  };
  database.updateOne = async (args) => {
    const { collection, id, data, req } = args;
    // Payload says null where a write is to leave it as it is.
    if (id === undefined || data['updatedAt'] === undefined || data['updatedAt'] === null) return updateOne(args);
    const last = hasVersions(collection)
      ? await ofVersions(collection, id, req)
      : timeOf(
          await findOne<{ id: string; updatedAt?: unknown }>({
            collection,
            where: { id: { equals: id } },
            select: { updatedAt: true },
            ...within(req),
          }),
        );
    return updateOne({ ...args, data: { ...data, updatedAt: after(data['updatedAt'], last) } });
  };
  database.updateGlobal = async <Data extends Record<string, unknown>>(args: UpdateGlobalArgs<Data>) => {
    const global = database.payload.globals.config.find(({ slug }) => slug === args.slug);
    const { updatedAt } = args.data;
    if (updatedAt === undefined || !global?.versions) return updateGlobal<Data>(args);
    const last = await ofGlobalVersions(global.slug, args.req);
    return updateGlobal<Data>({ ...args, data: { ...args.data, updatedAt: after(updatedAt, last) } });
  };
}

/** The adapter's own operations, to be called without it. */
function bound(database: BaseDatabaseAdapter) {
  return {
    findVersions: database.findVersions.bind(database),
    findGlobalVersions: database.findGlobalVersions.bind(database),
    findOne: database.findOne.bind(database),
    createVersion: database.createVersion.bind(database),
    createGlobalVersion: database.createGlobalVersion.bind(database),
    updateVersion: database.updateVersion.bind(database),
    updateGlobalVersion: database.updateGlobalVersion.bind(database),
    updateOne: database.updateOne.bind(database),
    updateGlobal: database.updateGlobal.bind(database),
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

function within(req: Request): { req?: Partial<PayloadRequest> } {
  return req === undefined ? {} : { req };
}

function counted<Data extends JsonObject>({ updatedAt, versionData }: { updatedAt: string; versionData: Data }, last: number) {
  const inner: unknown = versionData['updatedAt'];
  const version = inner === undefined ? versionData : { ...versionData, updatedAt: after(inner, last) };
  return {
    versionData: version,
    updatedAt: after(updatedAt, inner === undefined ? last : Math.max(last, Date.parse(after(inner, last)) - 1)),
  };
}

function countedRow<Row extends { updatedAt?: string; version: JsonObject }>(row: Row, last: number): Row {
  if (row.updatedAt === undefined) return row;
  const { versionData, updatedAt } = counted({ updatedAt: String(row.updatedAt), versionData: row.version }, last);
  return { ...row, updatedAt, version: versionData };
}

/** The instant itself, or where that is not after the last one, the next. */
function after(instant: unknown, last: number): string {
  return new Date(Math.max(millisecondsOf(instant), last + step)).toISOString();
}

/** When a row was saved, in milliseconds; before everything where there is none. MongoDB gives dates. */
function timeOf(row: { updatedAt?: unknown } | null | undefined): number {
  return row?.updatedAt === undefined ? -1 : millisecondsOf(row.updatedAt);
}

function millisecondsOf(instant: unknown): number {
  return instant instanceof Date ? instant.getTime() : Date.parse(String(instant));
}
