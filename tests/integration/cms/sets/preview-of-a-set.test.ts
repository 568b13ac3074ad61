import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { type PreviewingCms, startPreviewingCms } from '../preview/previewing-cms.ts';
import type { Caller } from '../start-cms.ts';

let site: PreviewingCms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  site = await startPreviewingCms();
  author = await site.cms.officer('author');
  editor = await site.cms.officer('editor');
});
afterAll(async () => {
  await site.stop();
});

it('a set is previewed as the whole site will be: its pages know each other, what goes is gone, and links lead on', async () => {
  const going = await site.make(editor, 'news', exampleNews({ title: 'It goes with the set', _status: 'published' }), '');
  await site.worker.loop.look();
  const second = await site.make(author, 'news', exampleNews({ title: 'The second of the set' }));
  const first = await site.make(
    author,
    'news',
    exampleNews({ title: 'The first of the set', related: [second, going].map((value) => ({ relationTo: 'news', value })) }),
  );
  const made = await author.send('POST', '/api/launch-sets', { name: 'Two and one' });
  const set = (made.body['doc'] as { id: string }).id;
  for (const wanted of [
    { of: 'news', document: first, action: 'publish' },
    { of: 'news', document: second, action: 'publish' },
    { of: 'news', document: going, action: 'withdraw', reason: 'It moved.' },
  ]) {
    const added = await author.send('POST', `/api/launch-sets/${set}/add`, wanted);
    expect(added.status, JSON.stringify(added.body)).toBe(200);
  }
  const open = async (who: Caller, query: string) => {
    const answer = await who.raw('GET', `/api/launch-sets/${set}/preview?${query}`);
    return { status: answer.status, text: await answer.text() };
  };
  const page = await open(author, `of=news&document=${first}`);
  expect(page.status, page.text).toBe(200);
  expect(page.text).toMatch(/<h1[^>]*>The first of the set<\/h1>/);
  expect(page.text).toContain('The second of the set');
  expect(page.text).not.toContain('It goes with the set');
  const onward = `/api/launch-sets/${set}/preview?path=${encodeURIComponent('/news/the-second-of-the-set/')}`;
  expect(page.text).toContain(`href="${onward}"`);
  expect((await open(author, new URL(onward, 'http://localhost').search.slice(1))).text).toMatch(/<h1[^>]*>The second of the set<\/h1>/);
  const list = await open(author, `path=${encodeURIComponent('/news/')}`);
  expect([list.status, list.text.includes('The first of the set'), list.text.includes('It goes with the set')]).toEqual([200, true, false]);
  const gone = await open(author, `path=${encodeURIComponent('/news/it-goes-with-the-set/')}`);
  expect([gone.status, gone.text.includes('With this set, no page stands at this address')]).toEqual([404, true]);
  expect((await open(site.cms.signedOut, `of=news&document=${first}`)).status).toBe(403);
  expect(site.worker.publisher.reader().document(first)).toBeUndefined();

  // By a link, to somebody without an account: the set and what is public, and no other draft.
  const hidden = await site.make(author, 'news', exampleNews({ title: 'In no set' }));
  const link = await author.send('POST', '/api/preview-links/make', { of: 'launch-sets', document: set, days: 1 });
  expect(link.status, JSON.stringify(link.body)).toBe(200);
  const address = new URL(String(link.body['address'])).pathname.replace(/^\/preview\//, '/api/preview/link/');
  const visit = async (query = '') => {
    const answer = await site.cms.signedOut.raw('GET', `${address}${query}`);
    return { status: answer.status, text: await answer.text() };
  };
  const shown = await visit();
  expect([shown.status, /<h1[^>]*>The first of the set<\/h1>/.test(shown.text)]).toEqual([200, true]);
  const next = `${address}?path=${encodeURIComponent('/news/the-second-of-the-set/')}`;
  expect(shown.text).toContain(`href="${next}"`);
  expect((await visit(`?path=${encodeURIComponent('/news/the-second-of-the-set/')}`)).text).toContain('The second of the set');
  expect((await visit(`?path=${encodeURIComponent('/news/in-no-set/')}`)).status).toBe(404);
  expect((await visit(`?of=news&document=${hidden}`)).text).toContain('The first of the set');
  expect((await author.send('POST', `/api/preview-links/${String(link.body['id'])}/revoke`)).status).toBe(200);
  expect((await visit()).status).toBe(410);
});
