import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { sql } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { databaseAdapter } from '../../../cms/database/index.ts';
import { translated } from '../../../cms/database/translate-errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { rowsOf } from './rows.ts';
import { createTables, startPayload } from './start-payload.ts';

let folder: ReturnType<typeof temporaryFolder>;
let payload: Payload;
let database: SQLiteAdapter;

beforeEach(async () => {
  folder = temporaryFolder('database-faults');
  const timeouts = { deadline: 200, abandonAfter: 60_000 };
  payload = await startPayload({ url: `file:${join(folder.path, 'test.db')}`, timeouts });
  database = payload.db as unknown as SQLiteAdapter;
  await createTables(payload);
});

afterEach(async () => {
  await payload.destroy();
  folder.remove();
});

test('a full disk is said in words, nothing of the save is there, and saving works again once there is room', async () => {
  const articles = rowsOf(payload, 'suite-articles');
  const pages = (await database.client.execute('PRAGMA page_count')).rows[0]?.page_count;
  await database.client.execute(`PRAGMA max_page_count = ${Number(pages)}`);
  const big = { title: 'big', words: { text: 'x'.repeat(100_000) }, _status: 'published' };
  await expect(articles.create(big)).rejects.toMatchObject({
    status: 503,
    message: 'Nothing was saved: the disk that holds the database is full. Free some space, then save again.',
  });
  expect([await articles.count(), (await articles.versions()).totalDocs]).toEqual([0, 0]);

  await database.client.execute('PRAGMA max_page_count = 1000000');
  await articles.create(big);
  expect(await articles.count()).toBe(1);
});

test('a commit that fails is never answered as a save', async () => {
  const id = (await payload.db.beginTransaction()) ?? '';
  const { db } = database.sessions[id] as unknown as { db: SQLiteAdapter['drizzle'] };
  await db.run(sql.raw('PRAGMA defer_foreign_keys = ON'));
  await db.run(sql.raw("INSERT INTO suite_articles_facts (_order, _parent_id, id) VALUES (1, 'nobody', 'fact')"));
  await expect(payload.db.commitTransaction(id)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });

  await rowsOf(payload, 'suite-articles').create({ title: 'next' });
  expect(await rowsOf(payload, 'suite-articles').count()).toBe(1);
});

test('a hook that writes without `req` gets an error that names its statement, and its save is undone', async () => {
  const articles = rowsOf(payload, 'suite-articles');
  const hooks = payload.collections['suite-articles' as never] as { config: { hooks: { afterChange: unknown[] } } };
  hooks.config.hooks.afterChange.push(() => rowsOf(payload, 'suite-authors').create({ name: 'forgot req' }));
  await expect(articles.create({ title: 'waits for itself' })).rejects.toMatchObject({
    status: 503,
    message: expect.stringContaining('pass `req`.') as string,
  });
  hooks.config.hooks.afterChange.pop();
  expect(await articles.count()).toBe(0);
});

test('a database that does not answer is said in words', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoServerSelectionError' });
  expect(translated(new Error('Failed query', { cause: refused }))).toMatchObject({
    status: 503,
    message: 'The database does not answer, so nothing was saved. The public site is not affected. Try again in a minute.',
  });
});

test('an error that is no fault of the database stays as it is', () => {
  const error = new Error('a mistake of ours');
  expect(translated(error)).toBe(error);
});

test('a database address of another kind is refused in words, without its password', () => {
  expect(() => databaseAdapter({ url: 'postgres://user:secret@db.example.org/cms', migrationDir: 'unused' })).toThrow(
    new Error(
      'DATABASE_URL is "postgres://…@db.example.org/cms". Expected mongodb://…, mongodb+srv://… or file:PATH, such as file:var/database/signpost.db.',
    ),
  );
});

test('the database can be closed and opened again, as hot reload does', async () => {
  await rowsOf(payload, 'suite-articles').create({ title: 'before' });
  await payload.db.destroy?.();
  await payload.db.init?.();
  await payload.db.connect?.({ hotReload: true });
  expect(await rowsOf(payload, 'suite-articles').count()).toBe(1);
});
