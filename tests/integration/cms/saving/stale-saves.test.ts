import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleNews } from '../example-news.ts';
import { password, startCms, wordsOf } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let colleague: Caller;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  colleague = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

let id: string;
let revision: string;
beforeEach(async () => {
  ({ id, revision } = made(await editor.send('POST', '/api/news?draft=true', exampleNews())));
});

const made = (answer: Answer) => {
  const doc = answer.body['doc'] as { id: string; updatedAt: string };
  return { id: doc.id, revision: doc.updatedAt };
};
const revisionOf = (answer: Answer) => made(answer).revision;
const draft = (who: Caller, title: string, from?: string) =>
  who.send('PATCH', `/api/news/${id}?draft=true`, { title, ...(from ? { updatedAt: from } : {}) });
const autosave = (who: Caller, title: string, from: string) =>
  who.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title, updatedAt: from, _status: 'draft' });
const publish = (who: Caller, title: string, from: string) =>
  who.send('PATCH', `/api/news/${id}`, exampleNews({ title: `${title} ${id}`, updatedAt: from, _status: 'published' }));
const latest = async () => (await editor.get(`/api/news/${id}?draft=true`)).body;

describe('a save made from an older revision', () => {
  it('gets 409 in words, and changes nothing', async () => {
    await draft(colleague, 'First', revision);
    const answer = await draft(editor, 'Second', revision);
    expect(answer.status).toBe(409);
    const { name } = await cms.payload.findByID({ collection: 'users', id: colleague.id, overrideAccess: true });
    expect(
      wordsOf(answer)
        .trim()
        .replace(/at \d{1,2}\.\d\d[ap]m/, 'at 9.05am'),
    ).toBe(
      `${name} saved this document at 9.05am, after you opened it. Your changes were not saved over that version; they are kept below it, under Versions. Choose which words to keep, or reload the page to go on from the newer version.`,
    );
    expect((await latest())['title']).toBe('First');
  });

  it('is kept among the versions, once however often it is sent, and can be restored', async () => {
    await draft(colleague, 'First', revision);
    for (const title of ['Sec', 'Second']) await autosave(editor, title, revision);
    const versions = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&sort=-updatedAt`)).body['docs'] as {
      id: string;
      latest?: boolean;
      version: { title: string };
    }[];
    expect(versions.map(({ latest: isLatest, version }) => [version.title, Boolean(isLatest)])).toEqual([
      ['First', true],
      ['Second', false],
      [expect.stringContaining('A hub opens'), false],
    ]);
    expect((await latest())['title']).toBe('First');
    expect((await editor.get(`/api/news?draft=true&where[id][equals]=${id}`)).body['docs']).toMatchObject([{ title: 'First' }]);
    await editor.send('POST', `/api/news/versions/${versions[1]?.id}?draft=true`);
    expect((await latest())['title']).toBe('Second');
  });

  it('never becomes the current draft of a published document, which anybody can go on editing', async () => {
    const published = await publish(colleague, 'Published', revision);
    for (const refuse of [autosave, draft, publish]) {
      expect((await refuse(editor, 'Refused', revision)).status).toBe(409);
      expect(await latest()).toMatchObject({ title: `Published ${id}`, _status: 'published', updatedAt: revisionOf(published) });
    }
    const next = await autosave(colleague, 'Next words', revisionOf(published));
    expect(next.status).toBe(200);
    expect((await autosave(editor, 'Refused again', revision)).status).toBe(409);
    expect(await latest()).toMatchObject({ title: 'Next words', updatedAt: revisionOf(next) });
    expect((await publish(editor, 'From the newest', revisionOf(next))).status).toBe(200);
  });

  it('is kept where a global was saved elsewhere too, and never becomes its draft', async () => {
    const address = '/api/globals/navigation';
    const menu = (text: string, from?: string) => ({ header: [{ text }], ...(from ? { updatedAt: from } : {}) });
    const global = async (answer: Promise<Answer>) => (await answer).body['result'] as { updatedAt: string };
    const { updatedAt: from } = await global(editor.send('POST', `${address}?draft=true`, menu('Standing')));
    const newer = await global(colleague.send('POST', `${address}?draft=true`, menu('Newer', from)));
    for (const words of ['Ref', 'Refused']) {
      const refused = await editor.send('POST', `${address}?draft=true&autosave=true`, menu(words, from));
      expect([refused.status, wordsOf(refused)]).toEqual([409, expect.stringContaining('they are kept below it, under Versions.')]);
    }
    expect((await editor.get(`${address}?draft=true`)).body).toMatchObject({ updatedAt: newer.updatedAt });
    expect((await colleague.send('POST', `${address}?draft=true`, menu('Newest', newer.updatedAt))).status).toBe(200);
    const { docs } = (await editor.get(`${address}/versions?sort=-updatedAt&limit=4`)).body as {
      docs: { version: { header: { text: string }[] } }[];
    };
    expect(docs.map(({ version }) => version.header[0]?.text)).toEqual(['Newest', 'Newer', 'Refused', 'Standing']);
  });

  it('gets 409 from a publish and an autosave too', async () => {
    await draft(colleague, 'First', revision);
    expect((await publish(editor, 'Second', revision)).status).toBe(409);
    expect((await autosave(editor, 'Second', revision)).status).toBe(409);
  });

  it('gets 409 for all but one of three that arrive together', async () => {
    for (let round = 0; round < 10; round += 1) {
      const from = String((await latest())['updatedAt']);
      const people = [editor, colleague, await cms.officer('editor')];
      const statuses = (await Promise.all(people.map((who, n) => draft(who, `Round ${round}, ${n}`, from)))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 409, 409]);
    }
  });

  it('applies where it does not say what it was made from, and the version it replaced is kept', async () => {
    await draft(colleague, 'First', revision);
    expect((await draft(editor, 'Second')).status).toBe(200);
    const versions = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&limit=10`)).body['docs'] as {
      version: { title: string };
    }[];
    expect(versions.map(({ version }) => version.title)).toEqual(expect.arrayContaining(['First', 'Second']));
  });

  it('does not keep anybody from restoring a version', async () => {
    await draft(editor, 'Second', revision);
    const versions = (await editor.get(`/api/news/versions?where[parent][equals]=${id}&sort=updatedAt`)).body['docs'] as { id: string }[];
    expect((await editor.send('POST', `/api/news/versions/${versions[0]?.id}?draft=true`)).status).toBe(200);
  });
});

describe('the officer’s own autosave', () => {
  it('does not stop the publish that was pressed right after it', async () => {
    const statuses = [(await autosave(editor, 'Typed', revision)).status, (await publish(editor, 'Typed more', revision)).status];
    expect(statuses).toEqual([200, 200]);
    expect(await latest()).toMatchObject({ title: `Typed more ${id}`, _status: 'published' });
  });

  it('that comes after its publish is answered as saved and leaves no draft over it', async () => {
    const published = await publish(editor, 'Typed more', revision);
    const late = await autosave(editor, 'Typed', revision);
    expect([late.status, (late.body['doc'] as { updatedAt: string }).updatedAt]).toEqual([200, revisionOf(published)]);
    expect(await latest()).toMatchObject({ title: `Typed more ${id}`, _status: 'published' });
  });

  it('sent at the same moment as the publish never gives 409, and the publish wins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const from = String((await latest())['updatedAt']);
      const [one, other] = await Promise.all([autosave(editor, `Typed ${round}`, from), publish(editor, `Published ${round}`, from)]);
      expect([one.status, other.status]).toEqual([200, 200]);
      expect(await latest()).toMatchObject({ title: `Published ${round} ${id}`, _status: 'published' });
    }
  });

  it('goes on from the published revision', async () => {
    const published = await publish(editor, 'Published', revision);
    expect((await autosave(editor, 'Next words', revisionOf(published))).status).toBe(200);
    expect(await latest()).toMatchObject({ title: 'Next words', _status: 'draft' });
  });

  it('in another window gets 409, because there it is somebody else’s work', async () => {
    const window = cms.holding((await cms.signIn(editor.email, password)).token ?? '');
    await autosave(editor, 'Here', revision);
    const refused = await autosave(window, 'There', revision);
    expect([refused.status, wordsOf(refused)]).toEqual([409, expect.stringContaining('You saved this document in another window at ')]);
  });
});

it('a stale save of a global gets 409', async () => {
  const slug = cms.config.globals[0]?.slug ?? '';
  const first = await editor.send('POST', `/api/globals/${slug}?draft=true`, {});
  const from = (first.body['result'] as { updatedAt: string }).updatedAt;
  expect((await colleague.send('POST', `/api/globals/${slug}?draft=true`, { updatedAt: from })).status).toBe(200);
  expect((await editor.send('POST', `/api/globals/${slug}?draft=true`, { updatedAt: from })).status).toBe(409);
});
