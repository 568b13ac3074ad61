import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore, type LedgerRow } from '../index.ts';
import { storeForThisTest } from '../../../tests/support/store/example-store.ts';

const row = (path: string, particulars: Partial<LedgerRow> = {}): LedgerRow => ({
  path,
  at: '2026-01-01T00:00:00.000Z',
  release: 1,
  event: 'live',
  title: `The page ${path}`,
  ...particulars,
});

describe('the ledger', () => {
  const withdrawn = row('/a/', {
    event: 'withdrawn',
    at: '2026-02-01T00:00:00.000Z',
    release: 9,
    title: 'A, renamed',
    document: 'a',
    reason: 'The hub has closed.',
    successor: '/b/',
  });

  it('tells every event of an address, and the newest', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      unit.appendLedger([row('/a/', { document: 'a' }), row('/b/'), withdrawn]);
    });
    const reader = openStore(store.folder, { readOnly: true });
    for (const { ledger } of [store, reader]) {
      expect(ledger.of('/a/')).toEqual([row('/a/', { document: 'a' }), withdrawn]);
      expect([ledger.last('/a/'), ledger.last('/b/'), ledger.last('/c/')]).toEqual([withdrawn, row('/b/'), undefined]);
      expect([...ledger.rows()].map(({ path }) => path)).toEqual(['/a/', '/b/', '/a/']);
    }
    reader.close();
  });

  it("takes in a backup's rows by union: each once, told in order of time", () => {
    const store = storeForThisTest();
    const between = row('/a/', { at: '2026-01-15T00:00:00.000Z', event: 'redirected', to: '/c/' });
    store.write((unit) => {
      unit.appendLedger([row('/a/'), withdrawn]);
    });
    store.write((unit) => {
      unit.appendLedger([row('/a/'), between, withdrawn]);
    });
    expect(store.ledger.of('/a/')).toEqual([row('/a/'), between, withdrawn]);
    expect(store.ledger.last('/a/')).toEqual(withdrawn);
  });

  it('is never changed or shortened, whoever tries', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      unit.appendLedger([row('/a/')]);
    });
    const database = new DatabaseSync(join(store.folder, 'store.db'));
    expect(() => database.exec("UPDATE ledger SET title = 'Another'")).toThrow(
      'The ledger is append-only: add a row that says what is true now.',
    );
    expect(() => database.exec('DELETE FROM ledger')).toThrow(
      'The ledger is append-only: an address that was ever live is never forgotten.',
    );
    database.close();
    expect(store.ledger.of('/a/')).toEqual([row('/a/')]);
  });

  it('names addresses that answer nothing although they were live before any kept release', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      unit.appendLedger([row('/a/'), row('/b/')]);
      const release = unit.release({
        createdAt: '2026-11-24T00:00:00.000Z',
        kind: 'publish',
        renderer: 'r',
        cursor: null,
        reason: 'A test',
      });
      release.answer('/a/', { status: 301, to: '/' });
    });
    expect(store.addresses.unanswered()).toEqual(['/b/']);
  });
});

describe('published content', () => {
  it('is kept by kind and name, with when time changes something next', () => {
    const store = storeForThisTest();
    store.write(({ content }) => {
      content.set('document', 'b', { title: 'B' }, '2026-12-01T09:00:00Z');
      content.set('document', 'a', { title: 'A' }, '2026-11-30T10:00:00.000+01:00');
      content.set('alert', 'x', { text: 'Closed' }, '2026-12-24T00:00:00.000Z');
      content.set('global', 'home', { tasks: [] });
    });
    expect([...store.content.rows()]).toEqual([
      { kind: 'alert', id: 'x', value: { text: 'Closed' } },
      { kind: 'document', id: 'a', value: { title: 'A' } },
      { kind: 'document', id: 'b', value: { title: 'B' } },
      { kind: 'global', id: 'home', value: { tasks: [] } },
    ]);
    expect(store.content.nextChange()).toBe('2026-11-30T09:00:00.000Z');
    expect(store.content.due('2026-11-30T08:59:59.999Z')).toEqual([]);
    expect(store.content.due('2026-12-01T09:00:00Z')).toEqual([
      { kind: 'document', id: 'a' },
      { kind: 'document', id: 'b' },
    ]);
    store.write(({ content }) => {
      content.set('document', 'a', { title: 'A, later' });
      content.delete('document', 'b');
    });
    expect(store.content.nextChange()).toBe('2026-12-24T00:00:00.000Z');
    expect([...store.content.rows()].map(({ value }) => value)).toContainEqual({ title: 'A, later' });
    expect(() =>
      store.write(({ content }) => {
        content.set('document', 'a', {}, 'soon');
      }),
    ).toThrow('"soon" is no instant: expected ISO 8601, such as 2026-11-24T12:00:00.000Z.');
  });
});

describe('receipts', () => {
  it('wait, oldest first, until they are delivered', () => {
    const store = storeForThisTest();
    store.write(({ receipts }) => {
      receipts.stage('second', 2, { shown: ['b'] });
      receipts.stage('a first', 1, { shown: ['a'] });
      receipts.proved('a first', { wrong: [] });
    });
    expect(store.receipts.waiting()).toEqual([
      { id: 'second', release: 2, body: { shown: ['b'] }, proof: null },
      { id: 'a first', release: 1, body: { shown: ['a'] }, proof: { wrong: [] } },
    ]);
    store.write(({ receipts }) => {
      receipts.delivered('second');
    });
    expect(store.receipts.waiting().map(({ id }) => id)).toEqual(['a first']);
  });
});

describe('notes and caches', () => {
  it('keep plain values by name until they are removed', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      unit.setNote('pause', { by: 'An editor', release: 3 });
      unit.setNote('nightly', null);
    });
    const reader = openStore(store.folder, { readOnly: true });
    expect([reader.note('pause'), reader.note('nightly'), reader.note('nothing')]).toEqual([
      { by: 'An editor', release: 3 },
      null,
      undefined,
    ]);
    reader.close();
    store.write((unit) => {
      unit.setNote('pause', undefined);
    });
    expect(store.note('pause')).toBeUndefined();
  });

  it('are apart by area', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      unit.cache('search').set('b', [1]);
      unit.cache('search').set('a', 'text');
      unit.cache('cards').set('a', false);
    });
    expect([...store.cache('search').entries()]).toEqual([
      ['a', 'text'],
      ['b', [1]],
    ]);
    expect([store.cache('cards').get('a'), store.cache('cards').get('b')]).toEqual([false, undefined]);
    store.write((unit) => {
      unit.cache('search').delete('a');
      unit.cache('cards').clear();
    });
    expect([store.cache('search').get('a'), store.cache('search').get('b'), [...store.cache('cards').entries()]]).toEqual([
      undefined,
      [1],
      [],
    ]);
  });
});
