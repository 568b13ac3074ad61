import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { FullTextIndex, QuickIndexFile } from '../../../content/model/search/quick-index.ts';
import { fullTextAddress, quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import type { Change } from '../../../publish/change.ts';
import { find } from '../../../site/search/ranking/rank.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { openPublicQuickIndex } from '../../support/running/open-quick-index.ts';
import { type SearchableSite, searchableSite } from '../../support/running/searchable-site.ts';

let site: SearchableSite;

beforeAll(async () => {
  site = await searchableSite(snapshotFrom(sampleSnapshot()));
  await site.publisher.catchUpSearch();
});

afterAll(() => site.close());

describe('what officers say in the settings', () => {
  it('is obeyed by search with the very publish: words that mean the same, and a page put first', async () => {
    expect(await firstFind('brasso')).not.toBe('/services/stop-smoking/');
    const { settings } = snapshotFrom(sampleSnapshot()).globals;
    const promoted = [...settings.promoted, { words: ['flumpet'], document: bySlug('type-2-diabetes').id }];
    const change: Change = {
      kind: 'global',
      name: 'settings',
      value: { ...settings, synonyms: [...settings.synonyms, ['brasso', 'stop smoking']], promoted },
      version: '2',
    };
    await site.publish(change);
    expect(await firstFind('brasso')).toBe('/services/stop-smoking/');
    expect(await firstFind('flumpet')).toBe('/services/type-2-diabetes/');
    await site.publish({ ...change, value: settings, version: '3' });
    expect(await firstFind('flumpet')).not.toBe('/services/type-2-diabetes/');
  });
});

describe('a page that was edited', () => {
  it('is found by its new title with the very publish, and not by the old one', async () => {
    const before = await quickIndexFile();
    await site.publish(shown({ ...bySlug('stop-smoking'), title: 'Kaleidoscope clinic' }));
    expect(await firstFind('kaleidoscope')).toBe('/services/stop-smoking/');
    const after = await quickIndexFile();
    expect(after.base, 'the large file stays the one that browsers have').toBe(before.base);
    expect(JSON.stringify(after).length - JSON.stringify(before).length).toBeLessThan(6_000);
  });

  it('is found by its full text once that has caught up, and its old text is named as out of date', async () => {
    await site.publisher.catchUpSearch();
    const index = await fullTextIndex();
    expect(textsOf(await fragmentsOf(index.delta)).join(' ')).toContain('Kaleidoscope clinic');
    const outdated = (await fragmentsOf(index.base)).filter(({ id }) => index.stale.includes(id));
    expect(outdated.map(({ url }) => url)).toEqual(['/services/stop-smoking/']);
  });

  it('is as it was when the edit is taken back', async () => {
    await site.publish(shown(bySlug('stop-smoking')));
    await site.publisher.catchUpSearch();
    const index = await quickIndexFile();
    expect(index.add).toEqual([]);
    expect(index.discard).toEqual([]);
    expect(await fullTextIndex()).toEqual({ base: (await fullTextIndex()).base, stale: [] });
  });
});

describe('a page that was withdrawn', () => {
  it('is gone from both layers at once', async () => {
    const { collection, id, title } = bySlug('health-coaching');
    expect(await finds('health coaching')).toContain('/services/health-coaching/');
    await site.publish({ kind: 'withdrawn', collection, id, title });
    expect(await finds('health coaching')).not.toContain('/services/health-coaching/');
    expect((await quickIndexFile()).removed).toEqual(['/services/health-coaching/']);
  });

  it('is named as out of date in the full text afterwards', async () => {
    await site.publisher.catchUpSearch();
    const index = await fullTextIndex();
    const outdated = (await fragmentsOf(index.base)).filter(({ id }) => index.stale.includes(id));
    expect(outdated.map(({ url }) => url)).toEqual(['/services/health-coaching/']);
  });

  it('is found again when it is published again', async () => {
    await site.publish(shown(bySlug('health-coaching')));
    expect(await finds('health coaching')).toContain('/services/health-coaching/');
    expect((await quickIndexFile()).removed).toEqual([]);
  });
});

describe('a page that is hidden from search', () => {
  it('is in neither layer', async () => {
    const document = bySlug('psychiatric-liaison');
    await site.publish(shown({ ...document, search: { ...document.search, isHidden: true } }));
    expect(await finds('psychiatric liaison')).not.toContain('/services/psychiatric-liaison/');
    expect((await quickIndexFile()).removed).toContain('/services/psychiatric-liaison/');
    await site.publish(shown(document));
  });
});

describe('a page with another address', () => {
  it('is found at the new one alone', async () => {
    const document = bySlug('singing-for-breathing');
    await site.publish(shown({ ...document, slug: 'sing-to-breathe' }));
    const found = await finds('singing for breathing');
    expect(found[0]).toBe('/creative-health/sing-to-breathe/');
    expect(found).not.toContain('/creative-health/singing-for-breathing/');
    await site.publish(shown(document));
  });
});

describe('the full text', () => {
  it('holds every page that may be found, the steps of guides and earlier editions too', async () => {
    await site.publisher.catchUpSearch();
    const { base } = await fullTextIndex();
    const addresses = new Set((await fragmentsOf(base)).map(({ url }) => url));
    for (const { kind, path } of site.publisher.reader().routes.values())
      if (kind === 'document' || kind === 'step') expect(addresses, path).toContain(path);
  });

  it('catches up once: without a change there is nothing to do', async () => {
    await site.publisher.catchUpSearch();
    expect(await site.publisher.catchUpSearch()).toBeUndefined();
  });

  it('ships Pagefind’s program and index, and none of its interfaces', async () => {
    const { base } = await fullTextIndex();
    const names = paths()
      .filter((path) => path.startsWith(base))
      .map((path) => path.slice(base.length));
    expect(
      names
        .filter((name) => !name.includes('/'))
        .map((name) => name.replace(/_[0-9a-f]+/, '_HASH'))
        .sort(),
    ).toEqual(['pagefind-entry.json', 'pagefind.en_HASH.pf_meta', 'pagefind.js', 'wasm.en.pagefind']);
  });
});

describe('a page that is published while the full text is being made', () => {
  it('is in the full text when that has caught up', async () => {
    await site.publish(shown({ ...bySlug('stop-smoking'), title: 'Gyroscope clinic' }));
    await site.publisher.catchUpSearch();
    await site.publish(shown({ ...bySlug('stop-smoking'), title: 'Telescope clinic' }));
    const catching = site.publisher.catchUpSearch();
    await site.publish(shown({ ...bySlug('healthy-weight'), title: 'Microscope clinic' }));
    await catching;
    const texts = textsOf(await fragmentsOf((await fullTextIndex()).delta)).join(' ');
    expect(texts).toContain('Telescope clinic');
    expect(texts).toContain('Microscope clinic');
    expect(texts).not.toContain('Gyroscope clinic');
    await site.publish(shown(bySlug('stop-smoking')), shown(bySlug('healthy-weight')));
  });
});

describe('what search remembers', () => {
  it('may be lost: both layers are made afresh', async () => {
    const own = await searchableSite(snapshotFrom(sampleSnapshot()));
    try {
      await own.publisher.catchUpSearch();
      const { base } = await quickIndexFile(own.url);
      const database = new DatabaseSync(join(own.folder, 'store.db'));
      database.exec('DELETE FROM cache');
      database.close();
      const reopened = await own.reopen();
      await reopened.publish([shown({ ...bySlug('stop-smoking'), title: 'Periscope clinic' })], { cursor: null, reason: 'a test' });
      expect(find('periscope', await openPublicQuickIndex(own.url)).results[0]?.path).toBe('/services/stop-smoking/');
      await reopened.catchUpSearch();
      const index = (await (await fetch(own.url + fullTextAddress)).json()) as FullTextIndex;
      expect(index.stale).toEqual([]);
      expect((await fetch(`${own.url}${index.base}pagefind.js`)).status).toBe(200);
      const answers = Object.keys(own.liveAnswers()).filter((path) => path.startsWith('/search/'));
      expect(answers, 'the earlier base is gone').not.toContain(base);
      expect(answers.filter((path) => path.endsWith('pagefind.js'))).toEqual([`${index.base}pagefind.js`]);
    } finally {
      await own.close();
    }
  });

  it('spares a restarted worker making everything again', async () => {
    const own = await searchableSite(snapshotFrom(sampleSnapshot()));
    try {
      await own.publisher.catchUpSearch();
      const before = Object.keys(own.liveAnswers());
      const reopened = await own.reopen();
      expect(await reopened.catchUpSearch()).toBeUndefined();
      await reopened.publish([shown({ ...bySlug('stop-smoking'), title: 'Periscope clinic' })], { cursor: null, reason: 'a test' });
      expect(Object.keys(own.liveAnswers())).toEqual(before);
    } finally {
      await own.close();
    }
  });
});

describe('the quick index of a thousand documents', () => {
  it('costs a visitor no more than 31 kB, and an edit no more than a few', async () => {
    const own = await searchableSite(manyDocuments(1_000));
    try {
      const index = (await (await fetch(own.url + quickIndexAddress)).json()) as QuickIndexFile;
      expect(await bytesOf(own.url + index.base)).toBeLessThan(31_000);
      expect(await bytesOf(own.url + quickIndexAddress)).toBeLessThan(4_000);
      const document = [...own.publisher.reader().snapshot.documents.values()].find(({ collection }) => collection === 'services');
      if (document === undefined) throw new Error('There is no service among the documents.');
      await own.publish(shown({ ...document, title: 'Stethoscope lending' }));
      expect(await bytesOf(own.url + quickIndexAddress)).toBeLessThan(7_000);
      expect(find('stethoscope', await openPublicQuickIndex(own.url, 'stethoscope')).results).toHaveLength(1);
    } finally {
      await own.close();
    }
  });
});

function bySlug(slug: string): Document {
  const found = sampleSnapshot().documents.find((document) => document.slug === slug);
  if (found === undefined) throw new Error(`The sample has no ${slug}.`);
  return found;
}

function shown(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: '2' };
}

async function finds(words: string): Promise<string[]> {
  return find(words, await openPublicQuickIndex(site.url)).results.map(({ path }) => path);
}

async function firstFind(words: string): Promise<string | undefined> {
  return (await finds(words))[0];
}

async function quickIndexFile(url = site.url): Promise<QuickIndexFile> {
  return (await (await fetch(url + quickIndexAddress)).json()) as QuickIndexFile;
}

async function fullTextIndex(): Promise<FullTextIndex> {
  return (await (await fetch(site.url + fullTextAddress)).json()) as FullTextIndex;
}

interface Fragment {
  id: string;
  url: string;
  content: string;
}

/** The pages an index holds, read as Pagefind's own program reads them. */
async function fragmentsOf(folder: string | undefined): Promise<Fragment[]> {
  if (folder === undefined) throw new Error('The full text has no such index.');
  const wanted = paths().filter((path) => path.startsWith(`${folder}fragment/`));
  return Promise.all(
    wanted.map(async (path) => {
      const bytes = Buffer.from(await (await fetch(site.url + path)).arrayBuffer());
      const { url, content } = JSON.parse(gunzipSync(bytes).subarray(12).toString()) as Fragment;
      return { id: path.replace(/^.*\/|\.pf_fragment$/g, ''), url, content };
    }),
  );
}

function textsOf(fragments: readonly Fragment[]): string[] {
  return fragments.map(({ content }) => content);
}

function paths(): string[] {
  return Object.keys(site.liveAnswers());
}

async function bytesOf(address: string): Promise<number> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  await response.body?.cancel();
  return Number(response.headers.get('content-length'));
}
