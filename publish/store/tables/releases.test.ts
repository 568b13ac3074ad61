import { describe, expect, it } from 'vitest';
import { openStore, type Answer } from '../index.ts';
import { beginRelease, folderForThisTest, page, publish, site, storeForThisTest } from '../../../tests/support/store/example-store.ts';

describe('a release', () => {
  it('is live once it is written, for this process and others', () => {
    const store = storeForThisTest();
    expect(store.live()).toBeNull();
    const createdAt = '2026-11-24T09:00:00.000Z';
    publish(store, { '/': 'Home', '/news/x/': 'X' }, { createdAt, cursor: '7', reason: 'First' });
    const expected = { number: 1, createdAt, kind: 'publish', knownAs: 1, renderer: 'test', cursor: '7', reason: 'First', pages: 2 };
    expect(store.live()).toEqual(expected);
    const reader = openStore(store.folder, { readOnly: true });
    expect(reader.live()).toEqual(expected);
    expect(site(reader)).toEqual({ '/': 'Home', '/news/x/': 'X' });
    reader.close();
  });

  it('reads back every kind of answer exactly as it was given', () => {
    const store = storeForThisTest();
    const answers: Record<string, Answer> = store.write((unit) => {
      const release = beginRelease(unit);
      const bytes = unit.putObject(Buffer.from('<title>Words</title>'));
      const given: Record<string, Answer> = {
        '/': page(unit, 'Home', { noindex: true, lastModified: '2026-01-01T00:00:00.000Z', document: 'd' }),
        '/files/1/a%20plan.pdf': page(unit, 'PDF', {
          type: 'application/pdf',
          cache: 'immutable',
          sharing: 'cross-origin',
          download: 'a plan.pdf',
          isPermanent: false,
        }),
        '/moved/': { status: 301, to: '/news/?page=2#top', document: 'd' },
        '/away/': { status: 301, to: 'https://example.org/a?b#c' },
        '/withdrawn/': { status: 410, ...bytes, document: 'w' },
        '/404.html': { status: 404, ...bytes },
      };
      for (const [path, answer] of Object.entries(given)) release.answer(path, answer);
      return given;
    });
    for (const [path, answer] of Object.entries(answers)) expect(store.addresses.live(path)).toEqual(answer);
    expect(store.addresses.live('/nowhere/')).toBeUndefined();
    expect(store.live()?.pages).toBe(1);
  });

  it('counts its pages as they come, change and go', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home', '/a/': 'A', '/b/': 'B' });
    publish(store, { '/a/': 'A, changed', '/b/': null, '/c/': 'C' });
    expect(store.live()?.pages).toBe(3);
    store.write((unit) => {
      const release = beginRelease(unit);
      release.answer('/c/', { status: 301, to: '/a/' });
      release.answer('/feed.json', page(unit, '{}', { type: 'application/json' }));
      release.answer('/d/', page(unit, 'D'));
      release.drop('/d/');
    });
    expect(store.live()?.pages).toBe(2);
    store.write((unit) => {
      beginRelease(unit, { kind: 'rollback' }).restore(1);
    });
    expect(store.live()?.pages).toBe(3);
  });

  it('writes nothing for an address that answers as before, however often it is said', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home', '/a/': 'A' });
    const changes = store.write((unit) => {
      const release = beginRelease(unit);
      release.answer('/', page(unit, 'Home'));
      release.answer('/a/', page(unit, 'Another'));
      release.drop('/a/');
      release.answer('/a/', page(unit, 'A'));
      release.answer('/b/', page(unit, 'B'));
      release.drop('/b/');
      return release.changes();
    });
    expect(changes).toEqual([]);
    expect(store.addresses.changedSince(1)).toEqual([]);
    expect(site(store)).toEqual({ '/': 'Home', '/a/': 'A' });
  });

  it('says what is different from the release before, and what would be lost', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home', '/goes/': 'Goes', '/changes/': 'Before' });
    store.write((unit) => {
      const release = beginRelease(unit);
      release.answer('/assets/app.1.css', page(unit, 'css', { type: 'text/css', isPermanent: false }));
    });
    store.write((unit) => {
      const release = beginRelease(unit);
      release.drop('/goes/');
      release.drop('/assets/app.1.css');
      release.answer('/changes/', page(unit, 'After'));
      release.answer('/new/', page(unit, 'New'));
      const changes = release.changes().map(({ path, before, after }) => [path, before?.status, after?.status]);
      expect(changes).toEqual([
        ['/assets/app.1.css', 200, undefined],
        ['/changes/', 200, 200],
        ['/goes/', 200, undefined],
        ['/new/', undefined, 200],
      ]);
      expect(release.lost()).toEqual(['/goes/']);
      release.answer('/goes/', { status: 301, to: '/' });
      expect(release.lost()).toEqual([]);
    });
    expect(store.addresses.unanswered()).toEqual([]);
  });

  it('is known by the number of the release it only caught up with', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'Home' });
    publish(store, { '/search/index.json': '{}' }, { kind: 'search' });
    publish(store, { '/social/1.png': 'png' }, { kind: 'background' });
    publish(store, { '/': 'Home again' });
    expect(store.releases.list().map(({ number, knownAs }) => [number, knownAs])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 4],
    ]);
    expect([1, 2, 4].map((number) => store.releases.latestOf(number))).toEqual([3, 3, 4]);
    expect(store.releases.get(2)?.kind).toBe('search');
    expect(store.releases.get(9)).toBeUndefined();
  });

  it('refuses what is no address, and a redirect to what a browser would not follow within the web', () => {
    const store = storeForThisTest();
    for (const path of ['news/', '//x', '/a//b/', '/a\\b', '/a b/', '/a?b', '/a#b', '/100%', '/%zz', '/%ff', '/../x', '/a/./b', '/a\u0000'])
      expect(() => publish(store, { [path]: 'X' }), path).toThrow(
        `"${path}" cannot be an address of a release: expected a path such as /news/x/, percent-encoded, without "//", "\\", "?", "#", spaces and "." or ".." as a part. Correct where it comes from.`,
      );
    for (const to of ['tel:111', 'mailto:a@example.org', '//example.org', '/a\\b', 'https://', '/a b', '/a-to-z/#100% x'])
      expect(
        () =>
          store.write((unit) => {
            beginRelease(unit).answer('/from/', { status: 301, to });
          }),
        to,
      ).toThrow(`/from/ cannot redirect to "${to}"`);
    for (const path of ['/', '/news/x/', '/a.b/c..d', '/.well-known/security.txt', '/f/caf%C3%A9.pdf', '/naïve/'])
      publish(store, { [path]: 'X' });
    expect(store.releases.list()).toHaveLength(6);
  });

  it('refuses bytes that are not kept, and a page for unknown addresses in another place', () => {
    const store = storeForThisTest();
    const sha256 = 'a'.repeat(64);
    expect(() =>
      store.write((unit) => {
        beginRelease(unit).answer('/x/', { status: 410, sha256, size: 1 });
      }),
    ).toThrow(`/x/ cannot answer with the bytes ${sha256}: they are not kept. Expected putObject or putFile before.`);
    expect(() =>
      store.write((unit) => {
        beginRelease(unit).answer('/x/', { status: 404, ...unit.putObject(Buffer.from('x')) });
      }),
    ).toThrow('/x/ cannot answer 404: expected the page for addresses that never were at /404.html only.');
  });

  it('is one at a time in a unit, and a unit is over when it returns', async () => {
    const store = storeForThisTest();
    expect(() =>
      store.write((unit) => {
        beginRelease(unit);
        beginRelease(unit);
      }),
    ).toThrow('Release 1 was begun already: expected one release in each store.write().');
    const kept = store.write((unit) => unit);
    expect(() => kept.putObject(Buffer.from('late'))).toThrow('The store was written to outside its transaction');
    expect(() => {
      store.write(() => {
        publish(store, {});
      });
    }).toThrow('A transaction of the store was begun inside another');
    expect(() => store.write(() => Promise.resolve())).toThrow('store.write() was given asynchronous work');
    await Promise.resolve();
    expect(store.live()).toBeNull();
  });
});

describe('going back', () => {
  it('50 releases makes every address answer what it did then, and costs what changed since', () => {
    const statements: string[] = [];
    const store = storeForThisTest(folderForThisTest(), { onStatement: (sql) => statements.push(sql) });
    const pages = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`/news/${index}/`, `Story ${index}`]));
    publish(store, { ...pages, '/': 'Home' });
    const then = site(store);
    for (let number = 2; number <= 51; number++)
      publish(store, { [`/news/${number % 7}/`]: `Story at ${number}`, [`/new/${number % 5}/`]: number % 2 ? `New at ${number}` : null });
    const before = site(store);
    statements.length = 0;
    store.write((unit) => {
      const release = beginRelease(unit, { kind: 'rollback' });
      release.restore(1);
      expect(release.changes()).toHaveLength(10);
    });
    expect(site(store)).toEqual(then);
    expect(statements.length).toBeLessThan(40);
    expect(site(store, 51)).toEqual(before);
    expect(store.releases.newestContent()?.number).toBe(51);
  });

  it('and forth again ends where it began', () => {
    const store = storeForThisTest();
    publish(store, { '/': 'One', '/a/': 'A' });
    publish(store, { '/': 'Two', '/a/': null, '/b/': 'B' });
    const newest = site(store);
    store.write((unit) => {
      beginRelease(unit, { kind: 'rollback' }).restore(1);
    });
    expect(site(store)).toEqual({ '/': 'One', '/a/': 'A' });
    store.write((unit) => {
      const release = beginRelease(unit);
      release.restore(2);
      release.answer('/c/', page(unit, 'C'));
    });
    expect(site(store)).toEqual({ ...newest, '/c/': 'C' });
  });

  it('to a release that is not kept is refused with those that are', () => {
    const store = storeForThisTest();
    for (let number = 1; number <= 3; number++) publish(store, { '/': `${number}` });
    expect(() =>
      store.write((unit) => {
        beginRelease(unit).restore(9);
      }),
    ).toThrow('Release 9 is not kept. Kept releases: 1–3.');
    expect(store.live()?.number).toBe(3);
  });
});

describe('an address', () => {
  it('is told as of any kept release', () => {
    const store = storeForThisTest();
    publish(store, { '/a/': 'First' });
    publish(store, { '/b/': 'B' });
    publish(store, { '/a/': 'Third' });
    publish(store, { '/a/': null });
    const text = (release: number) => {
      const answer = store.addresses.asOf('/a/', release);
      return answer?.status === 200 ? store.objects.get(answer.sha256)?.toString() : undefined;
    };
    expect([1, 2, 3, 4].map(text)).toEqual(['First', 'First', 'Third', undefined]);
    expect(site(store, 2)).toEqual({ '/a/': 'First', '/b/': 'B' });
    expect(store.addresses.changedSince(2)).toEqual(['/a/']);
    expect(store.addresses.unanswered()).toEqual(['/a/']);
    expect(() => store.addresses.asOf('/a/', 7)).toThrow('Release 7 is not kept');
    expect(() => store.addresses.changedSince(7)).toThrow('Release 7 is not kept');
  });

  it('of a document is told as of any kept release', () => {
    const store = storeForThisTest();
    const move = (from: string | undefined, to: string) => {
      store.write((unit) => {
        const release = beginRelease(unit);
        if (from !== undefined) release.answer(from, { status: 301, to, document: 'd' });
        release.answer(to, page(unit, to, { document: 'd' }));
        release.answer(`${to}print/`, page(unit, to, { document: 'd' }));
      });
    };
    move(undefined, '/old/');
    move('/old/', '/newer/');
    expect(store.addresses.ofDocument('d', 1)).toEqual(['/old/', '/old/print/']);
    expect(store.addresses.ofDocument('d', 2)[0]).toBe('/newer/');
    expect(store.addresses.ofDocument('nobody', 2)).toEqual([]);
  });

  it('that is fingerprinted, or need not stay for ever, and was dropped lately can still be served', () => {
    const store = storeForThisTest();
    const style = (unit: Parameters<typeof page>[0]) => page(unit, 'css', { type: 'text/css', cache: 'immutable', isPermanent: false });
    store.write((unit) => {
      const release = beginRelease(unit, { createdAt: '2026-11-01T00:00:00.000Z' });
      release.answer('/assets/app.1.css', style(unit));
      release.answer('/search/index.json', page(unit, '{}', { type: 'application/json', isPermanent: false }));
      release.answer('/page/', page(unit, 'Page'));
    });
    store.write((unit) => {
      const release = beginRelease(unit, { createdAt: '2026-11-02T00:00:00.000Z' });
      release.drop('/assets/app.1.css');
      release.drop('/search/index.json');
      release.drop('/page/');
    });
    expect(store.addresses.dropped('/assets/app.1.css', '2026-11-01T12:00:00.000Z')?.type).toBe('text/css');
    expect(store.addresses.dropped('/search/index.json', '2026-11-01T12:00:00.000Z')?.type).toBe('application/json');
    expect(store.addresses.dropped('/assets/app.1.css', '2026-11-02T12:00:00.000Z')).toBeUndefined();
    expect(store.addresses.dropped('/page/', '2026-11-01T12:00:00.000Z')).toBeUndefined();
    store.write((unit) => {
      beginRelease(unit).answer('/assets/app.1.css', style(unit));
    });
    expect(store.addresses.dropped('/assets/app.1.css', '2026-11-01T12:00:00.000Z')).toBeUndefined();
  });
});
