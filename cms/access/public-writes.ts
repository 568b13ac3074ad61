import { APIError } from 'payload';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest, Where } from 'payload';
import { currentCaller } from '../database/caller.ts';
import { canPublish } from './policies.ts';
import { roleOf } from './roles.ts';

/**
 * The same database, which refuses every write by somebody without the right to publish that would make something public,
 * change what is public, or take it away. It stands below everything of Payload's, so no endpoint, switch or operation leads
 * around it, whatever hooks that runs; the hooks before it say in better words what was wrong.
 */
export function keepingPublicWritesToPublishers<Database extends DatabaseAdapterObj>(adapter: Database): Database {
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const database = adapter.init(args);
      guardWrites(database);
      return database;
    },
  };
}

/** Every operation of an adapter that writes documents, globals or their versions, and what it is about to touch. */
function guardWrites(database: BaseDatabaseAdapter): void {
  guard(database, 'create', (write) => aboutDocument(write));
  guard(database, 'updateOne', (write) => aboutDocument(write));
  guard(database, 'updateMany', (write) => aboutDocument(write));
  guard(database, 'upsert', (write) => aboutDocument(write));
  guard(database, 'deleteOne', (write) => aboutDocument(write));
  guard(database, 'deleteMany', (write) => aboutDocument(write));
  guard(database, 'createGlobal', () => true);
  guard(database, 'updateGlobal', () => true);
  guard(database, 'createVersion', makesPublic);
  guard(database, 'updateVersion', makesPublic);
  guard(database, 'createGlobalVersion', makesPublic);
  guard(database, 'updateGlobalVersion', makesPublic);

  async function aboutDocument(write: Write): Promise<boolean> {
    const { collection, data, id, req } = write;
    const config = collection === undefined ? undefined : database.payload.collections[collection]?.config;
    if (!collection || !config?.versions?.drafts) return false;
    if (data?.['_status'] === 'published') return true;
    const which: Where | undefined = id === undefined ? write.where : { id: { equals: id } };
    if (which === undefined) return false;
    const and: Where[] = [which, { _status: { equals: 'published' } }];
    return (await database.findOne({ collection, where: { and }, req: req as PayloadRequest })) !== null;
  }
}

type Write = {
  collection?: keyof Payload['collections'];
  data?: Record<string, unknown>;
  id?: number | string;
  where?: Where;
  versionData?: Record<string, unknown>;
  req?: Partial<PayloadRequest>;
};

function makesPublic({ versionData }: Write): boolean {
  const version = (versionData?.['version'] ?? versionData) as { _status?: unknown } | undefined;
  return version?._status === 'published';
}

/** Requests whose writes change nothing that the public can see, whatever row they are in. */
const unseen = new WeakSet<object>();

/** A request for writing what only officers read into a document that may be public: the code that asks for it has made sure of that. */
export function touchingNothingPublic<Request extends Partial<PayloadRequest>>(req: Request): Request {
  unseen.add(req);
  return req;
}

type Operation = (typeof operations)[number];

/** The adapter's operations that are guarded; a test compares them with all that it has. */
export const operations = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createGlobal',
  'updateGlobal',
  'createVersion',
  'updateVersion',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const satisfies (keyof BaseDatabaseAdapter)[];

function guard(database: BaseDatabaseAdapter, name: Operation, touchesWhatIsPublic: (write: Write) => boolean | Promise<boolean>): void {
  const original = database[name] as (write: Write) => Promise<unknown>;
  const guarded = async (write: Write): Promise<unknown> => {
    const user = write.req?.user ?? currentCaller()?.user;
    if (write.req !== undefined && unseen.has(write.req)) return original.call(database, write);
    if (roleOf(user) !== undefined && !canPublish(user) && (await touchesWhatIsPublic(write))) {
      throw new APIError('Only editors and administrators can change what is public. Nothing was saved.', 403, undefined, true);
    }
    return original.call(database, write);
  };
  Object.assign(database, { [name]: guarded });
}
