import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readBackupRecord } from '../../cms/installation/backup-record.ts';
import { openSpool, readSpool } from '../../publish/intake/spool.ts';
import { readLedgerIn } from '../../publish/store/repair/merge-ledger.ts';
import { filesStay, openLease, openStore } from '../../publish/store/index.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { publish, site } from '../../tests/support/store/example-store.ts';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { startS3Server } from '../../tests/support/running/s3-server.ts';
import { readManifest } from './archive.ts';
import { drill } from './drill.ts';
import { keepBackup, withBackupHere } from './kept-backups.ts';
import { makeBackup } from './make-backup.ts';
import { backupsIn } from './names.ts';
import { type Places, placesIn } from './places.ts';
import { restoreBackup } from './restore-backup.ts';
import { removeExpired } from './retention.ts';

const publicUrl = 'https://www.example.org';
const sent = { id: crypto.randomUUID(), at: '2026-11-22T10:00:00.000Z', kind: 'empty-search', words: 'hearing aids' } as const;
const pages = { '/': 'Home', '/404.html': 'Nothing here', '/news/a/': 'A story', '/large/': 'x'.repeat(200_000) };

/** A site that was published, with something in its spool, and a database that is being written to. */
async function installation(): Promise<Places & { database: DatabaseSync }> {
  const places = placesIn(join(folderForThisTest(), 'var'), { publicUrl });
  mkdirSync(join(places.varDir, 'database'), { recursive: true });
  const database = new DatabaseSync(join(places.varDir, 'database', 'signpost.db'));
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE news (title TEXT); INSERT INTO news VALUES ('A story')");
  const store = openStore(places.storeDir);
  publish(store, pages);
  store.close();
  await openSpool(places.spoolDir).add(sent);
  writeFileSync(places.secretsFile, '{"payloadSecret":"sesame"}');
  mkdirSync(join(places.uploadsDir, '92'), { recursive: true });
  writeFileSync(join(places.uploadsDir, '92', 'b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b'), 'a picture');
  return { ...places, database };
}

/** Where a backup is restored: a folder that is not there yet. */
const elsewhere = (): Places => placesIn(join(folderForThisTest(), 'restored'), { publicUrl });

const backupOf = async (places: Places, options = {}) => (await makeBackup(places, folderForThisTest(), options)).file;

/** Where a member's bytes begin in an archive. */
function placeIn(archive: Buffer, name: string): number {
  for (let at = 0; at < archive.length; at += 512) if (archive.toString('utf8', at, at + name.length + 1) === `${name}\0`) return at + 512;
  throw new Error(`The archive has no ${name}.`);
}

/** Changes one byte of a file. */
function damage(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

/** Runs a command of the project on these places, and kills it before that many renames were made. */
async function runKilled(
  script: string,
  args: readonly string[],
  { varDir }: Places,
  renames = Infinity,
): Promise<{ signal: string | null; said: string }> {
  const preload = `data:text/javascript,${encodeURIComponent(killedBefore(renames))}`;
  const env = { ...process.env, VAR_DIR: varDir, DATABASE_URL: '', PUBLIC_URL: publicUrl };
  const child = spawn(process.execPath, ['--import', preload, script, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { signal, said };
}

/** Ends a process as a power cut would, before it moves anything into place for that time. */
const killedBefore = (renames: number) => `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const { rename } = fs;
  let left = ${renames};
  fs.rename = (from, to) => {
    if (!to.endsWith('-probe') && left-- === 0) process.kill(process.pid, 'SIGKILL');
    return rename(from, to);
  };
  syncBuiltinESMExports();
`;

/** The number of a process that is gone. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid ?? 0;
}

describe('a backup', () => {
  it('that is restored has the same site, database and spool, what was saved last included', async () => {
    const places = await installation();
    // In a transaction that is still open, so that it waits in the log of a database that somebody is writing to.
    places.database.exec("INSERT INTO news VALUES ('Saved last'); BEGIN; INSERT INTO news VALUES ('Not saved')");
    const file = await backupOf(places);
    places.database.exec('COMMIT');

    const restored = elsewhere();
    const { release, hasSecrets, problems } = (await restoreBackup(file, restored)).manifest;
    expect({ release, hasSecrets, problems }).toEqual({ release: 1, hasSecrets: false, problems: [] });
    const store = openStore(restored.storeDir, { readOnly: true });
    expect(site(store)).toEqual(pages);
    store.close();
    const database = new DatabaseSync(join(restored.varDir, 'database', 'signpost.db'));
    expect(database.prepare('SELECT title FROM news').all()).toEqual([{ title: 'A story' }, { title: 'Saved last' }]);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    const found = [];
    for await (const entry of readSpool(restored.spoolDir, (problem) => expect.fail(problem))) found.push(entry);
    expect(found).toEqual([sent]);
    expect(readdirSync(restored.varDir).sort()).toEqual(['database', 'spool', 'store', 'uploads']);
  });

  it('has the secrets only where that is asked for, and can be read by its owner only', async () => {
    const places = await installation();
    const [without, withSecrets] = [await backupOf(places), await backupOf(places, { withSecrets: true })];
    expect(readFileSync(without).includes('sesame')).toBe(false);
    const restored = elsewhere();
    await restoreBackup(withSecrets, restored);
    expect(readFileSync(restored.secretsFile, 'utf8')).toBe('{"payloadSecret":"sesame"}');
    for (const file of [withSecrets, restored.secretsFile]) expect(statSync(file).mode & 0o077).toBe(0);
    rmSync(places.secretsFile);
    await expect(backupOf(places, { withSecrets: true })).rejects.toThrow(
      `There is no ${places.secretsFile}, so the secrets cannot be put into the backup. Where PAYLOAD_SECRET is set, in .env or the environment, keep a copy of it by hand, and run this without --with-secrets.`,
    );
  });

  it('that is damaged names the damaged member, and nothing of it is put in place', async () => {
    const file = await backupOf(await installation());
    const whole = readFileSync(file);
    const { members } = await readManifest(file);
    const advice = 'Nothing of it was put in place. Take an earlier backup, or another copy of this one.';
    for (const { name } of members) {
      writeFileSync(file, whole);
      damage(file, placeIn(whole, name));
      const restored = elsewhere();
      await expect(restoreBackup(file, restored)).rejects.toThrow(
        `The backup ${file} is damaged: “${name}” is not what was put into it. ${advice}`,
      );
      expect(existsSync(restored.varDir)).toBe(false);
    }
    const [first, second, ...rest] = members.map(({ name }) => name);
    writeFileSync(file, whole);
    damage(file, placeIn(whole, second!) - 512);
    await expect(drill(file, folderForThisTest())).rejects.toThrow(
      `is damaged: it cannot be read on from “${second}”; it lacks ${rest.map((name) => `“${name}”`).join(', ')}. ${advice}`,
    );
    writeFileSync(file, whole);
    truncateSync(file, placeIn(whole, first!) + 10);
    await expect(drill(file, folderForThisTest())).rejects.toThrow(
      `is damaged: it cannot be read on from “${first}”; it lacks “${second}”, `,
    );
    writeFileSync(file, whole);
    damage(file, placeIn(whole, 'manifest.json') + whole.subarray(placeIn(whole, 'manifest.json')).indexOf('www.example'));
    await expect(drill(file, folderForThisTest())).rejects.toThrow('is damaged: manifest.json is not what was put into it.');
    writeFileSync(file, 'x'.repeat(5000));
    await expect(drill(file, folderForThisTest())).rejects.toThrow(`${file} is no backup of Signpost, or its beginning is damaged.`);
  });

  it('says what is damaged on the machine already, and has the rest', async () => {
    const places = await installation();
    const [name] = (readdirSync(join(places.storeDir, 'objects'), { recursive: true }) as string[]).filter((path) => path.length > 60);
    damage(join(places.storeDir, 'objects', name!), 7);
    const { manifest, file } = await makeBackup(places, folderForThisTest());
    expect(manifest.problems).toEqual([`store/objects/${name}: a public file is damaged on this machine.`]);
    await expect(drill(file, folderForThisTest())).rejects.toThrow(
      'would not give the same site: 1 of its 4 addresses answer something else, among them /large/.',
    );
  });

  it('that is tried out leaves nothing behind', async () => {
    const file = await backupOf(await installation());
    const varDir = folderForThisTest();
    expect((await drill(file, varDir)).addresses).toBe(4);
    expect([readdirSync(dirname(file)), readdirSync(varDir)]).toEqual([[basename(file)], []]);
  });

  it('is not restored over anything', async () => {
    const places = await installation();
    const file = await backupOf(places);
    await expect(restoreBackup(file, places)).rejects.toThrow(
      `A backup is restored where nothing is yet, and there is something: ${join(places.varDir, 'database', 'signpost.db')}`,
    );
    expect(places.database.prepare('SELECT count(*) AS n FROM news').get()).toEqual({ n: 1 });
  });

  it('is not restored over what the public sent and was put aside as damaged', async () => {
    const file = await backupOf(await installation());
    const restored = elsewhere();
    mkdirSync(restored.spoolDir, { recursive: true });
    writeFileSync(join(restored.spoolDir, 'a.json.damaged'), 'half');
    await expect(restoreBackup(file, restored)).rejects.toThrow(`there is something: ${restored.spoolDir}.`);
    expect(readdirSync(restored.spoolDir)).toEqual(['a.json.damaged']);
  });

  it('whose restore is killed in the middle is refused by a start, and goes on where it is run again', { timeout: 30_000 }, async () => {
    const places = await installation();
    const [file, other] = [await backupOf(places, { withSecrets: true }), await backupOf(places)];
    const restored = elsewhere();
    expect(await runKilled('scripts/restore.ts', [file], restored, 2)).toMatchObject({ signal: 'SIGKILL' });
    const unfinished = join(restored.varDir, 'restore.unfinished');
    const refusal = `A restore of ${file} ended in the middle, so only a part of the site is in place. Run it again, and it goes on: npm run restore -- ${file}. Or go back: move aside what it put in place (${restored.secretsFile}), then delete ${unfinished}.`;
    expect(await runKilled('scripts/start.mjs', [], restored)).toEqual({ signal: null, said: `\nNothing was started. ${refusal}\n` });
    // Nor by a unit of systemd, which starts the public server without it.
    const env = { ...process.env, VAR_DIR: restored.varDir };
    const unit = spawnSync(process.execPath, ['scripts/serve.ts', 'public-site'], { env, encoding: 'utf8' });
    expect([unit.status, unit.stdout]).toEqual([1, expect.stringContaining(`Nothing was started. ${refusal}`)]);
    await expect(restoreBackup(other, restored)).rejects.toThrow(`Nothing was changed. ${refusal}`);
    // This time it comes further.
    expect(await runKilled('scripts/restore.ts', [file], restored, 3)).toMatchObject({ signal: 'SIGKILL' });
    expect([restored.uploadsDir, restored.spoolDir, restored.storeDir].map((path) => existsSync(path))).toEqual([true, true, true]);
    expect(await runKilled('scripts/restore.ts', [file], restored)).toEqual({ signal: null, said: '' });
    const store = openStore(restored.storeDir, { readOnly: true });
    expect(site(store)).toEqual(pages);
    store.close();
    expect(readdirSync(restored.varDir).sort()).toEqual(['audit', 'database', 'logs', 'secrets.json', 'spool', 'store', 'uploads']);
  });

  it('whose restore ended in the middle writes over nothing that somebody put there meanwhile', async () => {
    const file = await backupOf(await installation());
    const restored = elsewhere();
    await runKilled('scripts/restore.ts', [file], restored, 2);
    const database = join(restored.varDir, 'database', 'signpost.db');
    mkdirSync(dirname(database), { recursive: true });
    writeFileSync(database, 'older');
    await expect(restoreBackup(file, restored)).rejects.toThrow(
      `${database} is not what the restore that ended in the middle put there. Nothing was changed. Move it aside (with mv), and run this again.`,
    );
    expect(readFileSync(database, 'utf8')).toBe('older');
  });

  it('that is restored with the ledger of the lost store has the addresses that went live since', async () => {
    const places = await installation();
    const file = await backupOf(places);
    const lost = openStore(places.storeDir);
    const release = publish(lost, { '/news/b/': 'A later story' });
    const live = { path: '/news/b/', at: '2026-11-28T10:00:00.000Z', release, event: 'live', title: 'A later story' } as const;
    lost.write((unit) => unit.appendLedger([live]));
    lost.close();
    const restored = elsewhere();
    const { merged } = await restoreBackup(file, restored, { ledger: readLedgerIn(places.storeDir) });
    expect(merged?.lost).toEqual(['/news/b/']);
    const store = openStore(restored.storeDir, { readOnly: true });
    expect(site(store)).toEqual(pages);
    expect(store.ledger.last('/news/b/')?.event).toBe('live');
    store.close();
  });

  const otherDisk = '/dev/shm';
  it.skipIf(!existsSync(otherDisk) || statSync(otherDisk).dev === statSync(tmpdir()).dev)(
    'is restored to a database on another disk, which has nothing else then',
    async () => {
      const file = await backupOf(await installation());
      const folder = mkdtempSync(join(otherDisk, 'signpost-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const varDir = join(folderForThisTest(), 'restored');
      await restoreBackup(file, placesIn(varDir, { publicUrl, databaseUrl: `file:${join(folder, 'signpost.db')}` }));
      expect(readdirSync(folder)).toEqual(['signpost.db']);
      const database = new DatabaseSync(join(folder, 'signpost.db'));
      expect(database.prepare('SELECT title FROM news').all()).toEqual([{ title: 'A story' }]);
      database.close();
    },
  );

  it('is not made while files are being removed, nor of nothing; what a killed one left goes', async () => {
    const places = await installation();
    const folder = folderForThisTest();
    const night = openLease(places.storeDir, filesStay.name, filesStay);
    night.acquire();
    await expect(makeBackup(places, folder)).rejects.toThrow(
      'Another backup is being made, or the night’s work is just removing files. Try again when that is done, in some minutes.',
    );
    night.release();
    writeFileSync(join(folder, 'signpost-2026-11-29T02-00-00Z.tar.unfinished'), 'half');
    for (const path of [folder, places.varDir]) mkdirSync(join(path, `unfinished-${await endedProcess()}-abc`));
    mkdirSync(join(places.varDir, `restoring-${await endedProcess()}-abc`));
    mkdirSync(join(places.varDir, `trying-${await endedProcess()}-abc`));
    const { file } = await makeBackup(places, folder, { now: new Date('2026-11-30T02:00:00Z') });
    expect(readdirSync(folder)).toEqual(['signpost-2026-11-30T02-00-00Z.tar']);
    expect(file).toBe(join(folder, 'signpost-2026-11-30T02-00-00Z.tar'));
    expect(readdirSync(places.varDir).filter((name) => name.endsWith('-abc'))).toEqual([]);
    await expect(makeBackup(elsewhere(), folder)).rejects.toThrow('There is nothing to back up: no database is at ');
  });
});

describe('a backup in a bucket', () => {
  it('is kept, tried out, restored and expires there, and leaves nothing behind on this machine', async ({ skip }) => {
    const server = await startS3Server();
    if ('skipped' in server) return skip(server.skipped);
    onTestFinished(server.stop);
    for (const [name, value] of Object.entries(server.settings)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const place = `s3://${server.bucket}/backups/site`;
    const places = await installation();
    const before = readdirSync(places.varDir);
    expect(await backupsIn(place)).toEqual([]);

    const days = [20, 21, 22].map((day) => new Date(Date.UTC(2026, 10, day, 2, 15)));
    const kept = [];
    for (const now of days) kept.push(await keepBackup(places, place, { now }));
    // What others keep at the same place is none of ours.
    await server.client.send(new PutObjectCommand({ Bucket: server.bucket, Key: 'backups/site/notes.tar', Body: 'notes' }));
    await server.client.send(
      new PutObjectCommand({ Bucket: server.bucket, Key: 'backups/site/old/signpost-2026-11-01T02-15-00Z.tar', Body: 'old' }),
    );
    expect((await backupsIn(place)).map(({ file }) => file)).toEqual(kept.map(({ file }) => file));
    const newest = `${place}/signpost-2026-11-22T02-15-00Z.tar`;
    expect(kept.at(-1)?.file).toBe(newest);
    expect(await removeExpired(place, { daily: 2, weekly: 0, monthly: 0 })).toEqual(['signpost-2026-11-20T02-15-00Z.tar']);
    expect(await backupsIn(place)).toHaveLength(2);

    expect((await withBackupHere(newest, places.varDir, (file) => drill(file, places.varDir))).addresses).toBe(Object.keys(pages).length);
    expect(readdirSync(places.varDir)).toEqual(before);
    const restored = elsewhere();
    await withBackupHere(newest, restored.varDir, (file) => restoreBackup(file, restored, { keptAt: newest }));
    const store = openStore(restored.storeDir, { readOnly: true });
    expect(site(store)).toEqual(pages);
    store.close();
    expect(readdirSync(restored.varDir).sort()).toEqual(['database', 'spool', 'store', 'uploads']);

    // Half of one, as a server gives it that lost the rest.
    const object = { Bucket: server.bucket, Key: newest.slice(`s3://${server.bucket}/`.length) };
    const whole = await (await server.client.send(new GetObjectCommand(object))).Body?.transformToByteArray();
    await server.client.send(new PutObjectCommand({ ...object, Body: whole?.subarray(0, whole.length / 2) }));
    await expect(withBackupHere(newest, places.varDir, (file) => drill(file, places.varDir))).rejects.toThrow(
      `The backup ${newest} is damaged: `,
    );
    await server.client.send(new DeleteObjectCommand(object));
    await expect(withBackupHere(newest, places.varDir, (file) => drill(file, places.varDir))).rejects.toThrow(
      `There is no backup at ${newest}. Give the address of one that npm run backup made.`,
    );
    await expect(keepBackup(places, 's3://another-bucket')).rejects.toThrow(
      'There is no bucket “another-bucket”. Make it at your provider, or correct the address s3://another-bucket',
    );
    expect(readdirSync(places.varDir)).toEqual(before);
  }, 300_000);

  it('that cannot be reached is said in words', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://localhost:1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'signpost');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'only for tests');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(backupsIn('s3://signpost/backups')).rejects.toThrow(
      /^s3:\/\/signpost\/backups cannot be used: .*ECONNREFUSED.*\. Check AWS_ENDPOINT_URL_S3, AWS_REGION and the access key, and that this key may list, read, write and delete there\.$/,
    );
  }, 60_000);
});

it('that cannot be told to the audit log is a good one all the same, and one made elsewhere does not hide those of each night', async () => {
  const { varDir } = await installation();
  const [nightly, elsewhereFolder] = [join(folderForThisTest(), 'nightly'), join(folderForThisTest(), 'stick')];
  const run = (...folder: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/backup.ts', ...folder], {
      env: { PATH: process.env.PATH, VAR_DIR: varDir, BACKUP_DIR: nightly, PUBLIC_URL: publicUrl, NODE_ENV: 'production' },
      encoding: 'utf8',
    });
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  const { kept } = readBackupRecord(varDir);
  expect(kept?.length).toBe(1);
  rmSync(join(varDir, 'audit'), { recursive: true });
  writeFileSync(join(varDir, 'audit'), 'A file, so that nothing can be left there.');
  expect(run(elsewhereFolder)).toMatchObject({ status: 1, stderr: expect.stringContaining('audit') as string });
  const { backup, failure, ...record } = readBackupRecord(varDir);
  expect([dirname(backup?.file ?? ''), failure, record.kept]).toEqual([elsewhereFolder, undefined, kept]);
});
