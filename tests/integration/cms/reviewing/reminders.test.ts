import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, londonClock } from '../../../../content/model/time/london-time.ts';
import type { Mailing } from '../../../../cms/mail/send-letters.ts';
import { type Delivered, type MailServer, startMailServer } from '../../../support/running/mail-server.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

let server: MailServer;
let cms: Cms;
let author: Caller;
let editor: Caller;
let worker: Mailing;
let remindOwners: (typeof import('../../../../cms/workflow/reviewing/remind-owners.ts'))['remindOwners'];

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'The partnership <desk@example.org>' });
  cms = await startCms();
  author = await cms.officer('author', 'Ann Author');
  editor = await cms.officer('editor', 'Edith Editor');
  ({ remindOwners } = await import('../../../../cms/workflow/reviewing/remind-owners.ts'));
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  worker = mailing({ payload: cms.payload, log: () => undefined });
});
afterAll(async () => {
  await cms.stop();
  await server.down();
});
beforeEach(() => void (server.delivered = []));

const today = londonClock(new Date()).day;

describe('a reminder', () => {
  it('goes to the owner a month before and on the day, to the team a week later, and each of them once', async () => {
    const story = await published('Opening times of the hub', addDays(today, 40));
    expect(await night(0)).toEqual([]);
    expect(await night(11)).toEqual([['ann-author@example.org', 'Is “Opening times of the hub” still correct?']]);
    expect(await night(12)).toEqual([]);
    expect(await night(40)).toEqual([['ann-author@example.org', 'Is “Opening times of the hub” still correct?']]);
    expect(await night(41)).toEqual([]);
    expect(await night(47)).toEqual([
      ['ann-author@example.org', 'Is “Opening times of the hub” still correct?'],
      ['edith-editor@example.org', 'Is “Opening times of the hub” still correct?'],
    ]);
    expect(await night(60)).toEqual([]);
    await editor.send('PATCH', `/api/news/${story}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  });

  it('is one letter for all that somebody is to look at, and none about what is not public', async () => {
    const stories = [await published('First of two', addDays(today, 5)), await published('Second of two', addDays(today, 6))];
    const draft = await editor.send(
      'POST',
      '/api/news?draft=true',
      exampleNews({ title: 'Never public', reviewBy: noon(today), owner: author.id }),
    );
    expect(draft.status).toBe(201);
    expect(await night(0)).toEqual([['ann-author@example.org', 'Are these 2 still correct?']]);
    expect(server.delivered[0]?.text).toContain('First of two');
    expect(server.delivered[0]?.text).not.toContain('Never public');
    for (const id of stories) await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  });

  it('goes to the team where whoever answers for it can no longer sign in', async () => {
    const gone = await cms.officer('author', 'Gone Author');
    const story = await published('Left behind', today, gone.id);
    await cms.payload.update({ collection: 'users', id: gone.id, data: { isDisabled: true }, overrideAccess: true });
    expect(await night(0)).toEqual([['edith-editor@example.org', 'Is “Left behind” still correct?']]);
    await editor.send('PATCH', `/api/news/${story}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  });
});

describe('the link in a reminder', () => {
  it('shows a page with one button; opening it does nothing, pressing it once says that the page is still correct', async () => {
    const story = await published('Confirmed from the e-mail', today);
    await night(0);
    const link = linkIn(server.delivered);
    for (let count = 0; count < 2; count += 1) {
      const shown = await open('GET', link);
      expect([shown.status, shown.words]).toEqual([
        200,
        expect.stringContaining('Is “Confirmed from the e-mail” still correct?') as string,
      ]);
      expect(shown.words.match(/<button/g)).toHaveLength(1);
    }
    expect(await reviewDay(story)).toBe(today);

    const done = await open('POST', link);
    expect([done.status, done.words]).toEqual([
      200,
      expect.stringContaining('It is noted that “Confirmed from the e-mail” is still correct.') as string,
    ]);
    expect((await reviewDay(story)) > today).toBe(true);
    const { body } = await editor.get(`/api/news/${story}?depth=0`);
    expect(body['confirmedBy']).toBe('Ann Author');

    const again = await open('POST', link);
    expect([again.status, again.words]).toEqual([410, expect.stringContaining('Somebody has looked already') as string]);
  });

  it('is no good once it was changed, and none for somebody who can no longer sign in', async () => {
    const leaving = await cms.officer('author', 'Leaving Author');
    const story = await published('Link of somebody who left', today, leaving.id);
    await night(0);
    const link = linkIn(server.delivered.filter(({ recipients }) => recipients[0] === leaving.email));
    const [words = '', signature = ''] = link.split('/').at(-1)?.split('.') ?? [];
    const forged = Buffer.from(Buffer.from(words, 'base64url').toString('utf8').replace(leaving.id, editor.id)).toString('base64url');
    expect((await open('POST', `/api/still-correct/${forged}.${signature}`)).status).toBe(404);
    expect((await open('POST', '/api/still-correct/nonsense')).status).toBe(404);
    await cms.payload.update({ collection: 'users', id: leaving.id, data: { isDisabled: true }, overrideAccess: true });
    expect((await open('POST', link)).status).toBe(410);
    expect(await reviewDay(story)).toBe(today);
    await editor.send('PATCH', `/api/news/${story}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  });

  it('runs out after two months', async () => {
    const { confirmationLink } = await import('../../../../cms/workflow/reviewing/confirmation-link.ts');
    const story = await published('Asked long ago', today);
    const asked = { of: 'news', document: story, reviewBy: today, person: author.id };
    const link = new URL(confirmationLink({ ...asked, expires: Date.now() - 1 })).pathname;
    const shown = await open('GET', link);
    expect([shown.status, shown.words]).toEqual([410, expect.stringContaining('This link has run out') as string]);
  });
});

describe('a translation', () => {
  it('that is older than its original is told to whoever answers for it, once for each comparison', async () => {
    const original = await published('In English', addDays(today, 400), editor.id);
    const { body, status } = await editor.send(
      'POST',
      '/api/news',
      exampleNews({
        title: 'Po polsku',
        language: 'pl',
        owner: author.id,
        reviewBy: noon(addDays(today, 400)),
        translates: { document: { relationTo: 'news', value: original } },
        _status: 'published',
      }),
    );
    expect(status, JSON.stringify(body)).toBe(201);
    const translation = (body['doc'] as { id: string }).id;
    const { remindTranslators } = await import('../../../../cms/workflow/reviewing/remind-translators.ts');
    const tell = async (): Promise<string[][]> => {
      server.delivered = [];
      await remindTranslators(cms.payload);
      await worker.sendDue();
      return server.delivered.map(({ recipients, headers }) => [recipients[0] ?? '', subjectOf(headers)]);
    };
    const change = (summary: string) => editor.send('PATCH', `/api/news/${original}`, { summary, _status: 'published' });
    expect(await tell()).toEqual([]);
    await change('What changed for people, in another sentence.');
    expect(await tell()).toEqual([['ann-author@example.org', '“Po polsku” is older than the page it translates']]);
    expect(server.delivered[0]?.text).toMatch(/“In English” changed on .+, after “Po polsku” was compared with it/);
    await change('What changed for people, in a third sentence.');
    expect(await tell()).toEqual([]);

    const compared = { translates: { document: { relationTo: 'news', value: original }, comparedAt: new Date().toISOString() } };
    expect((await editor.send('PATCH', `/api/news/${translation}`, { ...compared, _status: 'published' })).status).toBe(200);
    expect(await tell()).toEqual([]);
    await change('What changed for people, in a fourth sentence.');
    expect(await tell()).toHaveLength(1);
  });
});

describe('what goes public', () => {
  it('has somebody who answers for it and a day to look at it again, whoever forgot to say so', async () => {
    const { body, status } = await editor.send('POST', '/api/news', exampleNews({ owner: null, reviewBy: null, _status: 'published' }));
    expect(status, JSON.stringify(body)).toBe(201);
    const { owner, reviewBy } = body['doc'] as { owner: { id: string } | string; reviewBy: string };
    expect(typeof owner === 'string' ? owner : owner.id).toBe(editor.id);
    expect(londonClock(reviewBy).day).toBe(`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`);
  });
});

/** Does the work of a night so many days from now; gives whom letters went to, and their subjects. */
async function night(days: number): Promise<string[][]> {
  server.delivered = [];
  await remindOwners(cms.payload, new Date(Date.parse(noon(today)) + days * 86_400_000));
  await worker.sendDue();
  return server.delivered.map(({ recipients, headers }) => [recipients[0] ?? '', subjectOf(headers)]).sort();
}

function subjectOf(headers: Record<string, string>): string {
  const subject = Object.entries(headers).find(([name]) => name.toLowerCase() === 'subject')?.[1] ?? '';
  return subject
    .replaceAll(/\?=\s+=\?UTF-8\?Q\?/g, '')
    .replace(/^=\?UTF-8\?Q\?(.*)\?=$/s, (_, words: string) => decodeURIComponent(words.replaceAll('_', ' ').replaceAll('=', '%')));
}

function linkIn(letters: Delivered[]): string {
  const [link] = /http\S+\/api\/still-correct\/\S+/.exec(letters[0]?.text ?? '') ?? [];
  if (link === undefined) throw new Error('The letter has no link.');
  return new URL(link).pathname;
}

async function open(method: 'GET' | 'POST', path: string): Promise<{ status: number; words: string }> {
  const answer = await cms.signedOut.raw(
    method,
    path,
    method === 'POST' ? { headers: { 'content-type': 'application/x-www-form-urlencoded' } } : {},
  );
  return { status: answer.status, words: await answer.text() };
}

async function published(title: string, reviewBy: string, owner = author.id): Promise<string> {
  const { status, body } = await editor.send(
    'POST',
    '/api/news',
    exampleNews({ title, reviewBy: noon(reviewBy), owner, _status: 'published' }),
  );
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function reviewDay(id: string): Promise<string> {
  const { body } = await editor.get(`/api/news/${id}?depth=0`);
  return londonClock(String(body['reviewBy'])).day;
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}
