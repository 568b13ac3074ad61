import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../publish/change.ts';
import { sampleImages, sampleSnapshot } from '../../../content/sample/index.ts';
import { startWorker } from '../../support/running/worker-in-process.ts';
import { exampleNews } from '../cms/example-news.ts';
import { type Cms, startCms, wordsOf } from '../cms/start-cms.ts';

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
      // What is true of the installation is no part of the sample.
      const value = name === 'settings' ? { ...sample.globals.settings, installation: { sendsMail: false } } : sample.globals[name];
      expect(change).toMatchObject({ kind: 'global', value });
      expect(change?.kind === 'global' && isDeepStrictEqual(change.value, value)).toBe(true);
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

describe('the sample, when an administrator removes it', () => {
  const sample = sampleSnapshot();
  const first = (collection: 'news' | 'areas' | 'services', at = 0) => {
    const document = sample.documents.filter((one) => one.collection === collection)[at];
    if (document === undefined) throw new Error(`The sample has no ${collection}.`);
    return document;
  };

  it('goes in one release but for what officers wrote, changed or need, and each of its addresses says so', async () => {
    const [editor, administrator] = [await cms.officer('editor', 'Edith Editor'), await cms.officer('administrator')];
    const worker = await startWorker(cms);
    await worker.loop.look();
    const changed = first('news', 1);
    const illustrated = sample.documents.find((one) => one.collection === 'services' && one.image !== undefined) ?? first('services');
    for (const { collection, id, title } of [changed, illustrated])
      expect((await editor.send('PATCH', `/api/${collection}/${id}?draft=true`, { title: `${title}, in our words` })).status).toBe(200);
    const area = first('areas');
    const own = await editor.send('POST', '/api/news', exampleNews({ title: 'Our own story', areas: [area.id], _status: 'published' }));
    expect(wordsOf(own)).toBe('');
    await editor.send('POST', '/api/globals/navigation', { header: [], _status: 'published' });
    await worker.loop.look();

    expect((await editor.get('/api/setup/sample')).status).toBe(403);
    const { body: plan } = await administrator.get('/api/setup/sample');
    const { goes, stays, confirm } = plan as unknown as { goes: { id: string }[]; stays: { id: string; why: string }[]; confirm: string };
    expect(stays).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: changed.id, why: 'Edith Editor changed it' }),
        expect.objectContaining({ id: area.id, why: '“Our own story”, which is not of the sample, refers to it' }),
        expect.objectContaining({ id: illustrated.image, why: `“${illustrated.title}” shows it and stays` }),
        expect.objectContaining({ id: 'navigation', why: 'Edith Editor changed it' }),
      ]),
    );
    expect(goes.length).toBeGreaterThan(sample.documents.length - 10);

    expect((await editor.send('POST', '/api/setup/remove-sample', { confirm })).status).toBe(403);
    const stale = await administrator.send('POST', '/api/setup/remove-sample', { confirm: 'what was shown before' });
    expect([stale.status, wordsOf(stale)]).toEqual([409, expect.stringContaining('was changed since you looked, so nothing was removed')]);
    const before = worker.store.live()?.number ?? 0;
    const removed = await administrator.send('POST', '/api/setup/remove-sample', { confirm });
    expect([removed.status, wordsOf(removed)]).toEqual([200, '']);
    await worker.loop.look();
    expect(worker.loop.state()).toEqual({ state: 'idle' });
    expect(worker.store.live()?.number).toBe(before + 1);

    const { documents, globals, images, alerts, redirects, phrases } = worker.publisher.reader().snapshot;
    expect([...documents.keys()].toSorted()).toEqual(
      [own.body['doc'] as { id: string }, ...stays.filter(({ id }) => sample.documents.some((one) => one.id === id))]
        .map(({ id }) => id)
        .toSorted(),
    );
    expect([images.size > 0, alerts.size, redirects.size, phrases.size]).toEqual([true, 0, 0, 0]);
    expect(globals.navigation.header).toEqual([]);
    expect(globals.settings.sampleNotice).toMatch(/^This site is being set up/);
    const answers = async (path: string) => (await fetch(worker.url + path, { redirect: 'manual' })).status;
    for (const { collection, slug } of [first('services', 3), first('news', 3)]) expect(await answers(`/${collection}/${slug}/`)).toBe(410);
    for (const { from } of sample.redirects) expect(await answers(from)).toBe(410);
    for (const path of ['/', '/news/our-own-story/', `/news/${changed.slug}/`, `/areas/${area.slug}/`])
      expect(await answers(path)).toBe(200);
    // The full text of search catches up behind it.
    expect((await worker.publisher.verify()).filter(({ reason }) => !reason.startsWith('The full text of search'))).toEqual([]);

    const again = await administrator.send('POST', '/api/setup/remove-sample', { confirm });
    expect([again.status, wordsOf(again)]).toEqual([409, expect.stringContaining('Nothing of the sample can go')]);
    // It can be brought back for 30 days.
    const picture = sampleImages.find((image) => goes.some(({ id }) => id === image.id));
    expect((await editor.send('POST', `/api/images/${picture?.id}/bring-back`)).body).toMatchObject({
      message: 'It is back, and public again.',
    });
    await worker.stop();
  });

  it('leaves a note of what somebody made sure of, which the public pages tell, and asks again when it is another', async () => {
    const [author, editor] = [await cms.officer('author'), await cms.officer('editor', 'Olga Officer')];
    const { installationFacts, readChecks } = await import('../../../cms/installation/checklist/checks.ts');
    expect((await author.send('POST', '/api/setup/check', { what: 'privacy' })).status).toBe(403);
    expect((await editor.send('POST', '/api/setup/check', { what: 'nothing' })).status).toBe(400);
    const worker = await startWorker(cms);
    for (const what of ['privacy', 'help-lines']) expect((await editor.send('POST', '/api/setup/check', { what })).status).toBe(200);
    await worker.loop.look();
    const { privacyCheckedOn } = await installationFacts(cms.payload);
    expect(worker.publisher.reader().setting('settings').installation).toEqual({ sendsMail: false, privacyCheckedOn });
    await worker.stop();

    expect((await readChecks(cms.payload)).privacy).toMatchObject({ isGood: true, last: { by: 'Olga Officer' } });
    const inAYear = new Date(Date.now() + 366 * 86_400_000);
    expect((await readChecks(cms.payload, inAYear))['help-lines']).toMatchObject({ isGood: false, why: 'year' });
    await editor.send('POST', '/api/globals/settings', { runBy: 'Somebody else', _status: 'published' });
    const now = await readChecks(cms.payload);
    expect(now.privacy).toMatchObject({ isGood: false, why: 'changed' });
    expect(now['help-lines'].isGood).toBe(true);
    expect(now.accessibility).toEqual({ what: 'accessibility', isGood: false });
  });
});
