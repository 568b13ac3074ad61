import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../index.ts';
import { beginRelease, page, publish, storeForThisTest } from '../../../tests/support/store/example-store.ts';

let store: Store;
let database: DatabaseSync;

beforeEach(() => {
  store = storeForThisTest();
  const on = (day: number) => ({ createdAt: `2026-11-${day}T09:00:00.000Z` });
  publish(store, { '/news/x/': '<!doctype html><title>Café opens</title><p>On Monday.' }, on(20));
  publish(store, { '/news/x/': '<!doctype html><title>Café is open</title><p>Since Monday.' }, on(23));
  store.write((unit) => {
    const release = beginRelease(unit, on(25));
    release.answer('/news/x/', { status: 301, to: '/news/y/' });
    release.answer('/large.mp4', page(unit, 'x'.repeat(150_000), { type: 'video/mp4' }));
  });
  database = new DatabaseSync(join(store.folder, 'store.db'), { readOnly: true });
});

afterEach(() => {
  database.close();
});

describe('the view what_the_public_saw', () => {
  const asked = `SELECT * FROM what_the_public_saw
     WHERE path = '/news/x/' AND since <= '2026-11-24T12' AND until > '2026-11-24T12'`;

  it('says in one query what the public saw at an address last Tuesday', () => {
    expect(database.prepare(asked).all()).toMatchObject([
      {
        path: '/news/x/',
        since: '2026-11-23T09:00:00.000Z',
        until: '2026-11-25T09:00:00.000Z',
        status: 200,
        title: 'Café is open',
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><title>Café is open</title><p>Since Monday.',
      },
    ]);
  });

  it('carries that query in its own words', () => {
    const view = String(database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'what_the_public_saw'").get()?.['sql']);
    const example = view.match(/--\s+(SELECT [^;]*);/)?.[1]?.replace(/--\s+/g, '');
    expect(database.prepare(example ?? '').all()).toEqual(database.prepare(asked).all());
  });

  it('tells redirects, files beside the database, and what is still so', () => {
    const now = (path: string) => database.prepare("SELECT * FROM what_the_public_saw WHERE path = ? AND until = '9999'").get(path);
    expect(now('/news/x/')).toMatchObject({ status: 301, target: '/news/y/', title: null, body: null });
    expect(now('/large.mp4')).toMatchObject({ status: 200, body: null, file: expect.stringMatching(/^objects\/..\/.{62}$/) as string });
  });

  it('survives releases that nobody goes back to any more', () => {
    store.prune({ keep: 1, days: 0 });
    expect(database.prepare("SELECT since FROM what_the_public_saw WHERE path = '/news/x/'").all()).toEqual([
      { since: '2026-11-25T09:00:00.000Z' },
    ]);
  });

  it('can be asked from the sqlite3 shell', ({ skip }) => {
    const shell = spawnSync('sqlite3', ['-readonly', join(store.folder, 'store.db'), asked], { encoding: 'utf8' });
    skip(shell.error !== undefined, 'the sqlite3 shell is not installed on this computer');
    expect(shell.stdout).toContain('Café is open');
  });
});

describe('the schema', () => {
  it('explains each table to somebody who opens it', () => {
    const tables = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name").all();
    expect(tables.map(({ name }) => name)).toEqual([
      'address',
      'asked',
      'cache',
      'content',
      'encoding',
      'fragment_link',
      'ledger',
      'note',
      'object',
      'page',
      'question',
      'question_topic',
      'receipt',
      'release',
      'timed_change',
      'what_the_public_saw',
    ]);
    for (const { name, sql } of tables) expect(sql, String(name)).toMatch(/-- [A-Z]/);
  });
});
