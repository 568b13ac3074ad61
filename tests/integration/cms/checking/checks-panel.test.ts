import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChecksAnswer } from '../../../../cms/api/checks/endpoints.ts';
import type { DocumentReview } from '../../../../cms/api/reviewing/endpoints.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { textWithLink } from './text-with-link.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Arthur Author');
  editor = await cms.officer('editor', 'Edith Editor');
});
afterAll(() => cms.stop());

/** A story in which the checks find nothing. */
const plainNews = (changes: Record<string, unknown>) => exampleNews({ summary: 'A wellbeing hub opens its doors.', ...changes });
const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id;
const draft = async (changes: Record<string, unknown>) => idOf(await author.send('POST', '/api/news?draft=true', plainNews(changes)));
const publish = (document: string, changes = {}) => editor.send('PATCH', `/api/news/${document}`, { ...changes, _status: 'published' });
const check = async (who: Caller, document: string, data: object = {}, of = 'news') =>
  (await who.send('POST', '/api/checks', { of, document, data })).body as unknown as ChecksAnswer;
const errors = async (document: string) => (await check(editor, document)).findings.filter(({ weight }) => weight === 'error');
const letThrough = (who: Caller, document: string, keys: string[], reason?: string) =>
  who.send('POST', '/api/checks/let-through', { of: 'news', document, keys, reason });

const clickHere =
  'The link “click here” does not say where it leads. Name the page, or what people can do there. If it has to stay, an editor can say why under Checks.';

describe('an error that the checks find', () => {
  it('is said while somebody writes, keeps the page from being published, and never a draft from being saved', async () => {
    const id = await draft({ body: textWithLink('click here', 'https://example.org/') });
    const { findings, mayLetErrorsThrough } = await check(author, id);
    expect([mayLetErrorsThrough, findings]).toEqual([
      false,
      [
        {
          check: 'links-say-where-they-lead',
          field: 'Story',
          path: 'body',
          reason: 'The link “click here” does not say where it leads. Name the page, or what people can do there.',
          weight: 'error',
          words: 'click here',
          key: expect.stringMatching(/^links-say-where-they-lead:[0-9a-f]{24}$/),
        },
      ],
    ]);
    const refused = await publish(id);
    expect([refused.status, wordsOf(refused)]).toEqual([400, `This was not published. Story – ${clickHere} ${clickHere}`]);
    expect((await author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Another summary, for a draft.' })).status).toBe(200);
  });

  it('is let through by an editor who says why, which is kept with who and when', async () => {
    const id = await draft({ body: textWithLink('read more', 'https://example.org/') });
    const keys = (await errors(id)).map(({ key }) => key);
    const byAuthor = await letThrough(author, id, keys, 'It has to be so');
    expect([byAuthor.status, wordsOf(byAuthor).trim()]).toEqual([
      403,
      'Only an editor can publish with an error in it. Mend it, or ask an editor.',
    ]);
    const withoutReason = await letThrough(editor, id, keys, ' ');
    expect([withoutReason.status, wordsOf(withoutReason).trim()]).toEqual([
      400,
      'Say in a few words why it stays as it is. Colleagues read it later.',
    ]);
    expect((await publish(id)).status).toBe(400);

    expect((await letThrough(editor, id, keys, 'The campaign wants these words.')).body['message']).toBe('Noted: it stays as it is.');
    expect((await check(author, id)).findings[0]?.letThrough).toEqual({
      by: 'Edith Editor',
      at: expect.any(String),
      reason: 'The campaign wants these words.',
    });
    expect((await publish(id)).status).toBe(200);
    const rows = await cms.payload.find({ collection: 'let-through', where: { document: { equals: id } }, overrideAccess: true });
    expect(rows.docs).toMatchObject([{ of: 'news', by: 'Edith Editor', reason: 'The campaign wants these words.', weight: 'error' }]);
    const { history } = (await author.get(`/api/reviews?of=news&document=${id}`)).body as unknown as DocumentReview;
    expect(history.map(({ sentence, found, words }) => [sentence, found, words])).toEqual([
      ['Edith Editor published it.', '', ''],
      [
        'Edith Editor left something as it is that the checks found.',
        'The link “read more” does not say where it leads. Name the page, or what people can do there.',
        'The campaign wants these words.',
      ],
    ]);
    await expect(cms.payload.delete({ collection: 'let-through', id: rows.docs[0]?.id ?? '', overrideAccess: true })).rejects.toThrow(
      'What happened to a document is kept for ever. Nothing of it can be changed or removed.',
    );
  });

  it('is one of its kind: the same words that lead elsewhere are an error of their own', async () => {
    const id = await draft({ body: textWithLink('here', 'https://example.org/') });
    await letThrough(
      editor,
      id,
      (await errors(id)).map(({ key }) => key),
      'Agreed with the partner.',
    );
    expect((await publish(id, { body: textWithLink('here', 'https://example.org/other') })).status).toBe(400);
    expect((await publish(id, { summary: 'Other words around it are fine.' })).status).toBe(200);
  });

  it('keeps a page back again once what was let through is taken back, and both are kept', async () => {
    const id = await draft({ body: textWithLink('more', 'https://example.org/') });
    const keys = (await errors(id)).map(({ key }) => key);
    await letThrough(editor, id, keys, 'Only for today.');
    const taken = await editor.send('POST', '/api/checks/take-back', { of: 'news', document: id, keys });
    expect(taken.body['message']).toBe('It stands in the list again.');
    expect((await publish(id)).status).toBe(400);
    const { totalDocs } = await cms.payload.count({ collection: 'let-through', where: { document: { equals: id } }, overrideAccess: true });
    expect(totalDocs).toBe(2);
  });

  it('keeps a page from being scheduled, unless it was let through', async () => {
    const id = await draft({ body: textWithLink('this page', 'https://example.org/') });
    const { updatedAt } = (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body as { updatedAt: string };
    const schedule = () =>
      editor.send('POST', '/api/scheduled-actions/schedule', {
        of: 'news',
        document: id,
        action: 'publish',
        day: '2999-12-04',
        time: '09:00',
        version: updatedAt,
      });
    const refused = await schedule();
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      409,
      'This was not scheduled. The link “this page” does not say where it leads. Name the page, or what people can do there. If it has to stay, say why under Checks, then schedule it.',
    ]);
    await letThrough(
      editor,
      id,
      (await errors(id)).map(({ key }) => key),
      'Wanted by the partner.',
    );
    expect((await schedule()).status).toBe(200);
  });

  it('does not keep back what comes back from the bin', async () => {
    const id = await draft({ body: textWithLink('link', 'https://example.org/') });
    const keys = (await errors(id)).map(({ key }) => key);
    await letThrough(editor, id, keys, 'For a day.');
    expect((await publish(id)).status).toBe(200);
    await editor.send('POST', '/api/checks/take-back', { of: 'news', document: id, keys });
    expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
    expect((await editor.send('POST', `/api/news/${id}/bring-back`)).body['message']).toBe('It is back, and public again.');
  });

  it('is never in the way of an alert', async () => {
    const alert = {
      title: 'The hub is closed',
      text: 'Go to the other one.',
      link: { text: 'here', to: { kind: 'url', url: 'https://example.org/' } },
    };
    const { status, body } = await editor.send('POST', '/api/alerts', { ...alert, _status: 'published' });
    expect(status, JSON.stringify(body)).toBe(201);
  });
});

it('says besides what has to be mended: a link inside that leads nowhere, and what is empty', async () => {
  const id = await draft({ whatChanges: '', body: textWithLink('The list', '/nowhere/') });
  const { problems } = await check(author, id);
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['whatChanges', 'This is empty: fill it in.'],
    [
      'body',
      'The link “The list” leads to /nowhere/, and no list of this site stands there. Choose the page itself, so that the link follows it, or take the link out.',
    ],
  ]);
});

describe('a suggestion', () => {
  it('never keeps a page back, and anybody who writes may leave it as it is', async () => {
    const id = await draft({ whatChanges: 'We utilise three rooms, 9-5.' });
    const found = (await check(author, id)).findings;
    expect(found.map(({ weight, field, words }) => [weight, field, words])).toEqual([
      ['suggestion', 'What changes for the reader', 'utilise'],
      ['suggestion', 'What changes for the reader', 'three'],
      ['suggestion', 'What changes for the reader', '9-5'],
    ]);
    const left = await letThrough(author, id, [found[0]?.key ?? '']);
    expect([left.status, left.body['message']]).toEqual([200, 'Noted: it stays as it is.']);
    expect((await check(author, id)).findings.map(({ letThrough: passed }) => passed?.by)).toEqual(['Arthur Author', undefined, undefined]);
    expect((await publish(id)).status).toBe(200);
  });

  it('follows what is typed and not saved', async () => {
    const id = await draft({});
    const { findings } = await check(author, id, { whatChanges: 'Prior to the visit, ring us.' });
    expect(findings.map(({ words }) => words)).toEqual(['Prior to']);
    expect((await check(author, id)).findings).toEqual([]);
  });

  it('says which other page has nearly the same title', async () => {
    const title = `Support for carers in Stonehouse`;
    expect((await editor.send('POST', '/api/news', plainNews({ title, _status: 'published' }))).status).toBe(201);
    const id = await draft({ title: 'Stonehouse carer’s support' });
    expect((await check(author, id)).findings.map(({ reason }) => reason)).toEqual([
      `Another public page, a news story, is called “${title}”, which is nearly the same. Say in the title what is different about this one.`,
    ]);
  });
});

describe('the checks', () => {
  it('answer officers only, and say what they want', async () => {
    const id = await draft({});
    expect((await cms.signedOut.send('POST', '/api/checks', { of: 'news', document: id })).status).toBe(403);
    expect((await letThrough(cms.signedOut, id, ['x'], 'a reason')).status).toBe(403);
    expect((await cms.signedOut.send('POST', '/api/checks/take-back', { of: 'news', document: id, keys: ['x'] })).status).toBe(403);
    const wrong = await Promise.all([
      author.send('POST', '/api/checks', {}),
      author.send('POST', '/api/checks', { of: 'news', document: id, data: [] }),
      author.send('POST', '/api/checks/let-through', { of: 'news', document: id }),
      author.send('POST', '/api/checks/let-through', { of: 'news', document: id, keys: ['nothing'] }),
      author.send('POST', '/api/checks', { of: 'users', document: author.id }),
    ]);
    expect(wrong.map((answer) => [answer.status, wordsOf(answer).trim()])).toEqual([
      [400, 'Say which document: its collection as “of”, and its identifier as “document”.'],
      [400, 'Send the fields of the form as “data”.'],
      [400, 'Say which findings, as “keys”.'],
      [409, 'The checks do not find this any more: somebody mended it. Look at the list again.'],
      [400, 'Nothing in “users” has a page to preview.'],
    ]);
  });
});
