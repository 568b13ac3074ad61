import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { createTables } from '../../database/start-payload.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, password, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  await giveInstallation();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  for (let count = 0; count < 12; count += 1) await save();
  await worker.loop.look();
  await copyDatabase('earlier');
  const ids = await publicIds();
  for (const id of ids.slice(0, 2))
    expect((await editor.send('PATCH', `/api/news/${id}`, { title: `Newer ${id}`, _status: 'published' })).status).toBe(200);
  for (let count = 0; count < 3; count += 1) await save();
  await worker.loop.look();
  await copyDatabase('newest');
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a backup that is older than what is live', () => {
  it('is not published from: the publisher asks, and says what would change', async () => {
    await putInPlace('earlier');
    await worker.loop.look();
    expect(worker.loop.state()).toEqual({ state: 'asking', message: question() });
    expect(await worker.loop.publish({ full: true, mayShrink: true })).toEqual({ outcome: 'asking', message: question() });
    expect(worker.publisher.reader().snapshot.documents.size).toBe(15);
  });

  it('is not published from when newer saves have filled its change log up', async () => {
    await signInAgain();
    for (let count = 0; count < 6; count += 1) await save();
    expect(await worker.loop.publish({})).toMatchObject({
      outcome: 'asking',
      message: expect.stringContaining('because its change log is not the one that the live release was made from.') as string,
    });
    expect(worker.publisher.reader().snapshot.documents.size).toBe(15);
  });

  it('gets nothing that belongs to the newer one, such as receipts', async () => {
    await worker.publisher.rollback(1, 'Ann');
    worker.publisher.resume();
    const waiting = worker.publisher.receipts.waiting().length;
    worker.loop.deliverReceipts();
    await worker.loop.stop();
    expect(worker.publisher.receipts.waiting()).toHaveLength(waiting);
    expect(waiting).toBeGreaterThan(0);
  });

  it('is forgotten when the newer one is back', async () => {
    await putInPlace('newest');
    await worker.loop.look();
    expect(worker.loop.state()).toEqual({ state: 'idle' });
    await signInAgain();
    await save();
    await worker.loop.look();
    expect(worker.publisher.reader().snapshot.documents.size).toBe(16);
  });

  it('is published from when an administrator says so', async () => {
    await putInPlace('earlier');
    await worker.loop.look();
    expect(worker.loop.state().state).toBe('asking');
    expect(await worker.loop.publish({ fromThisDatabase: true })).toEqual({ outcome: 'published' });
    expect(worker.publisher.reader().snapshot.documents.size).toBe(12);
    await signInAgain();
    await save();
    await worker.loop.look();
    expect(worker.loop.state()).toEqual({ state: 'idle' });
    expect(worker.publisher.reader().snapshot.documents.size).toBe(13);
  });

  it('may be confirmed by administrators only', async () => {
    const path = '/api/receipts/publish-from-this-database';
    const answer = await editor.send('POST', path);
    expect([answer.status, wordsOf(answer)]).toEqual([403, 'Only administrators can do this.']);
    expect((await cms.signedOut.send('POST', path)).status).toBe(403);
  });
});

describe('set-up', () => {
  it.each(['nothing at its place', 'an empty database'])('stops before it writes anything with %s and a live site', async (found) => {
    const away = join(cms.folder, 'not-mounted', 'signpost.db');
    const { makeDatabaseFile } = await import('../../../../cms/database/sqlite.ts');
    if (found === 'an empty database') makeDatabaseFile(`file:${away}`);
    const before = existsSync(away) ? readFileSync(away) : undefined;
    const { number, pages } = worker.publisher.live() ?? {};
    expect(await setUpWith(`file:${away}`)).toEqual({
      code: 1,
      stderr:
        `Release ${number} with ${pages} pages is live, but the database at ${away} is empty. Nothing was written to it, and the public site stays as it is. ` +
        'Most likely the disk of the database is not mounted, or DATABASE_URL names another place: mount the disk, or correct DATABASE_URL, or restore the database from a backup. ' +
        'If this is to be another site, give it a folder of its own with VAR_DIR.\n',
    });
    expect(existsSync(away) ? readFileSync(away) : undefined).toEqual(before);
  });
});

describe('the database of another installation', () => {
  it('is not published from, however much alike it is', async () => {
    await worker.stop();
    await cms.payload.db.destroy?.();
    removeDatabase();
    const { makeDatabaseFile } = await import('../../../../cms/database/sqlite.ts');
    makeDatabaseFile(`file:${file()}`);
    await connect();
    await createTables(cms.payload);
    await giveInstallation();
    editor = await cms.officer('editor');
    for (let count = 0; count < 20; count += 1) await save();
    worker = await startWorker(cms);
    await worker.loop.look();
    expect(worker.loop.state()).toMatchObject({
      state: 'asking',
      message: expect.stringMatching(
        /because it is not the database that the live release was made from\. .* 13 documents would be withdrawn, 0 documents would go back to an earlier version, and 20 documents would be new\./,
      ) as string,
    });
  });
});

/** With whatever number the release has by now: search catches up behind it. */
const question = () =>
  'Nothing is published from this database, because it is older than what is live: its change log ends at row 12, and the live release was made from row 17. ' +
  `Release ${worker.publisher.live()?.number} with 55 pages stays live. ` +
  'Published from this database, 3 documents would be withdrawn, 2 documents would go back to an earlier version, and 0 documents would be new. ' +
  'If it is the wrong database, correct DATABASE_URL or restore the newer one; publishing then goes on by itself. ' +
  'If it is the right one, an administrator can publish from it: on their desk, or with npm run publish:site -- --from-this-database.';

/** Runs the real set-up in a process of its own. */
async function setUpWith(databaseUrl: string): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join('var', 'build', 'setup.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', VAR_DIR: cms.folder, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { code, stderr };
}

/** What set-up does. */
async function giveInstallation(): Promise<void> {
  const { ensureInstallation } = await import('../../../../cms/installation/installation.ts');
  await ensureInstallation(cms.payload);
}

async function save(): Promise<void> {
  const { status, body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
}

/** The sessions of a backup are as old as it is. */
async function signInAgain(): Promise<void> {
  const { token = '' } = await cms.signIn(editor.email, password);
  editor = cms.holding(token, { email: editor.email });
}

async function publicIds(): Promise<string[]> {
  const { docs } = await cms.payload.find({ collection: 'news', pagination: false, depth: 0, sort: 'id', overrideAccess: true });
  return docs.map(({ id }) => String(id));
}

function file(): string {
  return join(cms.folder, 'database', 'signpost.db');
}

async function copyDatabase(name: string): Promise<void> {
  const database = new DatabaseSync(file());
  await backup(database, join(cms.folder, `${name}.db`));
  database.close();
}

function removeDatabase(): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file() + suffix, { force: true });
}

/** Restores a copy while the CMS and the worker are off, and starts them again. */
async function putInPlace(name: string): Promise<void> {
  await worker.stop();
  await cms.payload.db.destroy?.();
  removeDatabase();
  copyFileSync(join(cms.folder, `${name}.db`), file());
  await connect();
  worker = await startWorker(cms);
}

async function connect(): Promise<void> {
  await cms.payload.db.init?.();
  await cms.payload.db.connect?.();
}
