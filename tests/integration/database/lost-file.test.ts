import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { bundleScript } from '../../support/bundle-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';
import { rowsOf } from './rows.ts';
import { createTables, startPayload } from './start-payload.ts';

let folder: ReturnType<typeof temporaryFolder>;
let payload: Payload;
let file: string;
let heard: string;

beforeEach(async () => {
  folder = temporaryFolder('lost-file');
  file = join(folder.path, 'test.db');
  heard = '';
  payload = await startPayload({ url: `file:${file}`, timeouts: { deadline: 2_000, abandonAfter: 60_000 } }, (line) => (heard += line));
  await createTables(payload);
});

afterEach(async () => {
  await payload.destroy();
  folder.remove();
});

const articles = () => rowsOf(payload, 'suite-articles');
const save = (title: string) => articles().create({ title, _status: 'published' });
const titles = async () => (await articles().find({ sort: 'createdAt', limit: 0 })).docs.map(({ title }) => title);
const titlesIn = (path: string) => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare('SELECT title FROM suite_articles ORDER BY created_at')
      .all()
      .map(({ title }) => title);
  } finally {
    database.close();
  }
};
/** A copy as a backup makes it. */
const backUp = () => {
  const copy = join(folder.path, 'backup.db');
  const database = new DatabaseSync(file);
  database.prepare('VACUUM INTO ?').run(copy);
  // What is in the log as well would mend what the test damages.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return copy;
};
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause as Error & { status: number },
  );
  return [error?.status, error?.message];
};
const isGone = [503, 'Nothing was saved: the database is not where it should be. Whoever runs the site must put it back; then try again.'];
const isDamaged = [
  503,
  'Nothing was saved: the database file is damaged. Whoever runs the site must restore the last backup; then try again.',
];

describe('a database file that is moved while the CMS runs', () => {
  test('refuses saves and reads in words, holds all that was saved, and is used again once it is back', async () => {
    await save('before');
    renameSync(file, `${file}.away`);
    expect(await refusal(save('meanwhile'))).toEqual(isGone);
    expect(await refusal(titles())).toEqual(isGone);
    expect(titlesIn(`${file}.away`)).toEqual(['before']);
    expect(existsSync(file)).toBe(false);

    renameSync(`${file}.away`, file);
    await save('after');
    expect(await titles()).toEqual(['before', 'after']);
  });

  test('is not answered as saved where it went in the middle of a save', async () => {
    const hooks = payload.collections['suite-articles' as never] as { config: { hooks: { afterChange: unknown[] } } };
    hooks.config.hooks.afterChange.push(() => renameSync(file, `${file}.away`));
    expect(await refusal(save('half'))).toEqual(isGone);
    hooks.config.hooks.afterChange.pop();
    renameSync(`${file}.away`, file);
    expect(await titles()).toEqual([]);
  });
});

test('a database file that is deleted while the CMS runs is kept as a copy, with all that was saved, and saves are refused until one is there', async () => {
  await save('before');
  rmSync(file);
  expect(await refusal(save('meanwhile'))).toEqual(isGone);
  const rescued = readdirSync(folder.path).filter((name) => name.includes('rescued'));
  expect(rescued).toEqual([expect.stringMatching(/^test-rescued-[0-9a-z]+\.db$/)]);
  const copy = join(folder.path, rescued[0] ?? '');
  expect(heard).toContain(
    `The database ${file} was deleted while it was in use. All that was saved in it is in ${copy}: move that to ${file}, and Signpost goes on by itself.`,
  );

  renameSync(copy, file);
  await save('after');
  expect(await titles()).toEqual(['before', 'after']);
});

test('a log that is deleted while the CMS runs loses no save', async () => {
  await save('in the log');
  rmSync(`${file}-wal`);
  await save('after');
  expect(titlesIn(file)).toContain('in the log');
  expect(await titles()).toEqual(['in the log', 'after']);
});

describe('a backup that takes the place of the database while it is in use', () => {
  test('is what is used from then on, by every process, with nothing of the old one in it', async () => {
    await save('in the backup');
    const backup = backUp();
    await save('after the backup');
    const answers = join(folder.path, 'answers');
    const script = await bundleScript(new URL('patient-process.ts', import.meta.url));
    const child = spawn(process.execPath, [script.file, `file:${file}`, answers], { stdio: ['ignore', 'ignore', 'inherit'] });
    const answered = () => (existsSync(answers) ? readFileSync(answers, 'utf8').split('\n').slice(0, -1) : []);
    try {
      await until('the other process to save', () => answered().length > 20, { timeout: 60_000 });
      renameSync(backup, file);
      const before = answered().length;
      await save('after the exchange');
      await until(
        'the other process to go on',
        () =>
          answered()
            .slice(before)
            .filter((line) => line.startsWith('from')).length > 20,
        {
          timeout: 60_000,
        },
      );
    } finally {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      script.remove();
    }
    const there = await titles();
    expect(there).toContain('in the backup');
    expect(there).toContain('after the exchange');
    expect(there).not.toContain('after the backup');
    expect(there).toContain(answered().findLast((line) => line.startsWith('from')));
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  }, 180_000);
});

describe('a database file that is damaged while the CMS runs', () => {
  test.for([
    ['cut short', isDamaged, (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['emptied', isGone, (path: string) => truncateSync(path, 0)],
    ['overwritten with rubbish', isDamaged, (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 'rubbish '))],
  ] as const)('is said in words where it is %s, and a backup put in its place is used at once', async ([, words, damage]) => {
    await save('in the backup');
    const backup = backUp();
    damage(file);
    expect(await refusal(save('meanwhile'))).toEqual(words);
    expect(await refusal(titles())).toEqual(words);
    // Over the damaged one, as `cp` does, and by its name, as `mv` does.
    copyFileSync(backup, file);
    await save('after');
    expect(await titles()).toEqual(['in the backup', 'after']);
    damage(file);
    expect(await refusal(save('meanwhile'))).toEqual(words);
    renameSync(backup, file);
    expect(await titles()).toEqual(['in the backup']);
  });
});

test('a database without tables is said in words', async () => {
  renameSync(file, `${file}.away`);
  const empty = new DatabaseSync(file);
  empty.exec('PRAGMA journal_mode = WAL');
  empty.close();
  const words =
    'Nothing was saved: the database is empty, or was made by another version of Signpost. Whoever runs the site must put the right one back, or start Signpost anew, which brings an older one up to date.';
  expect(await refusal(save('meanwhile'))).toEqual([503, words]);
  expect(await refusal(titles())).toEqual([503, words]);
  renameSync(`${file}.away`, file);
  await save('after');
  expect(await titles()).toEqual(['after']);
});

test('a damaged file is mended by its own log where that holds all of it', async () => {
  await save('in the log');
  writeFileSync(file, Buffer.alloc(statSync(file).size, 'rubbish '));
  await save('after');
  expect(await titles()).toEqual(['in the log', 'after']);
});

test('while another process keeps the right to write, reads go on, saves wait without holding up anything, then say why', async () => {
  await save('before');
  const other = new DatabaseSync(file);
  other.exec('BEGIN EXCLUSIVE');
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  expect(await titles()).toEqual(['before']);
  expect(await refusal(save('meanwhile'))).toEqual([
    503,
    expect.stringMatching(/^Nothing was saved\. Another process has been writing to the database file for 2 s/),
  ]);
  clearInterval(count);
  expect(turns).toBeGreaterThan(20);
  other.exec('COMMIT');
  other.close();
  await save('after');
  expect(await titles()).toEqual(['before', 'after']);
});
