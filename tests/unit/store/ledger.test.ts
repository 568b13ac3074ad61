import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeLedgers, openStore, type LedgerRow } from '../../../publish/store/index.ts';
import { storeForThisTest } from './example-release.ts';

const row = (path: string, particulars: Partial<LedgerRow> = {}): LedgerRow => ({
  path,
  at: '2026-01-01T00:00:00.000Z',
  release: 1,
  event: 'live',
  title: `The page ${path}`,
  ...particulars,
});
const withdrawn = row('/a/', {
  event: 'withdrawn',
  at: '2026-02-01T00:00:00.000Z',
  release: 9,
  reason: 'The hub has closed.',
  successor: '/b/',
});

describe('the ledger', () => {
  it('answers with the newest row of every address', () => {
    const store = storeForThisTest();
    store.ledger.append([row('/a/'), row('/b/')]);
    store.ledger.append([withdrawn]);
    const expected = new Map([
      ['/a/', withdrawn],
      ['/b/', row('/b/')],
    ]);
    expect(store.ledger.state()).toEqual(expected);
    expect(openStore(store.folder).ledger.state()).toEqual(expected);
    expect(store.ledger.rows()).toHaveLength(3);
  });

  it('sees the rows another process added', () => {
    const store = storeForThisTest();
    expect(store.ledger.state().size).toBe(0);
    openStore(store.folder).ledger.append([row('/a/')]);
    expect(store.ledger.state().get('/a/')).toEqual(row('/a/'));
  });

  it('does without a last line that a crash cut short, and writes over it', () => {
    const store = storeForThisTest();
    store.ledger.append([row('/a/')]);
    fs.appendFileSync(join(store.folder, 'ledger.jsonl'), '{"path":"/torn/","at":"20');
    const next = openStore(store.folder);
    expect([...next.ledger.state().keys()]).toEqual(['/a/']);
    next.ledger.append([row('/b/')]);
    expect([...openStore(store.folder).ledger.state().keys()]).toEqual(['/a/', '/b/']);
  });

  it('says where it is damaged in the middle', () => {
    const store = storeForThisTest();
    const file = join(store.folder, 'ledger.jsonl');
    fs.writeFileSync(file, `${JSON.stringify(row('/a/'))}\nnonsense\n${JSON.stringify(row('/b/'))}\n`);
    expect(() => store.ledger.state()).toThrow(
      `The ledger is damaged at ${file}:2: expected a row in JSON. Restore the ledger from a backup: addresses that were ever live depend on it.`,
    );
  });

  it("takes in a backup's rows by union, in order of time, each once", () => {
    const store = storeForThisTest();
    store.ledger.append([row('/a/'), withdrawn]);
    expect(store.ledger.merge([row('/a/'), row('/c/', { at: '2026-01-15T00:00:00.000Z' })])).toBe(1);
    expect(store.ledger.rows().map(({ path }) => path)).toEqual(['/a/', '/c/', '/a/']);
    expect(store.ledger.state().get('/a/')).toEqual(withdrawn);
    expect(mergeLedgers(store.ledger.rows(), [])).toEqual(mergeLedgers([], store.ledger.rows()));
  });
});
