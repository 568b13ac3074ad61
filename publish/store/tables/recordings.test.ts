import { describe, expect, it } from 'vitest';
import { openStore, type Recording, type Store } from '../index.ts';
import { storeForThisTest } from '../../../tests/support/store/example-store.ts';

/** Records pages with the calls they asked, each call filed under itself and under what stands before its bracket. */
function record(store: Store, ...pages: (Partial<Recording> & Pick<Recording, 'path' | 'calls'>)[]): void {
  store.write(({ recordings }) => {
    for (const page of pages) {
      for (const call of page.calls) recordings.question(call, `hash of ${call}`, [call, call.split(' ')[0] ?? '']);
      recordings.page({ route: `{"path":"${page.path}"}`, ...page });
    }
  });
}

const home = {
  path: '/',
  calls: ['setting ["home"]', 'list ["news"]'],
  title: 'Home',
  ids: ['main', 'news'],
  fragmentLinks: ['/a/#one', '/a/#two'],
  card: '{"title":"Home"}',
};
const a = { path: '/a/', calls: ['card ["a"]', 'setting ["home"]'], title: 'A' };

describe('recordings', () => {
  it('read back as they were written, after a restart too', () => {
    const store = storeForThisTest();
    record(store, home, a);
    for (const opened of [store, openStore(store.folder)]) {
      expect(opened.recordings.page('/')).toEqual({ ...home, route: '{"path":"/"}' });
      expect([...opened.recordings.pages()].map(({ path, calls }) => [path, [...calls].sort()])).toEqual([
        ['/', ['list ["news"]', 'setting ["home"]']],
        ['/a/', ['card ["a"]', 'setting ["home"]']],
      ]);
      expect(opened.recordings.page('/nowhere/')).toBeUndefined();
      expect(opened.recordings.count()).toBe(2);
      expect(opened.recordings.hash('card ["a"]')).toBe('hash of card ["a"]');
      expect(opened.recordings.hash('never asked')).toBeUndefined();
    }
  });

  it('tell which questions a topic touches, and which pages asked them', () => {
    const store = storeForThisTest();
    record(store, home, a);
    const calls = (...topics: string[]) => store.recordings.filedUnder(topics).map(({ call }) => call);
    expect(calls('setting')).toEqual(['setting ["home"]']);
    expect(calls('card', 'list', 'card ["a"]').sort()).toEqual(['card ["a"]', 'list ["news"]']);
    expect(calls('nothing')).toEqual([]);
    const pages = (...topics: string[]) => store.recordings.askedBy(store.recordings.filedUnder(topics).map(({ id }) => id));
    expect([pages('setting'), pages('card'), pages()]).toEqual([['/', '/a/'], ['/a/'], []]);
  });

  it('forget a question when the last page that asked it is replaced or removed, and not before', () => {
    const store = storeForThisTest();
    record(store, home, a);
    const calls = () => [...store.recordings.questions()].map(({ call }) => call).sort();
    record(store, { ...home, calls: ['list ["events"]'] });
    expect(calls()).toEqual(['card ["a"]', 'list ["events"]', 'setting ["home"]']);
    expect(store.recordings.filedUnder(['list']).map(({ call }) => call)).toEqual(['list ["events"]']);
    store.write(({ recordings }) => {
      recordings.remove('/a/');
      recordings.remove('/never-there/');
    });
    expect(calls()).toEqual(['list ["events"]']);
    expect([store.recordings.page('/a/'), store.recordings.count()]).toEqual([undefined, 1]);
  });

  it('keep a question that one page stops asking and another begins to ask in the same transaction', () => {
    const store = storeForThisTest();
    record(store, home);
    record(store, { ...home, calls: ['list ["events"]'] }, { ...a, calls: ['setting ["home"]'] });
    expect(store.recordings.hash('setting ["home"]')).toBe('hash of setting ["home"]');
    expect(store.recordings.askedBy(store.recordings.filedUnder(['setting']).map(({ id }) => id))).toEqual(['/a/']);
  });

  it('drop a question that was told and that no page asked', () => {
    const store = storeForThisTest();
    store.write(({ recordings }) => {
      recordings.question('nobody', 'hash', ['topic']);
    });
    expect([[...store.recordings.questions()], store.recordings.filedUnder(['topic'])]).toEqual([[], []]);
  });

  it('refuse a page that asked what was never told', () => {
    const store = storeForThisTest();
    expect(() =>
      store.write(({ recordings }) => {
        recordings.page({ path: '/', route: '{}', calls: ['list'] });
      }),
    ).toThrow('The page / was made from a call the store does not know: expected recordings.question("list", …) before.');
  });

  it('take the new hash of a known question', () => {
    const store = storeForThisTest();
    record(store, home);
    store.write(({ recordings }) => {
      recordings.question('list ["news"]', 'another hash', ['list']);
    });
    expect(store.recordings.filedUnder(['list ["news"]'])).toMatchObject([{ call: 'list ["news"]', hash: 'another hash' }]);
  });

  it('tell which pages share a title, and which link into a page', () => {
    const store = storeForThisTest();
    record(store, home, a, { path: '/b/', calls: [], title: 'A' });
    expect([store.recordings.withTitle('A'), store.recordings.withTitle('None')]).toEqual([['/a/', '/b/'], []]);
    expect(store.recordings.fragmentLinksTo('/a/')).toEqual([
      { from: '/', fragment: 'one' },
      { from: '/', fragment: 'two' },
    ]);
    record(store, { ...home, fragmentLinks: ['/a/#two'] });
    expect(store.recordings.fragmentLinksTo('/a/')).toEqual([{ from: '/', fragment: 'two' }]);
    store.write(({ recordings }) => {
      recordings.remove('/');
    });
    expect(store.recordings.fragmentLinksTo('/a/')).toEqual([]);
  });

  it('know what is still to be rendered, the most needed first, until it is', () => {
    const store = storeForThisTest();
    record(store, home, a, { path: '/b/', calls: [] });
    store.write(({ recordings }) => {
      recordings.markStale(['/a/', '/b/', '/unknown/'], 5);
      recordings.markStale(['/b/'], 1);
      recordings.markStale(['/'], 9);
      recordings.markStale(['/b/'], 7);
    });
    expect(store.recordings.stale()).toEqual(['/b/', '/a/', '/']);
    record(store, a);
    expect(store.recordings.stale()).toEqual(['/b/', '/']);
  });

  it('are seen in the transaction that writes them', () => {
    const store = storeForThisTest();
    record(store, home);
    store.write(({ recordings }) => {
      recordings.page({ path: '/b/', route: '{}', calls: ['list ["news"]'] });
      expect(store.recordings.askedBy(store.recordings.filedUnder(['list']).map(({ id }) => id))).toEqual(['/', '/b/']);
      recordings.page({ path: '/b/', route: '{}', calls: [] });
      expect(store.recordings.askedBy(store.recordings.filedUnder(['list']).map(({ id }) => id))).toEqual(['/']);
    });
  });

  it('of another renderer begin with nothing', () => {
    const store = storeForThisTest();
    record(store, home, a);
    store.write(({ recordings }) => {
      recordings.clear();
      recordings.question('list ["news"]', 'new', ['list']);
      recordings.page({ path: '/a/', route: '{}', calls: ['list ["news"]'] });
    });
    expect([...store.recordings.pages()]).toEqual([{ path: '/a/', route: '{}', calls: ['list ["news"]'] }]);
    expect([...store.recordings.questions()].map(({ call, hash }) => [call, hash])).toEqual([['list ["news"]', 'new']]);
    expect(store.recordings.fragmentLinksTo('/a/')).toEqual([]);
  });
});
