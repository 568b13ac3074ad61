import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BSON, type ClientSession, type Db, MongoClient, MongoCompatibilityError, MongoServerError } from 'mongodb';
import { withoutPassword } from '../../cms/database/without-password.ts';
import { UserError } from '../bootstrap/user-error.mjs';

/** A dumped collection: its documents as BSON, one after the other, as `mongodump` writes them too. */
export interface DumpedCollection {
  name: string;
  /** The compressed file. */
  file: string;
}

/**
 * Dumps every collection of a database into a folder, all as of one moment where the server can do that.
 * @throws {UserError} where it does not answer
 */
export async function dumpMongoDb(url: string, folder: string): Promise<{ collections: DumpedCollection[]; isOneMoment: boolean }> {
  return withDatabase(url, async (database, client) => {
    const isOneMoment = await hasSnapshots(database, client);
    const session = client.startSession({ snapshot: isOneMoment });
    try {
      const collections: DumpedCollection[] = [];
      for (const name of await collectionsIn(database)) {
        const file = join(folder, `${collections.length}.bson.gz`);
        await pipeline(
          Readable.from(rawDocuments(database, name, isOneMoment ? session : undefined)),
          createGzip({ level: 6 }),
          createWriteStream(file, { mode: 0o600 }),
        );
        collections.push({ name, file });
      }
      return { collections, isOneMoment };
    } finally {
      await session.endSession();
    }
  });
}

/**
 * Loads dumped collections into an empty database. `isAgain` goes on where the same load ended in the middle: what is there of
 * it already is written once more. @throws {UserError} where something is in it already
 */
export async function loadMongoDb(
  url: string,
  collections: readonly DumpedCollection[],
  { isAgain = false }: { isAgain?: boolean } = {},
): Promise<void> {
  await withDatabase(url, async (database) => {
    if (!isAgain) await refuseFilled(database, url);
    for (const { name, file } of collections) {
      let batch: BSON.Document[] = [];
      const insert = async (): Promise<void> => {
        if (batch.length > 0)
          await database.collection(name).bulkWrite(
            batch.map((document) =>
              isAgain
                ? { replaceOne: { filter: { _id: document['_id'] as BSON.ObjectId }, replacement: document, upsert: true } }
                : { insertOne: { document } },
            ),
            { ordered: true },
          );
        batch = [];
      };
      for await (const document of documentsIn(file)) {
        batch.push(document);
        if (batch.length === documentsAtOnce) await insert();
      }
      await insert();
    }
  });
}

/** Refuses a database that has documents, before anything is read for it. @throws {UserError} */
export async function refuseFilledMongoDb(url: string): Promise<void> {
  await withDatabase(url, (database) => refuseFilled(database, url));
}

/** Reads the documents of a dump, with numbers and dates in the types they had. */
export async function* documentsIn(file: string): AsyncGenerator<BSON.Document> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file).pipe(createGunzip()) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const size = rest.readInt32LE(0);
      yield BSON.deserialize(rest.subarray(0, size), { promoteValues: false, promoteLongs: false, bsonRegExp: true });
      rest = rest.subarray(size);
    }
  }
  if (rest.length > 0) throw new UserError(`${file} ends in the middle of a document.`);
}

/** Documents that are written in one call: far fewer bytes than MongoDB takes at once. */
const documentsAtOnce = 200;

async function withDatabase<T>(url: string, work: (database: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    try {
      await client.connect();
    } catch (cause) {
      throw new UserError(
        `The database at ${withoutPassword(url)} does not answer: ${cause instanceof Error ? cause.message : String(cause)}. Check that it runs and that DATABASE_URL is right.`,
        { cause },
      );
    }
    return await work(client.db(), client);
  } finally {
    await client.close();
  }
}

/** Whether a server gives every collection as of one moment, as a replica set of MongoDB 5 or newer does: asked by trying. */
async function hasSnapshots(database: Db, client: MongoClient): Promise<boolean> {
  const session = client.startSession({ snapshot: true });
  try {
    await database.collection('users').findOne({}, { session, projection: { _id: 1 } });
    return true;
  } catch (error) {
    if (error instanceof MongoServerError || error instanceof MongoCompatibilityError) return false;
    throw error;
  } finally {
    await session.endSession();
  }
}

async function collectionsIn(database: Db): Promise<string[]> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort();
}

async function* rawDocuments(database: Db, name: string, session: ClientSession | undefined): AsyncGenerator<Uint8Array> {
  const found = database.collection(name).find({}, { raw: true, ...(session && { session }) });
  // With `raw` a document is its bytes; the types know only documents.
  for await (const document of found) yield document as unknown as Uint8Array;
}

async function refuseFilled(database: Db, url: string): Promise<void> {
  for (const name of await collectionsIn(database)) {
    if ((await database.collection(name).findOne({}, { projection: { _id: 1 } })) === null) continue;
    throw new UserError(
      `The database at ${withoutPassword(url)} is not empty: there are documents in its collection “${name}”. Nothing was restored. Name an empty database in DATABASE_URL.`,
    );
  }
}
