import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks } from '../../../cms/blocks/index.ts';
import { toLexical } from '../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../support/running/worker-in-process.ts';
import { exampleNews } from '../cms/example-news.ts';
import { type Caller, type Cms, startCms } from '../cms/start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  expect((await publish([])).status).toBe(201);
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a page that links to files', () => {
  it('may link to more than a hundred of them, and to as many other pages', async () => {
    const many = Array.from({ length: 101 });
    const files: string[] = [];
    const pages: string[] = [];
    for (const number of many.keys()) files.push(await upload(`File ${number}`));
    for (const _ of many) pages.push((await save('POST', '/api/news', exampleNews({ _status: 'published' }))).id);
    const answer = await publish(files, pages);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
    expect(worker.publisher.quarantined()).toEqual([]);
    expect(files.filter((id) => !worker.publisher.reader().snapshot.files.has(id))).toEqual([]);
  }, 180_000);

  it('is not published with one that was taken down, and says which', async () => {
    const id = await upload('The old form', { _status: 'published' });
    await save('PATCH', `/api/files/${id}`, { _status: 'draft' });
    const refused = await publish([id]);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(
      'The file “The old form” was taken down, so nobody would see it. Publish it again first, choose another, or take it out.',
    );
    await save('PATCH', `/api/files/${id}`, { _status: 'published' });
    expect((await publish([id])).status).toBe(201);
  });

  it('is held back where a file of it cannot be published, with the reason', async () => {
    const id = await upload('A good title', { _status: 'published' });
    const page = (await publish([id])).body['doc'] as { id: string };
    // A row as an earlier version of the CMS let it be written.
    await cms.payload.db.updateOne({ collection: 'files', id, data: { title: 'x'.repeat(400) } });
    await worker.loop.publish({});
    const held = worker.publisher.quarantined().find((one) => one.id === page.id);
    expect(held?.problems.map(({ reason }) => reason)).toEqual([
      `It uses the file “${'x'.repeat(400)}”, which cannot be published. Title: This is too long: it has 400 characters, and 300 fit.`,
    ]);
    await cms.payload.db.updateOne({ collection: 'files', id, data: { title: 'A good title again' } });
    await save('PATCH', `/api/files/${id}`, { _status: 'published' });
    await worker.loop.publish({});
    expect(worker.publisher.quarantined()).toEqual([]);
    expect(worker.publisher.reader().snapshot.documents.has(page.id)).toBe(true);
  });

  it('is held back where a file of it is not public after all', async () => {
    const id = await upload('Gone between', { _status: 'published' });
    const page = (await publish([id])).body['doc'] as { id: string };
    // Taken down by somebody who was told that the page uses it, before the page was ever seen.
    const { confirm: confirmedUses } = (await editor.get(`/api/files/${id}/uses`)).body;
    await save('PATCH', `/api/files/${id}`, { _status: 'draft', confirmedUses });
    await worker.loop.publish({});
    const held = worker.publisher.quarantined().find((one) => one.id === page.id);
    expect(held?.problems.map(({ reason }) => reason)).toEqual([
      'It uses a picture or file that is not public. Publish that first, choose another, or take it out.',
    ]);
  });
});

function publish(files: string[], pages: string[] = []) {
  const link = (to: object) => ({ type: 'link', to, children: [{ type: 'text', text: 'A link' }] });
  const children = [
    { type: 'text', text: 'Words. ' },
    ...files.map((id) => link({ kind: 'file', id })),
    ...pages.map((id) => link({ kind: 'document', id })),
  ];
  const body = toLexical([{ type: 'paragraph', children }], { collectionOf: () => 'news' }, blocks);
  return editor.send('POST', '/api/news', exampleNews({ body, _status: 'published' }));
}

async function upload(title: string, data: object = {}): Promise<string> {
  const form = new FormData();
  form.set('file', new File([`title\n${title}\n`], `${title}.csv`));
  form.set('_payload', JSON.stringify({ title, ...data }));
  const response = await editor.raw('POST', '/api/files', { body: form });
  const { doc, errors } = (await response.json()) as { doc?: { id: string }; errors?: unknown };
  if (doc === undefined) throw new Error(JSON.stringify(errors));
  return doc.id;
}

async function save(method: 'POST' | 'PATCH', path: string, data: object): Promise<{ id: string }> {
  const { status, body } = await editor.send(method, path, data);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body['doc'] as { id: string };
}
