import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalReq } from 'payload';
import type { RequiredDataFromCollectionSlug } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: Server;
let onWake: () => void = () => undefined;

beforeAll(async () => {
  worker = createServer((request, response) => {
    if (request.url === '/wake') onWake();
    response.writeHead(202).end('{}');
  }).listen(0, '127.0.0.1');
  await once(worker, 'listening');
  cms = await startCms({ workerPort: (worker.address() as AddressInfo).port });
  editor = await cms.officer('editor');
});

afterEach(() => {
  onWake = () => undefined;
});

afterAll(async () => {
  worker.close();
  await cms.stop();
});

describe('the right to publish, among the workers of machines that share a database', () => {
  /** A machine with a clock of its own, which nobody else’s need agree with. */
  const machine = async (clock: { time: number }) => {
    const { databaseLease } = await import('../../../../cms/jobs/database-lease.ts');
    return databaseLease(cms.payload, 'publish', { ttl: 5_000, now: () => clock.time });
  };

  it('has one holder, and goes to who stands by once it was not renewed for so long by their own clock', async ({ skip }) => {
    const clock = { time: 900_000_000 };
    const [one, other, third] = [await machine({ time: 0 }), await machine(clock), await machine(clock)];
    if (one === undefined || other === undefined || third === undefined) return skip('SQLite is the database of one machine');
    const taken = await Promise.all([one, other, third].map(async (lease) => lease.acquire()));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const holder = [one, other, third][taken.indexOf(true)];
    await holder?.release();
    expect(await one.acquire()).toBe(true);
    expect(await one.holder()).toMatchObject({ pid: process.pid });

    expect(await other.acquire()).toBe(false);
    clock.time += 4_999;
    expect(await one.renew()).toBe(true);
    clock.time += 1;
    expect(await other.acquire(), 'renewed meanwhile').toBe(false);
    clock.time += 5_000;
    expect([await other.acquire(), await third.acquire()]).toEqual([true, false]);
    expect([await one.renew(), await other.renew()]).toEqual([false, true]);
    await other.release();
    expect(await third.acquire()).toBe(true);
    await third.release();
  });
});

describe('the worker is woken', () => {
  it('once for a publish, when everybody can read the document, its version and its row', async () => {
    const seen = seeAtEachCall();
    const id = await publish({ title: 'Before' });
    await seen.untilCalled(1);
    expect((await editor.send('PATCH', `/api/news/${id}`, { title: 'After', _status: 'published' })).status).toBe(200);
    await seen.untilCalled(2);
    expect(await seen.of(id)).toEqual([
      ['Before', 1, 1],
      ['After', 2, 2],
    ]);
  });

  it('once for a deletion', async () => {
    const seen = seeAtEachCall();
    const id = await publish();
    await seen.untilCalled(1);
    const administrator = await cms.officer('administrator');
    expect((await administrator.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
    await seen.untilCalled(2);
    expect((await seen.of(id)).at(-1)).toEqual([undefined, 1, 2]);
  });

  it('for nothing that the public does not see: a draft, a sign-in, a save that is refused or undone', async () => {
    const seen = seeAtEachCall();
    expect((await editor.send('POST', '/api/news?draft=true', exampleNews())).status).toBe(201);
    expect((await editor.send('POST', '/api/news', { ...exampleNews({ title: '' }), _status: 'published' })).status).toBe(400);
    await cms.officer('author');
    await publishAndUndo();
    const id = await publish();
    await seen.untilCalled(1);
    expect((await seen.of(id)).length).toBe(1);
  });

  it('or not at all where it is off, and the save stands', async () => {
    worker.close();
    worker.closeAllConnections();
    const id = await publish({ title: 'Saved all the same' });
    expect((await editor.get(`/api/news/${id}`)).body['title']).toBe('Saved all the same');
  });
});

async function publish(changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await editor.send('POST', '/api/news', { ...exampleNews(changes), _status: 'published' });
  expect(answer.status).toBe(201);
  return (answer.body['doc'] as { id: string }).id;
}

/** A publish whose transaction is rolled back in the end; on a server without transactions, nothing. */
async function publishAndUndo(): Promise<void> {
  const transaction = await cms.payload.db.beginTransaction();
  if (transaction === null) return;
  const req = await createLocalReq({}, cms.payload);
  req.transactionID = transaction;
  await cms.payload.create({
    collection: 'news',
    data: { ...exampleNews(), _status: 'published' } as unknown as RequiredDataFromCollectionSlug<'news'>,
    overrideAccess: true,
    req,
  });
  await cms.payload.db.rollbackTransaction(transaction);
}

/** Notes, at each call, what somebody else reads of every document at that moment. */
function seeAtEachCall() {
  const calls: Promise<(id: string) => unknown[]>[] = [];
  onWake = () => calls.push(readAll());
  return {
    untilCalled: (times: number) => expect.poll(() => calls.length, { interval: 10 }).toBe(times),
    of: async (id: string) => (await Promise.all(calls)).map((seen) => seen(id)),
  };
}

async function readAll(): Promise<(id: string) => unknown[]> {
  const all = { pagination: false, limit: 0, depth: 0, overrideAccess: true } as const;
  const [documents, versions, rows] = await Promise.all([
    cms.payload.find({ collection: 'news', ...all }),
    cms.payload.findVersions({ collection: 'news', ...all }),
    cms.payload.find({ collection: 'change-log', ...all }),
  ]);
  return (id) => [
    documents.docs.find((document) => document.id === id)?.['title'],
    versions.docs.filter(({ parent }) => parent === id).length,
    rows.docs.filter((row) => row['document'] === id).length,
  ];
}
