import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openStore } from '../index.ts';
import { storeForThisTest } from '../../../tests/support/store/example-store.ts';

const ttl = 60_000;

describe('a lease', () => {
  it('has one holder at a time', () => {
    const store = storeForThisTest();
    const first = store.lease('publish', { ttl });
    const second = openStore(store.folder).lease('publish', { ttl });
    expect([first.acquire(), second.acquire()]).toEqual([true, false]);
    expect(second.holder()?.pid).toBe(process.pid);
    first.release();
    expect([second.acquire(), first.renew()]).toEqual([true, false]);
  });

  it('runs out unless it is renewed', () => {
    const store = storeForThisTest();
    const gone = store.lease('publish', { ttl: 0 });
    const next = store.lease('publish', { ttl });
    expect([gone.acquire(), next.acquire(), gone.renew(), next.renew()]).toEqual([true, true, false, true]);
  });

  it('is free at once when the process that held it is dead', () => {
    const store = storeForThisTest();
    acquireAndDie(store.folder);
    expect(store.lease('publish', { ttl }).acquire()).toBe(true);
  });

  it('is free when a restarted process has the number of the dead one', () => {
    const store = storeForThisTest();
    acquireAndDie(store.folder, process.pid);
    expect(store.lease('publish', { ttl }).acquire()).toBe(true);
  });

  it('of another name is another lease', () => {
    const store = storeForThisTest();
    expect(store.lease('publish', { ttl }).acquire()).toBe(true);
    expect(store.lease('search', { ttl }).acquire()).toBe(true);
  });
});

/** Another process takes the lease and ends without giving it back. @param pid the number it believes to have */
function acquireAndDie(folder: string, pid?: number): void {
  const program = `import { openStore } from './publish/store/index.ts'
    ${pid === undefined ? '' : `Object.defineProperty(process, 'pid', { value: ${pid} })`}
    process.exit(openStore(${JSON.stringify(folder)}).lease('publish', { ttl: ${ttl} }).acquire() ? 0 : 1)`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', program]).status).toBe(0);
}
