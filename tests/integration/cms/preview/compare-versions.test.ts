import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WhatWillHappen } from '../../../../cms/api/changes/endpoints.ts';
import { exampleNews, richText } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Avery Author');
  editor = await cms.officer('editor', 'Eddie Editor');
});
afterAll(async () => {
  await cms.stop();
});

async function make(who: Caller, data: object, query = ''): Promise<string> {
  const { status, body } = await who.send('POST', `/api/news${query}`, data);
  if (status !== 201) throw new Error(`The CMS answered ${status}: ${JSON.stringify(body)}`);
  return (body['doc'] as { id: string }).id;
}

async function ask(who: Caller, document: string, of = 'news'): Promise<WhatWillHappen> {
  const { status, body } = await who.get(`/api/changes?of=${of}&document=${document}`);
  if (status !== 200) throw new Error(`The CMS answered ${status}: ${JSON.stringify(body)}`);
  return body as unknown as WhatWillHappen;
}

/** What changed, with removed words in square brackets and added ones in braces. */
function marked({ differences }: Pick<WhatWillHappen, 'differences'>): Record<string, string> {
  const signs = { same: ['', ''], added: ['{', '}'], removed: ['[', ']'] } as const;
  return Object.fromEntries(
    differences.map(({ label, runs }) => [label, runs.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('')]),
  );
}

describe('what will happen', () => {
  it('says word by word, under the names officers know, how a draft differs from what is public', async () => {
    const id = await make(
      editor,
      exampleNews({ title: 'A hub opens', body: richText('People can walk in from nine.'), _status: 'published' }),
    );
    expect(await ask(editor, id)).toMatchObject({ isPublic: true, differences: [], problems: [], isChanged: false });
    await author.send('PATCH', `/api/news/${id}?draft=true`, {
      body: richText('People can walk in from ten.'),
      category: 'partnership',
      keyFacts: [{ label: 'Places', figure: '12' }],
    });
    const draft = await ask(author, id);
    expect(marked(draft)).toEqual({
      Story: 'People can walk in from [nine]{ten}.',
      Category: '[Hub launch]{Partnership}',
      'Key facts 1 › What it is about': '{Places}',
      'Key facts 1 › Figure': '{12}',
    });
    expect(draft.isChanged).toBe(true);
  });

  it('says what holds a draft back, and when it goes up', async () => {
    const held = await ask(author, await make(author, { title: 'Only a title' }, '?draft=true'));
    expect(held.isPublic).toBe(false);
    expect(held.problems.map(({ path }) => path)).toContain('summary');

    const id = await make(author, exampleNews({ title: 'For the first of May' }), '?draft=true');
    const { body } = await editor.get(`/api/news/${id}?draft=true`);
    const scheduled = await editor.send('POST', '/api/scheduled-actions/schedule', {
      of: 'news',
      document: id,
      action: 'publish',
      day: '2031-05-01',
      time: '09:00',
      version: body['updatedAt'],
    });
    expect(scheduled.status, wordsOf(scheduled)).toBe(200);
    expect((await ask(author, id)).scheduled).toEqual([{ action: 'publish', at: '2031-05-01T08:00:00.000Z', approvedBy: 'Eddie Editor' }]);
  });

  it('lists versions with who saved them and what they are called, compares them, and brings one back', async () => {
    const id = await make(editor, exampleNews({ title: 'The first title', _status: 'published' }));
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'The second title' });
    const { versions } = await ask(author, id);
    expect(versions.map(({ by, state, isNewest }) => [by, state, isNewest])).toEqual([
      ['Avery Author', 'draft', true],
      ['Eddie Editor', 'public', false],
    ]);
    const first = versions[1]?.id ?? '';
    const named = await author.send('POST', '/api/version-names/name', { of: 'news', document: id, version: first, name: ' As agreed ' });
    expect([named.status, named.body['message']]).toEqual([200, 'This version is called “As agreed” now.']);
    expect((await ask(editor, id)).versions[1]?.name).toBe('As agreed');

    const { body } = await author.get(`/api/changes/version?of=news&document=${id}&version=${first}`);
    expect(marked(body as never)).toEqual({ Title: 'The [first]{second} title' });

    expect((await author.send('POST', `/api/news/versions/${first}`)).status).toBe(403);
    expect((await author.send('POST', `/api/news/versions/${first}?draft=true`)).status).toBe(200);
    expect((await author.get(`/api/news/${id}?draft=true`)).body['title']).toBe('The first title');
    expect((await ask(author, id)).isPublic).toBe(true);
  });

  it('is there for alerts and globals, and refuses in words what has none', async () => {
    await editor.send('POST', '/api/globals/navigation?draft=true', { header: [] });
    expect((await ask(editor, 'navigation', 'globals')).versions.length).toBeGreaterThan(0);
    const refused = async (who: Caller, path: string) => {
      const answer = await who.get(path);
      return [answer.status, wordsOf(answer).trim()];
    };
    const id = await make(author, exampleNews(), '?draft=true');
    expect(await refused(cms.signedOut, `/api/changes?of=news&document=${id}`)).toEqual([403, 'Sign in first.']);
    expect(await refused(author, '/api/changes?of=users&document=x')).toEqual([400, 'Nothing in “users” has a page to preview.']);
    expect(await refused(author, `/api/changes/version?of=news&document=${id}&version=none`)).toEqual([
      404,
      'This version is not kept any more.',
    ]);
    const nameless = await author.send('POST', '/api/version-names/name', { of: 'news', document: id, version: 'none', name: 'x' });
    expect(nameless.status).toBe(404);
  });

  it('tells nobody over REST who saved what, and takes nobody’s word for it', async () => {
    const id = await make(author, { ...exampleNews(), savedBy: 'Somebody else' }, '?draft=true');
    expect((await author.get(`/api/news/${id}?draft=true`)).body['savedBy']).toBeUndefined();
    expect((await ask(author, id)).versions[0]?.by).toBe('Avery Author');
  });
});
