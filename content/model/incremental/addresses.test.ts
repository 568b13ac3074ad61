import { describe, expect, it } from 'vitest';
import type { Document } from '../documents/index.ts';
import type { LinkTarget } from '../fields/link.ts';
import { readerOf, type SnapshotEdits, type SnapshotReader } from '../reader/reader.ts';
import { snapshotFrom } from '../snapshot.ts';
import { madeDocument, madeFile, sample } from '../../../tests/support/content/made-content.ts';

const story = (id: string, slug: string): Document => ({ ...madeDocument('news', 1, [1, 1, 1]), id, slug, title: `Story ${id}` });
const page = (id: string, slug: string): Document => ({ ...madeDocument('pages', 1, [1, 1, 1]), id, slug, title: `Page ${id}` });

function reader(...documents: Document[]): SnapshotReader {
  return readerOf(snapshotFrom({ ...sample, documents, redirects: [], alerts: [] }));
}

const documents = (...some: Document[]): SnapshotEdits => ({ documents: new Map(some.map((document) => [document.id, document])) });

function redirects(some: Record<string, LinkTarget>): SnapshotEdits {
  return { redirects: new Map(Object.entries(some).map(([from, to], index) => [`r${index}`, { id: `r${index}`, from, to }])) };
}

const path = (to: string): LinkTarget => ({ kind: 'path', path: to });

describe('an address that two documents want', () => {
  it('stays with the one that has it, and names the other', () => {
    const before = reader(story('z', 'flu-jabs'));
    const { conflicts, routes } = before.with(documents(story('a', 'flu-jabs')));
    expect(conflicts).toEqual([{ path: '/news/flu-jabs/', holder: 'z', loser: 'a' }]);
    expect([...routes.keys()]).toContain('/news/flu-jabs/');
  });

  it('is for the one with the lower id where both are new', () => {
    const { conflicts, reader: after } = reader().with(documents(story('b', 'flu-jabs'), story('a', 'flu-jabs')));
    expect(conflicts).toEqual([{ path: '/news/flu-jabs/', holder: 'a', loser: 'b' }]);
    expect(after.routes.get('/news/flu-jabs/')).toEqual({ kind: 'document', path: '/news/flu-jabs/', id: 'a' });
  });

  it('is nobody else’s once the other goes', () => {
    const both = reader().with(documents(story('b', 'flu-jabs'), story('a', 'flu-jabs'))).reader;
    const { conflicts, reader: after } = both.with({ documents: new Map([['a', undefined]]) });
    expect(conflicts).toEqual([]);
    expect(after.routes.get('/news/flu-jabs/')).toEqual({ kind: 'document', path: '/news/flu-jabs/', id: 'b' });
  });

  it('changes hands without a conflict in one edit', () => {
    const before = reader(story('a', 'flu-jabs'), story('b', 'colds'));
    const { conflicts, routes } = before.with(documents(story('a', 'colds'), story('b', 'flu-jabs')));
    expect(conflicts).toEqual([]);
    expect(routes.get('/news/colds/')).toEqual({
      before: { kind: 'document', path: '/news/colds/', id: 'b' },
      after: { kind: 'document', path: '/news/colds/', id: 'a' },
    });
  });
});

describe('an address at which a page of the code or a list stands', () => {
  it.each([
    ['a page of the code', '/privacy/', 'privacy', 'code-page'],
    ['a list', '/services/', 'services', 'list'],
  ])('is never a document’s: %s', (_, address, slug, kind) => {
    const { conflicts, reader: after } = reader().with(documents(page('a', slug)));
    expect(conflicts).toEqual([{ path: address, loser: 'a' }]);
    expect(after.routes.get(address)?.kind).toBe(kind);
  });
});

it('gives the address of a withdrawn page to a document without a conflict', () => {
  const withdrawn = { path: '/news/flu-jabs/', title: 'Flu jabs', at: sample.now };
  const before = reader().with({ withdrawn: new Map([[withdrawn.path, withdrawn]]) }).reader;
  const { conflicts, routes } = before.with(documents(story('a', 'flu-jabs')));
  expect(conflicts).toEqual([]);
  expect(routes.get('/news/flu-jabs/')?.after).toEqual({ kind: 'document', path: '/news/flu-jabs/', id: 'a' });
});

it('refuses pages that stand below each other, and stays as it was', () => {
  const before = reader({ ...page('a', 'a') }, { ...page('b', 'b'), parent: 'a' } as Document);
  expect(() => before.with(documents({ ...page('a', 'a'), parent: 'b' } as Document))).toThrow(
    'stands below itself: choose another parent page.',
  );
  expect(before.address('b')).toBe('/a/b/');
});

describe('a redirect', () => {
  it('leads to the end of its chain at once', () => {
    const { reader: after } = reader(story('a', 'flu-jabs')).with(
      redirects({ '/flu/': path('/jabs/'), '/jabs/': path('/vaccines/'), '/vaccines/': { kind: 'document', id: 'a' } }),
    );
    expect(Object.fromEntries(after.redirects)).toEqual({
      '/flu/': '/news/flu-jabs/',
      '/jabs/': '/news/flu-jabs/',
      '/vaccines/': '/news/flu-jabs/',
    });
  });

  it('goes on to where its target is led later', () => {
    const before = reader().with(redirects({ '/flu/': path('/jabs/'), '/jabs/': path('/vaccines/') })).reader;
    const later = { id: 'later', from: '/vaccines/', to: path('/hubs/') };
    const { reader: after, redirects: changed } = before.with({ redirects: new Map([['later', later]]) });
    expect(Object.fromEntries(after.redirects)).toEqual({ '/flu/': '/hubs/', '/jabs/': '/hubs/', '/vaccines/': '/hubs/' });
    expect([...changed.keys()].sort()).toEqual(['/flu/', '/jabs/', '/vaccines/']);
    expect(Object.fromEntries(after.with({ redirects: new Map([['later', undefined]]) }).reader.redirects)).toEqual(
      Object.fromEntries(before.redirects),
    );
  });

  it('knows this site by its whole address, also where that is another than it was', () => {
    const before = reader().with(
      redirects({ '/flu/': { kind: 'url', url: 'https://example.org/jabs/' }, '/jabs/': path('/hubs/') }),
    ).reader;
    expect(before.redirects.get('/flu/')).toBe('https://example.org/jabs/');
    expect(before.with({ origin: 'https://example.org' }).reader.redirects.get('/flu/')).toBe('/hubs/');
  });

  it('keeps the query and the fragment it is given, unless the end has its own', () => {
    const { reader: after } = reader().with(
      redirects({ '/a/': path('/b/?q=1#one'), '/b/': path('/c/'), '/d/': path('/e/?q=1#one'), '/e/': path('/news/?q=2#two') }),
    );
    expect(after.redirects.get('/a/')).toBe('/c/?q=1#one');
    expect(after.redirects.get('/d/')).toBe('/news/?q=2#two');
  });

  it('follows the document and the file it leads to', () => {
    const before = reader(story('a', 'flu-jabs')).with({
      ...redirects({ '/flu/': { kind: 'document', id: 'a', fragment: 'where' }, '/plan/': { kind: 'file', id: 'f' } }),
      files: new Map([['f', madeFile('f', 1)]]),
    }).reader;
    const { redirects: changed } = before.with({ ...documents(story('a', 'flu')), files: new Map([['f', madeFile('f', 2)]]) });
    expect(Object.fromEntries(changed)).toEqual({
      '/flu/': { before: '/news/flu-jabs/#where', after: '/news/flu/#where' },
      '/plan/': { before: '/files/f/plan-1.pdf', after: '/files/f/plan-2.pdf' },
    });
  });

  it('is none where a page stands, and comes back when the page goes', () => {
    const before = reader().with(redirects({ '/news/flu-jabs/': path('/hubs/') })).reader;
    const { reader: during, redirects: lost } = before.with(documents(story('a', 'flu-jabs')));
    expect(Object.fromEntries(lost)).toEqual({ '/news/flu-jabs/': { before: '/hubs/' } });
    expect(during.with({ documents: new Map([['a', undefined]]) }).reader.redirects.get('/news/flu-jabs/')).toBe('/hubs/');
  });

  it('that leads to itself is broken, in words', () => {
    const { reader: after } = reader().with(
      redirects({ '/flu/': path('/flu/'), '/whole/': { kind: 'url', url: `${sample.origin}/whole/?a=b` } }),
    );
    expect(after.redirects.size).toBe(0);
    expect(Object.fromEntries(after.brokenRedirects)).toEqual({
      '/flu/': '/flu/ leads to itself, so nobody who goes there arrives: let it lead to a page.',
      '/whole/': '/whole/ leads to itself, so nobody who goes there arrives: let it lead to a page.',
    });
  });

  it('that leads into a ring is broken, in words', () => {
    const { reader: after } = reader().with(redirects({ '/a/': path('/b/'), '/b/': path('/c/'), '/c/': path('/b/') }));
    expect(Object.fromEntries(after.brokenRedirects)).toEqual({
      '/a/': '/a/ leads into a ring (/b/ → /c/ → /b/), so nobody who goes there arrives: let it lead to a page.',
      '/b/': '/b/ leads to /c/ and from there back to itself, so nobody who goes there arrives: let it lead to a page.',
      '/c/': '/c/ leads to /b/ and from there back to itself, so nobody who goes there arrives: let it lead to a page.',
    });
  });

  it('is looked up by the one spelling of its address', () => {
    const { reader: after } = reader().with(redirects({ '/café/': path('/hubs/') }));
    expect([...after.redirects.keys()]).toEqual(['/caf%C3%A9/']);
  });
});

it('ends without a redirect onto itself where a page moved back and forth', () => {
  const moved = (from: string) => ({ moved: new Map([[from, { path: from, to: { kind: 'document' as const, id: 'a' } }]]) });
  const away = reader(story('a', 'here')).with({ ...documents(story('a', 'there')), ...moved('/news/here/') }).reader;
  const back = away.with({ ...documents(story('a', 'here')), ...moved('/news/there/') }).reader;
  expect(Object.fromEntries(back.redirects)).toEqual({ '/news/there/': '/news/here/' });
  expect(back.brokenRedirects.size).toBe(0);
});
