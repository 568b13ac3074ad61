import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { host } from '../../../publish/store/disk.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { entryFor, folderForThisTest, manifestOf, pageFor, storeForThisTest } from './example-release.ts';

const day = 24 * 60 * 60 * 1000;

async function publish(store: Store, number: number, createdAt = new Date(), text = `Page ${number}`) {
  const entries = [entryFor(store, '/', text), entryFor(store, '/news/', 'News')];
  await store.releases.write(manifestOf(store, entries, { number, head: number, createdAt: createdAt.toISOString() }));
  store.live.swap(number);
}

describe('a release', () => {
  it('reads back exactly as it was written, by another process too', async () => {
    const store = storeForThisTest();
    const manifest = manifestOf(store, [entryFor(store, '/', 'Home'), entryFor(store, '/news/x/', 'X')], {
      redirects: { '/old/': '/news/x/', '/away/': 'https://example.org/a?b#c' },
      gone: { '/withdrawn/': pageFor(store, 'Withdrawn') },
    });
    await store.releases.write(manifest);
    expect(store.releases.read(1)).toEqual(manifest);
    expect(openStore(store.folder).releases.read(1)).toEqual(manifest);
  });

  it('costs what changed: one changed page of 2,000 writes one part of the addresses and their table', async () => {
    const store = storeForThisTest();
    const entries = Array.from({ length: 2000 }, (_, index) => entryFor(store, `/news/${index}/`, 'Same'));
    const first = manifestOf(store, entries);
    await store.releases.write(first);
    const before = countObjects(store);
    const changed = entryFor(store, '/news/7/', 'Changed');
    await store.releases.write({
      ...first,
      number: 2,
      head: 2,
      entries: { ...first.entries, [changed.path]: changed },
    });
    const pageWithItsEncodings = 3;
    expect(countObjects(store) - before).toBe(pageWithItsEncodings + 2);
    expect(openStore(store.folder).releases.read(2).entries['/news/7/']).toEqual(changed);
  });

  it('is never overwritten', async () => {
    const store = storeForThisTest();
    await store.releases.write(manifestOf(store, [entryFor(store, '/', 'First')]));
    const second = manifestOf(store, [entryFor(store, '/', 'Second')]);
    await expect(store.releases.write(second)).rejects.toThrow(`Could not write release 1 in ${store.folder}: it is there already.`);
    expect(store.releases.read(1).entries).not.toEqual(second.entries);
  });

  it('refuses an address that is a page and a redirect at once', async () => {
    const store = storeForThisTest();
    const manifest = manifestOf(store, [entryFor(store, '/a/', 'A')], { redirects: { '/a/': '/b/' } });
    await expect(store.releases.write(manifest)).rejects.toThrow(
      '/a/ is a page of the release and a redirect at once: expected one of them. Take it out of the other.',
    );
  });

  it('that is not kept is named, with those that are', async () => {
    const store = storeForThisTest();
    await publish(store, 1);
    expect(() => store.releases.read(7)).toThrow(/^Release 7 cannot be read .*Kept releases: 1\.$/);
  });
});

describe('the live pointer', () => {
  it('says null before the first publish', () => {
    expect(storeForThisTest().live.number()).toBeNull();
  });

  it('moves in one step and says so with another identity', async () => {
    const store = storeForThisTest();
    await publish(store, 1);
    const before = store.live.identity();
    await publish(store, 2);
    expect(store.live.number()).toBe(2);
    expect(store.live.identity()).not.toBe(before);
  });

  it('refuses a release that is not kept, and an older one', async () => {
    const store = storeForThisTest();
    await publish(store, 2);
    expect(() => store.live.swap(3)).toThrow('Release 3 cannot go live: it is not kept');
    expect(() => store.live.swap(1)).toThrow(
      'Release 1 cannot go live: release 2 is live and newer. To go back, make a new release from the old one (npm run rollback).',
    );
    expect(store.live.number()).toBe(2);
  });
});

describe('a crash', () => {
  it('leaves temporary files that the next start removes, but not those of a process at work', () => {
    const folder = folderForThisTest();
    const store = openStore(folder);
    store.objects.put('something');
    const ours = join(folder, 'tmp', `${host}.${process.pid}.at-work`);
    const dead = join(folder, 'tmp', `${host}.999999999.crashed`);
    fs.writeFileSync(ours, 'half');
    fs.writeFileSync(dead, 'half');
    openStore(folder);
    expect(fs.existsSync(dead)).toBe(false);
    expect(fs.existsSync(ours)).toBe(true);
  });

  it('before the swap leaves a release that can be discarded, and the live one as it was', async () => {
    const store = storeForThisTest();
    await publish(store, 1);
    await store.releases.write(manifestOf(store, [entryFor(store, '/', 'Never live')], { number: 2 }));
    const next = openStore(store.folder);
    expect(next.live.number()).toBe(1);
    expect(next.releases.discardUnfinished()).toEqual([2]);
    expect(next.releases.list().map(({ number }) => number)).toEqual([1]);
  });

  it('in a power cut that emptied an object is mended when the bytes are put again', async () => {
    const store = storeForThisTest();
    const { sha256 } = store.objects.put('whole');
    fs.writeFileSync(store.objects.path(sha256), '');
    expect(await store.objects.verify(sha256)).toBe(false);
    store.objects.put('whole');
    expect(await store.objects.verify(sha256)).toBe(true);
  });
});

describe('a full disk', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

  it('is an error in words, and nothing partial is visible', async () => {
    const folder = folderForThisTest();
    await publish(openStore(folder), 1);
    let room = 100;
    const store = openStore(folder, {
      primitives: {
        ...fs,
        writeSync: (file: number, bytes: NodeJS.ArrayBufferView, offset?: number | null) => {
          if (room === 0) throw full;
          const written = fs.writeSync(file, bytes, offset, Math.min(room, bytes.byteLength - (offset ?? 0)));
          room -= written;
          return written;
        },
      } as typeof fs,
    });
    const before = countObjects(store);
    expect(() => store.objects.put('x'.repeat(200))).toThrow(
      `The disk is full: could not write an object of 200 bytes in ${folder} (ENOSPC). Nothing of it was kept, and the live site is as it was. Free some space on that disk, then try again.`,
    );
    expect(() => store.live.swap(1)).toThrow('release 1 is live');
    expect(countObjects(store)).toBe(before);
    expect(fs.readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(store.live.number()).toBe(1);
  });

  it('takes back the rows of the ledger that did not fit', () => {
    const folder = folderForThisTest();
    const row = { at: '2026-01-01T00:00:00Z', release: 1, event: 'live' as const, title: 'A' };
    openStore(folder).ledger.append([{ ...row, path: '/a/' }]);
    let isFull = false;
    const store = openStore(folder, {
      primitives: {
        ...fs,
        writeSync: (
          file: number,
          bytes: NodeJS.ArrayBufferView,
          offset?: number | null,
          _length?: number | null,
          position?: number | null,
        ) => {
          if (isFull) throw full;
          isFull = true;
          return fs.writeSync(file, bytes, offset, 5, position);
        },
      } as typeof fs,
    });
    expect(() => store.ledger.append([{ ...row, path: '/b/' }])).toThrow('The disk is full: could not write 1 rows of the ledger');
    expect([...openStore(folder).ledger.state().keys()]).toEqual(['/a/']);
    expect(fs.readFileSync(join(folder, 'ledger.jsonl'), 'utf8')).toMatch(/\n$/);
  });
});

describe('old releases', () => {
  it('go, but for the last few, the live one, its head, and what was live within 24 hours', async () => {
    const store = storeForThisTest();
    const now = Date.now();
    for (const [number, days] of [
      [1, 9],
      [2, 8],
      [3, 7],
      [4, 6],
      [5, 5],
      [6, 0.5],
    ] as const)
      await publish(store, number, new Date(now - days * day));
    const search = manifestOf(store, [entryFor(store, '/', 'Found')], { number: 7, head: 2, kind: 'search' });
    await store.releases.write(search);
    store.live.swap(7);
    expect(store.releases.prune({ keep: 1 })).toEqual([1, 3, 4]);
    expect(store.releases.list().map(({ number }) => number)).toEqual([2, 5, 6, 7]);
  });

  it('keep what caught up behind them last, which pushes out no other', async () => {
    const store = storeForThisTest();
    const now = Date.now();
    const catchUp = (number: number, head: number, kind: 'search' | 'rest', daysAgo: number): Promise<void> =>
      store.releases.write(
        manifestOf(store, [entryFor(store, '/', `Behind ${number}`)], {
          number,
          head,
          kind,
          createdAt: new Date(now - daysAgo * day).toISOString(),
        }),
      );
    await publish(store, 1, new Date(now - 9 * day));
    await catchUp(2, 1, 'search', 9);
    await catchUp(3, 1, 'rest', 9);
    await publish(store, 4, new Date(now - 8 * day));
    await catchUp(5, 4, 'search', 8);
    await catchUp(6, 4, 'rest', 8);
    await publish(store, 7, new Date(now - 7 * day));
    await catchUp(8, 7, 'search', 6);
    store.live.swap(8);
    expect(store.releases.prune({ keep: 2 })).toEqual([1, 2, 3, 5]);
    expect([4, 6, 7].map((number) => store.releases.latestOf(number))).toEqual([6, 6, 8]);
  });

  it('that go take their objects with them; no object of a kept release ever goes', async () => {
    const store = storeForThisTest();
    const now = Date.now();
    await publish(store, 1, new Date(now - 9 * day), 'Only in the first');
    await publish(store, 2, new Date(now - 8 * day), 'Only in the second');
    await publish(store, 3, new Date(now), 'Only in the third');
    const spared = store.objects.put('Wanted by somebody else');
    const [, second] = [1, 2, 3].map((number) => store.releases.read(number).entries['/']);
    const first = store.releases.read(1).entries['/'];
    store.releases.prune({ keep: 2 });

    expect((await store.releases.collect()).objects).toBe(0);
    const { objects } = await store.releases.collect({ graceMs: -1000, keep: [spared.sha256] });
    expect(objects).toBeGreaterThan(0);
    expect(store.objects.has(first?.sha256 ?? '')).toBe(false);
    expect(store.objects.has(second?.sha256 ?? '')).toBe(true);
    expect(store.objects.has(spared.sha256)).toBe(true);

    const fresh = openStore(store.folder);
    for (const { number } of fresh.releases.list())
      for (const entry of Object.values(fresh.releases.read(number).entries))
        for (const { sha256 } of [entry, ...Object.values(entry.encodings)]) expect(await fresh.objects.verify(sha256)).toBe(true);
  });

  it('are never collected from while one of them cannot be read', async () => {
    const store = storeForThisTest();
    await publish(store, 1);
    fs.writeFileSync(join(store.folder, 'releases', '00000001.json'), '{');
    await expect(openStore(store.folder).releases.collect({ graceMs: -1000 })).rejects.toThrow('Release 1 cannot be read');
  });
});

function countObjects(store: Store): number {
  return fs.readdirSync(join(store.folder, 'objects'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).length;
}
