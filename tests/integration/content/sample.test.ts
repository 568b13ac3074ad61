import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../publish/change.ts';
import { sampleImages, sampleSnapshot } from '../../../content/sample/index.ts';
import type { AuditEvent } from '../../../cms/audit/audit-events.ts';
import { openMongoDb, type TestMongoDb } from '../../support/database/mongodb.ts';
import { startWorker } from '../../support/running/worker-in-process.ts';
import { contentReleases } from '../../support/store/content-releases.ts';
import { exampleNews } from '../cms/example-news.ts';
import { type Cms, password, startCms, wordsOf } from '../cms/start-cms.ts';

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
      const value =
        name === 'settings' ? { ...sample.globals.settings, installation: { sendsMail: false, auditDays: 730 } } : sample.globals[name];
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
    const before = contentReleases(worker.store).length;
    const removed = await administrator.send('POST', '/api/setup/remove-sample', { confirm });
    expect([removed.status, wordsOf(removed)]).toEqual([200, '']);
    expect(await audited(cms, 'sample-removed')).toEqual([
      expect.objectContaining({ account: administrator.id, words: `${goes.length} things went, ${stays.length} stayed` }),
    ]);
    await worker.loop.look();
    expect(worker.loop.state()).toEqual({ state: 'idle' });
    expect(contentReleases(worker.store)).toHaveLength(before + 1);

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
    expect(await audited(cms, 'made-sure')).toEqual(
      ['That the privacy notice is true', 'That the help lines are right'].map((words) =>
        expect.objectContaining({ by: 'Olga Officer', account: editor.id, words }),
      ),
    );
    await worker.loop.look();
    const { privacyCheckedOn } = await installationFacts(cms.payload);
    expect(worker.publisher.reader().setting('settings').installation).toEqual({ sendsMail: false, auditDays: 730, privacyCheckedOn });
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

/** What the audit log has of one kind, oldest first. */
async function audited({ payload }: Cms, event: AuditEvent): Promise<object[]> {
  return (
    await payload.db.find<{ id: string }>({ collection: 'audit-log', where: { event: { equals: event } }, sort: 'at', pagination: false })
  ).docs;
}

describe('another database', () => {
  let server: TestMongoDb | { skipped: string };
  let reopen: (url: string) => Promise<Payload>;

  beforeAll(async () => {
    server = await openMongoDb();
    const { databaseAdapter } = await import('../../../cms/database/index.ts');
    const { BasePayload } = await import('payload');
    const compatibility = 'skipped' in server ? 'none' : server.compatibility;
    reopen = (url) =>
      new BasePayload().init({
        config: { ...cms.config, db: databaseAdapter({ url, compatibility, migrationDir: 'unused', mustExist: true }) as never },
      });
  });
  afterAll(async () => {
    if (!('skipped' in server)) await server.stop();
  });

  it('gets everything: what is public, drafts, versions and their names, people, the bin; and gives it back the same', async ({ skip }) => {
    if ('skipped' in server) return skip(server.skipped);
    const { transferDatabase } = await import('../../../cms/database/transfer/transfer-database.ts');
    const editor = await cms.officer('editor', 'Edie');
    const made = await editor.send('POST', '/api/news', story('First words'));
    const { id } = made.body['doc'] as { id: string };
    await editor.send('PATCH', `/api/news/${id}`, { title: 'Second words', _status: 'published' });
    await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'A draft that nobody has published' });
    const second = (await versions(cms.payload, id)).find(({ title }) => title === 'Second words');
    const named = { of: 'news', document: id, version: String(second?.id), name: 'As the board saw it' };
    expect((await editor.send('POST', '/api/version-names/name', named)).status).toBe(200);
    const binned = await editor.send('POST', '/api/news?draft=true', story('Not needed'));
    await editor.send('PATCH', `/api/news/${(binned.body['doc'] as { id: string }).id}?trash=true`, {
      deletedAt: new Date().toISOString(),
    });
    await editor.send('POST', '/api/globals/settings?draft=true', { name: 'Another name' });

    const [url, compatibility] = [server.url, server.compatibility];
    // Somebody saves meanwhile: all of it is taken back, so that it can be tried again at once.
    let saving: Promise<unknown> = Promise.resolve();
    const onProgress = (what: string) =>
      void (what === 'users' && (saving = editor.send('POST', '/api/news?draft=true', story('Meanwhile'))));
    await expect(transferDatabase(cms.payload, { url, compatibility, onProgress })).rejects.toThrow(
      /^What arrived is not what was sent, so nothing was kept of it: news .*Most likely somebody saved meanwhile: stop Signpost, and run this again\. The database it came from is as it was\.$/,
    );
    await saving;

    const before = await kept(cms.payload, id);
    expect(before.versions.map(({ title }) => title)).toEqual(['First words', 'Second words', 'A draft that nobody has published']);
    expect(before).toMatchObject({
      named: 'Second words',
      binned: expect.arrayContaining(['Not needed']) as string[],
      settings: 'Another name',
    });
    expect(before.signedIn).toBe(editor.id);
    const result = await transferDatabase(cms.payload, { url, compatibility });
    expect(result).toMatchObject({ public: await countPublic(cms.payload), dead: [] });
    const onMongoDb = await reopen(url);
    expect(await kept(onMongoDb, id)).toEqual(before);
    await expect(transferDatabase(cms.payload, { url, compatibility })).rejects.toThrow(
      /^The database at mongodb:.* is not empty: there are documents in its collection “.+”\. Nothing was changed\. Name a database that is empty, or not there yet\.$/,
    );
    await expect(transferDatabase(onMongoDb, { url, compatibility })).rejects.toThrow(/^Both are MongoDB\. Expected one of each: /);

    const file = join(cms.folder, 'again', 'signpost.db');
    await transferDatabase(onMongoDb, { url: `file:${file}` });
    await expect(transferDatabase(onMongoDb, { url: `file:${file}` })).rejects.toThrow(
      new Error(`There is a database at ${file} already. Nothing was changed. Name a file that is not there yet, or move that one aside.`),
    );
    await onMongoDb.destroy();
    const again = await reopen(`file:${file}`);
    expect(await kept(again, id)).toEqual(before);
    // Another save goes on from there, on top of what came over, with the next number of the change log.
    const saved = await again.update({ collection: 'news', id, data: { title: 'Third words' }, overrideAccess: true });
    expect(saved.title).toBe('Third words');
    expect((await versions(again, id)).at(-1)?.title).toBe('Third words');
    await again.destroy();
    await expect(transferDatabase(cms.payload, { url: `file:${file}` })).rejects.toThrow(
      /^Both are embedded SQLite databases\. Expected one of each: /,
    );
  }, 240_000);
});

function story(title: string) {
  return exampleNews({ title });
}

interface Version {
  id: string;
  title: string;
  updatedAt: string;
  updatedBy: unknown;
}

/** The versions of a story, oldest first. */
async function versions(payload: Payload, id: string): Promise<Version[]> {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id: own, version, updatedAt }) => ({
    id: String(own),
    title: String(version.title),
    updatedAt,
    updatedBy: (version as unknown as Record<string, unknown>)['updatedBy'] ?? null,
  }));
}

/** What officers have, as the CMS gives it: with what people sign in with, and with the version that has a name. */
async function kept(payload: Payload, id: string) {
  const all = { limit: 0, sort: 'id', pagination: false, depth: 0, overrideAccess: true } as const;
  const found = await versions(payload, id);
  const [name] = (await payload.find({ collection: 'version-names', ...all })).docs;
  const { docs: history } = await payload.find({ collection: 'history', ...all });
  const { docs: changes } = await payload.find({ collection: 'change-log', ...all });
  const { docs: people } = await payload.find({ collection: 'users', ...all });
  const { docs: binned } = await payload.find({ collection: 'news', ...all, where: { deletedAt: { exists: true } }, trash: true });
  const signedIn = await payload.login({ collection: 'users', data: { email: 'edie@example.org', password } });
  const settings = await payload.findGlobal({ slug: 'settings', draft: true, depth: 0, overrideAccess: true });
  const sums = (rows: object[]) =>
    rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null)
          .sort(),
      ),
    );
  return {
    versions: found.map(({ title, updatedAt, updatedBy }) => ({ title, updatedAt, updatedBy })),
    named: found.find((one) => `news/${one.id}` === name?.version)?.title,
    history: sums(history),
    changes: sums(changes),
    people: people.map(({ id: own, email, role, createdAt }) => ({ own, email, role, createdAt })),
    binned: binned.map(({ title }) => title),
    signedIn: signedIn.user?.id,
    settings: settings.name,
  };
}

async function countPublic(payload: Payload): Promise<number> {
  const { readAll } = await import('../../../cms/snapshot/index.ts');
  let count = 0;
  for await (const _change of readAll(payload)) count += 1;
  return count;
}
