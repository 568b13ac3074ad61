import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { ValidationError } from 'payload';
import type { DatabaseAdapterObj } from 'payload';
import { withoutPassword } from './without-password.ts';

/** Servers that speak MongoDB's protocol and lack some of it. `none` is MongoDB itself. */
export type Compatibility = 'none' | 'cosmosdb' | 'documentdb' | 'firestore' | 'mongo-java-server';

/** What the MongoDB adapter needs to know. */
export type MongoDbOptions = {
  url: string;
  compatibility: Compatibility;
  migrationDir: string;
};

/** Payload's MongoDB adapter with majority writes, and a plain sentence when the server has no transactions. */
export function mongoDb({ url, compatibility, migrationDir }: MongoDbOptions): DatabaseAdapterObj {
  const wanted = optionsFor(compatibility);
  const adapter = mongooseAdapter({
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    // A unique index that is still being built lets duplicates in.
    ensureIndexes: true,
    ...wanted,
    url,
    migrationDir,
    connectOptions: {
      serverSelectionTimeoutMS: 10_000,
      writeConcern: { w: 'majority' },
      ...(serversWithoutRetries.has(compatibility) && { retryWrites: false }),
    },
  });
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args) as MongooseAdapter;
      detectTransactions(database, url, wanted.transactionOptions !== false);
      nameTheIdField(database);
      return database;
    },
  };
}

/** What a server without transactions means, in words for whoever starts the CMS. */
export const withoutTransactions =
  'This database server has no transactions. A save is several writes, so a crash in the middle of one can leave a document ' +
  'without its version or its row in the change log; the nightly full check finds that and shows it on everybody’s desk. A MongoDB replica set has transactions.';

function optionsFor(compatibility: Compatibility): Partial<Parameters<typeof mongooseAdapter>[0]> {
  if (compatibility === 'none') return {};
  if (compatibility === 'mongo-java-server') {
    return { transactionOptions: false, useJoinAggregations: false, usePipelineInSortLookup: false };
  }
  return compatibilityOptions[compatibility];
}

const serversWithoutRetries = new Set<Compatibility>(['cosmosdb', 'documentdb', 'firestore', 'mongo-java-server']);

function detectTransactions(database: MongooseAdapter, url: string, areWanted: boolean): void {
  const { beginTransaction, connect, transactionOptions } = database;

  database.connect = async (args) => {
    try {
      await connect?.call(database, args);
    } catch (error) {
      throw new Error(
        `The database at ${withoutPassword(url)} does not answer. Check that it runs and that DATABASE_URL is right; Signpost goes on by itself.`,
        { cause: error },
      );
    }
    if (areWanted && (await canDoTransactions(database))) {
      // Payload turns transactions off when the URL names no replica set, even where the server is one.
      Object.assign(database, { beginTransaction, transactionOptions });
      return;
    }
    database.payload.logger.warn(withoutTransactions);
  };
}

async function canDoTransactions(database: MongooseAdapter): Promise<boolean> {
  const hello = await database.connection.db?.admin().command({ hello: 1 });
  return typeof hello?.setName === 'string' || hello?.msg === 'isdbgrid';
}

/** MongoDB keeps a document's id under `_id`; the person who typed a used one knows it as `id`. */
function nameTheIdField(database: MongooseAdapter): void {
  const { create } = database;
  database.create = async (args) => {
    try {
      return await create.call(database, args);
    } catch (error) {
      if (error instanceof ValidationError) {
        for (const one of error.data.errors) if (isIdPath(one.path)) one.path = 'id';
      }
      throw error;
    }
  };
}

function isIdPath(path: string): boolean {
  // Servers that don't name the field name the index, `_id_`, of which Payload keeps what stands before the first `_`.
  return path === '_id' || path === '';
}
