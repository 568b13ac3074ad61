import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asUnknownCaller } from '../../../cms/database/caller.ts';
import { openQueuedSqlite } from '../../../cms/database/queued-sqlite.ts';
import type { QueuedSqlite } from '../../../cms/database/queued-sqlite.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let client: QueuedSqlite;

beforeEach(async () => {
  folder = temporaryFolder('queued-sqlite');
  client = open();
  await client.executeMultiple(`
    CREATE TABLE parents (id text PRIMARY KEY, name text UNIQUE);
    CREATE TABLE children (id text PRIMARY KEY, parent text REFERENCES parents (id) ON DELETE CASCADE);
  `);
});

afterEach(() => {
  client.close();
  folder.remove();
});

function open(timeouts: Parameters<typeof openQueuedSqlite>[1] = { deadline: 200, abandonAfter: 60_000 }): QueuedSqlite {
  return openQueuedSqlite(join(folder.path, 'test.db'), timeouts);
}

function addParent(id: string) {
  return { sql: 'INSERT INTO parents VALUES (?, ?)', args: [id, `name of ${id}`] };
}

async function parents(): Promise<unknown[]> {
  return (await client.execute('SELECT id FROM parents ORDER BY id')).rows.map((row) => row.id);
}

test('the file is in WAL mode and every commit reaches the disk', async () => {
  expect((await client.execute('PRAGMA journal_mode')).rows[0]?.journal_mode).toBe('wal');
  expect((await client.execute('PRAGMA synchronous')).rows[0]?.synchronous).toBe(2);
});

test('rows answer by name and by position, also where two columns share a name', async () => {
  await client.execute(addParent('p'));
  const { rows, columns } = await client.execute('SELECT a.id, b.id, a.name FROM parents a JOIN parents b');
  expect(columns).toEqual(['id', 'id', 'name']);
  expect(Object.entries(rows[0] ?? {})).toEqual([
    ['id', 'p'],
    ['name', 'name of p'],
  ]);
  expect(Array.prototype.slice.call(rows[0])).toEqual(['p', 'p', 'name of p']);
});

test('a transaction reads what it wrote, and nobody else does before the commit', async () => {
  const transaction = await client.transaction();
  await transaction.execute(addParent('p'));
  expect((await transaction.execute('SELECT id FROM parents')).rows).toHaveLength(1);
  expect(await parents()).toEqual([]);
  await transaction.commit();
  expect(await parents()).toEqual(['p']);
});

test('a transaction that is rolled back leaves nothing', async () => {
  const transaction = await client.transaction();
  await transaction.execute(addParent('p'));
  await transaction.rollback();
  expect(await parents()).toEqual([]);
});

test('writes outside a transaction wait for the one that is open', async () => {
  const transaction = await client.transaction();
  const bare = client.execute(addParent('bare'));
  await transaction.execute(addParent('first'));
  await transaction.rollback();
  await bare;
  expect(await parents()).toEqual(['bare']);
});

test('a batch with a fault in it leaves nothing', async () => {
  await expect(client.batch([addParent('a'), addParent('b'), addParent('a')])).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
  expect(await parents()).toEqual([]);
});

test('a used id and a used unique value have the code that Payload knows', async () => {
  await client.execute(addParent('p'));
  await expect(client.execute("INSERT INTO parents VALUES ('p', 'another name')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    message: 'UNIQUE constraint failed: parents.id',
  });
  await expect(client.execute("INSERT INTO parents VALUES ('q', 'name of p')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    message: 'UNIQUE constraint failed: parents.name',
  });
  await expect(client.execute("INSERT INTO children VALUES ('c', 'nobody')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  });
});

test('a write that waits for its own transaction is given up, and the error names both statements', async () => {
  const transaction = await client.transaction();
  await transaction.execute(addParent('p'));
  await expect(client.execute("INSERT INTO parents VALUES ('q', 'a hook without req')")).rejects.toHaveProperty(
    'message',
    "This write waited 0.2 s for its turn and was given up: INSERT INTO parents VALUES ('q', 'a hook without req'). " +
      'The turn is held by: INSERT INTO parents VALUES (?, ?). ' +
      'Most likely a hook inside that transaction writes without passing `req`, and so waits for itself: pass `req`.',
  );
  await transaction.commit();
  expect(await parents()).toEqual(['p']);
});

test('a long queue that moves is not given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'], shouldAdvanceTime: true });
  try {
    // Opened by the clock of this test, in which each transaction takes 10 of the 200 milliseconds that a write waits.
    const own = open();
    const waiting = Array.from({ length: 40 }, async (_, number) => {
      const transaction = await own.transaction();
      await vi.advanceTimersByTimeAsync(10);
      await transaction.execute(addParent(String(number)));
      await transaction.commit();
    });
    await Promise.all(waiting);
    own.close();
  } finally {
    vi.useRealTimers();
  }
  expect(await parents()).toHaveLength(40);
});

test('a transaction that nobody ends is rolled back, and whoever uses it then is told', async () => {
  const other = open({ deadline: 5_000, abandonAfter: 50 });
  const forgotten = await other.transaction();
  await forgotten.execute(addParent('forgotten'));
  await other.execute(addParent('next'));
  await expect(forgotten.commit()).rejects.toHaveProperty(
    'message',
    "The transaction was rolled back, because nothing happened in it for 0.05 s, so this can't run in it: COMMIT. " +
      'Its last statement was: INSERT INTO parents VALUES (?, ?). Nothing of it was saved: try again.',
  );
  other.close();
  expect(await parents()).toEqual(['next']);
});

test('a write waits while another process writes, and other work goes on meanwhile', async () => {
  const other = new DatabaseSync(join(folder.path, 'test.db'));
  other.exec("BEGIN IMMEDIATE; INSERT INTO parents VALUES ('other', 'other')");
  const waiting = client.execute(addParent('mine'));
  expect(await parents()).toEqual([]);
  other.exec('COMMIT');
  await waiting;
  expect(await parents()).toEqual(['mine', 'other']);
  other.close();
});

test('a write that another process holds up for too long is given up in words', async () => {
  const other = new DatabaseSync(join(folder.path, 'test.db'));
  other.exec('BEGIN IMMEDIATE');
  await expect(client.execute(addParent('mine'))).rejects.toHaveProperty(
    'message',
    'Another process has been writing to the database file for 0.2 s, so this was given up: INSERT INTO parents VALUES (?, ?). ' +
      'Look for a second copy of the CMS or the worker, a backup or a database browser that has the file open, and end it.',
  );
  other.exec('ROLLBACK');
  other.close();
  await client.execute(addParent('later'));
  expect(await parents()).toEqual(['later']);
});

test('a table can be rebuilt without losing the rows that point to it', async () => {
  await client.execute(addParent('p'));
  await client.execute("INSERT INTO children VALUES ('c', 'p')");
  await client.withForeignKeysOff(async () => {
    const transaction = await client.transaction();
    await transaction.execute('CREATE TABLE __new_parents (id text PRIMARY KEY, name text UNIQUE, extra text)');
    await transaction.execute('INSERT INTO __new_parents SELECT id, name, NULL FROM parents');
    await transaction.execute('DROP TABLE parents');
    await transaction.execute('ALTER TABLE __new_parents RENAME TO parents');
    await transaction.commit();
  });
  expect((await client.execute('SELECT id FROM children')).rows).toHaveLength(1);
  await expect(client.execute("INSERT INTO children VALUES ('d', 'nobody')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  });
});

test('a rebuild that leaves rows pointing at nothing says where', async () => {
  await client.execute(addParent('p'));
  await client.execute("INSERT INTO children VALUES ('c', 'p')");
  await expect(client.withForeignKeysOff(() => client.execute('DELETE FROM parents'))).rejects.toHaveProperty(
    'message',
    'After the migration, rows point to rows that are not there, in: children. Restore the backup and fix the migration.',
  );
});

test('a bare BEGIN is refused, because the connection is shared', async () => {
  await expect(client.execute('BEGIN')).rejects.toHaveProperty(
    'message',
    '"BEGIN" can\'t be sent as a statement, because the connection is shared. Use client.transaction().',
  );
});

test('a write that begins like a query reaches the file', async () => {
  await client.execute("WITH new (id) AS (VALUES ('w')) INSERT INTO parents SELECT id, id FROM new");
  expect(await parents()).toEqual(['w']);
});

test('many reads in a row let other work in between', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  for (let read = 0; read < 5_000; read += 1) await client.execute('SELECT count(*) FROM parents');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

test('closing rolls back what is open, and whoever still holds it is told', async () => {
  const other = open({ deadline: 200, abandonAfter: 60_000 });
  const transaction = await other.transaction();
  await transaction.execute(addParent('open'));
  other.close();
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
  await expect(other.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' });
  expect(await parents()).toEqual([]);
});

test('somebody who has not signed in stands behind those who have, and waits only so long', async () => {
  const other = open({ deadline: 5_000, abandonAfter: 60_000, anonymousDeadline: 100 });
  const transaction = await other.transaction();
  const order: string[] = [];
  const anonymous = asUnknownCaller(() => other.execute(addParent('anonymous'))).then(
    () => order.push('anonymous'),
    (error: Error) => order.push(error.message),
  );
  const officer = other.execute(addParent('officer')).then(() => order.push('officer'));
  await anonymous;
  await transaction.commit();
  await officer;
  expect(order).toEqual(['The database is busy. Try again in a moment.', 'officer']);

  const held = await other.transaction();
  const behind = asUnknownCaller(() => other.execute(addParent('behind'))).then(() => order.push('behind'));
  const before = other.execute(addParent('before')).then(() => order.push('before'));
  await held.commit();
  await Promise.all([behind, before]);
  expect(order.slice(2)).toEqual(['before', 'behind']);
  other.close();
});

test('a transaction of somebody who has not signed in is ended, whatever happens in it', async () => {
  const other = open({ deadline: 5_000, abandonAfter: 60_000, anonymousDeadline: 50 });
  const transaction = await asUnknownCaller(() => other.transaction());
  await other.execute(addParent('officer'));
  await expect(transaction.execute(addParent('late'))).rejects.toThrow(
    'The transaction was rolled back, because somebody who has not signed in held it for too long',
  );
  expect(await parents()).toEqual(['officer']);
  other.close();
});
