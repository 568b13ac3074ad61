import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShownComment } from '../../../../cms/api/reviewing/comments.ts';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Avery Author');
  editor = await cms.officer('editor', 'Eddie Editor');
});
afterAll(() => cms.stop());

const draft = async (): Promise<string> => {
  const { body } = await author.send('POST', '/api/news?draft=true', exampleNews({ title: `Story ${crypto.randomUUID()}` }));
  return (body['doc'] as { id: string }).id;
};
const commentsOn = async (who: Caller, id: string) =>
  (await who.get(`/api/comments/document?of=news&document=${id}`)).body['comments'] as ShownComment[];
const write = async (who: Caller, id: string, comment: object) =>
  who.send('POST', '/api/comments/write', { of: 'news', document: id, ...comment });

it('an editor says something about a place, the author deals with it, and it can be opened again', async () => {
  const id = await draft();
  const written = await write(editor, id, { place: 'keyFacts.#65f0.figure', quote: 'nine', words: ' Is it not ten? ' });
  expect([written.status, written.body['message']]).toEqual([200, 'Kept. Colleagues see it here; the public never does.']);
  const [comment] = await commentsOn(author, id);
  expect(comment).toMatchObject({
    place: 'keyFacts.#65f0.figure',
    quote: 'nine',
    words: 'Is it not ten?',
    by: 'Eddie Editor',
    resolvedBy: '',
  });
  expect((await author.send('POST', `/api/comments/${comment?.id}/resolve`)).status).toBe(200);
  expect((await commentsOn(editor, id))[0]?.resolvedBy).toBe('Avery Author');
  expect((await editor.send('POST', `/api/comments/${comment?.id}/reopen`)).status).toBe(200);
  expect((await commentsOn(editor, id))[0]?.resolvedBy).toBe('');
});

it('colleagues answer one another under a comment, and an answer to what was dealt with opens it again', async () => {
  const id = await draft();
  await write(editor, id, { place: 'summary', words: 'Which street?' });
  const [{ id: comment = '' } = {}] = await commentsOn(author, id);
  expect((await write(author, id, { replyTo: comment, words: 'Mill Street.' })).body['message']).toBe('Kept.');
  const [{ replies: [reply] = [] } = {}] = await commentsOn(editor, id);
  expect(reply).toMatchObject({ words: 'Mill Street.', by: 'Avery Author' });
  await editor.send('POST', `/api/comments/${comment}/resolve`);
  // An answer to an answer belongs to the same comment.
  expect((await write(author, id, { replyTo: reply?.id, words: 'Or Mill Lane?' })).body['message']).toBe(
    'Kept. The comment is open again.',
  );
  expect(await commentsOn(author, id)).toMatchObject([
    { words: 'Which street?', resolvedBy: '', replies: [{ words: 'Mill Street.' }, { words: 'Or Mill Lane?' }] },
  ]);
  const elsewhere = await write(author, await draft(), { replyTo: comment, words: 'Not about this page.' });
  expect([elsewhere.status, wordsOf(elsewhere).trim()]).toEqual([404, 'This comment is not there any more. Reload the page.']);
});

it('stands on the desk until somebody has dealt with it: of editors on every page, of authors on their own and where they take part', async () => {
  const { commentsOfDesk } = await import('../../../../cms/admin/desk/comments-of-desk.ts');
  const newcomer = await cms.officer('author', 'Nora Newcomer');
  const onDesk = async (who: Caller, id: string) => {
    const user = await cms.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true });
    const { comments } = await commentsOfDesk(cms.payload, { ...user, collection: 'users' } as TypedUser);
    return comments.filter(({ document }) => document === id).map(({ words, by }) => `${by}: ${words}`);
  };
  const id = await draft();
  await write(editor, id, { words: 'Which street?' });
  expect([await onDesk(author, id), await onDesk(editor, id), await onDesk(newcomer, id)]).toEqual([
    ['Eddie Editor: Which street?'],
    ['Eddie Editor: Which street?'],
    [],
  ]);
  const [{ id: comment = '' } = {}] = await commentsOn(editor, id);
  await write(newcomer, id, { replyTo: comment, words: 'Mill Street.' });
  expect([await onDesk(author, id), await onDesk(newcomer, id)]).toEqual([
    ['Nora Newcomer: Mill Street.'],
    ['Nora Newcomer: Mill Street.'],
  ]);
  await author.send('POST', `/api/comments/${comment}/resolve`);
  expect([await onDesk(author, id), await onDesk(editor, id)]).toEqual([[], []]);
});

it('is told on no desk of somebody who may not read the page', async () => {
  const { commentsOfDesk } = await import('../../../../cms/admin/desk/comments-of-desk.ts');
  const id = await draft();
  await write(editor, id, { words: 'Under an embargo.' });
  const embargoed = await editor.send('POST', `/api/news/${id}/embargo`, { readers: [author.id, editor.id] });
  expect([embargoed.status, wordsOf(embargoed)]).toEqual([200, '']);
  const colleague = await cms.officer('editor', 'Carol Colleague');
  const user = await cms.payload.findByID({ collection: 'users', id: colleague.id, overrideAccess: true });
  const { comments } = await commentsOfDesk(cms.payload, { ...user, collection: 'users' } as TypedUser);
  expect(comments.filter(({ document }) => document === id)).toEqual([]);
});

it('a comment is no part of what is approved or published, and is told to officers alone', async () => {
  const id = await draft();
  const canary = `canary${Date.now()}`;
  const { updatedAt: version } = (await editor.get(`/api/news/${id}?draft=true`)).body;
  expect((await editor.send('POST', '/api/reviews/approve', { of: 'news', document: id, version })).status).toBe(200);
  await write(author, id, { place: 'summary', words: canary });
  expect((await author.get(`/api/reviews?of=news&document=${id}`)).body).toMatchObject({ state: 'approved' });
  expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'published' })).status).toBe(200);
  const read = await cms.payload.find({ collection: 'news', user: publisherPrincipal(), overrideAccess: false, depth: 2 });
  expect(JSON.stringify(read)).not.toContain(canary);
  const [comment] = await commentsOn(author, id);
  for (const attempt of [
    cms.signedOut.get(`/api/comments/document?of=news&document=${id}`),
    write(cms.signedOut, id, { words: 'Hello' }),
    cms.signedOut.send('POST', `/api/comments/${comment?.id}/resolve`),
    author.get('/api/comments'),
    author.send('PATCH', `/api/comments/${comment?.id}`, { words: 'Other words' }),
    editor.send('DELETE', `/api/comments/${comment?.id}`),
  ])
    expect((await attempt).status).toBe(403);
});

it('a comment goes with its document, once that is gone for good', async () => {
  const id = await draft();
  await write(editor, id, { words: 'Too long.' });
  const administrator = await cms.officer('administrator');
  const kept = async () =>
    (await cms.payload.count({ collection: 'comments', where: { document: { equals: id } }, overrideAccess: true })).totalDocs;
  expect((await administrator.send('DELETE', `/api/news/${id}`)).status).toBe(200);
  expect(await kept()).toBe(1);
  expect((await administrator.send('DELETE', `/api/news/${id}?trash=true`)).status).toBe(200);
  expect(await kept()).toBe(0);
});

it('says what is wrong with one that says nothing, or is about nothing', async () => {
  const id = await draft();
  const refused = async (comment: object) => {
    const answer = await write(author, id, comment);
    return [answer.status, wordsOf(answer).trim()];
  };
  expect(await refused({ words: ' ' })).toEqual([400, 'Write what you want to say.']);
  expect(await refused({ words: 'x', place: '<b>' })).toEqual([400, 'Say which field it is about, by its path.']);
  expect((await write(author, 'nothing', { words: 'x' })).status).toBe(404);
  expect((await author.send('POST', '/api/comments/nothing/resolve')).status).toBe(404);
});
