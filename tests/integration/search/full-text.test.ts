import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../content/model/documents/index.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { FullTextIndex } from '../../../content/model/search/quick-index.ts';
import { fullTextAddress } from '../../../content/model/search/search-addresses.ts';
import { emptySnapshot, type Snapshot, snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { type SearchOnStore, searchOnStore } from '../../support/running/search-on-store.ts';

const sample = snapshotFrom(sampleSnapshot());
const bySlug = (slug: string): Document => [...sample.documents.values()].find((document) => document.slug === slug)!;
const titled = (slug: string, title: string): Document => ({ ...bySlug(slug), title });

const open: SearchOnStore[] = [];
const siteWith = async ({ documents, globals, now }: Snapshot): Promise<SearchOnStore> => {
  const site = searchOnStore(readerOf(emptySnapshot('http://localhost:4321')));
  open.push(site);
  await site.publish(site.reader().with({ documents, globals, now }));
  await site.catchUp();
  return site;
};
const reopen = (site: SearchOnStore): SearchOnStore => {
  open.splice(open.indexOf(site), 1);
  const reopened = site.reopen();
  open.push(reopened);
  return reopened;
};
afterEach(() => open.splice(0).forEach((site) => site.close()));

const edit = (site: SearchOnStore, ...documents: (Document | string)[]): ReturnType<SnapshotReader['with']> =>
  site.reader().with({ documents: new Map(documents.map((one) => (typeof one === 'string' ? [one, undefined] : [one.id, one]))) });

const index = (site: SearchOnStore): FullTextIndex => site.file(fullTextAddress) as FullTextIndex;

interface Fragment {
  id: string;
  url: string;
  content: string;
}

/** The pages that an index holds. */
function pagesIn(site: SearchOnStore, folder: string | undefined): Fragment[] {
  if (folder === undefined) return [];
  return site.store.addresses.below(`${folder}fragment/`).map((path) => {
    const answer = site.store.addresses.live(path);
    if (answer?.status !== 200) throw new Error(`${path} is no file.`);
    const { url, content } = JSON.parse(gunzipSync(site.store.objects.get(answer.sha256)!).subarray(12).toString()) as Fragment;
    return { id: path.replace(/^.*\/|\.pf_fragment$/g, ''), url, content };
  });
}

/** What is found: the text of each address, as the browser puts the two indexes together. */
function found(site: SearchOnStore): Record<string, string> {
  const { base, delta, stale } = index(site);
  const removed = site.index().removed;
  const fresh = [...pagesIn(site, base).filter(({ id }) => !stale.includes(id)), ...pagesIn(site, delta)];
  return Object.fromEntries(
    fresh
      .filter(({ url }) => !removed.includes(url))
      .map(({ url, content }): [string, string] => [url, content])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What would be found if everything were indexed afresh. */
async function foundAfresh({ snapshot }: SnapshotReader): Promise<Record<string, string>> {
  return found(await siteWith(snapshot));
}

describe('an edit', () => {
  it('has the full text look at one document among thousands', async () => {
    const site = await siteWith(manyDocuments(600));
    const service = [...site.reader().snapshot.documents.values()].find(({ id }) => id.startsWith('made-'))!;
    await site.publish(edit(site, { ...service, title: 'Stethoscope lending' }));
    const { documents } = site.reader().snapshot;
    const looked = vi.spyOn(documents, 'get');
    const iterated = (['values', 'entries', 'keys', 'forEach'] as const).map((how) => vi.spyOn(documents, how));
    expect(await site.catchUp()).toBe(1);
    expect(iterated.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect([...new Set(looked.mock.calls.map(([id]) => id))].filter((id) => id.startsWith('made-'))).toEqual([service.id]);
    expect(pagesIn(site, index(site).delta)).toHaveLength(1);
    expect([...site.store.cache('full-text-changed').entries()].map(([id]) => id)).toEqual([service.id]);
  });

  it('that was live before the worker was killed is indexed after its restart', async () => {
    const site = await siteWith(sample);
    await site.publish(edit(site, titled('stop-smoking', 'Kaleidoscope clinic')));
    const reopened = reopen(site);
    expect(reopened.search.isBehind()).toBe(true);
    expect(await reopened.catchUp()).toBe(1);
    expect(found(reopened)).toEqual(await foundAfresh(reopened.reader()));
    expect(reopened.search.isBehind()).toBe(false);
  });

  it('is indexed again where its index was made and the release of it was not', async () => {
    const site = await siteWith(sample);
    await site.publish(edit(site, titled('stop-smoking', 'Kaleidoscope clinic')));
    const made = await site.search.catchUp(site.reader, (path) => site.store.addresses.live(path) !== undefined);
    expect(made?.files.map(({ path }) => path)).toContain(fullTextAddress);
    expect(site.search.isBehind()).toBe(true);
    expect(await site.catchUp()).toBe(1);
    const reopened = reopen(site);
    await reopened.publish(edit(reopened, titled('health-coaching', 'Microscope clinic')));
    await reopened.search.catchUp(reopened.reader, (path) => reopened.store.addresses.live(path) !== undefined);
    const again = reopen(reopened);
    expect(await again.catchUp()).toBe(1);
    expect(found(again)).toEqual(await foundAfresh(again.reader()));
  });

  it('that changes nothing anybody can search for makes no release, and is looked at once', async () => {
    const site = await siteWith(sample);
    await site.publish(edit(site, { ...bySlug('stop-smoking') }));
    expect(site.search.isBehind()).toBe(true);
    expect(await site.catchUp()).toBe(0);
    expect([...site.store.cache('full-text-changed').entries()]).toEqual([]);
  });
});

describe('a page that is withdrawn while an index is made that has it', () => {
  it('is hidden by the publish that withdraws it, before there is such an index and after', async () => {
    const site = await siteWith(sample);
    const made = { ...titled('stop-smoking', 'Kaleidoscope clinic'), id: 'a-new-service', slug: 'kaleidoscope' };
    await site.publish(edit(site, made));
    const making = site.search.catchUp(site.reader, (path) => site.store.addresses.live(path) !== undefined);
    await site.publish(edit(site, made.id));
    expect(site.index().removed).toEqual(['/services/kaleidoscope/']);
    await site.commit((await making)!, 'search');
    expect(pagesIn(site, index(site).delta).map(({ url }) => url)).toEqual(['/services/kaleidoscope/']);
    await site.publish(edit(site, titled('health-coaching', 'Microscope clinic')));
    expect(site.index().removed).toEqual(['/services/kaleidoscope/']);
    await site.catchUp();
    await site.publish(edit(site, titled('health-coaching', 'Periscope clinic')));
    expect(site.index().removed).toEqual([]);
    await site.catchUp();
    expect(found(site)).toEqual(await foundAfresh(site.reader()));
  });
});

describe('an address that another page has now', () => {
  it('is hidden only as long as nobody has it', async () => {
    const site = await siteWith(sample);
    const [one, other] = [bySlug('stop-smoking'), bySlug('health-coaching')];
    await site.publish(edit(site, { ...one, slug: 'elsewhere' }));
    expect(site.index().removed).toEqual(['/services/stop-smoking/']);
    await site.publish(edit(site, { ...other, slug: 'stop-smoking' }));
    expect(site.index().removed).toEqual(['/services/health-coaching/']);
    await site.publish(edit(site, other));
    expect(site.index().removed).toEqual(['/services/stop-smoking/']);
  });
});

describe('many edits', () => {
  const many = (word: string): Document[] =>
    [...sample.documents.values()]
      .filter(({ collection }) => !['areas', 'topics', 'guides', 'publications'].includes(collection))
      .slice(0, 50)
      .map((document) => ({ ...document, title: `${document.title} ${word}` }));

  it('have the base made anew in the background, and what was published meanwhile laid over it', async () => {
    const site = await siteWith(sample);
    const before = index(site).base;
    await site.publish(edit(site, ...many('again')));
    expect(await site.catchUp()).toBe(1);
    expect(index(site).base).toBe(before);
    await site.publish(edit(site, titled('stop-smoking', 'Kaleidoscope clinic')));
    await site.search.settled();
    expect(await site.catchUp()).toBe(1);
    expect(index(site).base).not.toBe(before);
    expect(pagesIn(site, index(site).delta).map(({ url }) => url)).toEqual(['/services/stop-smoking/']);
    expect(site.store.addresses.below(before), 'the files of the earlier base are gone').toEqual([]);
    expect([...site.store.cache('full-text-changed').entries()].map(([id]) => id)).toEqual([bySlug('stop-smoking').id]);
    expect(found(site)).toEqual(await foundAfresh(site.reader()));
    const reopened = reopen(site);
    expect(await reopened.catchUp()).toBe(0);
  });

  it('of which one is published just before the base is made anew lose nothing', async () => {
    const site = await siteWith(sample);
    await site.publish(edit(site, ...many('again')));
    const part = await site.search.catchUp(site.reader, (path) => site.store.addresses.live(path) !== undefined);
    await site.publish(edit(site, titled('stop-smoking', 'Kaleidoscope clinic')));
    // From here on the base is made, of what was published when the part was begun.
    await site.commit(part!, 'search');
    await site.search.settled();
    await site.catchUp();
    expect(found(site)).toEqual(await foundAfresh(site.reader()));
    expect(await site.search.verify(site.reader())).toEqual([]);
  });

  it('of most of the site, and one more while the base is made at once, lose nothing', async () => {
    const site = await siteWith(sample);
    const all = [...sample.documents.values()].map((document) => ({ ...document, summary: `${document.summary} Again.` }));
    await site.publish(edit(site, ...all));
    const making = site.search.catchUp(site.reader, (path) => site.store.addresses.live(path) !== undefined);
    await site.publish(edit(site, titled('stop-smoking', 'Kaleidoscope clinic')));
    await site.commit((await making)!, 'search');
    await site.catchUp();
    expect(found(site)).toEqual(await foundAfresh(site.reader()));
    expect(await site.search.verify(site.reader())).toEqual([]);
  });

  it('of most of the site have it made anew at once', async () => {
    const site = await siteWith(sample);
    const before = index(site).base;
    const all = [...sample.documents.values()].map((document) => ({ ...document, summary: `${document.summary} Again.` }));
    await site.publish(edit(site, ...all));
    expect(await site.catchUp()).toBe(1);
    expect(index(site).base).not.toBe(before);
    expect(index(site).delta).toBeUndefined();
    expect(found(site)).toEqual(await foundAfresh(site.reader()));
  });
});

describe('another version of the program', () => {
  it('that makes other records of the same documents is noticed at its start', async () => {
    const site = await siteWith(sample);
    const [rows] = [...site.store.cache('full-text').entries()].flatMap(([, value]) =>
      isNamed(value) ? [`full-text-rows-${value.name}`] : [],
    );
    const { id } = bySlug('stop-smoking');
    site.store.write((unit) => unit.cache(rows!).set(id, [['/services/stop-smoking/', 'made by an earlier version', 'en_0000000']]));
    const reopened = reopen(site);
    expect(await reopened.catchUp()).toBe(1);
    expect(pagesIn(reopened, index(reopened).delta).map(({ url }) => url)).toEqual(['/services/stop-smoking/']);
    expect(await reopened.search.verify(reopened.reader())).toEqual([]);
  });
});

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value;
}
