import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from './index.ts';
import { folderForThisTest, publish } from '../../tests/support/store/example-store.ts';

/** Runs code of a store in a process whose user may read the folder, and not write there; what it printed. */
function asStranger(folder: string, code: string): string {
  fs.chmodSync(folder, 0o555);
  afterEach(() => {
    fs.chmodSync(folder, 0o755);
  });
  const program = `
    import { openStore } from './publish/store/index.ts';
    // Nothing is forbidden to root: it becomes nobody once everything is loaded.
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
    try { ${code} } catch (error) { console.log(error.name + ' ' + error.code + ': ' + error.message); }`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout;
}

describe('a process that may not write in the folder of the store', () => {
  it('is told so in words, and what to do', () => {
    const folder = folderForThisTest();
    const store = openStore(folder);
    publish(store, { '/': 'Home' });
    store.close();
    const words =
      /^StoreError EACCES: Not allowed to .+ in .+\. The live site is as it was\. Let the user who runs Signpost read and write store\.db and its folder, then try again\.\n$/;
    expect(asStranger(folder, `openStore(${JSON.stringify(folder)})`)).toMatch(words);
    expect(asStranger(folder, `openStore(${JSON.stringify(folder)}, { readOnly: true })`)).toMatch(words);
  });
});
