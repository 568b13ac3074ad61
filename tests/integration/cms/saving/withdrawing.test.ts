import type { Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocks } from '../../../../cms/blocks/index.ts';
import type { ScheduledAction } from '../../../../cms/payload-types.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

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
    ['taken down', { _status: 'draft', withdrawalReason: 'It is over.' }],
    ['deleted', { deletedAt: new Date().toISOString(), withdrawalReason: 'It is over.' }],
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
      if (way === 'deleted') expect((await editor.send('DELETE', `/api/pages/${middle}?withdrawalReason=Over`)).status).toBe(409);
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

describe('why a public page goes', () => {
  const words =
    'Say why it goes, as “withdrawalReason”. People who follow a link to it read that, such as “The group stopped meeting in May”.';
  const ways: Record<string, (id: string, reason: string) => Promise<Answer>> = {
    'taken down': (id, withdrawalReason) => editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason }),
    'taken down with others': (id, withdrawalReason) =>
      editor.send('PATCH', `/api/news?where[id][equals]=${id}`, { _status: 'draft', withdrawalReason }),
    'put into the bin': (id, withdrawalReason) =>
      editor.send('PATCH', `/api/news/${id}`, { deletedAt: new Date().toISOString(), withdrawalReason }),
    deleted: (id, withdrawalReason) => editor.send('DELETE', `/api/news/${id}?withdrawalReason=${encodeURIComponent(withdrawalReason)}`),
    'deleted with others': (id, withdrawalReason) =>
      editor.send('DELETE', `/api/news?where[id][equals]=${id}&withdrawalReason=${encodeURIComponent(withdrawalReason)}`),
  };

  it.each(Object.entries(ways))('is asked over REST where it is %s, and stands in its history', async (way, go) => {
    const id = await save('news', { title: `Why it is ${way}` });
    const refused = await go(id, ' ');
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining(words)]);
    expect((await editor.get(`/api/news/${id}?depth=0`)).body['_status']).toBe('published');
    expect((await go(id, 'It was called off.')).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: 'history',
      where: { document: { equals: id } },
      sort: '-at',
      depth: 0,
      overrideAccess: true,
    });
    expect(docs[0]).toMatchObject({ event: way.includes('taken down') ? 'withdrawn' : 'deleted', words: 'It was called off.' });
  });

  it('is asked before it is scheduled, and kept with that', async () => {
    const id = await save('news', { title: 'Comes down at a time' });
    const { updatedAt: version } = (await editor.get(`/api/news/${id}?depth=0`)).body;
    const wanted = { of: 'news', document: id, action: 'withdraw', day: '2999-12-04', time: '09:00', version };
    const refused = await editor.send('POST', '/api/scheduled-actions/schedule', wanted);
    expect([refused.status, wordsOf(refused).trim()]).toEqual([400, `${words} Nothing was scheduled.`]);
    const withdrawalReason = 'The talk is over by then.';
    const done = await editor.send('POST', '/api/scheduled-actions/schedule', { ...wanted, withdrawalReason });
    expect([done.status, wordsOf(done)]).toEqual([200, '']);
    const row = await cms.payload.db.findOne<ScheduledAction>({ collection: 'scheduled-actions', where: { document: { equals: id } } });
    expect(row?.content).toMatchObject({ withdrawalReason });
  });

  it('is not asked of a draft, of what is merged into another page, or of an alert', async () => {
    const id = await save('news', { title: 'Merged' });
    const other = await save('news', { title: 'Merged into this' });
    expect((await author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Other words.' })).status).toBe(200);
    const merged = { _status: 'draft', isMerged: true, replacedBy: { relationTo: 'news', value: other } };
    expect((await editor.send('PATCH', `/api/news/${id}`, merged)).status).toBe(200);
    // To write in what is withdrawn withdraws nothing.
    expect((await author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Still other words.' })).status).toBe(200);
    const withdrawn: Where = { and: [{ document: { equals: id } }, { event: { equals: 'withdrawn' } }] };
    expect((await cms.payload.count({ collection: 'history', where: withdrawn, overrideAccess: true })).totalDocs).toBe(1);
    const alert = await editor.send('POST', '/api/alerts', { title: 'Shut', text: 'Stay in.', tone: 'urgent', _status: 'published' });
    const { id: shut } = alert.body['doc'] as { id: string };
    expect((await editor.send('PATCH', `/api/alerts/${shut}`, { _status: 'draft' })).status).toBe(200);
  });
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
    expect((await author.get(`/api/news/${target}/uses`)).body['opened']).toEqual({ times: 0, days: 30 });
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
