import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from './index.ts';
import { folderForThisTest, publish, site, storeForThisTest } from '../../tests/support/store/example-store.ts';

/** A disk of a few megabytes; undefined where this computer does not let us mount one. */
function smallDisk(): string | undefined {
  const folder = folderForThisTest();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status !== 0) return undefined;
  afterEach(() => {
    spawnSync('umount', [folder]);
  });
  return join(folder, 'store');
}

describe('a full disk', () => {
  it('is an error in words, leaves the live release whole, and is forgotten when there is room again', ({ skip }) => {
    const folder = smallDisk();
    skip(folder === undefined, 'this computer does not let a test mount a small disk');
    if (folder === undefined) return;
    const store = storeForThisTest(folder);
    publish(store, { '/': 'Home' });
    const full =
      /^The disk is full: could not .+ in .+\. Nothing of it was kept, and the live site is as it was\. Free some space on that disk, then try again\.$/;
    const tooMuch = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`/${index}/`, `${index}`.repeat(30_000)]));
    expect(() => publish(store, { '/': 'Changed', ...tooMuch })).toThrow(full);
    expect(() => publish(store, { '/': 'Changed', '/large/': 'x'.repeat(8_000_000) })).toThrow(full);
    expect(site(store)).toEqual({ '/': 'Home' });
    const reader = openStore(folder, { readOnly: true });
    expect(site(reader)).toEqual({ '/': 'Home' });
    reader.close();
    expect(fs.readdirSync(join(folder, 'tmp'))).toEqual([]);
    publish(store, { '/': 'Changed' });
    expect(site(store)).toEqual({ '/': 'Changed' });
  });
});
