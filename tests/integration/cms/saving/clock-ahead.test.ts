import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

const aDay = 86_400_000;

let cms: Cms;
/** Somebody who signed in by the right clock, and somebody who did while it was a day ahead. */
let editor: Caller;
let early: Caller;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  setAhead();
  early = await cms.officer('editor');
  setRight();
});
afterEach(() => setRight());
afterAll(() => cms.stop());

const setAhead = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + aDay });
const setRight = () => vi.useRealTimers();
const docOf = (answer: Answer) => {
  expect([answer.status < 300, wordsOf(answer)]).toEqual([true, '']);
  return answer.body['doc'] as { id: string; updatedAt: string };
};
const latest = async (id: string) => (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body;
const published = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    user: publisherPrincipal(),
    overrideAccess: false,
    depth: 0,
  });
  return docs[0]?.title;
};
const versions = async (id: string) =>
  (
    (await editor.get(`/api/news/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=300`)).body['docs'] as {
      latest: boolean;
      version: { title: string };
    }[]
  ).map(({ version, latest: isLatest }) => [version.title, Boolean(isLatest)]);
/** A story whose last save was made while the clock was a day ahead. */
const savedAhead = async (data: Record<string, unknown>, query = '') => {
  const { id } = docOf(await editor.send('POST', '/api/news?draft=true', exampleNews()));
  setAhead();
  const { updatedAt } = docOf(await early.send('PATCH', `/api/news/${id}${query}`, data));
  setRight();
  return { id, updatedAt };
};

describe('after the clock was a day ahead, and is right again', () => {
  it('what is published next is what the public and officers see', async () => {
    const { id } = await savedAhead({ title: 'Ahead 1', _status: 'published' });
    docOf(await editor.send('PATCH', `/api/news/${id}`, { title: 'Right 1', _status: 'published' }));
    expect([await published(id), (await latest(id))['title'], (await latest(id))['_status']]).toEqual(['Right 1', 'Right 1', 'published']);
    expect((await versions(id)).slice(0, 2)).toEqual([
      ['Right 1', true],
      ['Ahead 1', false],
    ]);
    // The next change begins from there.
    docOf(await editor.send('PATCH', `/api/news/${id}`, { summary: 'Another summary.', _status: 'published' }));
    expect(await published(id)).toBe('Right 1');
  });

  it('a draft from then does not come back over what is published next', async () => {
    const { id } = await savedAhead({ title: 'Ahead 2' }, '?draft=true');
    docOf(await editor.send('PATCH', `/api/news/${id}`, { title: 'Right 2', _status: 'published' }));
    expect(await latest(id)).toMatchObject({ title: 'Right 2', _status: 'published' });
    const list = await editor.get(`/api/news?draft=true&where[id][equals]=${id}`);
    expect(list.body['docs']).toMatchObject([{ title: 'Right 2' }]);
  });

  it('the next draft, autosave and restored version are the newest', async () => {
    const { id } = await savedAhead({ title: 'Ahead 3', _status: 'published' });
    docOf(await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Draft' }));
    expect((await latest(id))['title']).toBe('Draft');
    for (const title of ['Auto', 'Autosaved']) docOf(await editor.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title }));
    expect((await versions(id)).slice(0, 3)).toEqual([
      ['Autosaved', true],
      ['Draft', false],
      ['Ahead 3', false],
    ]);
    const all = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&sort=-updatedAt`)).body['docs'] as { id: string }[];
    expect((await editor.send('POST', `/api/news/versions/${all[1]?.id}?draft=true`)).status).toBe(200);
    expect((await latest(id))['title']).toBe('Draft');
    expect(await published(id)).toBe('Ahead 3');
  });

  it('a withdrawal is the newest too', async () => {
    const { id } = await savedAhead({ title: 'Ahead 4', _status: 'published' });
    docOf(await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' }));
    expect([await published(id), (await latest(id))['_status']]).toEqual([undefined, 'draft']);
  });

  it('a stale save is refused, and kept below the one that stands', async () => {
    const { id, updatedAt } = await savedAhead({ title: 'Ahead 5' }, '?draft=true');
    docOf(await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Right 5', updatedAt }));
    const stale = await early.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Stale', updatedAt });
    expect([stale.status, wordsOf(stale)]).toEqual([409, expect.stringContaining('they are kept below it, under Versions')]);
    expect((await versions(id)).slice(0, 2)).toEqual([
      ['Right 5', true],
      ['Stale', false],
    ]);
  });

  it('old versions make room for a new one, and never the other way round', async () => {
    const { id } = docOf(await editor.send('POST', '/api/news?draft=true', exampleNews()));
    setAhead();
    for (let count = 0; count < 101; count += 1)
      docOf(await early.send('PATCH', `/api/news/${id}?draft=true`, { title: `Ahead ${count}` }));
    setRight();
    docOf(await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Right 6' }));
    const kept = await versions(id);
    expect([kept[0], kept.length]).toEqual([['Right 6', true], 100]);
  }, 60_000);

  it('a global shows what was published last', async () => {
    const home = { title: 'Help', introduction: 'What can I get help with?', newsCount: 3, _status: 'published' };
    setAhead();
    expect((await early.send('POST', '/api/globals/home', { ...home, title: 'Ahead' })).status).toBe(200);
    expect((await early.send('POST', '/api/globals/home?draft=true', { title: 'Draft ahead' })).status).toBe(200);
    setRight();
    expect((await editor.send('POST', '/api/globals/home', { ...home, title: 'Right' })).status).toBe(200);
    for (const query of ['', '?draft=true']) expect((await editor.get(`/api/globals/home${query}`)).body['title']).toBe('Right');
    expect((await editor.send('POST', '/api/globals/home?draft=true', { title: 'Draft' })).status).toBe(200);
    expect((await editor.get('/api/globals/home?draft=true')).body['title']).toBe('Draft');
  });

  it('the public site has each publish, and the officer’s page says so of that one', async () => {
    const worker: WorkerInProcess = await startWorker(cms);
    try {
      const stateOf = async (id: string) => (await editor.get(`/api/receipt?collection=news&id=${id}`)).body;
      const proved = async () => {
        await worker.loop.publish({});
        worker.loop.deliverReceipts();
        await expect.poll(() => worker.publisher.receipts.waiting().length, { timeout: 20_000 }).toBe(0);
      };
      const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
      await proved();
      setAhead();
      docOf(await early.send('PATCH', `/api/news/${id}`, { title: `Ahead ${id}`, _status: 'published' }));
      await worker.loop.publish({});
      setRight();
      const { updatedAt } = docOf(await editor.send('PATCH', `/api/news/${id}`, { title: `Right ${id}`, _status: 'published' }));
      expect(await stateOf(id)).toMatchObject({ state: 'waiting', savedAt: updatedAt });
      await proved();
      expect(await stateOf(id)).toMatchObject({ state: 'live', savedAt: updatedAt });
      expect(worker.publisher.reader().snapshot.documents.get(id)?.title).toBe(`Right ${id}`);
    } finally {
      await worker.stop();
    }
  }, 60_000);
});
