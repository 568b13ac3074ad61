import { createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { pathOf } from '../../publish/environment/index.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { readArchive, readManifest } from './archive.ts';
import { damageIn } from './copy-sqlite.ts';
import { flushFile, flushFolderOf } from './flush.ts';
import type { Manifest } from './manifest.ts';
import { members } from './members.ts';
import { type DumpedCollection, documentsIn, loadMongoDb, refuseFilledMongoDb } from './mongodb.ts';
import type { Places } from './places.ts';

/** A backup that was unpacked and found to be whole. */
export interface Unpacked {
  manifest: Manifest;
  /** Where it lies, as it will in the var folder. */
  folder: string;
  /** The embedded database; undefined where the backup is of MongoDB. */
  database: string | undefined;
  /** The collections of MongoDB; none where the backup is of the embedded database. */
  collections: DumpedCollection[];
}

/**
 * Puts everything of a backup in place where nothing is yet: the whole archive is read and compared first, then unpacked beside
 * its place, looked into, and only then moved there.
 * @throws {UserError} where something is there already, or the archive is damaged; then nothing was changed
 */
export async function restoreBackup(file: string, places: Places): Promise<Manifest> {
  const about = await readManifest(file);
  await refuseWhatIsThere(places, about);
  await readArchive(file);
  mkdirSync(places.varDir, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(places.varDir, 'restoring-'));
  try {
    const unpacked = await unpack(file, work);
    if (unpacked.collections.length > 0) await loadMongoDb(places.databaseUrl, unpacked.collections);
    await putInPlace(unpacked, places);
    return unpacked.manifest;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Unpacks a backup into a folder, and looks into its databases. @throws {UserError} which names what is damaged */
export async function unpack(file: string, folder: string): Promise<Unpacked> {
  const collections: DumpedCollection[] = [];
  const manifest = await readArchive(file, async ({ name }, bytes) => {
    const isDatabase = name === members.database || name === members.store;
    const place = join(folder, isDatabase ? name.replace(/\.gz$/, '') : refuseUnknown(name, file));
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const to = createWriteStream(place, { mode: 0o600 });
    await pipeline(Readable.from(bytes), isDatabase ? createGunzip() : asItIs(), to);
    await flushFile(place);
    if (name.startsWith(members.folders.mongodb))
      collections.push({ name: decodeURIComponent(name.slice(members.folders.mongodb.length, -'.bson.gz'.length)), file: place });
  });
  const [database, store] = [members.database, members.store].map((name) => join(folder, name.replace(/\.gz$/, '')));
  for (const one of [database, store]) {
    if (one === undefined || !existsSync(one)) continue;
    const damage = damageIn(one);
    if (damage !== undefined)
      throw new UserError(
        `The backup ${file} is what was made, but ${one.slice(folder.length + 1)} in it is damaged: ${damage}. Nothing of it was put in place. Take an earlier backup.`,
      );
  }
  for (const { file: dump } of collections) for await (const _document of documentsIn(dump));
  return { manifest, folder, database: database !== undefined && existsSync(database) ? database : undefined, collections };
}

function asItIs(): Transform {
  return new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, chunk) });
}

/** What a member may be called: its name becomes a path. */
const known =
  /^(secrets\.json|(store|uploads)\/objects\/[0-9a-f]{2}\/[0-9a-f]{62}|spool\/[\w-]+\.json(\.damaged)?|mongodb\/[\w.%!~*'()-]+\.bson\.gz)$/;

function refuseUnknown(name: string, file: string): string {
  if (known.test(name)) return name;
  throw new UserError(`The backup ${file} holds “${name}”, which this version of Signpost does not know. Nothing of it was put in place.`);
}

/** Refuses to restore over anything: whoever runs it decides what becomes of what is there. */
async function refuseWhatIsThere(places: Places, { database, hasSecrets }: Manifest): Promise<void> {
  const isFile = places.databaseUrl.startsWith('file:');
  if (isFile !== (database === 'sqlite'))
    throw new UserError(
      database === 'sqlite'
        ? 'The backup is of the embedded database, and DATABASE_URL names a MongoDB. Take DATABASE_URL out for the restore.'
        : 'The backup is of a MongoDB. Name an empty database of a MongoDB server in DATABASE_URL for the restore.',
    );
  const there = [
    ...(isFile ? [pathOf(places.databaseUrl), `${pathOf(places.databaseUrl)}-wal`] : []),
    join(places.storeDir, 'store.db'),
    join(places.storeDir, 'objects'),
    places.uploadsDir,
    ...(hasSecrets ? [places.secretsFile] : []),
  ].filter((path) => existsSync(path));
  if (existsSync(places.spoolDir) && readdirSync(places.spoolDir).some((name) => name.endsWith('.json'))) there.push(places.spoolDir);
  if (there.length > 0)
    throw new UserError(
      `A backup is restored where nothing is yet, and there is something: ${there.join(', ')}. Nothing was changed. Stop Signpost and move ${there.length === 1 ? 'it' : 'these'} aside (with mv; do not delete anything before the site is back), or name an empty folder in VAR_DIR.`,
    );
  if (!isFile) await refuseFilledMongoDb(places.databaseUrl);
}

/** Moves what was unpacked to where it belongs; the publisher’s database last, because with it the site is back. */
async function putInPlace({ folder, database }: Unpacked, places: Places): Promise<void> {
  for (const name of ['database/signpost.db', 'store/store.db'])
    if (existsSync(join(folder, name))) {
      const opened = new DatabaseSync(join(folder, name));
      opened.exec('PRAGMA journal_mode = WAL');
      opened.close();
    }
  const moves: [from: string, to: string][] = [
    [join(folder, 'secrets.json'), places.secretsFile],
    [join(folder, 'uploads', 'objects'), places.uploadsDir],
    [join(folder, 'spool'), places.spoolDir],
    ...(database === undefined ? [] : [[database, pathOf(places.databaseUrl)] satisfies [string, string]]),
    [join(folder, 'store', 'objects'), join(places.storeDir, 'objects')],
    [join(folder, 'store', 'store.db'), join(places.storeDir, 'store.db')],
  ];
  for (const [from, to] of moves) {
    if (!existsSync(from)) continue;
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    // The public server makes this folder before anything is in it.
    if (to === places.spoolDir) await rm(to, { recursive: true, force: true });
    await rename(from, to);
    await flushFolderOf(to);
  }
}
