import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../publish/change.ts';
import { sampleImages, sampleSnapshot } from '../../../content/sample/index.ts';
import { type Cms, startCms } from '../cms/start-cms.ts';

let cms: Cms;
let changes: Change[];
let progress: [number, number][];

beforeAll(async () => {
  cms = await startCms();
  const { loadSample } = await import('../../../cms/installation/sample/load-sample.ts');
  const { readAll } = await import('../../../cms/snapshot/index.ts');
  progress = [];
  const loaded = await loadSample(cms.payload, { onProgress: (done, total) => progress.push([done, total]) });
  expect(loaded.drafts).toEqual([]);
  changes = [];
  for await (const change of readAll(cms.payload)) changes.push(change);
}, 300_000);

afterAll(() => cms.stop());

describe('the sample content', () => {
  const sample = sampleSnapshot();

  it('comes back from the CMS exactly as it was written, but for the moments of saving', () => {
    for (const document of sample.documents) {
      const change =
        changes.find((one) => one.kind === 'document' && one.id === document.id) ??
        changes.find((one) => 'id' in one && one.id === document.id);
      expect(change, document.title).toMatchObject({ kind: 'document', collection: document.collection });
      if (change?.kind !== 'document') continue;
      expect({ ...change.document, updated: document.updated }).toEqual(document);
    }
  });

  it('comes back with its alerts, redirects, phrases and globals', () => {
    for (const alert of sample.alerts) expect(changes).toContainEqual({ kind: 'alert', id: alert.id, value: alert });
    for (const redirect of sample.redirects) expect(changes).toContainEqual({ kind: 'redirect', id: redirect.id, value: redirect });
    for (const phrase of sample.phrases) expect(changes).toContainEqual({ kind: 'phrase', id: phrase.id, value: phrase });
    for (const name of ['home', 'navigation', 'settings'] as const) {
      const change = changes.find((one) => one.kind === 'global' && one.name === name);
      expect(change).toMatchObject({ kind: 'global', value: sample.globals[name] });
      expect(change?.kind === 'global' && isDeepStrictEqual(change.value, sample.globals[name])).toBe(true);
    }
  });

  it('comes with the pictures that its documents use, each size with its bytes', () => {
    const images = changes.filter((change) => change.kind === 'image');
    expect(images.length).toBeGreaterThan(0);
    for (const { value, sources } of images) {
      expect(sampleImages.find(({ id }) => id === value.id)).toMatchObject({ alt: value.alt, focus: value.focus });
      expect(value.sizes.map(({ sha256 }) => sha256).toSorted()).toEqual([...sources.keys()].toSorted());
    }
  });

  it('says how far it is', () => {
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
  });

  it('never overwrites what an officer wrote', async () => {
    const { loadSample } = await import('../../../cms/installation/sample/load-sample.ts');
    const [document] = sample.documents.filter(({ collection }) => collection === 'news');
    if (document === undefined) throw new Error('The sample has no news.');
    const { collection, id } = document;
    await cms.payload.update({ collection, id, data: { title: 'An officer’s own title', _status: 'published' }, overrideAccess: true });
    expect(await loadSample(cms.payload)).toEqual({ published: 0, drafts: [] });
    expect(await cms.payload.findByID({ collection, id, overrideAccess: true, depth: 0 })).toMatchObject({
      title: 'An officer’s own title',
    });
  });
});
