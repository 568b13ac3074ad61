import { delimiter, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core';
import type { Compatibility } from '../../../cms/database/index.ts';
import { z } from 'zod';
import { startMongoJavaServer } from './mongo-java-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { isExecutable } from '../../../scripts/test/is-executable.ts';

/** A MongoDB server for tests, with an empty database of its own. */
export type TestMongoDb = {
  url: string;
  compatibility: Compatibility;
  kind: 'given' | 'installed' | 'downloaded' | 'mongo-java-server';
  stop: () => Promise<void>;
};

const shared = z.union([
  z.object({ skipped: z.string() }),
  z.object({
    url: z.string(),
    compatibility: z.enum(['none', 'cosmosdb', 'documentdb', 'mongo-java-server']),
    kind: z.enum(['given', 'installed', 'downloaded', 'mongo-java-server']),
  }),
]);

/**
 * A database of its own on the MongoDB that all files of tests share (share-mongodb.ts), or a line that says why there is
 * none. What it holds goes with the server.
 */
export async function openMongoDb(): Promise<TestMongoDb | { skipped: string }> {
  const desk = process.env['SHARED_MONGODB'];
  if (desk === undefined) return startMongoDb();
  const server = shared.parse(await (await fetch(desk)).json());
  return 'skipped' in server ? server : { ...server, url: withNewDatabase(server.url), stop: () => Promise.resolve() };
}

/**
 * Starts the first MongoDB that can be had: `MONGODB_TEST_URL` (with `MONGODB_TEST_COMPATIBILITY`), an installed
 * `mongod`, one that mongodb-memory-server downloads, or mongo-java-server from Maven. Else a line that says why not.
 */
export async function startMongoDb(): Promise<TestMongoDb | { skipped: string }> {
  const given = process.env.MONGODB_TEST_URL;
  if (given) return givenServer(given);

  const reasons: string[] = [];
  const attempts = [startInstalled, startDownloaded, startFromMaven];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      reasons.push(firstLine(error));
    }
  }
  return { skipped: `no MongoDB to test with: ${reasons.join('; ')}` };
}

function givenServer(url: string): TestMongoDb {
  const compatibility = (process.env.MONGODB_TEST_COMPATIBILITY ?? 'none') as Compatibility;
  return { url: withNewDatabase(url), compatibility, kind: 'given', stop: () => Promise.resolve() };
}

async function startInstalled(): Promise<TestMongoDb> {
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY ?? onPath('mongod');
  if (!systemBinary) throw new Error('no mongod is installed');
  return { ...(await startReplicaSet({ systemBinary })), kind: 'installed' };
}

async function startDownloaded(): Promise<TestMongoDb> {
  process.env.MONGOMS_MAX_RETRIES ??= '1';
  // Asked for by itself first: starting a server without one prints stack traces where no download is allowed.
  const systemBinary = await within(90_000, 'mongod could not be downloaded within 90 s', MongoBinary.getPath({}));
  return { ...(await startReplicaSet({ systemBinary })), kind: 'downloaded' };
}

async function startReplicaSet(binary: { systemBinary: string }): Promise<Omit<TestMongoDb, 'kind'>> {
  const folder = temporaryFolder('mongodb');
  const server = await MongoMemoryReplSet.create({
    binary,
    instanceOpts: [{ dbPath: folder.path }],
    replSet: { count: 1, ip: '127.0.0.1', storageEngine: 'wiredTiger' },
  });
  const stop = async () => {
    await server.stop();
    folder.remove();
  };
  return { url: withNewDatabase(server.getUri()), compatibility: 'none', stop };
}

async function startFromMaven(): Promise<TestMongoDb> {
  const { url, stop } = await startMongoJavaServer();
  return { url: withNewDatabase(url), compatibility: 'mongo-java-server', kind: 'mongo-java-server', stop };
}

function withNewDatabase(url: string): string {
  const address = new URL(url);
  address.pathname = `/signpost-test-${randomUUID()}`;
  return address.href;
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function within<T>(milliseconds: number, reason: string, work: Promise<T>): Promise<T> {
  return new Promise((done, refuse) => {
    const timer = setTimeout(() => refuse(new Error(reason)), milliseconds);
    work.then(done, refuse).finally(() => clearTimeout(timer));
  });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
