import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { standsByHeader, type WorkerStatusAnswer } from '../../cms/worker-client/worker-status-answer.ts';
import { noteBackup } from '../../cms/installation/backup-record.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { exportRelease, markPurged } from '../../publish/serve/export/export.ts';
import { openTarget } from '../../publish/serve/export/open-target.ts';
import { publish, storeForThisTest } from '../../tests/support/store/example-store.ts';
import { backups } from './backups.ts';
import { database } from './database.ts';
import { examine } from './examine.ts';
import { exported } from './host.ts';
import { disks, permissions } from './machine.ts';
import { answers, worker } from './processes.ts';
import { spool, store } from './store.ts';

afterEach(() => vi.unstubAllEnvs());

it('a machine on which nothing runs: each line says what is wrong and what to do', async () => {
  const folder = folderForThisTest();
  const settings = { VAR_DIR: folder, PUBLIC_PORT: '1', CMS_PORT: '1', WORKER_PORT: '1', DATABASE_URL: '', SMTP_URL: '', BACKUP_DIR: '' };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const found = (await examine()).filter(({ state, what }) => state === 'fault' && what !== 'Disk of the data');
  expect(found.map(({ what, words }) => `${what}: ${words}`)).toEqual([
    `Secrets: There is no ${join(folder, 'secrets.json')}. Put your copy there; npm start makes new ones.`,
    `Database: There is none at ${join(folder, 'database', 'signpost.db')}. Is its disk mounted, and DATABASE_URL right? A backup is restored by npm run restore.`,
    "Public site: Nothing answers at http://127.0.0.1:1/healthz. Start Signpost (npm start, or systemctl start signpost.target), or see its log (var/logs, or journalctl -u 'signpost*').",
    "CMS: Nothing answers at http://127.0.0.1:1/healthz. Start Signpost (npm start, or systemctl start signpost.target), or see its log (var/logs, or journalctl -u 'signpost*').",
    'Worker: It cannot be asked: the secrets are not there.',
    'Backup: There is none. Set BACKUP_DIR, run npm run backup, and let it run each night: docs/operating.md says how.',
  ]);
});

it('settings that do not fit are said before anything else is looked at', async () => {
  vi.stubEnv('PUBLIC_PORT', '70000');
  expect((await examine()).filter(({ state }) => state === 'fault').map(({ words }) => words)).toEqual([
    expect.stringContaining('- PUBLIC_PORT is “70000”. Expected a whole number from 0 to 65535, such as 4321.'),
  ]);
});

it('a disk that is not mounted is said first', () => {
  expect(disks({ varDir: '/no/such/folder' }, undefined)).toEqual([
    { state: 'fault', what: 'Disk of the data', words: 'There is no folder /no/such/folder. Is its disk mounted, and VAR_DIR right?' },
  ]);
});

it('a file that is no database, or is one of something else, is said with what to do', async () => {
  const file = join(folderForThisTest(), 'signpost.db');
  const wordsOf = async () => (await database({ databaseUrl: `file:${file}` })).map(({ state, words }) => `${state}: ${words}`);
  writeFileSync(file, 'This is no database. '.repeat(50));
  expect(await wordsOf()).toEqual([
    `fault: ${file} is no SQLite database, or its beginning is damaged. Is DATABASE_URL right? Move it aside (with mv), and restore the last backup.`,
  ]);
  rmSync(file);
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE recipe (title TEXT)');
  other.close();
  expect(await wordsOf()).toEqual([
    `fault: ${file} is a database, but not one of Signpost: it has no list of migrations. Is DATABASE_URL right? Where it was just made and is empty, npm start sets it up.`,
  ]);
});

it('secrets that others may read are a fault, with the command that closes them', () => {
  const varDir = folderForThisTest();
  const secretsFile = join(varDir, 'secrets.json');
  writeFileSync(secretsFile, '{}');
  chmodSync(secretsFile, 0o644);
  expect(permissions({ varDir, secretsFile })).toContainEqual({
    state: 'fault',
    what: 'Permissions',
    words: `Others on this computer may read ${secretsFile}. Close it: chmod 600 ${secretsFile}`,
  });
});

it('a worker that is stuck, late or waiting says so', async () => {
  const folder = folderForThisTest();
  const secretsFile = join(folder, 'secrets.json');
  writeFileSync(secretsFile, '{"workerToken":"sesame"}');
  let said: WorkerStatusAnswer = { state: 'idle' };
  const server = createServer((_request, response) => response.end(JSON.stringify(said))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const find = async (answer: Partial<WorkerStatusAnswer>) => {
    said = { state: 'idle', lookedAt: new Date().toISOString(), ...answer } satisfies WorkerStatusAnswer;
    return (await worker(port, secretsFile)).filter(({ state }) => state !== 'ok').map(({ what, words }) => `${what}: ${words}`);
  };
  expect(await find({})).toEqual([]);
  expect(await find({ lookedAt: '2026-11-29T10:00:00.000Z' })).toEqual([
    'Worker: It last looked for changes at 2026-11-29T10:00:00.000Z. See its log (var/logs/worker.log, or journalctl -u signpost-worker); restart it.',
  ]);
  expect(await find({ state: 'failed', message: 'The database could not be opened.' })).toEqual([
    'Worker: The database could not be opened.',
  ]);
  expect(
    await find({
      lateJobs: [{ what: 'sending e-mail', since: '2026-11-29T10:00:00.000Z' }],
      quarantined: [{ collection: 'news', id: '1' }],
    }),
  ).toEqual([
    'Late: sending e-mail, not done since 2026-11-29T10:00:00.000Z. Its log (var/logs/worker.log, or journalctl -u signpost-worker) says why.',
    'Held back: Documents that do not go live as they are: 1. Officers see why on their desk.',
  ]);
  expect(await answers('CMS', `http://127.0.0.1:${port}`)).toMatchObject([{ state: 'ok' }]);
  server.close();
});

it('of several workers the one that publishes is asked, and a public site that is served elsewhere is not looked for here', async () => {
  const folder = folderForThisTest();
  const secretsFile = join(folder, 'secrets.json');
  writeFileSync(secretsFile, '{"workerToken":"sesame"}');
  const start = async (headers: Record<string, string>, said: WorkerStatusAnswer) => {
    const server = createServer((_request, response) => response.writeHead(200, headers).end(JSON.stringify(said))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const standsBy = await start({ [standsByHeader]: 'yes' }, { state: 'idle' });
  const publishes = await start({}, { state: 'idle', lookedAt: new Date().toISOString() });
  const wordsOf = async (...origins: string[]) => (await worker(1, secretsFile, origins)).map(({ words }) => words);
  const looks = [expect.stringContaining('looks for changes')];
  expect(await wordsOf('http://127.0.0.1:1', standsBy, publishes)).toEqual(looks);
  expect(await wordsOf(publishes, standsBy)).toEqual(looks);
  expect(await wordsOf(standsBy, 'http://127.0.0.1:1')).toEqual(['stands by: another machine’s worker publishes']);
  expect(await wordsOf('http://127.0.0.1:1', 'http://127.0.0.1:2')).toEqual([
    'None answers at http://127.0.0.1:1, http://127.0.0.1:2 (WORKER_URLS). Start one, or see their logs.',
  ]);
  const settings = { VAR_DIR: folder, CMS_PORT: '1', DATABASE_URL: '', SMTP_URL: '', BACKUP_DIR: '', PROOF_URL: 'http://127.0.0.1:1' };
  for (const [name, value] of Object.entries({ ...settings, WORKER_URLS: `${standsBy},${publishes}` })) vi.stubEnv(name, value);
  const found = await examine();
  expect(found.map(({ what }) => what)).not.toContain('Public site');
  expect(found).toContainEqual({ state: 'ok', what: 'Worker', words: looks[0] });
});

it('an export that a release is on its way to is looked at once more', async () => {
  const folder = folderForThisTest();
  mkdirSync(join(folder, 'store'));
  const opened = storeForThisTest(join(folder, 'store'));
  publish(opened, { '/': 'Home', '/404.html': 'Nothing here' });
  const place = join(folder, 'exported');
  vi.stubEnv('EXPORT_DIR', place);
  const look = (settle: () => Promise<void>) => exported({ storeDir: join(folder, 'store') }, settle);
  expect(await look(() => Promise.resolve())).toMatchObject([
    { state: 'fault', words: expect.stringContaining('holds nothing') as string },
  ]);
  const arrive = async (): Promise<void> => {
    const target = await openTarget(place);
    await exportRelease(opened, target);
    await markPurged(target);
  };
  expect(await look(arrive)).toEqual([{ state: 'ok', what: 'Export', words: `${place} holds what is live` }]);
  expect(await look(() => Promise.reject(new Error('It was there already.')))).toMatchObject([{ state: 'ok' }]);
});

it('a store without a release, and a backup that nobody tried out, want somebody to look', async () => {
  const folder = folderForThisTest();
  mkdirSync(join(folder, 'store'));
  storeForThisTest(join(folder, 'store'));
  expect(store({ storeDir: join(folder, 'store') })[0]).toMatchObject({ state: 'attention', words: 'is sound, and nothing is live yet' });
  expect(spool({ spoolDir: join(folder, 'spool') })).toEqual([{ state: 'ok', what: 'Spool', words: '0 waiting' }]);
  const now = new Date('2026-11-29T09:00:00Z');
  noteBackup(join(folder, 'none'), { failure: { at: now.toISOString(), what: 'drill', message: 'It is damaged.' } });
  noteBackup(folder, { backup: { at: '2026-11-29T02:15:00.000Z', file: 'a', bytes: 1 } });
  expect((await backups(folder, undefined, now)).map(({ state }) => state)).toEqual(['ok', 'attention']);
  expect((await backups(folder, undefined, new Date('2026-12-01T09:00:00Z')))[0]?.words).toBe(
    'The newest is of 2026-11-29T02:15:00.000Z. Run npm run backup, and see why it did not run last night.',
  );
  noteBackup(folder, { failure: { at: '2026-11-30T02:15:00.000Z', what: 'backup', message: 'The disk is full.' } });
  expect((await backups(folder, undefined, now))[1]?.words).toBe('The last backup failed at 2026-11-30T02:15:00.000Z: The disk is full.');
  noteBackup(folder, { backup: { at: '2026-11-29T08:00:00.000Z', file: 'b', bytes: 1 } });
  expect((await backups(folder, undefined, now)).map(({ state }) => state)).toEqual(['ok', 'attention']);
});
