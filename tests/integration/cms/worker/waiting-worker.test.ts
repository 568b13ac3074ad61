import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endingWithParent } from '../../../support/running/running-site.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('waiting-worker');
const database = join(folder.path, 'disk', 'signpost.db');
let worker: ChildProcess;
let port: number;

beforeAll(async () => {
  const reserved = createServer().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  port = (reserved.address() as AddressInfo).port;
  await new Promise((resolve) => reserved.close(resolve));
  // A file where the store's folder should be: nothing can be written there.
  writeFileSync(join(folder.path, 'store'), '');
  worker = spawn(process.execPath, [...endingWithParent, join('var', 'build', 'worker.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', VAR_DIR: folder.path, DATABASE_URL: `file:${database}`, WORKER_PORT: String(port) },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  folder.remove();
});

it('a worker that cannot begin says why, and goes on by itself from one thing to the next', async () => {
  await expect.poll(message, { timeout: 30_000 }).toContain('The right to publish could not be asked for, which is tried again by itself.');
  rmSync(join(folder.path, 'store'));
  await expect
    .poll(message, { timeout: 30_000 })
    .toBe(
      `The database could not be opened: The database ${database} is not there. Mount the disk it is on, or correct DATABASE_URL, or restore it from a backup. ` +
        'A new installation gets its database from npm start. It is tried again by itself. The public site stays as it was.',
    );
  expect(existsSync(database)).toBe(false);
  mkdirSync(join(folder.path, 'disk'));
  const { makeDatabaseFile } = await import('../../../../cms/database/sqlite.ts');
  makeDatabaseFile(`file:${database}`);
  // This folder has no compiled site, which is what it waits for next.
  await expect.poll(message, { timeout: 30_000 }).toContain('The publisher could not begin:');
  expect(worker.exitCode).toBe(null);
});

/** What the worker says of itself, asked as the desk asks. */
async function message(): Promise<string> {
  try {
    const { workerToken } = JSON.parse(readFileSync(join(folder.path, 'secrets.json'), 'utf8')) as { workerToken: string };
    const response = await fetch(`http://127.0.0.1:${port}/status`, { headers: { authorization: `Bearer ${workerToken}` } });
    return ((await response.json()) as { message?: string }).message ?? '';
  } catch (error) {
    // It has not begun to listen.
    return String(error);
  }
}
