import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  [editor, author] = [await cms.officer('editor'), await cms.officer('author')];
  worker = await startWorker(cms);
  for (let count = 0; count < 8; count += 1) await save('news', { title: `Stays ${count}` });
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a page that has pages below it', () => {
  for (const [way, change] of [
    ['taken down', { _status: 'draft' }],
    ['deleted', { deletedAt: new Date().toISOString() }],
  ] as const) {
    it(`is not ${way} before somebody said where these go, and they keep their addresses`, async () => {
      const top = await save('pages', { title: `Top ${way}`, slug: `top-${slugOf(way)}` });
      const middle = await save('pages', { title: `Middle ${way}`, slug: 'middle', parent: top });
      const low = await save('pages', { title: `Low ${way}`, slug: `low-${slugOf(way)}`, parent: middle });
      await worker.loop.publish({});
      const [old, moved] = [`/top-${slugOf(way)}/middle/low-${slugOf(way)}/`, `/top-${slugOf(way)}/low-${slugOf(way)}/`];
      expect(await statusOf(old)).toBe(200);

      const refused = await editor.send('PATCH', `/api/pages/${middle}`, change);
      expect([refused.status, wordsOf(refused)]).toEqual([
        409,
        `A page stands below “Middle ${way}”: “Low ${way}”. Nothing was changed. Say where it goes: open this page, choose “Withdraw” or “Delete” there, and choose the page above it.`,
      ]);
      if (way === 'deleted') expect((await editor.send('DELETE', `/api/pages/${middle}`)).status).toBe(409);
      // A draft beside what is public takes nothing away.
      expect((await author.send('PATCH', `/api/pages/${middle}?draft=true`, { summary: 'Other words.' })).status).toBe(200);

      expect((await author.send('PATCH', `/api/pages/${low}?draft=true`, { summary: 'Nobody approved this.' })).status).toBe(200);
      const drafted = await editor.send('PATCH', `/api/pages/${middle}?pagesBelow=up`, change);
      expect([drafted.status, wordsOf(drafted)]).toEqual([
        409,
        `“Low ${way}” has a draft that nobody published, and moving would publish it. Nothing was changed. Publish it first, or restore the public version.`,
      ]);
      const approved = await editor.send('PATCH', `/api/pages/${low}`, { summary: 'An editor approved this.', _status: 'published' });
      expect(approved.status, JSON.stringify(approved.body)).toBe(200);
      expect((await editor.send('PATCH', `/api/pages/${middle}?pagesBelow=${low}`, change)).status).toBe(400);
      await worker.loop.publish({});
      expect(await statusOf(old)).toBe(200);

      const done = await editor.send('PATCH', `/api/pages/${middle}?pagesBelow=up`, change);
      expect(done.status, JSON.stringify(done.body)).toBe(200);
      await worker.loop.publish({});
      expect(worker.publisher.quarantined()).toEqual([]);
      expect([await statusOf(moved), await statusOf(old), await statusOf(`/top-${slugOf(way)}/middle/`)]).toEqual([200, 301, 410]);
    });
  }
});

describe('what refers to a document', () => {
  it('is told, with how, before it goes', async () => {
    const target = await save('news', { title: 'Referred to' });
    const body = toLexical(
      [
        {
          type: 'paragraph',
          children: [{ type: 'link', to: { kind: 'document', id: target }, children: [{ type: 'text', text: 'Read on' }] }],
        },
      ],
      { collectionOf: () => 'news' },
      blocks,
    );
    const linking = await save('news', { title: 'It links', body });
    const parent = await save('pages', { title: 'Parent', slug: 'parent' });
    const child = await save('pages', { title: 'Child', slug: 'child', parent });
    const uses = async (collection: string, id: string) => (await author.get(`/api/${collection}/${id}/uses`)).body['uses'];
    expect(await uses('news', target)).toEqual([{ collection: 'news', id: linking, title: 'It links', how: 'links' }]);
    expect(await uses('pages', parent)).toEqual([{ collection: 'pages', id: child, title: 'Child', how: 'below' }]);
    expect(await uses('news', linking)).toEqual([]);
    // As the worker has it in memory.
    const { usesIn } = await import('../../../../cms/uploads/uses/public-uses.ts');
    await worker.loop.publish({});
    const { snapshot } = worker.publisher.reader();
    expect([usesIn(snapshot, target), usesIn(snapshot, parent)]).toEqual([await uses('news', target), await uses('pages', parent)]);
  });
});

async function save(collection: string, changes: Record<string, unknown>): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, exampleNews({ ...changes, _status: 'published' }));
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

function slugOf(way: string): string {
  return way.replaceAll(' ', '-');
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`${worker.url}${path}`, { redirect: 'manual' })).status;
}
