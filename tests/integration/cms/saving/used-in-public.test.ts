import { once } from 'node:events';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { freePort } from '../../../support/running/free-ports.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;
let workerPort: number;
let server: Server | undefined;

beforeAll(async () => {
  workerPort = await freePort();
  cms = await startCms({ workerPort });
  editor = await cms.officer('editor');
  author = await cms.officer('author');
  worker = await startWorker(cms);
  await save('POST', '/api/news', exampleNews({ _status: 'published' }));
  await worker.loop.look();
});

afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await worker.stop();
  await cms.stop();
});

for (const isWorkerThere of [false, true]) {
  describe(`a file that public pages use, while the worker ${isWorkerThere ? 'answers' : 'is off'}`, () => {
    beforeAll(async () => {
      if (!isWorkerThere) return;
      const { serveWorker } = await import('../../../../cms/jobs/serve-worker.ts');
      const { secrets } = await import('../../../../cms/secrets.ts');
      server = serveWorker(
        { parts: { ...worker, payload: cms.payload }, waitsFor: '' },
        { port: workerPort, token: secrets().workerToken, log: () => undefined },
      );
      await once(server, 'listening');
    });

    it('is not deleted, and says which these are', async () => {
      const { file, pages, words } = await used('Fees');
      for (const path of [`/api/files/${file}`, `/api/files?where[id][equals]=${file}`]) {
        const answer = await editor.send('DELETE', path);
        expect([answer.status, JSON.stringify(answer.body)]).toEqual([
          path.includes('?') ? 400 : 409,
          expect.stringContaining(`The file “Fees” is used in ${words}, so it was not deleted.`) as string,
        ]);
      }
      await worker.loop.look();
      expect(worker.publisher.reader().snapshot.files.has(file)).toBe(true);
      const known = await editor.get(`/api/files/${file}/uses`);
      expect((known.body['uses'] as { id: string }[]).map(({ id }) => id).sort()).toEqual(pages.toSorted());
      for (const id of pages) expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
      expect((await editor.send('DELETE', `/api/files/${file}`)).status).toBe(200);
    });

    it('is taken down only by somebody who says that they know', async () => {
      const { file, pages, words } = await used('Rules');
      const refused = await editor.send('PATCH', `/api/files/${file}`, { _status: 'draft' });
      expect([refused.status, wordsOf(refused)]).toEqual([
        409,
        expect.stringContaining(
          `The file “Rules” is used in ${words}. They lose it as soon as it is taken down, so nothing was changed.`,
        ) as string,
      ]);
      const confirm = confirmIn(refused);
      // One page more than the officer was told of.
      const more = await page(`One more ${server === undefined ? 'early' : 'late'}`, file);
      await worker.loop.look();
      expect((await editor.send('PATCH', `/api/files/${file}`, { _status: 'draft', confirmedUses: confirm })).status).toBe(409);
      expect((await author.send('PATCH', `/api/files/${file}`, { _status: 'draft', confirmedUses: confirm })).status).toBe(403);
      const now = confirmIn(await editor.send('PATCH', `/api/files/${file}`, { _status: 'draft' }));
      const done = await editor.send('PATCH', `/api/files/${file}`, { _status: 'draft', confirmedUses: now });
      expect([done.status, JSON.stringify(done.body).includes(now)]).toEqual([200, false]);
      await worker.loop.look();
      const { snapshot } = worker.publisher.reader();
      expect([...pages, more].filter((id) => !snapshot.documents.has(id))).toEqual([]);
      expect(snapshot.files.has(file)).toBe(false);
      expect((await editor.send('DELETE', `/api/files/${file}`)).status).toBe(200);
    });

    it('is replaced only by somebody who says that they know, by whatever path, and drafts of it need not ask', async () => {
      const { file, words } = await used('Prices');
      const first = (await editor.get(`/api/files/versions?where[parent][equals]=${file}`)).body['docs'] as { id: string }[];
      const hash = () => worker.publisher.reader().snapshot.files.get(file)?.sha256;
      const before = hash();
      const refused = await replace(`/api/files/${file}`, 'b,2\n', { _status: 'published' });
      expect([refused.status, wordsOf(refused)]).toEqual([
        409,
        expect.stringContaining(`The file “Prices” is used in ${words}. They show the new one as soon as it is published`) as string,
      ]);
      expect((await replace(`/api/files/${file}?draft=true`, 'c,3\n', {})).status).toBe(200);
      expect((await editor.send('PATCH', `/api/files/${file}`, { title: 'Prices', _status: 'published' })).status).toBe(409);
      await worker.loop.look();
      expect(hash()).toBe(before);
      const confirmedUses = confirmIn(refused);
      expect((await editor.send('PATCH', `/api/files/${file}`, { _status: 'published', confirmedUses })).status).toBe(200);
      await worker.loop.look();
      const after = hash();
      expect(after).not.toBe(before);
      // A word that says what it is changes no bytes, and need not ask.
      expect((await editor.send('PATCH', `/api/files/${file}`, { description: 'In pounds.', _status: 'published' })).status).toBe(200);
      const restored = await editor.send('POST', `/api/files/versions/${first.at(-1)?.id}`);
      expect([restored.status, hash()]).toEqual([409, after]);
    });

    it('and that nothing uses any more is nobody’s business', async () => {
      const { doc } = (await replace('/api/files', 'd,4\n', { title: 'Unused', _status: 'published' }, 'POST')).body as {
        doc: { id: string };
      };
      expect((await replace(`/api/files/${doc.id}`, 'e,5\n', { _status: 'published' })).status).toBe(200);
      expect((await editor.send('PATCH', `/api/files/${doc.id}`, { _status: 'draft' })).status).toBe(200);
      expect((await editor.send('DELETE', `/api/files/${doc.id}`)).status).toBe(200);
    });
  });
}

/** A file on two public pages. */
async function used(title: string): Promise<{ file: string; pages: string[]; words: string }> {
  const name = `${title} ${server === undefined ? 'early' : 'late'}`;
  const { body } = await replace('/api/files', `${name},1\n`, { title }, 'POST');
  const file = (body['doc'] as { id: string }).id;
  const pages = [await page(`${name} for all`, file), await page(`${name} in short`, file)];
  await worker.loop.look();
  return { file, pages, words: `2 public places: “${name} for all” and “${name} in short”` };
}

async function page(title: string, file: string): Promise<string> {
  const body = toLexical(
    [{ type: 'paragraph', children: [{ type: 'link', to: { kind: 'file', id: file }, children: [{ type: 'text', text: 'A table' }] }] }],
    { collectionOf: () => 'news' },
    blocks,
  );
  return save('POST', '/api/news', exampleNews({ title, body, _status: 'published' }));
}

async function save(method: 'POST' | 'PATCH', path: string, data: object): Promise<string> {
  const { status, body } = await editor.send(method, path, data);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return (body['doc'] as { id: string }).id;
}

async function replace(path: string, table: string, data: object, method: 'POST' | 'PATCH' = 'PATCH'): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([table], 'table.csv'));
  form.set('_payload', JSON.stringify(data));
  const response = await editor.raw(method, path, { body: form });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
}

function confirmIn({ body }: Answer): string {
  return (body['errors'] as { data: { confirm: string } }[])[0]?.data.confirm ?? '';
}
