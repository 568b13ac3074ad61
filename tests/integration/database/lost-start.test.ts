import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { rowsOf } from './rows.ts';
import { createTables, startPayload } from './start-payload.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const canBeMended =
  'Check that its disk can be written to and has room, and that the user who runs Signpost owns the file and its folder; Signpost goes on by itself.';
const advice = 'Keep a copy of it, then put the last backup in its place; Signpost goes on by itself.';

let folder: ReturnType<typeof temporaryFolder>;
let place: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder('lost-start');
  place = join(folder.path, 'database');
  mkdirSync(place);
  file = join(place, 'signpost.db');
});
afterEach(() => folder.remove());

const start = () => startPayload({ url: `file:${file}`, mustExist: true, timeouts: { deadline: 200 } });
const articles = (payload: Payload) => rowsOf(payload, 'suite-articles');
const makeDatabase = async () => {
  const payload = await startPayload({ url: `file:${file}` });
  await createTables(payload);
  await articles(payload).create({ title: 'before' });
  await payload.destroy();
};
const goesOn = async () => {
  const payload = await start();
  try {
    await articles(payload).create({ title: 'after' });
    expect(await articles(payload).count()).toBe(2);
  } finally {
    await payload.destroy();
  }
};
const mount = (...options: string[]) => execFileSync('mount', options, { stdio: 'pipe' });
const unmount = () => execFileSync('umount', [place], { stdio: 'pipe' });

/** Runs the real set-up in a process of its own. */
async function setUp(): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join('var', 'build', 'setup.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', VAR_DIR: folder.path, DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { code, stderr };
}

describe('a database that cannot be used at the start', () => {
  test.for([
    [
      'is missing',
      (path: string) => renameSync(path, `${path}.away`),
      'is not there. Mount the disk it is on, or correct DATABASE_URL, or restore it from a backup. A new installation gets its database from npm start.',
    ],
    [
      'is empty',
      (path: string) => truncateSync(path, 0),
      'is empty. Mount the disk it is on, or correct DATABASE_URL, or restore it from a backup. A new installation gets its database from npm start.',
    ],
    [
      'is rubbish',
      (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 'rubbish ')),
      `is damaged: it does not begin as a database does. ${advice}`,
    ],
    ['is cut short', (path: string) => truncateSync(path, 8_192), /is damaged: it has 8192 of \d+ bytes\. Keep a copy of it/],
  ] as const)('and %s is refused in words, nothing is written to it, and it is used once it is back', async ([, damage, words]) => {
    await makeDatabase();
    copyFileSync(file, join(folder.path, 'backup.db'));
    damage(file);
    const found = existsSync(file) ? readFileSync(file) : undefined;
    const error = await start().then(
      () => undefined,
      (cause: unknown) => cause as Error,
    );
    expect(error?.message).toMatch(words instanceof RegExp ? words : new RegExp(`^The database ${file} ${words}$`.replaceAll('.', '\\.')));
    expect(existsSync(file) ? readFileSync(file) : undefined).toEqual(found);
    renameSync(join(folder.path, 'backup.db'), file);
    await goesOn();
  });

  test('and is kept by another process to itself is refused in words, and used once that is done', async () => {
    await makeDatabase();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    await expect(start()).rejects.toThrow(
      `The database ${file} cannot be used: database is locked. Look for a second copy of the CMS or the worker, a backup or a database browser that has the file open, and end it; Signpost goes on by itself.`,
    );
    other.exec('COMMIT');
    other.close();
    await goesOn();
  });

  test('and can only be read is refused in words, and used once it can be written to', async ({ skip }) => {
    skip(!mayMount, 'only root on Linux can mount a small disk');
    mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', place);
    try {
      await makeDatabase();
      mount('-o', 'remount,ro', place);
      const { code, stderr } = await setUp();
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(new RegExp(`^The database ${file} cannot be used: .*\\. ${canBeMended}\n$`)),
      ]);
      mount('-o', 'remount,rw', place);
      await goesOn();
    } finally {
      unmount();
    }
  });
});

test('a disk that is really full is said in words, and saving goes on once there is room', async ({ skip }) => {
  skip(!mayMount, 'only root on Linux can mount a small disk');
  mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', place);
  try {
    const payload = await startPayload({ url: `file:${file}` });
    try {
      await createTables(payload);
      await articles(payload).create({ title: 'before' });
      const ballast = join(place, 'ballast');
      execFileSync('sh', ['-c', `cat /dev/zero > ${ballast} 2>/dev/null || true`]);
      await expect(articles(payload).create({ title: 'big', words: { text: 'x'.repeat(300_000) } })).rejects.toMatchObject({
        status: 503,
        message: 'Nothing was saved: the disk that holds the database is full. Free some space, then save again.',
      });
      expect(await articles(payload).count()).toBe(1);
      truncateSync(ballast, 0);
      await articles(payload).create({ title: 'after', words: { text: 'x'.repeat(300_000) } });
      expect(await articles(payload).count()).toBe(2);
    } finally {
      await payload.destroy();
    }
  } finally {
    unmount();
  }
});

test('set-up names a damaged database and what to do, and changes nothing', async () => {
  await makeDatabase();
  const half = Math.floor(statSync(file).size / 2);
  // The beginning is whole, what follows is not.
  writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 4096), Buffer.alloc(2 * half - 4096, 'rubbish ')]));
  const found = readFileSync(file);
  expect(await setUp()).toEqual({
    code: 1,
    stderr: expect.stringMatching(new RegExp(`^The database ${file} cannot be used: .*malformed\\. ${advice}\n$`)) as string,
  });
  expect(readFileSync(file).equals(found)).toBe(true);
});
