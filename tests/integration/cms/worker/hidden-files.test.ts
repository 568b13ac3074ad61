import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  await save({});
  await worker.loop.look();
});
afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

it('a file that is not public yet is answered like one that never was, whatever somebody has of it (GHSA-92hv-j533-69wc)', async () => {
  const bytes = 'name,number\r\nSecret,12\r\n';
  const { id, filename } = await upload('files', new File([bytes], 'embargoed.csv'), { title: 'Embargoed' }, 'draft');
  await save(linkTo(id), 'draft');
  await worker.loop.publish({ full: true });
  const hash = sha256(bytes);
  for (const headers of headersOf(hash))
    for (const [path, nonsense] of [
      [`/files/${id}/${filename}`, `/files/${id}/other.csv`],
      [`/files/${id}/${hash}/${filename}`, `/files/${id}/${sha256('nonsense')}/other.csv`],
    ] as const) {
      const answer = await ask(path, headers);
      expect([path, headers, answer.status]).toEqual([path, headers, 404]);
      expect(answer).toEqual(await ask(nonsense, headers));
    }
});

it('a file that was taken down is gone at once at each of its addresses, whatever somebody has of it', async () => {
  const bytes = 'name,number\r\nGone,12\r\n';
  const { id, filename } = await upload('files', new File([bytes], 'gone.csv'), { title: 'Gone' }, 'published');
  const page = await save(linkTo(id));
  await worker.loop.look();
  const hash = sha256(bytes);
  const paths = [`/files/${id}/${filename}`, `/files/${id}/${hash}/${filename}`];
  const { etag } = (await ask(paths[0] ?? '', {})).headers;
  for (const path of paths) expect((await ask(path, {})).status).toBe(200);
  expect((await editor.send('DELETE', `/api/news/${page}?withdrawalReason=Over`)).status).toBe(200);
  await worker.loop.look();
  for (const path of paths)
    for (const headers of headersOf(hash, String(etag)))
      expect([path, headers, (await ask(path, headers)).status]).toEqual([path, headers, 410]);
});

it('a picture that was taken down is gone at once', async () => {
  const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const { id } = await upload('images', new File([new Uint8Array(png)], 'red.png'), { alt: 'Red' }, 'published');
  const page = await save({
    body: toLexical([{ type: 'block', block: { blockType: 'image', image: id } }], { collectionOf: () => 'news' }, blocks),
  });
  await worker.loop.look();
  const paths = worker.publisher
    .reader()
    .snapshot.images.get(id)
    ?.sizes.map(({ path }) => path);
  expect(paths?.length).toBeGreaterThan(0);
  for (const path of paths ?? []) expect([path, (await ask(path, {})).status]).toEqual([path, 200]);
  expect((await editor.send('DELETE', `/api/news/${page}?withdrawalReason=Over`)).status).toBe(200);
  await worker.loop.look();
  for (const path of paths ?? []) expect([path, (await ask(path, {})).status]).toEqual([path, 404]);
});

function headersOf(hash: string, etag = `"${hash}"`): Record<string, string>[] {
  const tags = ['*', etag, `W/${etag}`, `"${hash}"`, `"${hash.slice(0, 16)}"`, `"x", "${hash}-br", ${etag}`];
  return [
    {},
    ...tags.map((tag) => ({ 'if-none-match': tag })),
    { 'if-modified-since': new Date().toUTCString() },
    { range: 'bytes=0-1' },
    { range: 'bytes=0-', 'if-range': etag },
    { 'accept-encoding': 'br', 'if-none-match': etag },
  ];
}

/** What the public server answers, but for its clock. */
function ask(path: string, headers: Record<string, string>): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    request(worker.url + path, { headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk) => (body += String(chunk)));
      response.on('error', reject).on('end', () => {
        const { date: _date, ...kept } = response.headers;
        resolve({ status: response.statusCode ?? 0, headers: kept, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function linkTo(file: string): object {
  const link = { type: 'link', to: { kind: 'file', id: file }, children: [{ type: 'text', text: 'A table' }] } as const;
  return { body: toLexical([{ type: 'paragraph', children: [link] }], { collectionOf: () => 'news' }, blocks) };
}

async function upload(kind: 'images' | 'files', file: File, data: object, status: string): Promise<{ id: string; filename: string }> {
  const form = new FormData();
  form.set('file', file);
  form.set('_payload', JSON.stringify({ ...data, _status: status }));
  const response = await editor.raw('POST', `/api/${kind}${status === 'draft' ? '?draft=true' : ''}`, { body: form });
  expect(response.status).toBe(201);
  return ((await response.json()) as { doc: { id: string; filename: string } }).doc;
}

async function save(changes: object, status = 'published'): Promise<string> {
  const path = `/api/news?depth=0${status === 'draft' ? '&draft=true' : ''}`;
  const { body, status: code } = await editor.send('POST', path, exampleNews({ ...changes, _status: status }));
  expect(code, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}
