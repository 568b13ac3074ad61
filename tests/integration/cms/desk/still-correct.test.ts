import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, londonClock } from '../../../../content/model/time/london-time.ts';
import { nextReview } from '../../../../cms/workflow/reviewing/next-review.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Arthur Author');
  editor = await cms.officer('editor', 'Edith Editor');
});
afterAll(() => cms.stop());

type Story = {
  id: string;
  title: string;
  reviewBy: string;
  confirmedBy?: string;
  confirmedAt?: string;
  updatedAt: string;
  _status: string;
};

const long = '2020-01-01T12:00:00.000Z';
const docOf = ({ body }: Answer) => body['doc'] as Story;
const latest = async (id: string) => (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body as unknown as Story;
const publicOf = async (id: string) => (await editor.get(`/api/news/${id}?depth=0`)).body as unknown as Story;
const publish = async (changes: Record<string, unknown> = {}) =>
  docOf(await editor.send('POST', '/api/news', exampleNews({ reviewBy: long, _status: 'published', ...changes })));
const confirm = (who: Caller, document: string, of = 'news') => who.send('POST', '/api/still-correct', { of, document });
const rows = async () => (await cms.payload.count({ collection: 'change-log', overrideAccess: true })).totalDocs;
const versions = async (id: string) =>
  (await cms.payload.countVersions({ collection: 'news', where: { parent: { equals: id } }, overrideAccess: true })).totalDocs;
const today = () => londonClock(new Date()).day;

describe('Still correct', () => {
  it('sets the next day to look and says who said so, publishes nothing and makes no version', async () => {
    const story = await publish();
    const before = [await rows(), await versions(story.id)];
    const answer = await confirm(editor, story.id);
    expect([answer.status, answer.body['message']]).toEqual([
      200,
      expect.stringMatching(/^Noted\. The next look is due on \d+ \w+ \d{4}\.$/),
    ]);
    for (const stored of [await latest(story.id), await publicOf(story.id)]) {
      expect(londonClock(stored.reviewBy).day).toBe(nextReview('news', today()));
      expect([stored.confirmedBy, stored._status, stored.title]).toEqual(['Edith Editor', 'published', story.title]);
      expect(stored.updatedAt).toBe(story.updatedAt);
    }
    expect([await rows(), await versions(story.id)]).toEqual(before);
  });

  it('leaves a draft over a public page a draft, with its words', async () => {
    const story = await publish();
    await author.send('PATCH', `/api/news/${story.id}?draft=true`, { title: 'Not public yet', _status: 'draft' });
    expect((await confirm(editor, story.id)).status).toBe(200);
    expect(await latest(story.id)).toMatchObject({ title: 'Not public yet', _status: 'draft', confirmedBy: 'Edith Editor' });
    expect(await publicOf(story.id)).toMatchObject({ title: story.title, _status: 'published', confirmedBy: 'Edith Editor' });
  });

  it('takes nothing from whoever has the page open: their save is not stale, and keeps the new day', async () => {
    const story = await publish();
    const form = await latest(story.id);
    await confirm(editor, story.id);
    const saved = await author.send('PATCH', `/api/news/${story.id}?draft=true`, {
      ...form,
      confirmedAt: null,
      title: 'Typed meanwhile',
      _status: 'draft',
    });
    expect([saved.status, wordsOf(saved).trim()]).toEqual([200, '']);
    const after = await latest(story.id);
    expect([after.title, after.confirmedBy]).toEqual(['Typed meanwhile', 'Edith Editor']);
    expect(londonClock(after.reviewBy).day).toBe(nextReview('news', today()));
  });

  it('lets somebody choose another day afterwards, an earlier one too', async () => {
    const story = await publish();
    await confirm(editor, story.id);
    const form = await latest(story.id);
    const soon = `${addDays(today(), 7)}T12:00:00.000Z`;
    expect((await editor.send('PATCH', `/api/news/${story.id}`, { ...form, reviewBy: soon })).status).toBe(200);
    expect((await latest(story.id)).reviewBy).toBe(soon);
    const sooner = `${addDays(today(), 3)}T12:00:00.000Z`;
    expect((await editor.send('PATCH', `/api/news/${story.id}`, { reviewBy: sooner })).status).toBe(200);
    expect((await latest(story.id)).reviewBy).toBe(sooner);
  });

  it('is for the owner, an author too, and for editors, and for nobody else', async () => {
    const own = await publish({ owner: author.id });
    expect((await confirm(author, own.id)).status).toBe(200);
    expect(await publicOf(own.id)).toMatchObject({ confirmedBy: 'Arthur Author', _status: 'published', title: own.title });

    const other = await publish({ owner: editor.id });
    const refused = await confirm(author, other.id);
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      403,
      'Only whoever answers for this document, or an editor, can say that it is still correct.',
    ]);
    expect((await publicOf(other.id)).reviewBy).toBe(long);
    expect((await confirm(cms.signedOut, other.id)).status).toBe(403);
  });

  it('is written by the button alone', async () => {
    const story = await publish();
    await editor.send('PATCH', `/api/news/${story.id}`, { confirmedBy: 'Nobody', confirmedAt: new Date().toISOString() });
    const after = await latest(story.id);
    expect([after.confirmedBy ?? null, after.confirmedAt ?? null]).toEqual([null, null]);
  });

  it('says what it cannot be said of', async () => {
    expect(wordsOf(await confirm(editor, 'nothing')).trim()).toBe('This document is not there any more: somebody deleted it.');
    expect(wordsOf(await confirm(editor, editor.id, 'users')).trim()).toBe('Nothing in “users” has a day to be looked at again.');
    expect(wordsOf(await editor.send('POST', '/api/still-correct', {})).trim()).toBe(
      'Say which document: its collection as “of”, and its identifier as “document”.',
    );
  });
});
