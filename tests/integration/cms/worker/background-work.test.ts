import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { backgroundTask, isWorthLogging } from '../../../../cms/jobs/background/background-task.ts';
import { holdLease } from '../../../../cms/jobs/hold-lease.ts';
import { openStore } from '../../../../publish/store/index.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('work behind the publishes that fails is tried again by itself until it succeeds', async () => {
  const failures: number[] = [];
  let tries = 0;
  const behind = backgroundTask(
    () => {
      tries += 1;
      return tries < 4 ? Promise.reject(new Error('The database is off.')) : Promise.resolve();
    },
    { onError: (_, count) => failures.push(count), firstDelay: 1 },
  );
  behind.wake();
  await expect.poll(() => tries, { interval: 5 }).toBe(4);
  expect(failures).toEqual([1, 2, 3]);
  await behind.stop();
});

it('work that was woken meanwhile is done once more, and not at all after the end', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let times = 0;
  const behind = backgroundTask(
    async () => {
      times += 1;
      await promise;
    },
    { onError: () => undefined },
  );
  for (let count = 0; count < 5; count += 1) behind.wake();
  resolve();
  await expect.poll(() => times, { interval: 5 }).toBe(2);
  await behind.stop();
  behind.wake();
  await behind.stop();
  expect(times).toBe(2);
});

it('fewer and fewer failures in a row are logged', () => {
  expect(Array.from({ length: 40 }, (_, index) => index + 1).filter(isWorthLogging)).toEqual([1, 2, 4, 8, 16, 32]);
});

it('a worker keeps its lease through a renewal that fails for a moment, and ends when another one took it meanwhile', async () => {
  const folder = temporaryFolder('lease');
  const lost: string[] = [];
  const said: string[] = [];
  const ttl = 3_000;
  const mine = openStore(folder.path);
  const held = await holdLease(mine.lease('publish', { ttl }), {
    ttl,
    onLost: (sentence) => lost.push(sentence),
    log: (line) => said.push(line),
  });
  // The file of leases is spoiled for a moment.
  const leases = new DatabaseSync(join(folder.path, 'leases.db'));
  leases.exec('ALTER TABLE leases ADD COLUMN another');
  await expect.poll(() => said.length, { interval: 10, timeout: 5_000 }).toBeGreaterThan(0);
  // However long: it publishes nothing meanwhile, and goes on by itself.
  await expect.poll(() => held.mayPublish(), { interval: 10, timeout: 5_000 }).toBe(false);
  leases.exec('ALTER TABLE leases DROP COLUMN another');
  await expect.poll(() => held.mayPublish(), { interval: 10, timeout: 5_000 }).toBe(true);
  expect(lost).toEqual([]);
  const others = openStore(folder.path).lease('publish', { ttl });
  expect(others.acquire()).toBe(false);

  // The machine stood still for longer than the lease holds, and the other worker was there first when it went on.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ttl + 1 });
  expect(others.acquire()).toBe(true);
  vi.useRealTimers();
  await expect
    .poll(() => lost, { interval: 10, timeout: 5_000 })
    .toEqual(['This worker lost the right to publish to another one, so it ends. Start it again to stand by.']);
  await held.release();
  leases.close();
  folder.remove();
});
