import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../content/model/documents/index.ts';
import { log } from '../../../publish/logging/log.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import { quickIndexFields, termsIn } from '../../../content/model/search/quick-index.ts';
import { quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import { shardAddress } from '../../../content/model/search/quick-index-shards.ts';
import { unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { emptySnapshot, type Snapshot, snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { shardLoader } from '../../../site/search/load-shards.ts';
import { find } from '../../../site/search/ranking/rank.ts';
import { type SearchableIndex, searchableIndex } from '../../../site/search/ranking/searchable-index.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { maxOfSearchPage } from '../../support/rendered/page-weight.ts';
import { type SearchOnStore, searchOnStore } from '../../support/running/search-on-store.ts';

const sample = snapshotFrom(sampleSnapshot());
const bySlug = (slug: string): Document => [...sample.documents.values()].find((document) => document.slug === slug)!;

const open: SearchOnStore[] = [];
const siteWith = async (snapshot: Snapshot): Promise<SearchOnStore> => {
  const site = searchOnStore(readerOf(emptySnapshot('http://localhost:4321')));
  open.push(site);
  const { documents, globals, now } = snapshot;
  await site.publish(site.reader().with({ documents, globals, now }));
  return site;
};
const reopen = (site: SearchOnStore): SearchOnStore => {
  open.splice(open.indexOf(site), 1);
  const reopened = site.reopen();
  open.push(reopened);
  return reopened;
};
afterEach(() => open.splice(0).forEach((site) => site.close()));

const edit = (reader: SnapshotReader, ...documents: Document[]): ReturnType<SnapshotReader['with']> =>
  reader.with({ documents: new Map(documents.map((document) => [document.id, document])) });

/** Everything a browser knows of each document, with the base unpacked and the difference laid over it. */
function known(site: SearchOnStore): Record<string, unknown> {
  const { discard, add, documents } = site.index();
  const { paths, shown, index } = unpackQuickIndex(site.base());
  const terms = paths.map((): string[] => []);
  for (const [term, postings] of index)
    postings.forEach((numbers, field) => numbers?.forEach((number) => terms[number]!.push(`${quickIndexFields[field]} ${term}`)));
  const all = new Map<string, unknown>();
  paths.forEach((path, number) => {
    if (!discard.includes(path)) all.set(path, { shown: shown[number], terms: terms[number]!.sort() });
  });
  for (const document of add) {
    const { card, areas, topics, year, isOld, sections } = document;
    const told = quickIndexFields.flatMap((name, field) => termsIn(document, field).map((term) => `${name} ${term}`));
    all.set(document.path, {
      shown: { card, areas, topics, ...(year && { year }), ...(isOld && { isOld }), ...(sections && { sections }) },
      terms: told.sort(),
    });
  }
  expect(all.size, 'the number of documents is told').toBe(documents);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same of a quick index that is made afresh. */
async function knownAfresh(reader: SnapshotReader): Promise<Record<string, unknown>> {
  const site = searchOnStore(reader);
  try {
    await site.publish({ reader, documents: new Set() });
    return known(site);
  } finally {
    site.close();
  }
}

describe('one edit among thousands', () => {
  it('has the quick index look at one document, and change one row', async () => {
    const site = await siteWith(manyDocuments(2_000));
    const service = [...site.reader().snapshot.documents.values()].find(
      ({ id, collection }) => collection === 'services' && id.startsWith('made-'),
    )!;
    const edited = edit(site.reader(), { ...service, title: 'Stethoscope lending' });
    const { documents } = edited.reader.snapshot;
    const looked = vi.spyOn(documents, 'get');
    const iterated = (['values', 'entries', 'keys', 'forEach'] as const).map((how) => vi.spyOn(documents, how));
    await site.publish(edited);
    expect(iterated.flatMap(({ mock }) => mock.calls)).toEqual([]);
    // Of the sample it looks at what search narrows by, and at what officers put first.
    const made = looked.mock.calls.map(([id]) => id).filter((id) => id.startsWith('made-'));
    expect([...new Set(made)]).toEqual([service.id]);
    expect(site.index().add.map(({ card }) => card.title)).toEqual(['Stethoscope lending']);
    expect([...site.store.cache('quick-index-delta').entries()].map(([id]) => id)).toEqual([service.id]);
  });

  it('has every document of an area looked at only where the area is called otherwise', async () => {
    const site = await siteWith(sample);
    const area = bySlug('gloucester');
    await site.publish(edit(site.reader(), { ...area, summary: 'Another summary.' }));
    expect(site.index().add.map(({ path }) => path)).toEqual(['/areas/gloucester/']);
    await site.publish(edit(site.reader(), { ...area, title: 'Gloucester city' }));
    expect(site.index().add.map(({ path }) => path)).toContain('/services/support-at-the-cavern/');
    expect(known(site)).toEqual(await knownAfresh(site.reader()));
  });
});

describe('a base that is made in a child process', () => {
  it('says of each document what this process says, whatever characters it has', async () => {
    const documents = new Map(manyDocuments(400).documents);
    const [first] = documents.values();
    documents.set(first!.id, { ...first!, summary: 'One line,\u2028and another, and a “quote”.' });
    const site = await siteWith({ ...sample, documents });
    await site.publish({ reader: site.reader(), documents: new Set(documents.keys()) });
    expect(site.index().add).toEqual([]);
    expect(site.index().discard).toEqual([]);
  });

  it('has its shards replaced with it, and no others left', async () => {
    const site = await siteWith(manyDocuments(400));
    const before = site.index();
    const services = [...site.reader().snapshot.documents.values()].filter(({ collection }) => collection === 'services');
    await site.publish(edit(site.reader(), ...services.map((document) => ({ ...document, title: `${document.title} again` }))));
    await site.search.rebase(site.reader());
    await site.publish(site.reader().with({}));
    const { shards, base } = site.index();
    expect(base).not.toBe(before.base);
    const wanted = Array.from({ length: shards?.count ?? 0 }, (_, shard) => shardAddress(shards!, shard));
    expect(
      site
        .paths()
        .filter((path) => path.startsWith('/search/quick-index-'))
        .sort(),
    ).toEqual([base, ...wanted].sort());
  });
});

describe('a site of ten thousand documents', () => {
  const compressed = (value: unknown): number =>
    brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
  let site: SearchOnStore;
  /** The quick index as a device has it that asks a question, and what that cost it. */
  const asking = async (question: string): Promise<{ index: SearchableIndex; bytes: number }> => {
    let bytes = compressed(site.index()) + compressed(site.base());
    const read = (address: string): Promise<unknown> => {
      const shard = site.file(address);
      bytes += compressed(shard);
      return Promise.resolve(shard);
    };
    const index = await shardLoader(read)(
      [question],
      searchableIndex(unpackQuickIndex(site.base()), site.index(), () => false),
    );
    return { index, bytes };
  };
  beforeAll(async () => {
    site = await siteWith(manyDocuments(10_000));
    open.splice(open.indexOf(site), 1);
  }, 120_000);
  afterAll(() => site.close());

  it('is held by base and shards whole: nothing is different from them', async () => {
    await site.publish({ reader: site.reader(), documents: new Set(site.reader().snapshot.documents.keys()) });
    expect(site.index().add).toEqual([]);
    expect(site.index().discard).toEqual([]);
  });

  it('costs a first result no more than 110 kB, shards included, and an old headline typed exactly comes first', async () => {
    const stories = [...site.reader().snapshot.documents.values()].filter(({ collection }) => collection === 'news');
    for (const { id, title } of stories.filter((_, at) => at % 300 === 0)) {
      const { index, bytes } = await asking(title);
      expect(find(title, index).results[0]?.path, title).toBe(site.reader().address(id));
      expect(maxOfSearchPage + bytes, title).toBeLessThan(110_000);
    }
  });

  it('has no shard answer with what a page was called before an edit', async () => {
    const story = [...site.reader().snapshot.documents.values()].findLast(({ collection }) => collection === 'news')!;
    await site.publish(edit(site.reader(), { ...story, title: 'Kaleidoscopes for everybody' }));
    const path = site.reader().address(story.id);
    expect(find('kaleidoscopes for everybody', (await asking('kaleidoscopes for everybody')).index).results[0]?.path).toBe(path);
    const { index } = await asking(story.title);
    expect(index.shown(path!)?.card.title).toBe('Kaleidoscopes for everybody');
  });
});

describe('files that another version called otherwise', () => {
  it('go with the first publish, and are there for a day for a search page that is open on a phone', async () => {
    const site = await siteWith(sample);
    const before = { path: '/search/earlier.json', bytes: () => Buffer.from('{}'), type: 'application/json', cache: 'revalidate' } as const;
    await site.commit(
      { files: [before], drop: [], save: (unit) => unit.cache('quick-index').set('base', { version: 0 }), adopt: () => undefined },
      'publish',
    );
    const updated = reopen(site);
    await updated.publish({ reader: updated.reader(), documents: new Set() });
    expect(updated.paths().filter((path) => /^\/search\/[^/]+$/.test(path))).toEqual([updated.index().base, quickIndexAddress].sort());
    expect(updated.store.addresses.dropped('/search/earlier.json', new Date(0).toISOString())?.status).toBe(200);
    expect(known(updated)).toEqual(await knownAfresh(updated.reader()));
  });
});

describe('a publish that is refused', () => {
  it('leaves nothing behind: it is made again with fewer changes, and search knows those alone', async () => {
    const site = await siteWith(sample);
    const [one, other] = [bySlug('stop-smoking'), bySlug('health-coaching')];
    const good = { ...one, title: 'Kaleidoscope clinic' };
    await site.search.publish(edit(site.reader(), good, { ...other, title: 'Held back' }));
    await site.publish(edit(site.reader(), good));
    expect(site.index().add.map(({ card }) => card.title)).toEqual(['Kaleidoscope clinic']);
    expect(known(site)).toEqual(await knownAfresh(site.reader()));
  });

  it('leaves nothing behind where its transaction fails', async () => {
    const site = await siteWith(sample);
    const part = await site.search.publish(edit(site.reader(), { ...bySlug('stop-smoking'), title: 'Kaleidoscope clinic' }));
    const failing = (): void =>
      site.store.write((unit) => {
        part.save(unit);
        throw new Error('The disk is full.');
      });
    expect(failing).toThrow('The disk is full.');
    const reopened = reopen(site);
    await reopened.publish(edit(reopened.reader(), { ...bySlug('health-coaching'), title: 'Microscope clinic' }));
    expect(reopened.index().add.map(({ card }) => card.title)).toEqual(['Microscope clinic']);
  });
});

describe('a long difference', () => {
  const many = (suffix: string): Document[] =>
    [...sample.documents.values()]
      .filter(({ collection }) => collection === 'services' || collection === 'offers')
      .map((document) => ({ ...document, title: `${document.title} ${suffix}` }));

  it('becomes a fresh base, with what was published while that was made', async () => {
    const site = await siteWith(sample);
    const before = site.index().base;
    await site.publish(edit(site.reader(), ...many('again')));
    const making = site.search.rebase(site.reader());
    await site.publish(edit(site.reader(), { ...bySlug('stop-smoking'), title: 'Kaleidoscope clinic' }));
    await making;
    await site.publish(edit(site.reader(), { ...bySlug('health-coaching'), title: 'Microscope clinic' }));
    expect(site.index().base).not.toBe(before);
    expect(
      site
        .index()
        .add.map(({ card }) => card.title)
        .sort(),
    ).toEqual(['Kaleidoscope clinic', 'Microscope clinic']);
    expect(site.paths()).not.toContain(before);
    expect(known(site)).toEqual(await knownAfresh(site.reader()));
    const reopened = reopen(site);
    await reopened.publish(edit(reopened.reader(), { ...bySlug('stop-smoking'), title: 'Periscope clinic' }));
    expect(known(reopened)).toEqual(await knownAfresh(reopened.reader()));
  });

  it('need not wait for the next publish', async () => {
    const site = await siteWith(sample);
    await site.publish(edit(site.reader(), ...many('again')));
    expect(await site.search.refresh(site.reader())).toBeUndefined();
    await site.search.rebase(site.reader());
    expect((await site.search.refresh(site.reader()))?.files).toHaveLength(2);
  });

  it('goes on serving where a fresh base cannot be made', async () => {
    const site = await siteWith(manyDocuments(400));
    const services = [...site.reader().snapshot.documents.values()].filter(({ collection }) => collection === 'services');
    await site.publish(edit(site.reader(), ...services.map((document) => ({ ...document, title: `${document.title} again` }))));
    const before = site.index();
    const folder = join(site.store.folder, 'search');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'A file stands where the folder should be.');
    const said = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    await site.search.rebase(site.reader());
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
    await site.publish(edit(site.reader(), { ...services[0]!, title: 'Kaleidoscope clinic' }));
    expect(site.index().base).toBe(before.base);
    expect(site.index().add.map(({ card }) => card.title)).toContain('Kaleidoscope clinic');
  });
});

describe('any history', () => {
  const subjects = [
    ...[...sample.documents.values()].filter(({ collection }) => collection === 'services').slice(0, 6),
    ...[...sample.documents.values()].filter(({ collection }) => collection === 'news').slice(0, 4),
    ...[...sample.documents.values()].filter(({ collection }) => collection === 'guides' || collection === 'publications').slice(0, 4),
    ...[...sample.documents.values()].filter(({ collection }) => collection === 'areas' || collection === 'topics').slice(0, 6),
  ];
  const variant = fc.constantFrom('as it was', 'another title', 'another slug', 'hidden', 'gone', 'long ago', 'years later');
  const change = fc.record({ document: fc.constantFrom(...subjects), variant });
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('publish' as const), changes: fc.array(change, { minLength: 1, maxLength: 4 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('refused' as const), changes: fc.array(change, { minLength: 1, maxLength: 4 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebase' as const) }) },
  );

  const edited = (
    reader: SnapshotReader,
    changes: readonly { document: Document; variant: string }[],
  ): ReturnType<SnapshotReader['with']> => {
    const documents = new Map<string, Document | undefined>();
    let { now } = reader.snapshot;
    for (const { document, variant } of changes) {
      if (variant === 'gone') documents.set(document.id, undefined);
      else if (variant === 'years later') now = new Date(Date.parse(now) + 4e10).toISOString();
      else documents.set(document.id, asVariant(document, variant));
    }
    return reader.with({ documents, now, due: reader.snapshot.documents.keys() });
  };

  it('leaves search knowing what it would know if it were made afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        let site = await siteWith({ ...sample, documents: new Map(subjects.map((document) => [document.id, document])) });
        const background: Promise<void>[] = [];
        for (const one of steps) {
          if (one.kind === 'publish') await site.publish(edited(site.reader(), one.changes));
          else if (one.kind === 'refused') await site.search.publish(edited(site.reader(), one.changes));
          else if (one.kind === 'rebase') background.push(site.search.rebase(site.reader()));
          else {
            await Promise.all(background);
            site = reopen(site);
          }
        }
        await Promise.all(background);
        await site.publish(site.reader().with({}));
        expect(known(site)).toEqual(await knownAfresh(site.reader()));
        open.splice(open.indexOf(site), 1);
        site.close();
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

function asVariant(document: Document, variant: string): Document {
  switch (variant) {
    case 'another title':
      return { ...document, title: `${document.title}, and more` };
    case 'another slug':
      return { ...document, slug: `${document.slug}-elsewhere` };
    case 'hidden':
      return { ...document, search: { ...document.search, isHidden: true } };
    case 'long ago':
      return document.collection === 'news' ? { ...document, date: { precision: 'year', year: 2011 } } : document;
    default:
      return document;
  }
}
