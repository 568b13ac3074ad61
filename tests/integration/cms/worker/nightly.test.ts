import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readerOf } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { openStore, type Store } from '../../../../publish/store/index.ts';
import { type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let store: Store;
let now: Date;
const { collectIntake } = await import('../../../../cms/jobs/intake/collect-intake.ts');
const { deleteExpiredIntake } = await import('../../../../cms/jobs/intake/delete-expired-intake.ts');
const { nightly } = await import('../../../../cms/jobs/nightly/nightly.ts');

beforeAll(async () => {
  cms = await startCms();
  store = openStore(join(cms.folder, 'store'));
});

afterAll(async () => {
  store.close();
  await cms.stop();
});

it('readers’ words are forgotten at the next start, where the machine was off at three', async () => {
  await receive('2025-11-20T10:00:00.000Z');
  const spoolDir = join(cms.folder, 'spool');
  const forget = { name: 'forget', isDueAtFirst: true, work: () => deleteExpiredIntake(cms.payload, spoolDir, now) };

  now = new Date('2026-11-19T08:00:00.000Z');
  const before = nightly({ store, tasks: [forget], log: unexpected, now: () => now });
  now = new Date('2026-11-19T08:10:00.000Z');
  await before.workIfDue();
  expect(await words(), 'They are not a year old yet.').toBe(1);

  // On the 20th it is off at three, and started at nine.
  now = new Date('2026-11-21T09:00:00.000Z');
  const after = nightly({ store, tasks: [forget], log: unexpected, now: () => now });
  await after.workIfDue();
  expect(await words(), 'People have their machine for the first minutes.').toBe(1);
  now = new Date('2026-11-21T09:03:30.000Z');
  await after.workIfDue();
  expect(await words()).toBe(0);
});

it('each task of the night is done once, and one that failed is tried again within the hour', async () => {
  const done: string[] = [];
  const said: string[] = [];
  let isBroken = true;
  const tasks = [
    {
      name: 'fails at first',
      work: () => {
        done.push('tried');
        return isBroken ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
      },
    },
    { name: 'is well', work: () => Promise.resolve(void done.push('well')) },
  ];
  const start = () => nightly({ store, tasks, log: (line) => said.push(line), now: () => now });
  const at = async (moment: string, night: ReturnType<typeof start>) => {
    now = new Date(moment);
    await night.workIfDue();
    return done.splice(0);
  };
  now = new Date('2026-11-22T12:00:00.000Z');
  const first = start();
  expect(await at('2026-11-22T12:30:00.000Z', first), 'A new installation waits for its first night.').toEqual([]);
  expect(await at('2026-11-23T02:59:00.000Z', first)).toEqual([]);
  expect(await at('2026-11-23T03:00:00.000Z', first)).toEqual(['tried', 'well']);
  expect(said).toEqual(['The night’s work “fails at first” could not be done; it is tried again in 30 minutes. The disk is full.']);
  expect(await at('2026-11-23T03:29:00.000Z', first)).toEqual([]);
  isBroken = false;
  // Whoever was cut off in the middle goes on after a restart.
  const second = start();
  expect(await at('2026-11-23T03:33:00.000Z', second)).toEqual(['tried']);
  expect(await at('2026-11-23T04:30:00.000Z', second)).toEqual([]);
  expect(await at('2026-11-24T03:01:00.000Z', second)).toEqual(['tried', 'well']);
});

async function receive(at: string): Promise<void> {
  const folder = join(cms.folder, 'spool');
  await openSpool(folder).add({ id: crypto.randomUUID(), at, kind: 'missing', text: 'Where do I park?', words: 'parking' });
  const reader = readerOf(snapshotFrom(sampleSnapshot()));
  expect(await collectIntake({ payload: cms.payload, spool: folder, reader: () => reader, log: unexpected })).toBe(1);
}

async function words(): Promise<number> {
  return (await cms.payload.count({ collection: 'missing-content', overrideAccess: true })).totalDocs;
}

function unexpected(line: string): void {
  throw new Error(line);
}
