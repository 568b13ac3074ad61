import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathOf } from '../../publish/environment/index.ts';
import { filesStay, openLease } from '../../publish/store/index.ts';
import { root } from '../bootstrap/places.mjs';
import { refuseUnfinishedRestore } from '../bootstrap/unfinished-restore.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { type Member, writeArchive } from './archive.ts';
import { copySqlite } from './copy-sqlite.ts';
import type { Manifest } from './manifest.ts';
import { members } from './members.ts';
import { dumpMongoDb } from './mongodb.ts';
import { nameOfBackup } from './names.ts';
import type { Places } from './places.ts';
import { uploadedFiles } from './uploads.ts';
import { inWorkFolder, removeAbandoned } from './work-folder.ts';

/** A backup that was made. */
export interface Backup {
  file: string;
  /** In bytes. */
  size: number;
  manifest: Manifest;
}

/**
 * Puts everything into one archive while everything runs: the database, the uploads, the publisher's store with its ledger,
 * and what the public sent. The order matters: what the public sent is read before the database that it goes into, and the
 * store before the database that it is made from, so that nothing falls between them; a restored worker does the rest again.
 * @throws {UserError} where it cannot be made; then nothing of it is left
 */
export async function makeBackup(
  places: Places,
  folder: string,
  { withSecrets = false, now = new Date() }: { withSecrets?: boolean; now?: Date } = {},
): Promise<Backup> {
  refuseNothing(places);
  refuseUnfinishedRestore(places.varDir);
  if (withSecrets) refuseMissingSecrets(places);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lease = openLease(places.storeDir, filesStay.name, filesStay);
  if (!lease.acquire())
    throw new UserError(
      'Another backup is being made, or the night’s work is just removing files. Try again when that is done, in some minutes.',
    );
  try {
    await removeUnfinished(folder);
    await removeAbandoned(places.varDir);
    return await backUp(places, folder, { withSecrets, now });
  } finally {
    lease.release();
  }
}

async function backUp(places: Places, folder: string, { withSecrets, now }: { withSecrets: boolean; now: Date }): Promise<Backup> {
  return inWorkFolder(folder, 'unfinished', async (work) => {
    const problems: string[] = [];
    const spool = await readSpoolFiles(places.spoolDir);
    const store = await copyStore(places, work);
    const database = await copyDatabase(places, work);
    const uploads = await uploadedFiles(places, work);
    const all: Member[] = [
      ...database.members,
      ...store.members,
      ...(await soundFiles(store.large, places.storeDir, members.folders.objects, 'a public file', problems)),
      ...(await soundFiles(uploads.names, uploads.folder, members.folders.uploads, 'an upload', problems)),
      ...spool,
      ...(withSecrets ? [{ name: members.secrets, source: { bytes: readFileSync(places.secretsFile) } }] : []),
    ];
    const file = join(folder, nameOfBackup(now));
    const manifest = await writeArchive(file, all, {
      format: 'signpost-backup',
      version: 1,
      madeAt: now.toISOString(),
      madeBy: versionOfSignpost(),
      publicUrl: places.publicUrl,
      database: database.kind,
      isOneMoment: database.isOneMoment,
      release: store.release,
      hasSecrets: all.some(({ name }) => name === members.secrets),
      problems,
    });
    return { file, size: (await stat(file)).size, manifest };
  });
}

/** Removes what a backup left that was killed: the lease says that none is being made. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^unfinished-|^signpost-.*\.tar\.unfinished$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
}

/** An archive of nothing would look like a backup. */
function refuseNothing({ databaseUrl, varDir }: Places): void {
  if (databaseUrl.startsWith('file:') && !existsSync(pathOf(databaseUrl)))
    throw new UserError(
      `There is nothing to back up: no database is at ${pathOf(databaseUrl)}. Check VAR_DIR (${varDir}) and DATABASE_URL, and that the disk is mounted.`,
    );
}

/** A backup that is believed to hold the secrets, and holds none, is found out when it is too late. */
function refuseMissingSecrets({ secretsFile }: Places): void {
  if (!existsSync(secretsFile))
    throw new UserError(
      `There is no ${secretsFile}, so the secrets cannot be put into the backup. Where PAYLOAD_SECRET is set, in .env or the environment, keep a copy of it by hand, and run this without --with-secrets. Where the file was lost, put your copy back first.`,
    );
}

async function copyDatabase(
  { databaseUrl }: Places,
  work: string,
): Promise<{ kind: Manifest['database']; members: Member[]; isOneMoment: boolean }> {
  if (databaseUrl.startsWith('file:')) {
    const file = join(work, 'database.gz');
    await copySqlite(pathOf(databaseUrl), file);
    return { kind: 'sqlite', members: [{ name: members.database, source: { file } }], isOneMoment: true };
  }
  const { collections, isOneMoment } = await dumpMongoDb(databaseUrl, work);
  return {
    kind: 'mongodb',
    members: collections.map(({ name, file }) => ({
      name: `${members.folders.mongodb}${encodeURIComponent(name)}.bson.gz`,
      source: { file },
    })),
    isOneMoment,
  };
}

/** Copies the publisher's database; with the large files that the copy names. */
async function copyStore({ storeDir }: Places, work: string): Promise<{ members: Member[]; large: string[]; release: number | null }> {
  const database = join(storeDir, 'store.db');
  if (!existsSync(database)) return { members: [], large: [], release: null };
  const file = join(work, 'store.gz');
  const found = await copySqlite(database, file, (copy) => ({
    large: copy
      .prepare('SELECT sha256 FROM object WHERE bytes IS NULL ORDER BY sha256')
      .all()
      .map(({ sha256 }) => pathOfHash(String(sha256))),
    release: releaseIn(copy),
  }));
  return { members: [{ name: members.store, source: { file } }], ...found };
}

function releaseIn(store: DatabaseSync): number | null {
  const row = store.prepare('SELECT known_as FROM release ORDER BY number DESC LIMIT 1').get();
  return row === undefined ? null : Number(row['known_as']);
}

/** Files that are named by their content, as members. What is missing or damaged already is said, and keeps nobody from the rest. */
async function soundFiles(names: readonly string[], folder: string, prefix: string, what: string, problems: string[]): Promise<Member[]> {
  const found: Member[] = [];
  for (const name of names) {
    const file = join(prefix.startsWith('store/') ? join(folder, 'objects') : folder, name);
    if (!existsSync(file)) problems.push(`${prefix}${name}: ${what} is missing on this machine.`);
    else {
      if ((await hashOfFile(file)) !== name.replace('/', '')) problems.push(`${prefix}${name}: ${what} is damaged on this machine.`);
      found.push({ name: `${prefix}${name}`, source: { file } });
    }
  }
  return found;
}

/** What waits in the spool, and what was put aside there as damaged: small files, read at once because the worker takes them away. */
async function readSpoolFiles(spoolDir: string): Promise<Member[]> {
  const found: Member[] = [];
  for (const name of existsSync(spoolDir) ? (await readdir(spoolDir)).sort() : []) {
    if (!/\.json(\.damaged)?$/.test(name)) continue;
    const bytes = await readFile(join(spoolDir, name)).catch((error: NodeJS.ErrnoException) => {
      // The worker has it by now, and the database is copied after this.
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (bytes !== undefined) found.push({ name: `${members.folders.spool}${name}`, source: { bytes } });
  }
  return found;
}

function pathOfHash(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

function versionOfSignpost(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
