import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { lastDays } from './last-days.ts';
import { backupsIn, nameOfBackup } from './names.ts';
import { removeExpired } from './retention.ts';

it('the newest backup of each of the last days, weeks and months stays, and nothing that is none of ours goes', async () => {
  const folder = folderForThisTest();
  for (let day = 0; day < 100; day += 1)
    for (const hour of [2, 14]) writeFileSync(join(folder, nameOfBackup(new Date(Date.UTC(2026, 7, 1 + day, hour)))), '');
  writeFileSync(join(folder, 'notes.tar'), '');
  const gone = await removeExpired(folder, { daily: 3, weekly: 3, monthly: 3 });
  expect(gone).toHaveLength(200 - 7);
  expect((await backupsIn(folder)).map(({ name }) => name)).toEqual([
    'signpost-2026-09-30T14-00-00Z.tar',
    'signpost-2026-10-25T14-00-00Z.tar',
    'signpost-2026-10-31T14-00-00Z.tar',
    'signpost-2026-11-01T14-00-00Z.tar',
    'signpost-2026-11-06T14-00-00Z.tar',
    'signpost-2026-11-07T14-00-00Z.tar',
    'signpost-2026-11-08T14-00-00Z.tar',
  ]);
});

it('says on which day each goes where one is made each day', () => {
  const now = new Date('2026-11-29T02:15:00Z');
  const backups = ['2026-11-28', '2026-11-29'].map((day) => ({ name: day, file: day, madeAt: new Date(`${day}T02:15:00Z`) }));
  expect([...lastDays(backups, { daily: 3, weekly: 0, monthly: 0 }, now)]).toEqual([
    ['2026-11-28', '2026-12-01'],
    ['2026-11-29', '2026-12-02'],
  ]);
  // The last of its month is kept for as long as a month counts.
  expect(lastDays(backups, { daily: 3, weekly: 0, monthly: 2 }, now).get('2026-11-29')).toBe('2026-12-02');
});
