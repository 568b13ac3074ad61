import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import type { Mailing } from '../../../../cms/mail/send-letters.ts';
import { type MailServer, startMailServer } from '../../../support/running/mail-server.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let server: MailServer;
let cms: Cms;
let author: Caller;
let editor: Caller;
let colleague: Caller;
let worker: Mailing;
beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'The partnership <desk@example.org>' });
  cms = await startCms();
  author = await cms.officer('author', 'Avery Author');
  editor = await cms.officer('editor', 'Eddie Editor');
  colleague = await cms.officer('editor', 'Carol Colleague');
  const gone = await cms.officer('editor', 'Gil Gone');
  await cms.payload.update({ collection: 'users', id: gone.id, data: { isDisabled: true }, overrideAccess: true });
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  worker = mailing({ payload: cms.payload, log: () => undefined });
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await cms.stop();
  await server.down();
});

const draft = async (title: string) => {
  const { body } = await author.send('POST', '/api/news?draft=true', exampleNews({ title }));
  return body['doc'] as { id: string; updatedAt: string };
};
const act = async (who: Caller, path: string, id: string, version: string, words = '') => {
  const answer = await who.send('POST', `/api/reviews/${path}`, { of: 'news', document: id, version, words });
  expect([answer.status, wordsOf(answer)]).toEqual([200, '']);
};
/** What arrived since it was looked last, by whom it went to. */
const arrived = async () => {
  await worker.sendDue();
  const letters = server.delivered.splice(0);
  return letters
    .map(({ recipients, headers, text }) => ({
      to: recipients.join(),
      subject: headers['subject'] ?? '',
      text: text.replaceAll('\r\n', '\n').trim(),
    }))
    .sort((one, other) => one.to.localeCompare(other.to));
};

it('editors get the request with its note and the way there, and whoever asked gets the answer', async () => {
  const { id, updatedAt } = await draft('Hours in May');
  await act(author, 'ask', id, updatedAt, 'Is the bus number right?');
  const asked = await arrived();
  expect(asked.map(({ to }) => to)).toEqual([colleague.email, editor.email]);
  expect(asked[0]).toMatchObject({
    subject: 'Please review: Hours in May',
    text: [
      'Avery Author asked for a review of “Hours in May”.',
      'Is the bus number right?',
      'The checks found 1 suggestion.',
      `Open it:\nhttp://localhost:3000/admin/collections/news/${id}`,
      'You get this because you may approve and publish.',
    ].join('\n\n'),
  });
  await act(editor, 'ask-for-changes', id, updatedAt, 'It is the 23.');
  expect(await arrived()).toMatchObject([{ to: author.email, subject: 'Changes asked for: Hours in May' }]);
  await act(editor, 'approve', id, updatedAt);
  expect(await arrived()).toMatchObject([{ to: author.email, subject: 'Approved: Hours in May' }]);
});

it('one letter asks for a review of all of a launch set', async () => {
  const drafts = [await draft('Doors open in June'), await draft('Doors close in July')];
  const { body } = await author.send('POST', '/api/launch-sets', { name: 'Summer' });
  const { id: set } = body['doc'] as { id: string };
  for (const { id } of drafts) {
    const added = await author.send('POST', `/api/launch-sets/${set}/add`, { of: 'news', document: id, action: 'publish' });
    expect([added.status, wordsOf(added)]).toEqual([200, '']);
  }
  const { seen } = (await author.get(`/api/launch-sets/${set}/contents`)).body;
  const asked = await author.send('POST', `/api/launch-sets/${set}/ask`, { seen, words: 'For the first of June.' });
  expect([asked.status, wordsOf(asked)]).toEqual([200, '']);
  const letters = await arrived();
  expect(letters.map(({ to }) => to)).toEqual([colleague.email, editor.email]);
  const about = (title: string, index: number) =>
    `“${title}”\nThe checks found 1 suggestion.\nhttp://localhost:3000/admin/collections/news/${drafts[index]?.id}`;
  expect(letters[0]).toMatchObject({
    subject: 'Please review: Summer (2 pages)',
    text: [
      'Avery Author asked for a review of 2 pages in the launch set “Summer”.',
      'For the first of June.',
      about('Doors open in June', 0),
      about('Doors close in July', 1),
      `Open the set:\nhttp://localhost:3000/admin/collections/launch-sets/${set}`,
      'You get this because you may approve and publish.',
    ].join('\n\n'),
  });
});

it('nobody gets a letter of what was refused', async () => {
  const { id, updatedAt } = await draft('Asked too late');
  await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Edited' });
  const refused = await author.send('POST', '/api/reviews/ask', { of: 'news', document: id, version: updatedAt, words: '' });
  expect(refused.status).toBe(409);
  expect(await arrived()).toEqual([]);
});

it('whoever scheduled something is told that it could not be done, with the reason', async () => {
  const { id, updatedAt } = await draft('At nine');
  const body = { of: 'news', document: id, action: 'publish', version: updatedAt, ...londonClock(new Date(Date.now() + 300_000)) };
  expect((await editor.send('POST', '/api/scheduled-actions/schedule', body)).status).toBe(200);
  expect((await colleague.send('PATCH', `/api/news/${id}`, { _status: 'published', title: 'At once' })).status).toBe(200);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 360_000 });
  const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
  await scheduledWork({ payload: cms.payload, log: () => undefined }).runDue();
  const [letter, ...others] = await arrived();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ to: editor.email, subject: 'Not published: At nine' });
  expect(letter?.text).toMatch(/^“At nine” was to go up on \w+day .* and did not\.\n\nSomebody published something newer on /);
  expect(letter?.text).toContain(`http://localhost:3000/admin/collections/news/${id}`);
});
