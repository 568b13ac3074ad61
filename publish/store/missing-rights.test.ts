import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from './index.ts';
import { folderForThisTest, publish } from '../../tests/support/store/example-store.ts';

/** Runs code of a store in a process whose user may read the folder, and not write there; what it printed. */
function asStranger(folder: string, code: string, mode = 0o555): string {
  fs.chmodSync(folder, mode);
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

  it('is told which file it is, where only that of the leases cannot be written', () => {
    const folder = folderForThisTest();
    const store = openStore(folder);
    expect(store.lease('publish', { ttl: 60_000 }).acquire()).toBe(true);
    store.close();
    // Whoever runs it may write everything else.
    for (const name of fs.readdirSync(folder)) fs.chmodSync(join(folder, name), name === 'leases.db' ? 0o444 : 0o666);
    const take = `openStore(${JSON.stringify(folder)}).lease('search', { ttl: 60_000 }).acquire()`;
    expect(asStranger(folder, take, 0o777)).toBe(
      `StoreError EACCES: Not allowed to take or give back the lease "search" in ${folder}. The live site is as it was. Let the user who runs Signpost read and write leases.db and its folder, then try again.\n`,
    );
  });
});

describe('a damaged database of the leases', () => {
  it('is named, with what to do, and is made anew once it was moved away', () => {
    const folder = folderForThisTest();
    const store = openStore(folder);
    fs.writeFileSync(join(folder, 'leases.db'), 'rubbish '.repeat(1_000));
    const lease = store.lease('publish', { ttl: 60_000 });
    expect(() => lease.acquire()).toThrow(
      `The database leases.db in ${folder} is damaged: could not take or give back the lease "publish" (file is not a database). It only says which process may publish now, and is made anew where it is missing: stop Signpost, move it elsewhere, and start Signpost again.`,
    );
    fs.renameSync(join(folder, 'leases.db'), join(folder, 'damaged-leases.db'));
    expect(lease.acquire()).toBe(true);
  });
});
