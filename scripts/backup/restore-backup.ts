import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { withoutPassword } from '../../cms/database/without-password.ts';
import { pathOf } from '../../publish/environment/index.ts';
import type { LedgerRow } from '../../publish/store/index.ts';
import { type MergedLedger, mergeLedger } from '../../publish/store/repair/merge-ledger.ts';
import {
  howToGoOn,
  type UnfinishedRestore,
  unfinishedRestoreFile,
  unfinishedRestoreIn,
} from '../../publish/environment/unfinished-restore.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { readArchive, readManifest } from './archive.ts';
import { damageIn } from './copy-sqlite.ts';
import { flushFile, flushFolderOf } from './flush.ts';
import type { Manifest } from './manifest.ts';
import { members } from './members.ts';
import { type DumpedCollection, documentsIn, loadMongoDb, refuseFilledMongoDb } from './mongodb.ts';
import type { Places } from './places.ts';
import { type Move, onTheirDisks, putInPlace, stillToMove } from './put-in-place.ts';
import { inWorkFolder } from './work-folder.ts';

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

/** What a restore did. */
export interface Restored {
  manifest: Manifest;
  /** What the ledger of an earlier store brought, where there was one. */
  merged?: MergedLedger;
}

/**
 * Puts everything of a backup in place where nothing is yet: the whole archive is read and compared first, then unpacked beside
 * its place, looked into, and only then moved there. From the first move to the last a file says that the restore is not
 * finished: nothing starts while it is there, and the same restore goes on from it. `keptAt` is where the backup can be had again.
 * @throws {UserError} where something is there already, or the archive is damaged; then nothing was changed
 */
export async function restoreBackup(
  file: string,
  places: Places,
  { ledger, keptAt = resolve(file) }: { ledger?: readonly LedgerRow[] | undefined; keptAt?: string } = {},
): Promise<Restored> {
  const about = await readManifest(file);
  const begun: UnfinishedRestore = {
    archive: keptAt,
    seal: createHash('sha256').update(JSON.stringify(about)).digest('hex'),
    database: about.database === 'mongodb' ? withoutPassword(places.databaseUrl) : null,
    places: placesOf(places, about),
  };
  const isAgain = isSameRestore(places.varDir, begun);
  await refuseWhatIsThere(places, about, { isAgain });
  await readArchive(file);
  return inWorkFolder(places.varDir, 'restoring', async (work) => {
    const { manifest, folder, database, collections } = await unpack(file, work);
    const merged = ledger && mergeLedger(join(folder, 'store'), ledger);
    for (const name of ['database/signpost.db', 'store/store.db']) useLog(join(folder, name));
    // The publisher’s database last, because with it the site is back.
    const all: Move[] = [
      { from: join(folder, 'secrets.json'), to: places.secretsFile },
      { from: join(folder, 'uploads', 'objects'), to: places.uploadsDir },
      { from: join(folder, 'spool'), to: places.spoolDir },
      ...(database === undefined ? [] : [{ from: database, to: pathOf(places.databaseUrl) }]),
      { from: join(folder, 'store', 'objects'), to: join(places.storeDir, 'objects') },
      { from: join(folder, 'store', 'store.db'), to: join(places.storeDir, 'store.db') },
    ];
    // The public server makes this folder before anything is in it.
    if (!hasEntries(places.spoolDir)) await rm(places.spoolDir, { recursive: true, force: true });
    await onTheirDisks(await stillToMove(all), async (moves) => {
      await noteUnfinished(places.varDir, begun);
      if (collections.length > 0) await loadMongoDb(places.databaseUrl, collections, { isAgain });
      for (const move of moves) await putInPlace(move);
    });
    await rm(unfinishedRestoreFile(places.varDir));
    await flushFolderOf(unfinishedRestoreFile(places.varDir));
    return { manifest, ...(merged && { merged }) };
  });
}

/** Whether this restore was begun before and ended in the middle. @throws {UserError} where another one did */
function isSameRestore(varDir: string, { seal, database }: UnfinishedRestore): boolean {
  const before = unfinishedRestoreIn(varDir);
  if (before === undefined) return false;
  if (before.seal === seal && before.database === database) return true;
  throw new UserError(`Nothing was changed. ${howToGoOn(varDir, before)}`);
}

/** Says that a restore is not finished, before anything of it is in place. */
async function noteUnfinished(varDir: string, begun: UnfinishedRestore): Promise<void> {
  const file = unfinishedRestoreFile(varDir);
  await writeFile(`${file}.new`, `${JSON.stringify(begun, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  await flushFolderOf(file);
}

/** Where the parts of a backup go, for whoever has to move them aside. */
function placesOf({ databaseUrl, storeDir, uploadsDir, spoolDir, secretsFile }: Places, { database, hasSecrets }: Manifest): string[] {
  return [
    ...(hasSecrets ? [secretsFile] : []),
    uploadsDir,
    spoolDir,
    ...(database === 'sqlite' ? [pathOf(databaseUrl)] : []),
    join(storeDir, 'objects'),
    join(storeDir, 'store.db'),
  ];
}

/** Unpacks a backup into a folder, and looks into its databases. @throws {UserError} which names what is damaged */
export async function unpack(file: string, folder: string): Promise<Unpacked> {
  const collections: DumpedCollection[] = [];
  const folders = new Set<string>([folder]);
  const manifest = await readArchive(file, async ({ name }, bytes) => {
    const isDatabase = name === members.database || name === members.store;
    const place = join(folder, isDatabase ? name.replace(/\.gz$/, '') : refuseUnknown(name, file));
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const to = createWriteStream(place, { mode: 0o600 });
    await pipeline(Readable.from(bytes), isDatabase ? createGunzip() : asItIs(), to);
    await flushFile(place);
    for (let above = dirname(place); above.length > folder.length; above = dirname(above)) folders.add(above);
    if (name.startsWith(members.folders.mongodb))
      collections.push({ name: decodeURIComponent(name.slice(members.folders.mongodb.length, -'.bson.gz'.length)), file: place });
  });
  for (const one of folders) await flushFile(one);
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

/** Refuses to restore over anything: whoever runs it decides what becomes of what is there. What this restore put there itself is compared later. */
async function refuseWhatIsThere(places: Places, { database, hasSecrets }: Manifest, { isAgain }: { isAgain: boolean }): Promise<void> {
  const isFile = places.databaseUrl.startsWith('file:');
  if (isFile !== (database === 'sqlite'))
    throw new UserError(
      database === 'sqlite'
        ? 'The backup is of the embedded database, and DATABASE_URL names a MongoDB. Take DATABASE_URL out for the restore.'
        : 'The backup is of a MongoDB. Name an empty database of a MongoDB server in DATABASE_URL for the restore.',
    );
  if (isAgain) return;
  const there = [
    ...(isFile ? [pathOf(places.databaseUrl), `${pathOf(places.databaseUrl)}-wal`] : []),
    join(places.storeDir, 'store.db'),
    join(places.storeDir, 'objects'),
    places.uploadsDir,
    ...(hasSecrets ? [places.secretsFile] : []),
  ].filter((path) => existsSync(path));
  if (hasEntries(places.spoolDir)) there.push(places.spoolDir);
  if (there.length > 0)
    throw new UserError(
      `A backup is restored where nothing is yet, and there is something: ${there.join(', ')}. Nothing was changed. Stop Signpost and move ${there.length === 1 ? 'it' : 'these'} aside (with mv; do not delete anything before the site is back), or name an empty folder in VAR_DIR.`,
    );
  if (!isFile) await refuseFilledMongoDb(places.databaseUrl);
}

/** Whether a spool has something that somebody sent, what was put aside as damaged included. */
function hasEntries(spoolDir: string): boolean {
  return existsSync(spoolDir) && readdirSync(spoolDir).some((name) => /\.json(\.damaged)?$/.test(name));
}

/** Lets a database that was copied as one file be read while it is written. */
function useLog(file: string): void {
  if (!existsSync(file)) return;
  const opened = new DatabaseSync(file);
  opened.exec('PRAGMA journal_mode = WAL');
  opened.close();
}
