import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { firstSchema } from './schema.ts';
import { folderForThisTest, storeForThisTest } from '../../../tests/support/store/example-store.ts';

it('a store of the first version keeps its snapshot and its undelivered receipts under the names of today', () => {
  const folder = folderForThisTest();
  const first = new DatabaseSync(join(folder, 'store.db'));
  first.exec(`${firstSchema} PRAGMA user_version = 1;`);
  first.exec(`INSERT INTO note VALUES ('snapshot', '{"moment":"2026-11-28T09:00:00.000Z","origin":"https://www.example.org"}')`);
  first.exec(`INSERT INTO receipt VALUES (1, 'a', 7, '{"release":7,"held":[{"id":"x","problems":[]}]}', NULL)`);
  first.close();

  const store = storeForThisTest(folder);
  expect(store.note('snapshot')).toEqual({ now: '2026-11-28T09:00:00.000Z', origin: 'https://www.example.org' });
  expect(store.receipts.waiting().map(({ body }) => body)).toEqual([{ release: 7, quarantined: [{ id: 'x', problems: [] }] }]);
});
