import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { exportHostOf } from '../../../../publish/serve/export/host.ts';
import { openStore } from '../../../../publish/store/index.ts';
import type { ImportReport } from '../../../../cms/importing/outcomes.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, password, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let administrator: Caller;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  [administrator, editor, author] = [await cms.officer('administrator'), await cms.officer('editor'), await cms.officer('author')];
  const exportDir = join(cms.folder, 'exported');
  // What only reads a store finds one there.
  openStore(join(cms.folder, 'store')).close();
  const reader = openStore(join(cms.folder, 'store'), { readOnly: true });
  worker = await startWorker(cms, {
    exportHost: exportHostOf({ exportDir, publicUrl: 'http://localhost:4321', purgeUrl: undefined }, reader),
  });
  for (let count = 0; count < 8; count += 1) await save({ title: `Stays ${count}` });
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('what is deleted', () => {
  it('leaves the public with its reason, lies in the bin, and comes back public as it was', async () => {
    const id = await save({ title: 'A talk in May' });
    await worker.loop.publish({});
    const live = await publicPage('/news/a-talk-in-may/');
    expect(live.status).toBe(200);

    const reason = { withdrawalReason: 'The talk was called off.' };
    expect((await editor.send('PATCH', `/api/news/${id}`, { ...reason, deletedAt: new Date().toISOString() })).status).toBe(200);
    await worker.loop.publish({});
    const gone = await publicPage('/news/a-talk-in-may/');
    expect([gone.status, gone.words.includes('The talk was called off.')]).toEqual([410, true]);
    expect((await editor.get(`/api/news/${id}`)).status).toBe(404);
    expect(titlesIn(await editor.get('/api/news?trash=true&where[deletedAt][exists]=true'))).toEqual(['A talk in May']);
    expect((await editor.get(`/api/receipt?collection=news&id=${id}`)).status).toBe(200);

    const refused = await editor.send('PATCH', `/api/news/${id}?trash=true`, { title: 'Other words' });
    expect([refused.status, wordsOf(refused)]).toEqual([409, 'This is in the bin, so nothing of it can be changed. Bring it back first.']);

    const back = await editor.send('POST', `/api/news/${id}/bring-back`);
    expect([back.status, back.body['message']]).toEqual([200, 'It is back, and public again.']);
    await worker.loop.publish({});
    expect(await publicPage('/news/a-talk-in-may/')).toEqual(live);
    expect((await editor.send('POST', `/api/news/${id}/bring-back`)).status).toBe(409);
  });

  it('with a draft on top comes back as that draft, which nobody approved', async () => {
    const id = await save({ title: 'Half rewritten' });
    expect((await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Rewritten' })).status).toBe(200);
    const deleted = await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
    expect([deleted.status, deleted.body['message']]).toEqual([
      200,
      'Deleted. It stays in the bin for 30 days, and can be brought back from there.',
    ]);
    const back = await editor.send('POST', `/api/news/${id}/bring-back`);
    expect([back.status, back.body['message']]).toEqual([200, 'It is back, as a draft. Publish it when the public should see it.']);
    expect((await editor.get(`/api/news/${id}?draft=true`)).body).toMatchObject({ title: 'Rewritten', _status: 'draft' });
  });

  it('in bulk, or by a time that somebody made up, goes the same way', async () => {
    const [one, two] = [await save({ title: 'One of two' }), await save({ title: 'Two of two' })];
    const many = await editor.send('DELETE', `/api/news?where[id][in]=${one},${two}&withdrawalReason=Over`);
    expect([many.status, titlesIn(many).toSorted()]).toEqual([200, ['One of two', 'Two of two']]);
    const three = await save({ title: 'Long ago' });
    const madeUp = { deletedAt: '1970-01-01T00:00:00.000Z', withdrawalReason: 'Over' };
    const asDraft = await editor.send('PATCH', `/api/news/${three}?draft=true&autosave=true`, madeUp);
    expect(asDraft.status).toBe(200);
    const { emptyBin } = await import('../../../../cms/jobs/nightly/empty-bin.ts');
    await emptyBin(cms.payload);
    await worker.loop.publish({});
    for (const id of [one, two, three]) {
      expect(worker.publisher.reader().snapshot.documents.has(id)).toBe(false);
      expect((await editor.send('POST', `/api/news/${id}/bring-back`)).status).toBe(200);
    }
  });

  it('goes for good from the bin alone, by an administrator or after 30 days, and its address stays what it was', async () => {
    const id = await save({ title: 'For good' });
    await worker.loop.publish({});
    expect((await administrator.send('DELETE', `/api/news/${id}?trash=true&withdrawalReason=Over`)).status).toBe(200);
    expect(await inBin(id)).toBe(true);
    expect((await editor.send('DELETE', `/api/news/${id}?trash=true`)).status).toBe(403);
    expect((await editor.send('DELETE', `/api/news?trash=true&where[id][equals]=${id}`)).status).toBe(403);
    expect(await inBin(id)).toBe(true);
    await worker.loop.publish({});
    const { emptyBin } = await import('../../../../cms/jobs/nightly/empty-bin.ts');
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    await emptyBin(cms.payload, days(29));
    expect(await inBin(id)).toBe(true);
    expect(await emptyBin(cms.payload, days(31))).toContain('documents deleted for good, after 30 days.');
    expect(await inBin(id)).toBe(false);
    await worker.loop.publish({ full: true });
    expect((await publicPage('/news/for-good/')).status).toBe(410);
    const other = await editor.send('POST', '/api/news', exampleNews({ title: 'For good', _status: 'published' }));
    expect([other.status, JSON.stringify(other.body)]).toEqual([400, expect.stringContaining('For good') as string]);
  });

  it('is nobody’s business who may not delete it', async () => {
    const id = await save({ title: 'Not an author’s' });
    expect((await author.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(403);
    expect((await author.send('PATCH', `/api/news/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(403);
    expect([403, 404]).toContain(
      (await author.send('PATCH', `/api/news/${id}?draft=true`, { deletedAt: new Date().toISOString() })).status,
    );
    expect(await inBin(id)).toBe(false);
    const own = (await author.send('POST', '/api/news?draft=true', exampleNews({ title: 'My own' }))).body['doc'] as { id: string };
    expect((await author.send('DELETE', `/api/news/${own.id}?withdrawalReason=Over`)).status).toBe(200);
    expect((await author.send('POST', `/api/news/${own.id}/bring-back`)).status).toBe(200);
  });
});

describe('what is erased', () => {
  it('takes no letter and no message with it that only uses the words of its title', async () => {
    const id = await save({ title: 'Library opening hours' });
    await worker.loop.publish({});
    await editor.send('PATCH', `/api/news/${id}?trash=true`, { withdrawalReason: 'A request', deletedAt: new Date().toISOString() });
    await worker.loop.publish({});
    const { body } = await editor.get('/api/news?where[title][equals]=Stays 1');
    const [{ id: other } = { id: '' }] = body['docs'] as { id: string }[];
    const text = 'Please look at the library opening hours.';
    const writeLetter = async (about: string): Promise<string> => {
      const letter = randomUUID();
      const now = new Date().toISOString();
      const data = { id: letter, to: 'ann@example.org', subject: 'Please check', text, of: 'news', document: about };
      const waiting = { state: 'waiting' as const, queuedAt: now, nextTryAt: now, tries: 0 };
      await cms.payload.create({ collection: 'letters', data: { ...data, ...waiting }, overrideAccess: true });
      return letter;
    };
    const [about, mentions] = [await writeLetter(id), await writeLetter(other)];
    const spool = openSpool(join(cms.folder, 'spool'));
    const at = new Date().toISOString();
    const message = randomUUID();
    await spool.add({ id: message, at, kind: 'empty-search', words: 'library opening hours' });

    const { askForErasure } = await import('../../../../cms/erasing/ask-for-erasure.ts');
    const { carryOutErasures } = await import('../../../../cms/erasing/carry-out.ts');
    const asked = await askForErasure(cms.payload, { of: 'news', document: id, reason: 'A request', by: 'Ann Lee' });
    const own = { payload: cms.payload, varDir: cms.folder, spoolDir: join(cms.folder, 'spool'), log: () => undefined };
    await carryOutErasures({ ...worker, ...own });
    expect(await cms.payload.findByID({ collection: 'erasures', id: asked.id, overrideAccess: true })).toMatchObject({ state: 'done' });
    const { docs } = await cms.payload.find({ collection: 'letters', where: { id: { in: [about, mentions] } }, overrideAccess: true });
    expect(docs).toMatchObject([{ id: mentions, text }]);
    expect(readdirSync(join(cms.folder, 'spool'))).toContain(`${message}.json`);
  });

  it('is nowhere any more: in no release, version, record, file or free page, and its address says only that it was taken down', async () => {
    // It came from another site, where people still ask for it.
    const bringIn = async () => {
      const text = 'Source ID,Title,Old address\nquillfeather-7,Quillfeather met the mayor,https://old.example/quillfeather/';
      const { status, body } = await editor.send('POST', '/api/import', { text, into: 'news', isDry: false });
      expect(status, JSON.stringify(body)).toBe(200);
      return body as unknown as ImportReport;
    };
    const id = (await bringIn()).items[0]?.document ?? '';
    const { addNotFound } = await import('../../../../cms/jobs/intake/add-not-found.ts');
    const addresses = { '/quillfeather': 3, '/quillfeather?id=4': 1, '/elsewhere': 5 };
    const counted = { kind: 'not-found' as const, id: crypto.randomUUID(), at: new Date().toISOString(), addresses };
    await addNotFound(cms.payload, counted, worker.publisher.reader());
    const first = exampleNews({ title: 'Quillfeather met the mayor', summary: 'Zyxwvut asked for a bench.', _status: 'published' });
    expect((await editor.send('PATCH', `/api/news/${id}`, first)).status).toBe(200);
    await worker.loop.publish({});
    await editor.send('PATCH', `/api/news/${id}`, { title: 'Quillfeather met the mayor twice', _status: 'published' });
    await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Quillfeather plumbago' });
    await editor.send('POST', '/api/comments/write', { of: 'news', document: id, words: 'Is Zyxwvut a first name?' });
    await worker.loop.publish({});
    await worker.publisher.catchUpSearch();
    expect((await publicPage('/news/')).words).toContain('Quillfeather');
    await editor.send('PATCH', `/api/news/${id}?trash=true`, {
      withdrawalReason: 'Zyxwvut asked us to.',
      deletedAt: new Date().toISOString(),
    });
    await worker.loop.publish({});
    expect((await publicPage(path)).words).toContain('Quillfeather');
    await worker.publisher.catchUpHost();
    expect((await placesWith(/quillfeather|zyxwvut/i)).join('\n')).toContain(join(cms.folder, 'exported'));

    const { askForErasure } = await import('../../../../cms/erasing/ask-for-erasure.ts');
    const { carryOutErasures } = await import('../../../../cms/erasing/carry-out.ts');
    await askForErasure(cms.payload, { of: 'news', document: id, reason: 'A request', by: 'Ann Lee' });
    const back = await editor.send('POST', `/api/news/${id}/bring-back`);
    expect([back.status, wordsOf(back)]).toEqual([409, 'This is being erased everywhere, so it cannot be brought back.']);
    const erasing = { ...worker, payload: cms.payload, varDir: cms.folder, spoolDir: join(cms.folder, 'spool'), log: () => undefined };
    // Killed in the middle, it goes on from there.
    const onStep = (state: string): void => {
      if (state === 'out-of-the-database') throw new Error('The worker was killed.');
    };
    const { erase } = worker.store;
    const live = () => worker.store.live()?.number ?? 0;
    let whenErased = Infinity;
    const erased = vi.spyOn(worker.store, 'erase').mockImplementation((...traces) => {
      whenErased = live();
      return erase(...traces);
    });
    await carryOutErasures({ ...erasing, onStep });
    erased.mockRestore();
    // A host that was up to date just before looks once more.
    expect(live()).toBeGreaterThan(whenErased);
    const halfway = await cms.payload.find({ ...erasureOf(id), overrideAccess: true });
    expect(halfway.docs).toMatchObject([{ state: 'out-of-the-database', problem: 'The worker was killed.' }]);
    // A host that cannot be reached still shows it, so it is not done.
    const host = vi.spyOn(worker.publisher, 'catchUpHost').mockRejectedValueOnce(new Error('The bucket does not answer.'));
    await carryOutErasures(erasing);
    const unreached = await cms.payload.find({ ...erasureOf(id), overrideAccess: true });
    expect(unreached.docs).toMatchObject([{ state: 'out-of-the-database', problem: 'The bucket does not answer.' }]);
    host.mockRestore();
    await carryOutErasures(erasing);

    const { docs } = await cms.payload.find({ ...erasureOf(id), overrideAccess: true });
    expect(docs).toMatchObject([{ state: 'done', problem: null, addresses: [`/api/v1/news/${id}.json`, path] }]);
    const answer = await publicPage(path);
    expect([answer.status, answer.words]).toEqual([410, expect.not.stringContaining('Zyxwvut') as string]);
    const again = await bringIn();
    expect(again.items).toMatchObject([{ outcome: 'refused', words: 'It was erased here, so it is not brought in again.' }]);
    expect(again.addresses).toMatchObject([{ outcome: 'nothing' }]);
    const { docs: askedFor } = await cms.payload.find({ collection: 'not-found', overrideAccess: true });
    expect(askedFor.map(({ address }) => address)).toEqual(['/elsewhere']);
    expect(await placesWith(/quillfeather|zyxwvut/i)).toEqual([]);
    // Whatever somebody did to it meanwhile, the last that whoever publishes hears is that it is gone.
    const { docs: changes } = await cms.payload.find({
      collection: 'change-log',
      where: { document: { equals: id } },
      sort: '-number',
      limit: 2,
      overrideAccess: true,
    });
    expect(changes.map(({ event, by }) => [event, by])).toEqual(Array.from({ length: 2 }, () => ['deleted', 'Ann Lee']));
    // What was done stays known.
    const { docs: log } = await cms.payload.find({ collection: 'audit-log', where: { event: { equals: 'erased' } }, overrideAccess: true });
    expect(log.map(({ by, document }) => [by, document])).toContainEqual(['Ann Lee', id]);
    // Other pages of earlier releases are there to go back to.
    expect(worker.store.releases.list().length).toBeGreaterThan(3);
    for (const { number } of worker.store.releases.list()) {
      expect(worker.store.addresses.asOf('/news/stays-0/', number)?.status, `release ${number}`).toBe(200);
      expect([undefined, 410], `release ${number}`).toContain(worker.store.addresses.asOf(path, number)?.status);
    }
  }, 120_000);

  it('is asked for by administrators alone, who type the words and their password', async () => {
    const asked = { asked: '/news/', reason: 'A request', typed: 'erase it everywhere', password };
    expect((await editor.send('POST', '/api/erasures/erase', asked)).status).toBe(403);
    expect((await editor.send('POST', '/api/erasures/plan', asked)).status).toBe(403);
    const slip = await administrator.send('POST', '/api/erasures/erase', { ...asked, typed: 'yes' });
    expect([slip.status, wordsOf(slip)]).toEqual([
      400,
      expect.stringContaining('Type “erase it everywhere”, so that nobody erases something by mistake.'),
    ]);
    const wrong = await administrator.send('POST', '/api/erasures/erase', { ...asked, password: 'a guess' });
    expect([wrong.status, wordsOf(wrong)]).toEqual([400, expect.stringContaining('That is not your password.')]);
    const off = await administrator.send('POST', '/api/erasures/erase', asked);
    expect([off.status, wordsOf(off)]).toEqual([
      503,
      expect.stringContaining('The publisher does not answer. Look at the list on this page'),
    ]);
  });

  const path = '/news/quillfeather-met-the-mayor/';
  const erasureOf = (document: string) => ({ collection: 'erasures', where: { document: { equals: document } } }) as const;
});

/** Every place below the folder of the CMS whose bytes hold something, compressed or not, but for addresses. */
async function placesWith(words: RegExp): Promise<string[]> {
  const found: string[] = [];
  const look = (bytes: Uint8Array, place: string): void => {
    const read = [bytes, ...unpacked(bytes)].map((one) =>
      Buffer.from(one)
        .toString('latin1')
        .replaceAll(/quillfeather-met-the-mayor/gi, ''),
    );
    if (read.some((text) => words.test(text))) found.push(place);
  };
  // A process that closes a file of SQLite's which it read by itself loses its own locks on it, and another process that opens the
  // database then cuts off what this one has mapped into memory. So another process makes a copy to read.
  const copy = temporaryFolder('copied');
  execFileSync(process.execPath, ['-e', copyFolder, cms.folder, copy.path]);
  for (const entry of readdirSync(copy.path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) look(readFileSync(file), file.replace(copy.path, cms.folder));
  }
  copy.remove();
  for (const file of ['store/store.db', 'database/signpost.db']) {
    const database = new DatabaseSync(join(cms.folder, file), { readOnly: true });
    for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
      for (const row of database.prepare(`SELECT * FROM "${String(name)}"`).all())
        for (const [column, value] of Object.entries(row))
          look(value instanceof Uint8Array ? value : Buffer.from(String(value)), `${file} ${String(name)}.${column}`);
    database.close();
  }
  return [...new Set(found)];
}

/** What is gone by the time it is to be copied is left out: a journal comes and goes. */
const copyFolder = `
  const { copyFileSync, mkdirSync, readdirSync } = require('node:fs');
  const { dirname, join, relative } = require('node:path');
  const [, from, to] = process.argv;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, file));
    mkdirSync(dirname(copy), { recursive: true });
    try {
      copyFileSync(file, copy);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
`;

/** What compressed bytes unpack to. */
function unpacked(bytes: Uint8Array): Uint8Array[] {
  return [gunzipSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      // It is not compressed that way.
      return [];
    }
  });
}

async function save(changes: Record<string, unknown>): Promise<string> {
  const { status, body } = await editor.send('POST', '/api/news', exampleNews({ ...changes, _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function publicPage(path: string): Promise<{ status: number; words: string }> {
  const response = await fetch(`${worker.url}${path}`, { redirect: 'manual' });
  return { status: response.status, words: await response.text() };
}

function titlesIn({ body }: { body: Record<string, unknown> }): string[] {
  return (body['docs'] as { title: string }[]).map(({ title }) => title);
}

async function inBin(id: string): Promise<boolean> {
  const { body } = await editor.get(`/api/news?trash=true&where[deletedAt][exists]=true&where[id][equals]=${id}`);
  return body['totalDocs'] === 1;
}
