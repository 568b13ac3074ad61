import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPublisher } from '../../../../publish/index.ts';
import { isSearchFile } from '../../../../publish/search/index.ts';
import { openStore, type Store } from '../../../../publish/store/index.ts';
import { folderForThisTest } from '../../../support/folder-for-this-test.ts';
import { plainRenderer } from '../../../support/rendered/plain-renderer.ts';
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

describe('a worker on a machine that has nothing', () => {
  it('makes the store again from the database, and every address that was ever live answers as it did', async () => {
    const { keepLedger } = await import('../../../../cms/jobs/ledger/keep-ledger.ts');
    const { rebuildStore } = await import('../../../../cms/jobs/ledger/rebuild-store.ts');
    const [moves, goes] = [
      await save('news', exampleNews({ title: 'It moves', _status: 'published' })),
      await save('news', exampleNews({ title: 'It goes', _status: 'published' })),
    ];
    const stays = await save('news', exampleNews({ title: 'It stays', _status: 'published' }));
    await worker.loop.publish({});
    expect((await editor.send('PATCH', `/api/news/${moves}`, { slug: 'it-has-moved', _status: 'published' })).status).toBe(200);
    expect((await editor.send('DELETE', `/api/news/${goes}?withdrawalReason=It%20was%20over.`)).status).toBe(200);
    await worker.loop.publish({});
    const said: string[] = [];
    const rebuild = (store: Store) =>
      rebuildStore({
        payload: cms.payload,
        store,
        open: () =>
          openPublisher({
            store,
            site: { hash: 'plain', renderer: plainRenderer, assets: [] },
            origin: 'http://localhost:4321',
            proofOrigin: worker.url,
          }),
        log: (line) => said.push(line),
      });
    const of = { payload: cms.payload, store: worker.store };
    expect(await keepLedger(of)).toBeGreaterThan(10);
    expect(await keepLedger(of)).toBe(0);
    expect(await rebuild(worker.store), 'a store that has it all').toBe(false);
    // This was never told to the database: the disk is lost in the same second.
    expect((await editor.send('PATCH', `/api/news/${stays}`, { slug: 'it-moved-at-last', _status: 'published' })).status).toBe(200);
    await worker.loop.publish({});
    await expect.poll(() => worker.publisher.receipts.waiting().length, { timeout: 20_000, interval: 20 }).toBe(0);
    const before = answersOf(worker.store);
    // What only caught up with search since has no number that anybody was told.
    const last = worker.store.live()?.knownAs ?? 0;

    const folder = folderForThisTest();
    const empty = openStore(join(folder, 'store'));
    try {
      expect(await rebuild(empty)).toBe(true);
    } finally {
      empty.close();
    }
    const next = await startWorker({ payload: cms.payload, folder });
    try {
      await next.loop.publish({ fromThisDatabase: true });
      const after = answersOf(next.store);
      // Files of search belong to the release they came with, and one of the data says which release it is.
      const isOfRelease = (path: string): boolean => isSearchFile(path) || path === '/api/v1/snapshot.json';
      const others = [...before].filter(([path, answer]) => !isOfRelease(path) && after.get(path) !== answer);
      expect(others).toEqual([]);
      expect(after.get('/news/it-moves/')).toBe('301 /news/it-has-moved/');
      expect(after.get('/news/it-stays/')).toBe('301 /news/it-moved-at-last/');
      expect(after.get('/news/it-goes/')).toContain('It goes was withdrawn</h1>It was over.');
      expect(next.store.addresses.unanswered()).toEqual([]);
      expect(next.store.releases.list()[0]?.number).toBeGreaterThan(last);
    } finally {
      await next.stop();
    }

    // Somebody went back: the release is lost with the disk, and the pause is not.
    const { knownAs } = worker.store.live() ?? {};
    const earlier = worker.store.releases.list().find((release) => release.knownAs !== knownAs)?.number ?? 0;
    const pauseOnAnEmptyDisk = async (): Promise<unknown> => {
      const another = openStore(join(folderForThisTest(), 'store'));
      try {
        expect(await rebuild(another)).toBe(true);
        expect(another.live()).not.toBeNull();
        return another.note('pause');
      } finally {
        another.close();
      }
    };
    await worker.publisher.rollback(earlier, 'Ann');
    await keepLedger(of);
    const { at: pausedAt, release } = worker.publisher.paused() ?? {};
    expect(await pauseOnAnEmptyDisk()).toEqual({ release, by: 'Ann', at: pausedAt, isMadeAgain: true });
    expect(said).toContain(
      `Publishing is paused: Ann went back to release ${release}. The publisher’s store was lost since and made again of the newest content, so withdraw what was wrong before it is resumed.`,
    );
    worker.publisher.resume();
    await keepLedger(of);
    expect(await pauseOnAnEmptyDisk()).toBeUndefined();

    // What is erased leaves no word of it.
    const titles = async () =>
      (
        await cms.payload.find({
          collection: 'address-events',
          where: { document: { equals: goes } },
          pagination: false,
          overrideAccess: true,
        })
      ).docs.map(({ title, reason }) => [title, reason ?? null]);
    expect(await titles()).toContainEqual(['It goes', 'It was over.']);
    const at = new Date().toISOString();
    worker.store.write((unit) =>
      unit.appendLedger([{ path: '/news/never-shown/', at, release: 1, event: 'erased', title: 'Something', document: goes }]),
    );
    await keepLedger(of);
    expect(new Set((await titles()).map((words) => words.join()))).toEqual(new Set(['Something,']));
  });
});

/** What every address answers: a page as its words. */
function answersOf({ addresses, objects }: Store): Map<string, string> {
  return new Map(
    [...addresses.all()].map(([path, answer]) => [
      path,
      answer.status === 301 ? `301 ${answer.to}` : `${answer.status} ${objects.get(answer.sha256)?.toString() ?? 'missing'}`,
    ]),
  );
}

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
