import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import type { RichText } from '../../../../content/model/fields/rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { until } from '../../../support/until.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;
let ids: string[];

beforeAll(async () => {
  // Nobody takes the letters; they wait.
  Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'desk@example.org' });
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
  ids = [await save(), await save(), await save()];
  await worker.loop.look();
  // A byte of the disk that is another by now: no officer and no part of the product can write that.
  damage('UPDATE news SET body = \'{"root": {"chil\' WHERE id = ?', ids[0]);
});
afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a damaged row of the database', () => {
  it('is held back, and everything else goes on, whether changes are read or everything', async () => {
    for (const options of [{}, { full: true }]) {
      const next = await save();
      expect(await worker.loop.publish(options)).toEqual({ outcome: 'published' });
      expect(worker.publisher.reader().snapshot.documents.has(next)).toBe(true);
    }
    expect(worker.publisher.quarantined()).toMatchObject([
      {
        collection: 'news',
        id: ids[0],
        problems: [{ reason: expect.stringContaining('What is stored of it is damaged and cannot be read') as string }],
      },
    ]);
    // Its last good version stays public.
    expect(worker.publisher.reader().snapshot.documents.has(ids[0] ?? '')).toBe(true);
  });

  it('is told by letter to whoever published it, once, however often it is held back', async () => {
    await until('the receipts', () => Promise.resolve(worker.publisher.receipts.waiting().length === 0));
    const { docs } = await cms.payload.find({ collection: 'letters', where: { document: { equals: ids[0] } }, overrideAccess: true });
    expect(docs.map(({ to, subject }) => [to, subject])).toEqual([[editor.email, expect.stringMatching(/^Held back: /)]]);
    expect(docs[0]?.text).toMatch(
      /^“.+” was published, and is held back: the public site would not work with it as it is\. Its earlier version stays public meanwhile\.\n\nWhat is stored of it is damaged and cannot be read [^]*\/admin\/collections\/news\/[^]*You get this because you published it, or because you can publish\.$/,
    );
  });

  it('is told to officers in words', async () => {
    for (const path of [`/api/news/${ids[0]}`, '/api/news?depth=0']) {
      const answer = await editor.get(path);
      expect([answer.status, wordsOf(answer)]).toEqual([
        500,
        expect.stringMatching(
          /^Something stored of “news” is damaged and cannot be read \(.*\)\. Nothing was changed, and the public site is not affected\. Tell whoever runs the site/,
        ),
      ]);
    }
  });
});

describe('a damaged row of a picture or file', () => {
  const damages = [
    { what: 'a picture whose hashes are cut off', kind: 'images', set: "hashes = '{\"orig'" },
    { what: 'a file that was saved at no time there is', kind: 'files', set: "updated_at = 'rubbish'" },
    { what: 'a file whose findings are cut off', kind: 'files', set: "findings = '[\"It h'" },
  ] as const;
  for (const { what, kind, set } of damages) {
    it(`(${what}) holds back what would show it for the first time, and nothing else`, async () => {
      const [shown, fresh] = kind === 'images' ? [await uploadPicture(), await uploadPicture()] : [await uploadFile(), await uploadFile()];
      const before = await save(showing(kind, shown));
      await worker.loop.look();
      const already = held();
      const [again, first, beside] = [await save(showing(kind, shown)), await save(showing(kind, fresh)), await save()];
      for (const id of [shown, fresh]) damage(`UPDATE ${kind} SET ${set} WHERE id = ?`, id);
      for (const options of [{}, { full: true }]) {
        expect(await worker.loop.publish(options)).toMatchObject({ outcome: expect.stringMatching(/published|unchanged/) as string });
        const { snapshot } = worker.publisher.reader();
        expect([before, again, first, beside].map((id) => snapshot.documents.has(id))).toEqual([true, true, false, true]);
        expect([snapshot[kind].has(shown), snapshot[kind].has(fresh)]).toEqual([true, false]);
        expect(held().filter((one) => !already.includes(one))).toEqual([`news/${first}`, `${kind}/${shown}`, `${kind}/${fresh}`].sort());
      }
      const reason = worker.publisher.quarantined().find(({ id }) => id === first)?.problems[0]?.reason;
      expect(reason).toMatch(
        /^It uses a (picture|file) that cannot be published\. What is stored of it is damaged and cannot be read \(.*\)\. Restore an earlier version of it, or tell whoever runs the site\.$/,
      );
    });
  }
});

describe('a document that uses a damaged file', () => {
  it('can be opened, saved, taken down and deleted, and is refused in words when it is published', async () => {
    const file = await uploadFile();
    const id = await save(showing('files', file));
    await worker.loop.look();
    damage("UPDATE files SET findings = '[\"It h' WHERE id = ?", file);
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    const opened = await editor.get(`/api/news/${id}`);
    expect([opened.status, JSON.stringify(opened.body['body'])]).toEqual([200, expect.stringContaining(file)]);
    expect((await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'A draft of it' })).status).toBe(200);
    const published = await editor.send('PATCH', `/api/news/${id}`, { title: 'A new title', _status: 'published' });
    expect([published.status, wordsOf(published)]).toEqual([
      400,
      expect.stringContaining(
        'This file cannot be shown, because what is stored of it is damaged. Choose another or take it out, and tell whoever runs the site.',
      ),
    ]);
    for (const draft of [true, false]) expect((await editor.get(`/api/news/${id}?draft=${draft}&depth=3`)).status).toBe(200);
    expect((await editor.get('/api/news/versions?depth=2')).status).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' })).status).toBe(200);
    expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });

  it('takes the damaged file out of what is held back when it is deleted, public or not', async () => {
    for (const wasPublic of [true, false]) {
      const file = await uploadFile();
      const before = await save(showing('files', file));
      if (wasPublic) await worker.loop.look();
      const after = await save(showing('files', file));
      damage("UPDATE files SET findings = '[\"It h' WHERE id = ?", file);
      await worker.loop.look();
      for (const id of [before, after]) {
        expect([wasPublic, held().includes(`files/${file}`)]).toEqual([wasPublic, true]);
        expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
        await worker.loop.look();
      }
      expect([wasPublic, held().filter((one) => [file, before, after].some((id) => one.includes(id)))]).toEqual([wasPublic, []]);
    }
  });
});

function damage(sql: string, id: string | undefined): void {
  const database = new DatabaseSync(join(cms.folder, 'database', 'signpost.db'));
  database.prepare(sql).run(id ?? '');
  database.close();
}

function held(): string[] {
  return worker.publisher
    .quarantined()
    .map(({ collection, id }) => `${collection}/${id}`)
    .sort();
}

function showing(kind: 'images' | 'files', id: string): object {
  const text: RichText =
    kind === 'images'
      ? [{ type: 'block', block: { blockType: 'image', image: id } }]
      : [{ type: 'paragraph', children: [{ type: 'link', to: { kind: 'file', id }, children: [{ type: 'text', text: 'A table' }] }] }];
  return {
    body: toLexical([{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }, ...text], { collectionOf: () => 'news' }, blocks),
  };
}

async function uploadPicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return upload('images', bytes, 'red.png', { alt: 'Red' });
}

async function uploadFile(): Promise<string> {
  return upload('files', Buffer.from('a,b\n1,2\n'), 'table.csv', { title: 'A table' });
}

async function upload(kind: 'images' | 'files', bytes: Buffer, name: string, data: object): Promise<string> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  form.set('_payload', JSON.stringify({ ...data, _status: 'published' }));
  const response = await editor.raw('POST', `/api/${kind}`, { body: form });
  const body = (await response.json()) as { doc: { id: string } };
  expect(response.status, JSON.stringify(body)).toBe(201);
  return body.doc.id;
}

async function save(changes: object = {}): Promise<string> {
  const { status, body } = await editor.send('POST', '/api/news?depth=0', exampleNews({ ...changes, _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}
