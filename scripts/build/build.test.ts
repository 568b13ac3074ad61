import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withLock } from './with-lock.ts';
import { hashInputs } from './inputs.ts';
import { completeLockfile } from './lockfile.ts';
import { readRecord, writeRecord } from './record.ts';

const base = mkdtempSync(join(tmpdir(), 'signpost-build-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('what a build is made from', () => {
  mkdirSync(join(base, 'site', 'pages'), { recursive: true });
  writeFileSync(join(base, 'site', 'pages', 'index.astro'), 'one');
  const hash = () => hashInputs(['site', 'absent'], { base });

  test('gives the same hash while nothing changes', async () => {
    expect(await hash()).toBe(await hash());
  });

  test('gives another hash when a file changes, appears or gets another name', async () => {
    const hashes = [await hash()];
    writeFileSync(join(base, 'site', 'pages', 'index.astro'), 'two');
    hashes.push(await hash());
    writeFileSync(join(base, 'site', 'new.ts'), '');
    hashes.push(await hash());
    rmSync(join(base, 'site', 'new.ts'));
    writeFileSync(join(base, 'site', 'other.ts'), '');
    hashes.push(await hash());
    expect(new Set(hashes).size).toBe(4);
  });

  test('leaves out what builds themselves write', async () => {
    const before = await hash();
    mkdirSync(join(base, 'site', '.next'));
    writeFileSync(join(base, 'site', '.next', 'cache'), 'x');
    expect(await hash()).toBe(before);
  });
});

describe('the record of a build', () => {
  test('is read back', async () => {
    await writeRecord(join(base, 'a', 'record.json'), { hash: 'abc' });
    expect(await readRecord(join(base, 'a', 'record.json'), 'hash')).toBe('abc');
  });

  test('that is missing or cut short means that the build is done again', async () => {
    writeFileSync(join(base, 'half.json'), '{ "hash": "ab');
    expect(await readRecord(join(base, 'half.json'), 'hash')).toBeUndefined();
    expect(await readRecord(join(base, 'none.json'), 'hash')).toBeUndefined();
  });
});

describe('a lockfile that npm left incomplete', () => {
  test('gets the optional packages of other systems at the version their parent asks for', () => {
    const { completed, added } = completeLockfile({
      packages: {
        'node_modules/next': {
          version: '16.4.6',
          optionalDependencies: { '@next/swc-darwin-arm64': '16.4.6', '@next/swc-linux-x64-gnu': '16.4.6', sharp: '^0.35.0' },
        },
        'node_modules/@next/swc-linux-x64-gnu': { version: '16.4.6', optional: true },
      },
    });
    expect(added).toEqual(['@next/swc-darwin-arm64@16.4.6']);
    expect(completed.packages['node_modules/@next/swc-darwin-arm64']).toEqual({
      version: '16.4.6',
      cpu: ['arm64'],
      optional: true,
      os: ['darwin'],
    });
  });

  test('nests a package whose place is taken by another version', () => {
    const { completed } = completeLockfile({
      packages: {
        'node_modules/compiler': { version: '2.0.0', dev: true, optionalDependencies: { 'compiler-win32-x64': '2.0.0' } },
        'node_modules/compiler-win32-x64': { version: '1.0.0', optional: true },
      },
    });
    expect(completed.packages['node_modules/compiler/node_modules/compiler-win32-x64']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
  });
});

describe('work that only one process may do', () => {
  test('waits for the one that does it', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(join(base, 'lock'), work('first')), withLock(join(base, 'lock'), work('second'))]);
    expect([order.slice(0, 2), order.slice(2)].map(([begun, ended]) => begun?.split(' ')[0] === ended?.split(' ')[0])).toEqual([
      true,
      true,
    ]);
  });

  test('does not wait for one that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(base, 'lock'), String(pid));
    expect(await withLock(join(base, 'lock'), async () => 'done')).toBe('done');
  });
});
