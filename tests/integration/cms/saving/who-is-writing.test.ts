import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { password, startCms, wordsOf } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let document: string;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Amal Author');
  editor = await cms.officer('editor', 'Edwin Editor');
  const made = await editor.send('POST', '/api/news?draft=true', exampleNews());
  document = (made.body['doc'] as { id: string }).id;
});
afterAll(async () => {
  await cms.stop();
});

const opens = async (who: Caller, window: string, place: object = { of: 'news', document }) =>
  (await who.send('POST', '/api/writing', { ...place, window })).body['others'] as { name: string; since: string; isSelf: boolean }[];
const closes = (who: Caller, window: string) => who.send('POST', '/api/writing/left', { of: 'news', document, window });

it('tells each of two who have a document open of the other, whoever came first, until they leave', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  expect(await opens(author, first)).toEqual([]);
  const seen = await opens(editor, second);
  expect(seen).toEqual([{ name: 'Amal Author', since: expect.stringMatching(/^\d{4}-/), isSelf: false }]);
  expect(await opens(author, first)).toMatchObject([{ name: 'Edwin Editor', isSelf: false }]);

  // Saves by either do not end it, nor begin it anew.
  await editor.send('PATCH', `/api/news/${document}?draft=true`, { title: 'Saved meanwhile' });
  expect(await opens(editor, second)).toEqual(seen);

  await closes(author, first);
  expect(await opens(editor, second)).toEqual([]);
  await closes(editor, second);
});

it('tells somebody of their own other window, and of nobody in another document', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const elsewhere = cms.holding((await cms.signIn(author.email, password)).token ?? '');
  await opens(author, one);
  expect(await opens(elsewhere, other)).toMatchObject([{ name: 'Amal Author', isSelf: true }]);
  expect(await opens(editor, randomUUID(), { of: 'globals', document: 'navigation' })).toEqual([]);
  await closes(author, one);
  await closes(elsewhere, other);
});

it('lets nobody speak for another, and answers nonsense in words', async () => {
  const window = randomUUID();
  await opens(author, window);
  await closes(editor, window);
  await opens(editor, window);
  expect(await opens(author, randomUUID())).toHaveLength(2);
  const answer = await editor.send('POST', '/api/writing', { of: 'nothing', document, window });
  expect([answer.status, wordsOf(answer).trim()]).toEqual([400, 'There is nothing called “nothing”. Name a collection, or “globals”.']);
  expect((await editor.send('POST', '/api/writing', { of: 'news', document, window: 'x' })).status).toBe(400);
  expect((await cms.signedOut.send('POST', '/api/writing', { of: 'news', document, window })).status).toBe(403);
});
