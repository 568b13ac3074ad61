import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { startCms, wordsOf } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author');
  editor = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

const idOf = (answer: Answer) => String((answer.body['doc'] as { id: string }).id);

/** What the change log tells the publisher of one document, in its order. */
async function eventsOf(document: string): Promise<string[]> {
  const { docs } = await cms.payload.db.find<{ event: string; id: string }>({
    collection: 'change-log',
    where: { document: { equals: document } },
    sort: 'number',
    pagination: false,
  });
  return docs.map(({ event }) => event);
}

describe('the publisher hears of every change, whichever fields the answer was asked for', () => {
  const questions = [
    'select[title]=true',
    'select[_status]=false',
    'select[id]=true&depth=0',
    'select[firstPublished]=false',
    'select[x]=true',
  ];

  it.each(questions)('of a document (%s)', async (asked) => {
    const id = idOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
    const wanted = ['published'];
    for (const [path, data, event] of [
      [`/api/news/${id}?${asked}`, { title: 'Changed' }, 'published'],
      [`/api/news/${id}?${asked}`, { _status: 'draft', withdrawalReason: 'It is over.' }, 'unpublished'],
      [`/api/news/${id}?${asked}`, { _status: 'published' }, 'published'],
      [`/api/news?where[id][equals]=${id}&${asked}`, { _status: 'draft', withdrawalReason: 'It is over.' }, 'unpublished'],
      [`/api/news?where[id][equals]=${id}&${asked}`, { _status: 'published' }, 'published'],
    ] as const) {
      expect((await editor.send('PATCH', path, data)).status).toBe(200);
      expect(await eventsOf(id)).toEqual([...wanted, event]);
      wanted.push(event);
    }
    const [version] = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&where[version._status][equals]=published`)).body[
      'docs'
    ] as { id: string }[];
    expect((await editor.send('POST', `/api/news/versions/${version?.id ?? ''}?${asked}`)).status).toBe(200);
    expect(await eventsOf(id)).toEqual([...wanted, 'published']);
    expect((await editor.send('DELETE', `/api/news/${id}?${asked}&withdrawalReason=Over`)).status).toBe(200);
    expect(await eventsOf(id)).toEqual([...wanted, 'published', 'deleted']);
  });

  it.each(questions)('of a new document, and of one that goes with others (%s)', async (asked) => {
    const title = `A new one, ${asked}`;
    expect((await editor.send('POST', `/api/news?${asked}`, exampleNews({ title, _status: 'published' }))).status).toBe(201);
    const [made] = (await editor.get(`/api/news?where[title][equals]=${encodeURIComponent(title)}`)).body['docs'] as { id: string }[];
    const id = made?.id ?? '';
    expect(await eventsOf(id)).toEqual(['published']);
    expect((await editor.send('DELETE', `/api/news?where[id][equals]=${id}&${asked}&withdrawalReason=Over`)).status).toBe(200);
    expect(await eventsOf(id)).toEqual(['published', 'deleted']);
  });

  it.each(['', ...questions].flatMap((asked) => [asked, `draft=true&${asked}`]))('of a global (%s)', async (asked) => {
    const before = (await eventsOf('home')).length;
    const data = { title: 'Home', introduction: 'Help near you.', _status: 'published' };
    expect((await editor.send('POST', `/api/globals/home?${asked}`, data)).status).toBe(200);
    expect((await eventsOf('home')).slice(before)).toEqual(['published']);
  });
});

describe('an autosave', () => {
  it('never takes the place of a version that was public', async () => {
    const id = idOf(await editor.send('POST', '/api/news', exampleNews({ title: 'First', _status: 'published' })));
    await editor.send('PATCH', `/api/news/${id}?autosave=true`, { title: 'Second', _status: 'published' });
    await editor.send('PATCH', `/api/news/${id}?autosave=true`, { title: 'Third' });
    await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'An author’s words' });
    await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'Their later words' });
    const { docs } = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&depth=0`)).body as {
      docs: { version: { title: string; _status: string } }[];
    };
    expect(docs.map(({ version }) => [version.title, version._status])).toEqual([
      ['Their later words', 'draft'],
      ['Third', 'published'],
      ['Second', 'published'],
      ['First', 'published'],
    ]);
  });

  it('of a global neither', async () => {
    for (const [query, data] of [
      ['?autosave=true', { title: 'Public', introduction: 'Help near you.', _status: 'published' }],
      ['?draft=true&autosave=true', { title: 'A draft' }],
    ] as const)
      expect((await editor.send('POST', `/api/globals/home${query}`, data)).status).toBe(200);
    const { docs } = (await editor.get('/api/globals/home/versions?limit=2&depth=0')).body as {
      docs: { version: { title: string; _status: string } }[];
    };
    expect(docs.map(({ version }) => [version.title, version._status])).toEqual([
      ['A draft', 'draft'],
      ['Public', 'published'],
    ]);
  });
});

describe('text with a block whose fields are of the wrong kind', () => {
  const text = (node: object) => ({ root: { type: 'root', direction: null, format: '', indent: 0, version: 1, children: [node] } });
  const block = (blockType: string, fields: object) => ({ type: 'block', version: 1, fields: { id: 'a', blockType, ...fields } });

  it.each<[string, object]>([
    ['no fields', { type: 'block', version: 1 }],
    ['fields that are text', { type: 'link', version: 1, fields: 'x', children: [] }],
    ['rows that are none', block('steps', { steps: [null] })],
    ['rows that are numbers', block('keyFacts', { facts: [1] })],
    ['text where a group belongs', block('callToAction', { link: 'x' })],
  ])('(%s) is refused in words', async (_, node) => {
    for (const caller of [author, editor]) {
      const answer = await caller.send('POST', '/api/news?draft=true', { title: 'A draft', body: text(node) });
      expect([answer.status, wordsOf(answer)]).toEqual([
        400,
        expect.stringMatching(/Expected (text as the editor|a list of rows|an object)/),
      ]);
    }
  });

  it('is mended where a group is empty', async () => {
    for (const [name, group] of [
      ['contribution', 'contribution'],
      ['contactDetails', 'contact'],
      ['openingHours', 'hours'],
      ['callToAction', 'link'],
      ['documentLink', 'to'],
    ] as const) {
      const answer = await author.send('POST', '/api/news?draft=true', { title: name, body: text(block(name, { [group]: null })) });
      expect([name, answer.status]).toEqual([name, 201]);
      expect([name, (await editor.get(`/api/news/${idOf(answer)}?depth=2`)).status]).toEqual([name, 200]);
    }
  });
});
