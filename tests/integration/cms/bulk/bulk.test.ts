import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import type { Effect } from '../../../../cms/bulk/change.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let topic: string;
let stories: string[] = [];

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Ann Author');
  editor = await cms.officer('editor', 'Edith Editor');
  topic = await made('topics', { title: 'Warm rooms', summary: 'Where it is warm in winter.', _status: 'published' });
});
afterAll(() => cms.stop());

beforeEach(async () => {
  stories = [];
  for (let count = 0; count < 6; count += 1)
    stories.push(
      await made(
        'news',
        exampleNews({
          title: `${count < 3 ? 'Winter' : 'Summer'} story ${stories.length} ${crypto.randomUUID().slice(0, 4)}`,
          _status: 'published',
        }),
      ),
    );
});

const winter = { of: 'news', all: { where: { title: { like: 'Winter' } } } };

describe('everything that a filtered list shows', () => {
  it('is withdrawn together, and nothing outside the filter', async () => {
    const { effects, done } = await carry(editor, winter, { do: 'withdraw', reason: 'Winter is over.' });
    expect(effects.map(({ what }) => what)).toEqual(['gone', 'gone', 'gone']);
    expect(done).toMatchObject({ done: [{}, {}, {}], left: [] });
    expect(await states()).toEqual(['draft', 'draft', 'draft', 'published', 'published', 'published']);
    const { body } = await editor.get(`/api/news/${stories[0]}?depth=0`);
    expect(body['withdrawalReason']).toBe('Winter is over.');
  });

  it('is what the words in its search narrow it to as well', async () => {
    const { body } = await editor.send('POST', '/api/bulk/plan', {
      of: 'news',
      all: { where: { _status: { equals: 'published' } }, search: 'Summer' },
      change: { do: 'withdraw', reason: 'Summer is over.' },
    });
    const titles = (body['effects'] as Effect[]).map(({ title }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(3);
    expect(titles.every((title) => title.startsWith('Summer'))).toBe(true);
  });
});

describe('rows that were chosen one by one', () => {
  it('get a topic: public pages at once, drafts as drafts, and those that have it stay', async () => {
    const [first = '', second = '', third = ''] = stories;
    await editor.send('PATCH', `/api/news/${second}?draft=true`, { title: 'Half written', _status: 'draft' });
    await editor.send('PATCH', `/api/news/${third}`, { topics: [topic], _status: 'published' });
    const { effects, done } = await carry(
      editor,
      { of: 'news', ids: [first, second, third] },
      { do: 'tag', how: 'add', topics: [topic], areas: [] },
    );
    const what = new Map(effects.map(({ id, what: effect, words }) => [id, [effect, words]]));
    expect([what.get(first), what.get(second), what.get(third)]).toEqual([
      ['public', 'It changes on the public site at once.'],
      ['draft', 'Only its draft changes, which nobody published yet.'],
      ['none', 'It has them already.'],
    ]);
    expect(done.done).toHaveLength(2);
    expect(await topicsOf(first)).toEqual([[topic], [topic]]);
    expect(await topicsOf(second)).toEqual([[], [topic]]);
    expect((await editor.get(`/api/news/${second}?depth=0`)).body['title']).not.toBe('Half written');
  });

  it('are handed to a colleague and get a day, with no page published and no version made', async () => {
    const ids = stories.slice(0, 2);
    const before = await rows();
    await carry(editor, { of: 'news', ids }, { do: 'owner', owner: author.id });
    await carry(editor, { of: 'news', ids }, { do: 'review', day: '2027-03-01' });
    for (const id of ids)
      for (const query of ['?depth=0', '?depth=0&draft=true']) {
        const { body } = await editor.get(`/api/news/${id}${query}`);
        expect([body['owner'], londonClock(String(body['reviewBy'])).day, body['_status']]).toEqual([author.id, '2027-03-01', 'published']);
      }
    expect(await rows()).toBe(before);
  });

  it('go to the bin together, and can be brought back', async () => {
    const ids = stories.slice(0, 2);
    const { done } = await carry(editor, { of: 'news', ids }, { do: 'delete', reason: 'Published by mistake.' });
    expect(done.done).toHaveLength(2);
    expect((await editor.get(`/api/news/${ids[0]}`)).status).toBe(404);
    expect((await editor.send('POST', `/api/news/${ids[0]}/bring-back`)).status).toBe(200);
  });

  it('stay as they are where somebody changed them since they were shown', async () => {
    const [id = ''] = stories;
    const planned = await editor.send('POST', '/api/bulk/plan', { of: 'news', ids: [id], change: { do: 'withdraw', reason: 'Old.' } });
    const seen = (planned.body['effects'] as Effect[]).map(({ version }) => ({ id, version }));
    await editor.send('PATCH', `/api/news/${id}`, { title: 'Corrected meanwhile', _status: 'published' });
    const { body } = await editor.send('POST', '/api/bulk/do', { of: 'news', seen, change: { do: 'withdraw', reason: 'Old.' } });
    expect(body).toMatchObject({ done: [], left: [{ words: 'Somebody changed it meanwhile. Look at it, and choose it again.' }] });
    expect((await editor.get(`/api/news/${id}?depth=0`)).body['_status']).toBe('published');
  });
});

describe('what was changed by mistake', () => {
  it('is taken back in one press: tags, who answers for it and the day, but for what somebody changed since', async () => {
    const [first = '', second = '', third = ''] = stories;
    const chosen = { of: 'news', ids: [first, second, third] };
    await editor.send('PATCH', `/api/news/${third}?draft=true`, { title: 'Half written', _status: 'draft' });
    const dayOf = async (id: string): Promise<unknown> => (await editor.get(`/api/news/${id}?depth=0&draft=true`)).body['reviewBy'];
    const days = [await dayOf(first), await dayOf(third)];
    const tagged = await carry(editor, chosen, { do: 'tag', how: 'add', topics: [topic], areas: [] });
    const handed = await carry(editor, chosen, { do: 'owner', owner: author.id });
    const dated = await carry(editor, chosen, { do: 'review', day: '2027-03-01' });
    // Somebody hands one of them on in between.
    await carry(author, { of: 'news', ids: [second] }, { do: 'owner', owner: editor.id });

    expect((await undo(editor, dated)).body).toMatchObject({ done: [{}, {}, {}], left: [] });
    const owners = (await undo(editor, handed)).body;
    expect(owners).toMatchObject({ done: [{}, {}], left: [{ id: second, words: 'Somebody changed it since. It stays as it is.' }] });
    expect((await undo(editor, tagged)).body).toMatchObject({ done: [{}, {}, {}], left: [] });
    expect([await dayOf(first), await dayOf(third)]).toEqual(days);
    for (const id of [first, third]) expect((await editor.get(`/api/news/${id}?depth=0&draft=true`)).body['owner']).toBe(editor.id);
    expect(await topicsOf(first)).toEqual([[], []]);
    expect(await topicsOf(third)).toEqual([[], []]);
    expect((await editor.get(`/api/news/${third}?depth=0`)).body['title']).not.toBe('Half written');
  });

  it('is taken back by whoever did it, also after they handed it on, and by nobody else', async () => {
    const [id = ''] = stories;
    await carry(editor, { of: 'news', ids: [id] }, { do: 'owner', owner: author.id });
    const handed = await carry(author, { of: 'news', ids: [id] }, { do: 'owner', owner: editor.id });
    const byAnother = await undo(editor, handed);
    expect([byAnother.status, wordsOf(byAnother)]).toEqual([403, 'Only whoever changed them can take it back.']);
    const forged = await author.send('POST', '/api/bulk/undo', { undo: `${String(handed.done.undo)}x` });
    expect([forged.status, wordsOf(forged)]).toEqual([400, 'This cannot be taken back.']);
    expect((await undo(author, handed)).body).toMatchObject({ done: [{ id }] });
    expect((await editor.get(`/api/news/${id}?depth=0`)).body['owner']).toBe(author.id);
  });
});

describe('an author', () => {
  it('withdraws nothing, hands on only what they answer for, and tags public pages in a draft', async () => {
    const [first = '', second = ''] = stories;
    await carry(editor, { of: 'news', ids: [second] }, { do: 'owner', owner: author.id });
    const withdrawn = await carry(author, { of: 'news', ids: [first] }, { do: 'withdraw', reason: 'Old.' });
    expect(withdrawn.effects).toMatchObject([{ what: 'refused', words: 'Only editors and administrators can withdraw it.' }]);
    expect(withdrawn.done.done).toEqual([]);
    const handed = await carry(author, { of: 'news', ids: [first, second] }, { do: 'owner', owner: editor.id });
    expect(handed.done.done.map(({ id }) => id)).toEqual([second]);
    const tagged = await carry(author, { of: 'news', ids: [first] }, { do: 'tag', how: 'add', topics: [topic], areas: [] });
    expect(tagged.effects).toMatchObject([{ what: 'draft', words: 'It gets a draft, which an editor has to publish.' }]);
    expect(await topicsOf(first)).toEqual([[], [topic]]);
    expect((await editor.get(`/api/news/${first}?depth=0`)).body['_status']).toBe('published');
  });
});

describe('what cannot be done', () => {
  it('is refused in words, also to somebody who has not signed in', async () => {
    const send = (who: Caller, body: object): Promise<Answer> => who.send('POST', '/api/bulk/plan', body);
    expect((await send(cms.signedOut, { ...winter, change: { do: 'withdraw', reason: 'x' } })).status).toBe(403);
    const people = await send(editor, { of: 'users', ids: [author.id], change: { do: 'owner', owner: editor.id } });
    expect([people.status, wordsOf(people)]).toEqual([400, 'Nothing in “users” is changed together. Open one of them instead.']);
    const nobody = await send(editor, { ...winter, change: { do: 'owner', owner: 'nobody' } });
    expect([nobody.status, wordsOf(nobody)]).toEqual([400, 'Choose somebody who can sign in.']);
  });
});

async function carry(
  who: Caller,
  chosen: object,
  change: object,
): Promise<{ effects: Effect[]; done: { done: Effect[]; left: Effect[]; undo?: string } }> {
  const planned = await who.send('POST', '/api/bulk/plan', { ...chosen, change });
  expect(planned.status, JSON.stringify(planned.body)).toBe(200);
  const effects = planned.body['effects'] as Effect[];
  const { of } = chosen as { of: string };
  const seen = effects.map(({ id, version }) => ({ id, version }));
  const { status, body } = await who.send('POST', '/api/bulk/do', { of, seen, change });
  expect(status, JSON.stringify(body)).toBe(200);
  return { effects, done: body as unknown as { done: Effect[]; left: Effect[]; undo?: string } };
}

function undo(who: Caller, { done }: { done: { undo?: string } }): Promise<Answer> {
  return who.send('POST', '/api/bulk/undo', { undo: done.undo });
}

async function made(collection: string, data: object): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function states(): Promise<unknown[]> {
  return Promise.all(stories.map(async (id) => (await editor.get(`/api/news/${id}?depth=0`)).body['_status']));
}

/** The topics of a story in public, and in its newest words. */
async function topicsOf(id: string): Promise<unknown[]> {
  const read = async (query: string): Promise<unknown> => (await editor.get(`/api/news/${id}?depth=0${query}`)).body['topics'] ?? [];
  return [await read(''), await read('&draft=true')];
}

async function rows(): Promise<number> {
  return (await cms.payload.count({ collection: 'change-log', overrideAccess: true })).totalDocs;
}
