import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrateDatabase } from '../../../../cms/database/migrate.ts';
import { type Caller, type Cms, password, startCms } from '../start-cms.ts';

/*
 * The database was made by the last version that scheduled in Payload's queue: Ann had scheduled a story and a withdrawal
 * for 2031; Ben's publish failed in November 2026 because he had been removed, and nothing had said so.
 */
let cms: Cms;
let ann: Caller;
beforeAll(async () => {
  cms = await startCms({ from: join(import.meta.dirname, 'database-with-payload-jobs.db.gz') });
  await migrateDatabase(cms.payload);
  const { token = '' } = await cms.signIn('ann-editor@example.org', password);
  ann = cms.holding(token);
});
afterAll(() => cms.stop());

it('what was scheduled before the update is kept where that is honest, and told to officers where it is not', async () => {
  const { body } = await ann.get('/api/scheduled-actions?sort=at&limit=0');
  const rows = body['docs'] as Record<string, unknown>[];
  expect(
    rows.map(({ title, action, at, state, approvedBy, reason }) => ({ title, action, at, state, approvedBy, reason: reason ?? null })),
  ).toEqual([
    {
      title: 'Never went live',
      action: 'publish',
      at: '2026-11-01T09:00:00.000Z',
      state: 'failed',
      approvedBy: 'Somebody who has no account any more',
      reason:
        'It failed before this version of Signpost was installed, and nothing said so. Look at the document, and schedule it again if it is still to happen.',
    },
    {
      title: 'Opens later',
      action: 'publish',
      at: '2031-03-04T09:00:00.000Z',
      state: 'failed',
      approvedBy: 'Ann Editor',
      reason:
        'It was scheduled before this version of Signpost was installed, and what was to go live was not kept then. Look at the document, and schedule it again if it is still to happen.',
    },
    {
      title: 'Closes later',
      action: 'withdraw',
      at: '2031-03-05T09:00:00.000Z',
      state: 'waiting',
      approvedBy: 'Ann Editor',
      reason: null,
    },
  ]);
});
