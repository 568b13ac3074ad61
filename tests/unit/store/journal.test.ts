import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { entryFor, manifestOf, storeForThisTest } from './example-release.ts';

async function publish(store: Store, number: number) {
  await store.releases.write(manifestOf(store, [entryFor(store, '/', `${number}`)], { number }));
  store.live.swap(number);
}

const set = (values: Record<string, unknown>) => ({ set: new Map(Object.entries(values)), delete: [] });

describe('a journal', () => {
  it('remembers what was set and deleted, release by release', async () => {
    const store = storeForThisTest();
    const journal = store.journal('documents');
    journal.append(1, set({ a: { title: 'A' }, b: 1 }));
    await publish(store, 1);
    journal.append(2, { set: new Map([['c', [3]]]), delete: ['b'] });
    await publish(store, 2);
    expect(openStore(store.folder).journal('documents').load(2)).toEqual(
      new Map<string, unknown>([
        ['a', { title: 'A' }],
        ['c', [3]],
      ]),
    );
  });

  it('reads the same after it was compacted, and keeps one generation before', async () => {
    const store = storeForThisTest();
    const journal = store.journal('documents');
    for (let number = 1; number <= 6; number++) {
      journal.append(number, set({ [`key-${number}`]: number, shared: number }));
      await publish(store, number);
      const before = journal.load(number);
      if (number % 2 === 0) journal.compact(number, before);
      expect(journal.load(number)).toEqual(before);
    }
    expect(journal.length()).toBe(0);
    expect(fs.readdirSync(join(store.folder, 'journals', 'documents'))[0]).toBe('00000004.base.jsonl');
  });

  it('forgets a release that never went live, at the next start and at the next release', async () => {
    const store = storeForThisTest();
    const journal = store.journal('documents');
    journal.append(1, set({ a: 'live' }));
    await publish(store, 1);
    journal.append(2, set({ a: 'crashed' }));
    expect(openStore(store.folder).journal('documents').load(1).get('a')).toBe('live');

    journal.append(2, set({ a: 'refused', b: 'refused' }));
    journal.append(3, set({ c: 'published' }));
    await publish(store, 3);
    expect(journal.load(3)).toEqual(
      new Map([
        ['a', 'live'],
        ['c', 'published'],
      ]),
    );
  });

  it('refuses a release it holds already', async () => {
    const store = storeForThisTest();
    const journal = store.journal('documents');
    journal.append(1, set({ a: 1 }));
    await publish(store, 1);
    expect(() => journal.append(1, set({ a: 2 }))).toThrow(
      'The journal "documents" already holds release 1: cannot add release 1. Expected a higher number.',
    );
  });

  it('says that it is damaged when a file of it was cut short', async () => {
    const store = storeForThisTest();
    const journal = store.journal('documents');
    journal.append(1, set({ a: 1, b: 2 }));
    await publish(store, 1);
    const file = join(store.folder, 'journals', 'documents', '00000001.delta.jsonl');
    fs.truncateSync(file, fs.statSync(file).size - 20);
    expect(() => journal.load(1)).toThrow(
      `The journal file ${file} is damaged after line 1: expected it to go on to its end mark. Remove the folder it lies in, and publish everything afresh.`,
    );
  });
});
