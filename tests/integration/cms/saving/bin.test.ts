import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let administrator: Caller;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  [administrator, editor, author] = [await cms.officer('administrator'), await cms.officer('editor'), await cms.officer('author')];
  worker = await startWorker(cms);
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
