import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews, richText } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let author: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  [editor, author] = [await cms.officer('editor', 'Edith Editor'), await cms.officer('author')];
  worker = await startWorker(cms);
  for (let count = 0; count < 8; count += 1) await save('news', { title: `Stays ${count}` });
  await worker.loop.publish({});
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('moving a page', () => {
  it('gives it and the pages below it new addresses, leads the old ones there, and can be taken back', async () => {
    const [one, other] = [await save('pages', { title: 'One', slug: 'one' }), await save('pages', { title: 'Other', slug: 'other' })];
    const page = await save('pages', { title: 'Moving', slug: 'moving', parent: one });
    await save('pages', { title: 'Below', slug: 'below', parent: page });
    await worker.loop.publish({});
    const place = await author.get(`/api/place?of=pages&document=${page}`);
    expect(place.body).toEqual({
      address: '/one/moving/',
      slug: 'moving',
      above: { id: one, title: 'One' },
      canStandBelow: true,
      below: ['Below'],
    });
    expect((await move(author, page, { slug: 'moved', above: other })).status).toBe(403);

    const moved = await move(editor, page, { slug: 'Moved on', above: other });
    expect([moved.status, moved.body['message']]).toEqual([200, 'Moved to /other/moved-on/. /one/moving/ leads there.']);
    await worker.loop.publish({});
    expect(await placesOf('/other/moved-on/', '/other/moved-on/below/', '/one/moving/', '/one/moving/below/')).toEqual([
      [200, null],
      [200, null],
      [301, '/other/moved-on/'],
      [301, '/other/moved-on/below/'],
    ]);
    expect((await editor.get(`/api/pages/${page}?draft=true`)).body['_status']).toBe('published');

    expect((await move(editor, page, moved.body['undo'] as object)).status).toBe(200);
    await worker.loop.publish({});
    expect(await placesOf('/one/moving/', '/other/moved-on/')).toEqual([
      [200, null],
      [301, '/one/moving/'],
    ]);
  });

  it('publishes nothing of a draft that lies over it, and the draft moves too', async () => {
    const page = await save('pages', { title: 'With a draft', slug: 'with-a-draft', summary: 'What is public.' });
    expect((await author.send('PATCH', `/api/pages/${page}?draft=true`, { summary: 'Nobody approved this.' })).status).toBe(200);
    expect((await move(editor, page, { slug: 'with-its-draft' })).status).toBe(200);
    await worker.loop.publish({});
    expect(await textOf('/with-its-draft/')).toContain('What is public.');
    expect((await editor.get(`/api/pages/${page}?draft=true`)).body).toMatchObject({
      summary: 'Nobody approved this.',
      slug: 'with-its-draft',
      _status: 'draft',
    });
    expect((await editor.send('PATCH', `/api/pages/${page}`, { _status: 'published' })).status).toBe(200);
    await worker.loop.publish({});
    expect(await textOf('/with-its-draft/')).toContain('Nobody approved this.');
  });

  it('is refused, in words, to where it stands, to another page’s address, and below itself', async () => {
    const page = await save('pages', { title: 'Staying', slug: 'staying' });
    await save('pages', { title: 'Taken', slug: 'taken' });
    await worker.loop.publish({});
    const same = await move(editor, page, { slug: 'staying' });
    expect([same.status, wordsOf(same).trim()]).toEqual([
      409,
      'It stands at /staying/ already. Write another address, or choose another page above it.',
    ]);
    const taken = await move(editor, page, { slug: 'taken' });
    expect([taken.status, wordsOf(taken)]).toEqual([400, expect.stringContaining('/taken/')]);
    const below = await move(editor, page, { slug: 'staying', above: page });
    expect([below.status, wordsOf(below)]).toEqual([400, expect.stringContaining('The page above this one stands below it.')]);
    const draft = await author.send('POST', '/api/news?draft=true', exampleNews());
    const hidden = await editor.send('POST', '/api/move', { of: 'news', document: (draft.body['doc'] as { id: string }).id, slug: 'x' });
    expect([hidden.status, wordsOf(hidden).trim()]).toEqual([
      409,
      'This is not public, so nobody knows its address yet. Change it in the form.',
    ]);
  });
});

describe('merging a page into another', () => {
  it('leads its addresses and its redirects there, and making it public again takes that back', async () => {
    const [page, into] = [await save('news', { title: 'Merged away' }), await save('news', { title: 'Merged into' })];
    const to = { kind: 'document', document: { relationTo: 'news', value: page } };
    expect((await editor.send('POST', '/api/redirects', { from: '/short', to })).status).toBe(201);
    await worker.loop.publish({});
    const nothing = await editor.send('PATCH', `/api/news/${page}`, { _status: 'draft', isMerged: true });
    expect([nothing.status, wordsOf(nothing).trim()]).toEqual([
      400,
      'Say which page it is merged into, as “replacedBy”. Nothing was changed.',
    ]);
    const merged = await editor.send('PATCH', `/api/news/${page}`, {
      _status: 'draft',
      isMerged: true,
      replacedBy: { relationTo: 'news', value: into },
    });
    expect(merged.status, JSON.stringify(merged.body)).toBe(200);
    await worker.loop.publish({});
    expect(worker.publisher.quarantined()).toEqual([]);
    expect(await placesOf('/news/merged-away/', '/short')).toEqual([
      [301, '/news/merged-into/'],
      [301, '/news/merged-into/'],
    ]);

    expect((await author.send('POST', '/api/publish-again', { of: 'news', document: page })).status).toBe(403);
    const again = await editor.send('POST', '/api/publish-again', { of: 'news', document: page });
    expect([again.status, again.body['message']]).toEqual([200, 'It is public again, as it was.']);
    await worker.loop.publish({});
    expect(await placesOf('/news/merged-away/')).toEqual([[200, null]]);
    expect((await editor.get(`/api/news/${page}?draft=true`)).body).toMatchObject({ _status: 'published', isMerged: false });
  });
});

describe('what was withdrawn', () => {
  it('is public again as it was, and a draft stays a draft', async () => {
    const page = await save('news', { title: 'Withdrawn by mistake', summary: 'What was public.' });
    await worker.loop.publish({});
    expect((await author.send('PATCH', `/api/news/${page}?draft=true`, { summary: 'Nobody approved this.' })).status).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${page}`, { _status: 'draft', withdrawalReason: 'By mistake.' })).status).toBe(200);
    await worker.loop.publish({});
    expect(await placesOf('/news/withdrawn-by-mistake/')).toEqual([[410, null]]);
    expect((await editor.send('POST', '/api/publish-again', { of: 'news', document: page })).status).toBe(200);
    await worker.loop.publish({});
    expect(await textOf('/news/withdrawn-by-mistake/')).toContain('What was public.');
    expect((await editor.get(`/api/news/${page}?draft=true`)).body).toMatchObject({ summary: 'Nobody approved this.', _status: 'draft' });
    const twice = await editor.send('POST', '/api/publish-again', { of: 'news', document: page });
    expect([twice.status, wordsOf(twice).trim()]).toEqual([409, 'It is public already. Reload the page.']);
  });
});

async function save(collection: 'news' | 'pages', data: Record<string, unknown>): Promise<string> {
  const whole =
    collection === 'news' ? exampleNews(data) : { summary: 'A page that somebody made to move it.', body: richText('Words.'), ...data };
  const { status, body } = await editor.send('POST', `/api/${collection}`, { ...whole, _status: 'published' });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

const move = (who: Caller, document: string, place: object): Promise<Answer> =>
  who.send('POST', '/api/move', { of: 'pages', document, ...place });
const ask = (path: string) => fetch(worker.url + path, { redirect: 'manual' });
const textOf = async (path: string) => (await ask(path)).text();

function placesOf(...paths: string[]): Promise<[number, string | null][]> {
  return Promise.all(
    paths.map(async (path): Promise<[number, string | null]> => {
      const { status, headers } = await ask(path);
      return [status, headers.get('location')];
    }),
  );
}
