import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { type Db, MongoClient } from 'mongodb';
import { BasePayload, type Payload } from 'payload';
import { pathOf } from '../../../publish/environment/index.ts';
import { type Compatibility, databaseAdapter } from '../index.ts';
import { migrateDatabase } from '../migrate.ts';
import type { QueuedSqlite } from '../queued-sqlite.ts';
import { makeDatabaseFile } from '../sqlite.ts';
import { withoutPassword } from '../without-password.ts';
import { differences, hashSnapshot } from './compare.ts';
import { findDifferences, type Transferred, transferRows } from './transfer-rows.ts';

/** Where to bring everything, and who hears how far it is. */
export interface TransferOptions {
  /** `mongodb://…` or `file:PATH`. */
  url: string;
  compatibility?: Compatibility;
  onProgress?: (what: string) => void;
}

/** What was brought over, and how much of it the public sees. */
export interface TransferResult extends Transferred {
  /** Documents, globals, pictures and the like that are public, the same in both. */
  public: number;
}

/**
 * Brings everything from one database into an empty one of the other kind, and compares the two: each row and version, then what
 * the public sees, byte for byte. The source is only read.
 * @throws in words where the target is not empty, and where anything differs; nothing is left of it in the target then
 */
export async function transferDatabase(
  from: Payload,
  { url, compatibility = 'none', onProgress }: TransferOptions,
): Promise<TransferResult> {
  const isFromFile = from.db.name === 'sqlite';
  if (url.startsWith('file:') === isFromFile)
    throw new Error(
      `Both are ${isFromFile ? 'embedded SQLite databases' : 'MongoDB'}. Expected one of each: a file:PATH and a mongodb://… address. To move a database of one kind to another place, make a backup and restore it there.`,
    );
  const target = url.startsWith('file:') ? await fileTarget(url) : await mongoDbTarget(url);
  try {
    const to = await openTarget(from, target.url, compatibility);
    try {
      const result = await bringOver(from, to, onProgress ?? (() => undefined));
      await to.destroy();
      await target.finish();
      return result;
    } catch (error) {
      await to.destroy();
      throw error;
    }
  } catch (error) {
    await target.undo().catch((cause: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason} What had arrived could not be removed; it is when this is run again.`, { cause });
    });
    throw error;
  }
}

async function bringOver(from: Payload, to: Payload, onProgress: (what: string) => void): Promise<TransferResult> {
  await migrateDatabase(to);
  const done = await withoutForeignKeys(to, () => transferRows(from, to, onProgress));
  onProgress('comparing');
  const different = await findDifferences(from, to);
  const [before, after] = [await hashSnapshot(from), await hashSnapshot(to)];
  different.push(...differences(before, after));
  if (different.length > 0)
    throw new Error(
      `What arrived is not what was sent, so nothing was kept of it: ${listed(different)}. Most likely somebody saved meanwhile: stop Signpost, and run this again. The database it came from is as it was.`,
    );
  return { ...done, public: after.size };
}

/** Rows name each other in both directions, so that no order of writing suits SQLite; that nothing leads nowhere is checked behind it. */
function withoutForeignKeys<T>({ db }: Payload, work: () => Promise<T>): Promise<T> {
  if (db.name !== 'sqlite') return work();
  return ((db as unknown as SQLiteAdapter).client as unknown as QueuedSqlite).withForeignKeysOff(work);
}

/** The same configuration on the other database, without what keeps officers from writing history. */
async function openTarget({ config }: Payload, url: string, compatibility: Compatibility): Promise<Payload> {
  const db = databaseAdapter({ url, compatibility, migrationDir: 'unused', mustExist: true });
  return new BasePayload().init({
    config: { ...config, db: { ...db, name: db.name ?? 'database', allowIDOnCreate: db.allowIDOnCreate ?? false } },
  });
}

/** A place that everything is written to, which becomes the database only when all of it is there. */
interface Target {
  url: string;
  finish: () => Promise<void>;
  undo: () => Promise<void>;
}

async function fileTarget(url: string): Promise<Target> {
  const file = pathOf(url);
  const unfinished = `${file}.unfinished`;
  if (existsSync(file))
    throw new Error(
      `There is a database at ${file} already. Nothing was changed. Name a file that is not there yet, or move that one aside.`,
    );
  const undo = async (): Promise<void> => {
    for (const one of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`]) await rm(one, { force: true });
  };
  await mkdir(dirname(file), { recursive: true });
  // Of one that was killed.
  await undo();
  makeDatabaseFile(`file:${unfinished}`);
  await chmod(unfinished, 0o600);
  const finish = async (): Promise<void> => {
    for (const end of ['-wal', '-shm']) if (existsSync(`${unfinished}${end}`)) await rename(`${unfinished}${end}`, `${file}${end}`);
    await rename(unfinished, file);
  };
  return { url: `file:${unfinished}`, finish, undo };
}

/** The collection whose one row says that what is there is of a transfer that did not end. */
const mark = 'signpost-transfer-unfinished';

async function mongoDbTarget(url: string): Promise<Target> {
  await inMongoDb(url, async (database) => {
    const filled = await filledCollections(database);
    const isLeftover = filled.includes(mark);
    if (filled.length > 0 && !isLeftover)
      throw new Error(
        `The database at ${withoutPassword(url)} is not empty: there are documents in its collection “${filled[0]}”. Nothing was changed. Name a database that is empty, or not there yet.`,
      );
    if (isLeftover) await empty(database);
    await database.collection(mark).insertOne({ begun: new Date() });
  });
  return {
    url,
    finish: () => inMongoDb(url, async (database) => void (await database.collection(mark).deleteMany({}))),
    undo: () => inMongoDb(url, empty),
  };
}

async function inMongoDb<T>(url: string, work: (database: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    try {
      await client.connect();
    } catch (cause) {
      throw new Error(`The database at ${withoutPassword(url)} does not answer. Check that it runs and that the address is right.`, {
        cause,
      });
    }
    return await work(client.db());
  } finally {
    await client.close();
  }
}

async function filledCollections(database: Db): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray())
    if (!name.startsWith('system.') && (await database.collection(name).findOne({}, { projection: { _id: 1 } })) !== null)
      filled.push(name);
  return filled.sort();
}

/** Removes everything, and the mark last, so that whoever is cut off meanwhile goes on from it. */
async function empty(database: Db): Promise<void> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray();
  const names = found.map(({ name }) => name).filter((name) => !name.startsWith('system.') && name !== mark);
  for (const name of [...names, mark]) await database.collection(name).deleteMany({});
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
