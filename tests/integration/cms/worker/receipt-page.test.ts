import { once } from 'node:events';
import { type Server } from 'node:http';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';
import { freePort } from '../../../support/running/free-ports.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
let port: number;
let server: Server | undefined;

beforeAll(async () => {
  port = await freePort();
  Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'desk@example.org' });
  cms = await startCms({ workerPort: port });
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
});

afterAll(async () => {
  await turnOff();
  await worker.stop();
  await cms.stop();
});

describe('the officer’s page', () => {
  it('says that the publisher is off, and when it is on again, when the page was live', async () => {
    const id = await save({ title: 'The first story' });
    expect(await receiptOf(id)).toMatchObject({ state: 'waiting', worker: { state: 'off' } });
    await turnOn();
    await worker.loop.publish({});
    expect(await settled(id)).toMatchObject({
      state: 'live',
      pages: expect.arrayContaining([expect.objectContaining({ path: '/news/the-first-story/', what: 'added' })]) as unknown,
    });
  });

  it('says at once that a version is held back, and why, and that the next one is live', async () => {
    const id = await save({ title: 'It breaks the template' });
    await worker.loop.publish({});
    const held = await settled(id);
    expect(held).toMatchObject({
      state: 'quarantined',
      problems: [{ reason: expect.stringContaining('The template cannot show this.') as string }],
    });
    expect((await editor.send('PATCH', `/api/news/${id}`, { title: 'It fits the template', _status: 'published' })).status).toBe(200);
    expect(await receiptOf(id)).toMatchObject({ state: 'waiting' });
    await worker.loop.publish({});
    expect(await settled(id)).toMatchObject({ state: 'live' });
  });

  it('says at once that the release was refused, of that version only, and that a later try went well', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 12; count += 1) ids.push(await save());
    await worker.loop.publish({});
    // While it is off, the withdrawals gather.
    await turnOff();
    for (const id of ids)
      expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' })).status).toBe(200);
    const edited = await save({ title: 'Saved with the others' });
    await turnOn();
    expect(await worker.loop.publish({})).toMatchObject({ outcome: 'refused' });
    expect(await numbers()).toMatch(/^signpost_publishing_failed 1$/m);
    expect(await settled(edited)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('it would hold 3 documents where the live one holds 14') as string,
    });
    expect((await editor.send('PATCH', `/api/news/${edited}`, { summary: 'Other words.', _status: 'published' })).status).toBe(200);
    expect(await receiptOf(edited)).toMatchObject({ state: 'waiting' });
    await worker.loop.publish({ mayShrink: true });
    expect(await settled(edited)).toMatchObject({ state: 'live' });
    expect(await settled(ids[0] ?? '')).toMatchObject({ state: 'withdrawn' });
  });

  it('says that publishing is paused', async () => {
    await worker.publisher.rollback(1, 'Ann');
    const id = await save();
    await worker.loop.publish({});
    expect(await receiptOf(id)).toMatchObject({
      state: 'waiting',
      worker: { state: 'paused', message: 'Publishing is paused: Ann went back to release 1. An editor can resume it.' },
    });
    expect(await numbers()).toMatch(/^signpost_publishing_paused 1$/m);
    worker.publisher.resume();
    await worker.loop.publish({});
    expect(await settled(id)).toMatchObject({ state: 'live' });
  });

  it('is measured for a monitor on the same computer, who needs no token and learns nothing of anybody', async () => {
    await openSpool(join(cms.folder, 'spool')).add({
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      kind: 'empty-search',
      words: 'hearing aids',
    });
    const { queueMail } = await import('../../../../cms/mail/queue-mail.ts');
    await queueMail({ to: 'ann@example.org', subject: 'A reminder', text: 'Look.' }, await createLocalReq({}, cms.payload));
    const locked = await cms.officer('author');
    while (!/^signpost_accounts_locked 1$/m.test(await numbers())) await cms.signIn(locked.email, 'wrong');
    const id = await save({ title: 'It breaks the template', slug: 'it-breaks-it-again' });
    await worker.loop.publish({});
    const told = await numbers();
    const live = worker.store.live();
    const { totalDocs: letters } = await cms.payload.count({
      collection: 'letters',
      where: { state: { equals: 'waiting' } },
      overrideAccess: true,
    });
    // The reminder, and what is told of the page that is held back.
    expect(letters).toBeGreaterThan(1);
    for (const [name, value] of Object.entries({
      live_release: live?.knownAs,
      live_pages: live?.pages,
      quarantined_documents: 1,
      spool_entries: 1,
      letters_waiting: letters,
      accounts_locked: 1,
      publishing_paused: 0,
      publishing_failed: 0,
    }))
      expect(told).toMatch(new RegExp(`^signpost_${name} ${value}$`, 'm'));
    expect(told).not.toContain('@');
    expect((await editor.send('PATCH', `/api/news/${id}`, { title: 'It can be shown now', _status: 'published' })).status).toBe(200);
    await worker.loop.publish({});
    expect(await numbers()).toMatch(/^signpost_quarantined_documents 0$/m);
  });

  it('names the page itself before the lists that changed with it', async () => {
    const ids = [await save({ title: 'Zebra crossing opens' }), await save({ title: 'A bench by the river' })];
    await worker.loop.publish({});
    for (const [id, path] of [
      [ids[0], '/news/zebra-crossing-opens/'],
      [ids[1], '/news/a-bench-by-the-river/'],
    ] as const) {
      const { pages } = (await settled(id!)) as { pages: { path: string }[] };
      expect(pages.length).toBeGreaterThan(2);
      expect(pages[0]).toMatchObject({ path });
    }
  });
});

async function save(changes: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published', ...changes }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function receiptOf(id: string): Promise<Record<string, unknown>> {
  return (await editor.get(`/api/receipt?collection=news&id=${id}`)).body;
}

/** The receipt once nothing is on its way any more. */
async function settled(id: string): Promise<Record<string, unknown>> {
  await expect.poll(() => worker.publisher.receipts.waiting().length, { timeout: 20_000, interval: 20 }).toBe(0);
  return receiptOf(id);
}

async function numbers(): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}

async function turnOn(): Promise<void> {
  const { workerMetrics } = await import('../../../../cms/jobs/metrics.ts');
  const { serveWorker } = await import('../../../../cms/jobs/serve-worker.ts');
  const { secrets } = await import('../../../../cms/secrets.ts');
  const parts = { payload: cms.payload, ...worker, metrics: { of: workerMetrics(), spoolDir: join(cms.folder, 'spool') } };
  server = serveWorker({ parts, waitsFor: '' }, { port, token: secrets().workerToken, log: (line) => worker.lines.push(line) });
  await once(server, 'listening');
}

async function turnOff(): Promise<void> {
  if (server === undefined) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  server = undefined;
}
