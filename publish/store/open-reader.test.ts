import fs from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type StoreReader } from './index.ts';
import { folderForThisTest, publish, site, storeForThisTest } from '../../tests/support/store/example-store.ts';

function readerForThisTest(folder: string): StoreReader {
  const reader = openStore(folder, { readOnly: true });
  afterEach(() => {
    reader.close();
  });
  return reader;
}

/** Lets the reader's second pass, after which it looks whether its file is still the same. */
function passASecond(): void {
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 1001);
  afterEach(() => {
    vi.restoreAllMocks();
  });
}

describe('a reader', () => {
  it('may be there before the database, and sees the first release when it comes', () => {
    const folder = join(folderForThisTest(), 'not-yet');
    const reader = readerForThisTest(folder);
    const before = reader.version();
    expect([reader.live(), reader.releases.list(), site(reader), reader.note('pause')]).toEqual([null, [], {}, undefined]);
    expect(fs.existsSync(folder)).toBe(false);
    publish(storeForThisTest(folder), { '/': 'Home' });
    expect(reader.version()).not.toBe(before);
    expect(site(reader)).toEqual({ '/': 'Home' });
  });

  it('sees by its version that something was committed, and by the same version that nothing was', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'One' });
    const reader = readerForThisTest(store.folder);
    const versions = new Set([reader.version(), reader.version()]);
    const own = new Set([store.version(), store.version()]);
    expect([versions.size, own.size]).toEqual([1, 1]);
    publish(store, { '/': 'Two' });
    versions.add(reader.version()).add(reader.version());
    own.add(store.version()).add(store.version());
    expect([versions.size, own.size]).toEqual([2, 2]);
    expect(() =>
      store.write(() => {
        throw new Error('Not this time');
      }),
    ).toThrow('Not this time');
    versions.add(reader.version());
    expect(versions.size).toBe(2);
  });

  it('beside another sees one whole release while the next is written, then the next', () => {
    const store = storeForThisTest();
    const pages = (text: string) => Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`/${index}/`, text]));
    publish(store, pages('One'));
    const [first, second] = [readerForThisTest(store.folder), readerForThisTest(store.folder)];
    const texts = (reader: StoreReader) => [...new Set(Object.values(site(reader)))];
    const streamed = first.addresses.all();
    const began = streamed.next();
    store.write((unit) => {
      const release = unit.release({ createdAt: new Date().toISOString(), kind: 'publish', renderer: 'r', cursor: null, reason: 'Two' });
      for (const [path, answer] of store.addresses.all())
        release.answer(path, { ...answer, ...unit.putObject(Buffer.from('Two')) } as typeof answer);
      expect([texts(first), texts(second)]).toEqual([['One'], ['One']]);
    });
    expect([texts(first), texts(second)]).toEqual([['Two'], ['Two']]);
    // What was begun before goes on as it began.
    const rest = [...streamed];
    expect(rest).toHaveLength(299);
    expect(new Set([began.value, ...rest].map((row) => (row[1].status === 200 ? row[1].sha256 : '')))).toHaveLength(1);
  });

  it('cannot write', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home' });
    const reader = readerForThisTest(store.folder);
    expect('write' in reader).toBe(false);
  });

  it('says so when the database is gone, and follows when another is put in its place', () => {
    const folder = folderForThisTest();
    const file = join(folder, 'store.db');
    const store = openStore(folder);
    publish(store, { '/': 'Home' });
    store.close();
    const reader = readerForThisTest(folder);
    const before = reader.version();
    for (const name of fs.readdirSync(folder)) if (name.startsWith('store.db')) fs.rmSync(join(folder, name));
    passASecond();
    expect(() => reader.version()).toThrow(
      `The database ${file} is gone: expected it to stay where it was. What was read before is still served. Restore it from a backup.`,
    );
    publish(storeForThisTest(folder), { '/': 'Another' });
    expect(reader.version()).not.toBe(before);
    expect(site(reader)).toEqual({ '/': 'Another' });
  });

  it('says what to do with a database of another version', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home' });
    const database = new DatabaseSync(join(store.folder, 'store.db'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const newer = `The database store.db in ${store.folder} has version 999, and this version of Signpost reads version 2: a newer Signpost made it. Update this one, or restore a backup that is older.`;
    expect(() => openStore(store.folder, { readOnly: true })).toThrow(newer);
    expect(() => openStore(store.folder)).toThrow(newer);
  });

  it('and the writer say in words that the database is damaged', () => {
    const folder = folderForThisTest();
    fs.writeFileSync(join(folder, 'store.db'), 'This was never a database, and is long enough to be taken for one.'.repeat(100));
    const damaged = new RegExp(
      `^The database store\\.db in ${folder} is damaged: could not .*\\. Stop Signpost, run npm run repair, which keeps everything that can be read, and start it again; or restore a backup\\.$`,
    );
    expect(() => openStore(folder, { readOnly: true })).toThrow(damaged);
    expect(() => openStore(folder)).toThrow(damaged);
  });
});

describe('the write-ahead log', () => {
  it('is short again after a large release', () => {
    const store = storeForThisTest();
    store.write((unit) => {
      for (let index = 0; index < 700; index++) unit.putObject(Buffer.alloc(120_000, `${index} `));
    });
    expect(fs.statSync(join(store.folder, 'store.db-wal')).size).toBe(0);
    expect(fs.statSync(join(store.folder, 'store.db')).size).toBeGreaterThan(80_000_000);
  });

  it('is copied into the database behind the work that made it long', async () => {
    const store = storeForThisTest();
    const size = () => fs.statSync(join(store.folder, 'store.db')).size;
    store.write((unit) => {
      for (let index = 0; index < 50; index++) unit.putObject(Buffer.alloc(120_000, `${index} `));
    });
    expect(size()).toBeLessThan(1_000_000);
    await vi.waitFor(() => {
      expect(size()).toBeGreaterThan(5_000_000);
    });
  });
});
