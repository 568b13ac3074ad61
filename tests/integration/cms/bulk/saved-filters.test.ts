import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShownFilter } from '../../../../cms/bulk/saved-filters.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Ann Author');
  editor = await cms.officer('editor', 'Edith Editor');
});
afterAll(() => cms.stop());

const where = { title: { like: 'Winter' } };

it('a filter is found again by its name, by its owner alone until it is for everybody', async () => {
  await save(author, { name: 'Winter', where, isShared: false });
  expect(await names(author)).toEqual(['Winter']);
  expect(await names(editor)).toEqual([]);
  await save(author, { name: 'Winter', where, search: 'tea', isShared: true });
  expect(await list(author)).toMatchObject([{ name: 'Winter', where, search: 'tea', isShared: true, isRemovable: true }]);
  expect(await list(editor)).toMatchObject([{ name: 'Winter', by: 'Ann Author', isRemovable: false }]);
});

it('a filter is taken away by whoever saved it, and by nobody else but an administrator', async () => {
  await save(author, { name: 'Mine', where, isShared: true });
  const filter = (await list(author)).find(({ name }) => name === 'Mine');
  expect((await editor.send('POST', `/api/saved-filters/${filter?.id}/remove`)).status).toBe(403);
  expect((await cms.signedOut.send('POST', `/api/saved-filters/${filter?.id}/remove`)).status).toBe(403);
  const administrator = await cms.officer('administrator');
  expect((await administrator.send('POST', `/api/saved-filters/${filter?.id}/remove`)).status).toBe(200);
  expect(await names(author)).not.toContain('Mine');
});

it('a filter that no database could answer is refused when it is saved', async () => {
  const refused = await author.send('POST', '/api/saved-filters/save', {
    of: 'news',
    name: 'Bad',
    where: { body: { like: 'x' } },
    isShared: true,
  });
  expect(refused.status).toBe(400);
  expect((await cms.signedOut.get('/api/saved-filters/list?of=news')).status).toBe(403);
});

async function save(who: Caller, filter: object): Promise<void> {
  const { status, body } = await who.send('POST', '/api/saved-filters/save', { of: 'news', ...filter });
  expect(status, JSON.stringify(body)).toBe(200);
}

async function list(who: Caller): Promise<ShownFilter[]> {
  return (await who.get('/api/saved-filters/list?of=news')).body['filters'] as ShownFilter[];
}

async function names(who: Caller): Promise<string[]> {
  return (await list(who)).map(({ name }) => name);
}
