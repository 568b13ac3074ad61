import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { holdLease } from '../../../../cms/jobs/hold-lease.ts';
import { openLease, openStore } from '../../../../publish/store/index.ts';
import { mountSmallDisk } from '../../../faults/site/disk.ts';
import { endingWithParent } from '../../../support/running/running-site.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

describe('the right to publish', () => {
  it('goes to exactly one of those who stand by when its holder is killed', async () => {
    const folder = temporaryFolder('lease-holders');
    const first = startHolder(folder.path);
    await expect.poll(() => first.holds(), { timeout: 20_000 }).toBe(true);
    const others = [startHolder(folder.path), startHolder(folder.path)];
    for (let round = 0; round < 2; round += 1) {
      const holder = [first, ...others].find(({ holds, isKilled }) => holds() && !isKilled());
      holder?.kill();
      await expect.poll(() => others.filter(({ holds, isKilled }) => holds() && !isKilled()).length, { timeout: 20_000 }).toBe(1);
      // Who has it says so in the lease itself, which holds one at a time.
      const heir = others.find(({ holds, isKilled }) => holds() && !isKilled());
      expect(openLease(folder.path, 'publish', { ttl: 1_000 }).holder()?.pid).toBe(heir?.pid);
    }
    folder.remove();
  });

  it('is asked for again, and nobody named, where it was given back before its holder could be asked for', async () => {
    const said: string[] = [];
    const answers = [false, true];
    const lease = { acquire: () => answers.shift() ?? true, renew: () => true, release: () => undefined, holder: () => null };
    const held = await holdLease(lease, { ttl: 30, log: (line) => said.push(line), onWait: (sentence) => said.push(sentence) });
    expect([answers, said]).toEqual([[], []]);
    await held.release();
  });

  it('is waited for on a full disk, and had again by itself when there is room', async ({ skip }) => {
    const folder = temporaryFolder('lease-full-disk');
    const disk = mountSmallDisk(folder.path, { size: '4m' });
    skip(disk === undefined, 'this user may not mount a small disk');
    if (disk === undefined) return;
    const said: string[] = [];
    const ttl = 1_500;
    openStore(join(folder.path, 'store')).close();
    const held = await holdLease(openLease(join(folder.path, 'store'), 'publish', { ttl }), {
      ttl,
      log: (line) => said.push(line),
      onLost: (sentence) => said.push(sentence),
    });
    try {
      disk.fill();
      await expect.poll(() => held.mayPublish(), { timeout: 20_000, interval: 20 }).toBe(false);
      expect(said[0]).toMatch(
        /^The right to publish could not be renewed \(failure 1 in a row\); it is tried again in a moment\. The disk is full: /,
      );
      disk.free();
      await expect.poll(() => held.mayPublish(), { timeout: 20_000, interval: 20 }).toBe(true);
      expect(said.filter((line) => line.includes('lost'))).toEqual([]);
    } finally {
      await held.release();
      disk.remove();
    }
  });

  it('is waited for on a disk that is mounted read-only, and had again when it can be written', async ({ skip }) => {
    const folder = temporaryFolder('lease-read-only');
    const disk = mountSmallDisk(folder.path, { size: '4m' });
    skip(disk === undefined, 'this user may not mount a small disk');
    if (disk === undefined) return;
    const said: string[] = [];
    const ttl = 1_500;
    openStore(join(folder.path, 'store')).close();
    disk.protect('store');
    let hasIt = false;
    const holding = holdLease(openLease(join(folder.path, 'store'), 'publish', { ttl }), { ttl, log: (line) => said.push(line) });
    const noted = holding.then(() => (hasIt = true));
    try {
      await expect.poll(() => said.length, { timeout: 20_000, interval: 20 }).toBeGreaterThan(0);
      expect(said[0]).toContain('cannot be opened. Expected a file, in a folder that the user who runs Signpost may read and write.');
      expect(hasIt).toBe(false);
      disk.release();
      await noted;
      await (await holding).release();
    } finally {
      disk.remove();
    }
  });
});

interface Holder {
  pid: number | undefined;
  holds(): boolean;
  isKilled(): boolean;
  kill(): void;
}

function startHolder(folder: string): Holder {
  const child = spawn(process.execPath, [...endingWithParent, join('tests', 'support', 'running', 'lease-holder.ts'), folder, '3000'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    pid: child.pid,
    holds: () => said.includes('holds'),
    isKilled: () => child.killed,
    kill: () => child.kill('SIGKILL'),
  };
}
