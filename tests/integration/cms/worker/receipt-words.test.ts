import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
/** What stands between the public and the public server, and answers with what it has kept. */
let cache: Server;
let isStale = false;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  cache = createServer((request, response) => {
    if (isStale) {
      response.end('What this cache kept.');
      return;
    }
    void fetch(`${worker.url}${request.url}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } }).then(async (answer) => {
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
  }).listen(0, '127.0.0.1');
  await once(cache, 'listening');
  worker = await startWorker(cms, { proofOrigin: `http://127.0.0.1:${(cache.address() as AddressInfo).port}` });
});

afterAll(async () => {
  cache.closeAllConnections();
  cache.close();
  await worker.stop();
  await cms.stop();
});

describe('the receipt beside a document', () => {
  it('never says “live” of what the public site answers otherwise, and says what it answered at every address', async () => {
    isStale = true;
    try {
      const id = await save('news', exampleNews({ title: 'Behind a stale cache', _status: 'published' }));
      await worker.loop.publish({});
      const receipt = await settled('news', id);
      expect(receipt['state']).toBe('contradicted');
      expect(receipt['wrong']).toContainEqual({
        path: '/news/behind-a-stale-cache/',
        href: 'http://localhost:4321/news/behind-a-stale-cache/',
        reason: 'The public server answered other bytes than the release has.',
      });
      const { docs } = await cms.payload.find({ collection: 'receipts', sort: '-number', limit: 1, overrideAccess: true });
      const wrong = receipt['wrong'] as unknown[];
      expect(wrong.length).toBeGreaterThan(3);
      expect(docs[0]?.message).toContain('The release was made, but the public server does not answer with it. ');
      expect(docs[0]?.message).toContain(` The same is so of ${wrong.length - 3} more.`);
    } finally {
      isStale = false;
    }
  });

  it('says when the public sees an alert that has not begun, and that one that ended is not shown', async () => {
    const [yesterday, hour, tomorrow, later] = [-86_400_000, -3_600_000, 86_400_000, 172_800_000].map((ms) =>
      new Date(Date.now() + ms).toISOString(),
    );
    const toCome = await save('alerts', alert('To come', { starts: tomorrow, ends: later }));
    const over = await save('alerts', alert('Over', { starts: yesterday, ends: hour }));
    const shown = await save('alerts', alert('Shown now', { starts: yesterday, ends: tomorrow }));
    const always = await save('alerts', alert('Always', {}));
    await worker.loop.publish({});
    expect(await settled('alerts', toCome)).toMatchObject({ state: 'to come', shownFrom: tomorrow });
    expect(await settled('alerts', over)).toMatchObject({ state: 'over', shownUntil: hour });
    expect(await settled('alerts', shown)).toMatchObject({ state: 'live', shownUntil: tomorrow });
    expect(await settled('alerts', always)).toMatchObject({ state: 'live' });
  });

  it('of an alert that ended is no reason to refuse a later edit of it', async () => {
    const [before, since] = [-86_400_000, -3_600_000].map((ms) => new Date(Date.now() + ms).toISOString());
    const id = await save('alerts', alert('Over for good', { starts: before, ends: since }));
    const { status, body } = await editor.send('PATCH', `/api/alerts/${id}`, { text: 'The entrance is open again.', _status: 'published' });
    expect(status, JSON.stringify(body)).toBe(200);
  });
});

describe('an alert that ends before it starts', () => {
  it('is not published, and says on its end why', async () => {
    const answer = await editor.send(
      'POST',
      '/api/alerts',
      alert('Backwards', { starts: '2030-05-02T09:00:00.000Z', ends: '2030-05-01T09:00:00.000Z' }),
    );
    expect([answer.status, wordsOf(answer), JSON.stringify(answer.body)]).toEqual([
      400,
      expect.any(String),
      expect.stringContaining('It ends before it starts, so nobody would ever see it: choose a later end, or an earlier start.'),
    ]);
  });
});

function alert(title: string, times: object) {
  return { title, text: 'Please use the other entrance.', tone: 'information', ...times, _status: 'published' };
}

async function save(collection: string, data: object): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

/** The receipt once nothing is on its way any more. */
async function settled(collection: string, id: string): Promise<Record<string, unknown>> {
  await expect.poll(() => worker.publisher.receipts.waiting().length, { timeout: 20_000, interval: 20 }).toBe(0);
  return (await editor.get(`/api/receipt?collection=${collection}&id=${id}`)).body;
}
