import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from './index.ts';
import { bigRelease } from '../../tests/support/store/big-release.ts';
import { folderForThisTest, publish, site, storeForThisTest } from '../../tests/support/store/example-store.ts';

/** What the programs import that are killed here. */
const module = {
  store: new URL('./index.ts', import.meta.url).href,
  largeFiles: new URL('./objects/large-files.ts', import.meta.url).href,
  bigRelease: new URL('../../tests/support/store/big-release.ts', import.meta.url).href,
};

/** Everything the store says, in one value. */
function everything(store: Store): unknown {
  return {
    releases: store.releases.list(),
    site: site(store),
    content: [...store.content.rows()],
    nextChange: store.content.nextChange(),
    pages: [...store.recordings.pages()],
    questions: [...store.recordings.questions()],
    ledger: [...store.ledger.rows()],
    receipts: store.receipts.waiting(),
    pause: store.note('pause'),
    cache: [...store.cache('search').entries()],
  };
}

function beginnings(folder: string): unknown {
  const store = openStore(folder);
  publish(store, { '/': 'Home', '/a/': 'A', '/b/': 'B' });
  store.write((unit) => {
    unit.recordings.question('list', 'hash 1', ['news']);
    unit.recordings.page({ path: '/', route: '{}', calls: ['list'], title: 'Home' });
    unit.content.set('document', 'a', { title: 'A' });
    unit.cache('search').set('base', 1);
  });
  const before = everything(store);
  store.close();
  return before;
}

/** The statements that the big release is made of. */
function statementsOfBigRelease(): string[] {
  const folder = folderForThisTest();
  beginnings(folder);
  const statements: string[] = [];
  const store = openStore(folder, { onStatement: (sql) => statements.push(sql) });
  statements.length = 0;
  bigRelease(store);
  store.close();
  return statements;
}

describe('an error at any statement of a release', () => {
  it('leaves everything as it was, and the next write succeeds', () => {
    const folder = folderForThisTest();
    const before = beginnings(folder);
    const count = statementsOfBigRelease().length;
    expect(count).toBeGreaterThan(25);
    let left = Infinity;
    const store = storeForThisTest(folder, {
      onStatement: (sql) => {
        if (--left === 0) throw new Error(`No further than ${sql}`);
      },
    });
    for (let statement = 1; statement <= count; statement++) {
      left = statement;
      expect(() => bigRelease(store), `statement ${statement}`).toThrow('No further than');
      left = Infinity;
      expect(everything(store), `statement ${statement}`).toEqual(before);
    }
    bigRelease(store);
    expect(store.live()?.number).toBe(2);
    expect(site(store)['/']).toBe('Home, changed');
  });
});

describe('a process that is killed at a statement of a release', () => {
  const statements = statementsOfBigRelease();
  const spread = [1, 2, 3, ...[0.25, 0.5, 0.75].map((part) => Math.round(statements.length * part)), statements.length];

  it.each(spread)('(number %i) leaves everything as it was, and the next start goes on', (statement) => {
    const folder = folderForThisTest();
    const before = beginnings(folder);
    const program = `
      import { openStore } from '${module.store}';
      import { bigRelease } from '${module.bigRelease}';
      let left = Infinity;
      const store = openStore(${JSON.stringify(folder)}, { onStatement: () => { if (--left === 0) process.kill(process.pid, 'SIGKILL'); } });
      left = ${statement};
      bigRelease(store);`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toMatchObject({ signal: 'SIGKILL' });
    const reader = openStore(folder, { readOnly: true });
    expect(site(reader)).toEqual({ '/': 'Home', '/a/': 'A', '/b/': 'B' });
    reader.close();
    const store = storeForThisTest(folder);
    expect(everything(store)).toEqual(before);
    bigRelease(store);
    expect(store.live()?.number).toBe(2);
  });

  it('leaves a half-written file that the next start removes, but not that of a process at work', () => {
    const folder = folderForThisTest();
    const program = `
      import { openStore } from '${module.store}';
      import { temporaryFile } from '${module.largeFiles}';
      import fs from 'node:fs';
      openStore(${JSON.stringify(folder)});
      fs.writeFileSync(temporaryFile(${JSON.stringify(folder)}), 'half');
      process.kill(process.pid, 'SIGKILL');`;
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(signal, stderr).toBe('SIGKILL');
    const [dead] = fs.readdirSync(join(folder, 'tmp'));
    const ours = dead?.replace(/^([^.]+)\.\d+\./, `$1.${process.pid}.`) ?? '';
    fs.writeFileSync(join(folder, 'tmp', ours), 'half');
    storeForThisTest(folder);
    expect(fs.readdirSync(join(folder, 'tmp'))).toEqual([ours]);
  });
});
