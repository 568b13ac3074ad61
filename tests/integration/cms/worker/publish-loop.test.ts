import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../../publish/store/index.ts';
import { plainRenderer } from '../../../support/rendered/plain-renderer.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { contentReleases } from '../../../support/store/content-releases.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
/** Told of each step of a publish; a test makes it throw. */
let atStep: (step: string) => void = () => undefined;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms, { onStep: (step) => atStep(step) });
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a publish that somebody asks for', () => {
  it('says that it published, and then that nothing is different', async () => {
    for (let count = 0; count < 12; count += 1) await save();
    expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
    expect(await worker.loop.publish({})).toEqual({ outcome: 'unchanged', message: 'Everything that was published is live already.' });
    await save();
    expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
  });

  it('says that publishing is paused', async () => {
    await worker.publisher.rollback(1, 'Ann');
    expect(await worker.loop.publish({})).toEqual({
      outcome: 'paused',
      message: 'Publishing is paused: Ann went back to release 1. An editor can resume it.',
    });
    worker.publisher.resume();
    expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
  });

  it('says that it was refused, and why', async () => {
    const ids = await publicIds();
    for (const id of ids.slice(0, -2))
      expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' })).status).toBe(200);
    const refused = await worker.loop.publish({});
    expect(refused).toMatchObject({ outcome: 'refused', message: expect.stringContaining('it would hold 2 documents') as string });
    const receipts = await refusals();
    await poll(5);
    expect(await refusals(), 'A refusal is not tried again while nothing changes.').toBe(receipts);
    expect(await worker.loop.publish({})).toMatchObject({ outcome: 'refused' });
    expect(await worker.loop.publish({ mayShrink: true })).toEqual({ outcome: 'published' });
  });
});

describe('ten publishes at once', () => {
  it('are one release, in which the last write of each document is live', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => save()));
    const last = ids.at(-1) ?? '';
    for (const title of ['Once', 'Twice', 'Thrice']) await editor.send('PATCH', `/api/news/${last}`, { title, _status: 'published' });
    const before = worker.store.releases.list().filter(({ kind }) => kind === 'publish').length;
    await Promise.all(Array.from({ length: 10 }, () => worker.loop.look()));
    expect(worker.store.releases.list().filter(({ kind }) => kind === 'publish')).toHaveLength(before + 1);
    const { documents } = worker.publisher.reader().snapshot;
    expect(ids.filter((id) => !documents.has(id))).toEqual([]);
    expect(documents.get(last)?.title).toBe('Thrice');
  });
});

describe('the work of the night', () => {
  it('forgets refusals after three months, and no other receipt', async () => {
    const all = async () => (await cms.payload.count({ collection: 'receipts', overrideAccess: true })).totalDocs;
    const refused = await refusals();
    const before = await all();
    expect(refused).toBeGreaterThan(0);
    const { tidyUp } = await import('../../../../cms/jobs/nightly/tidy-up.ts');
    await tidyUp(cms.payload, worker.publisher, new Date(Date.now() + 91 * 86_400_000));
    expect(await refusals()).toBe(0);
    expect(await all()).toBe(before - refused);
  }, 60_000);
});

describe('another version of the program', () => {
  it('reads everything again, so that what it knows more of is public without a save', async () => {
    const id = await save();
    await worker.loop.publish({});
    const receipt = async () => {
      await expect.poll(() => worker.publisher.receipts.waiting()).toEqual([]);
      const { state, release, liveAt, ms } = (await editor.get(`/api/receipt?collection=news&id=${id}`)).body;
      return { state, release, liveAt, ms };
    };
    const first = await receipt();
    expect(first).toMatchObject({ state: 'live', release: worker.publisher.live()?.number });
    await worker.stop();
    const store = openStore(join(cms.folder, 'store'));
    store.write(({ content }) => content.delete('document', id));
    store.close();
    worker = await startWorker(cms, { onStep: (step) => atStep(step), site: { hash: 'another', renderer: plainRenderer, assets: [] } });
    expect(worker.publisher.reader().snapshot.documents.has(id)).toBe(false);
    await worker.loop.look();
    expect(worker.publisher.reader().snapshot.documents.has(id)).toBe(true);
    const releases = contentReleases(worker.store).length;
    await poll(3);
    expect(contentReleases(worker.store)).toHaveLength(releases);
    // It is live since it was published, not since the upgrade.
    expect(await receipt()).toEqual(first);
  });

  it('still knows why what went meanwhile is gone', async () => {
    const id = await save();
    await worker.loop.publish({});
    const path = worker.publisher.reader().address(id) ?? '';
    await worker.stop();
    const gone = { _status: 'draft', withdrawalReason: 'The hall burned down.' };
    expect((await editor.send('PATCH', `/api/news/${id}`, gone)).status).toBe(200);
    worker = await startWorker(cms, { onStep: (step) => atStep(step), site: { hash: 'a third', renderer: plainRenderer, assets: [] } });
    await worker.loop.look();
    const answer = await fetch(worker.url + path);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('The hall burned down.') as string]);
  });
});

describe('the poll', () => {
  it('makes no release after release once an earlier one was live and publishing goes on', async () => {
    await save();
    await worker.loop.publish({});
    await save();
    await worker.loop.publish({});
    const [earlier = 0] = worker.store.releases
      .list()
      .filter(({ kind }) => kind === 'publish')
      .map(({ number }) => number)
      .slice(-2);
    await worker.publisher.rollback(earlier, 'Ann');
    worker.publisher.resume();
    await poll(1);
    const count = contentReleases(worker.store).length;
    await poll(5);
    expect(contentReleases(worker.store)).toHaveLength(count);
    expect(worker.publisher.isBehind()).toBe(false);
  });

  it('does not try again at once what failed, but does as soon as something else is saved', async () => {
    let tries = 0;
    atStep = (step) => {
      if (step !== 'commit') return;
      tries += 1;
      throw new Error('The disk is full.');
    };
    await save();
    await poll(1);
    expect(worker.loop.state()).toEqual({ state: 'failed', message: 'The disk is full.' });
    await poll(5);
    expect(tries).toBe(1);
    await save();
    await poll(1);
    expect(tries).toBe(2);
    atStep = () => undefined;
    await save();
    await poll(1);
    expect(worker.loop.state()).toEqual({ state: 'idle' });
  });
});

/** As the clock does it each second, without the second. */
async function poll(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await worker.loop.look();
}

async function save(): Promise<string> {
  const { status, body } = await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function publicIds(): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id }) => String(id));
}

/** How many refusals have a receipt; one on its way would stand in both places for a moment, so all are delivered first. */
async function refusals(): Promise<number> {
  worker.loop.deliverReceipts();
  await expect.poll(() => worker.publisher.receipts.waiting().length, { timeout: 20_000 }).toBe(0);
  const { totalDocs } = await cms.payload.count({ collection: 'receipts', where: { kind: { equals: 'refused' } }, overrideAccess: true });
  return totalDocs;
}
