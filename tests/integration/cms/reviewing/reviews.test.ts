import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TypedUser } from 'payload';
import type { DocumentReview } from '../../../../cms/api/reviewing/endpoints.ts';
import { blocks } from '../../../../cms/blocks/index.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { textWithLink } from '../checking/text-with-link.ts';
import { exampleNews, richText } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let colleague: Caller;
let administrator: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Avery Author');
  editor = await cms.officer('editor', 'Eddie Editor');
  colleague = await cms.officer('editor', 'Carol Colleague');
  administrator = await cms.officer('administrator', 'Ada Administrator');
});
beforeEach(() => rules({ authorsPublishApproved: false, needsTwoPeople: false }));
afterAll(() => cms.stop());

const rules = async (settings: object) =>
  expect((await administrator.send('POST', '/api/globals/publishing-rules', settings)).status).toBe(200);
const draft = async (who: Caller, changes: Record<string, unknown> = {}): Promise<string> => {
  const answer = await who.send('POST', '/api/news?draft=true', exampleNews({ title: `Story ${crypto.randomUUID()}`, ...changes }));
  expect([answer.status, wordsOf(answer)]).toEqual([201, '']);
  return (answer.body['doc'] as { id: string }).id;
};
const latest = async (id: string) => (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body;
const act = async (who: Caller, path: string, id: string, words = '', changes: object = {}): Promise<Answer> =>
  who.send('POST', `/api/reviews/${path}`, { of: 'news', document: id, version: (await latest(id))['updatedAt'], words, ...changes });
const done = async (who: Caller, path: string, id: string, words = '') => {
  const answer = await act(who, path, id, words);
  expect([path, answer.status, wordsOf(answer)]).toEqual([path, 200, '']);
};
const refusalOf = async (answer: Promise<Answer>) => {
  const { status, ...rest } = await answer;
  return [status, wordsOf({ status, ...rest }).trim()];
};
const review = async (who: Caller, id: string) => (await who.get(`/api/reviews?of=news&document=${id}`)).body as unknown as DocumentReview;
const deskOf = async (who: Caller) => {
  const { deskFacts } = await import('../../../../cms/admin/desk/desk-facts.ts');
  const user = await cms.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true });
  return deskFacts(cms.payload, { ...user, collection: 'users' } as TypedUser, '2026-12');
};
const publicTitle = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    user: publisherPrincipal(),
    overrideAccess: false,
    depth: 0,
  });
  return docs[0]?.title;
};

describe('an author asks for a review', () => {
  it('with a note, and an editor approves that version word for word', async () => {
    const id = await draft(author);
    expect(await review(author, id)).toMatchObject({
      state: 'none',
      publishing: 'no',
      sentence:
        'Only editors and administrators publish. Ask for a review: an editor looks at it, and publishes it or says what should change.',
    });
    await done(author, 'ask', id, ' Please check the price. ');
    expect((await latest(id))['workflow']).toBe('ready-for-review');
    expect(await review(editor, id)).toMatchObject({
      state: 'asked',
      by: 'Avery Author',
      words: 'Please check the price.',
      mayApprove: true,
      publishing: 'by-hand',
    });
    await done(editor, 'approve', id, 'Well put.');
    expect(await review(author, id)).toMatchObject({
      state: 'approved',
      by: 'Eddie Editor',
      words: 'Well put.',
      publishing: 'no',
      sentence: 'Eddie Editor has approved this version. Only editors and administrators publish: ask one of them to press the button.',
    });
    expect((await latest(id))['workflow']).toBe('approved');
    expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'published' })).status).toBe(200);
    const after = await review(author, id);
    expect(after).toMatchObject({ state: 'none', isPublic: true });
    expect(after.history.map(({ sentence, words }) => [sentence, words])).toEqual([
      ['Eddie Editor published it.', ''],
      ['Eddie Editor approved it.', 'Well put.'],
      ['Avery Author asked for a review.', 'Please check the price.'],
    ]);
  });

  it('with what the checks found, for whoever asks, the editor, the desk and the history', async () => {
    const words = { title: `Plain ${crypto.randomUUID().slice(0, 8)}`, summary: 'A hub opens.', whatChanges: 'Come prior to noon.' };
    const id = await draft(author, { ...words, body: textWithLink('click here', 'https://example.org/') });
    const found = 'The checks found 1 thing to mend before it can be published, and 1 suggestion.';
    expect((await act(author, 'ask', id, 'Ready.')).body['message']).toBe(`Asked. It waits on the editors’ desk. ${found}`);
    const asked = await review(editor, id);
    expect([asked.found, asked.history[0]?.found]).toEqual([found, found]);
    expect((await deskOf(editor)).waiting.find((row) => row.id === id)?.found).toBe(found);

    const mended = { whatChanges: 'Come before noon.', body: richText('Everybody is welcome.') };
    expect((await author.send('PATCH', `/api/news/${id}?draft=true`, mended)).status).toBe(200);
    await done(author, 'ask', id, 'Mended.');
    expect((await review(editor, id)).found).toBe('The checks found nothing to mend.');
  });

  it('of a fact, and to say that it is still correct undoes no approval, as an edit of its day does', async () => {
    const fact = { title: 'Telephone of the yard', kind: 'telephone', telephone: '01632 960 011', verifiedOn: '2026-01-05T12:00:00.000Z' };
    const made = await author.send('POST', '/api/facts?draft=true', fact);
    expect([made.status, wordsOf(made)]).toEqual([201, '']);
    const of = { of: 'facts', document: (made.body['doc'] as { id: string }).id };
    const newest = async () => (await editor.get(`/api/facts/${of.document}?draft=true&depth=0`)).body;
    const state = async () => (await author.get(`/api/reviews?of=facts&document=${of.document}`)).body['state'];
    const approve = async () => {
      const given = { ...of, version: (await newest())['updatedAt'] };
      for (const [who, path] of [
        [author, 'ask'],
        [editor, 'approve'],
      ] as const)
        expect((await who.send('POST', `/api/reviews/${path}`, given)).status).toBe(200);
    };
    await approve();
    for (const who of [author, editor]) {
      expect((await who.send('POST', '/api/still-correct', of)).status).toBe(200);
      expect(await state()).toBe('approved');
    }
    const confirmed = await newest();
    expect(confirmed['verifiedOn']).not.toBe(fact.verifiedOn);
    // A form that was open all the while puts no earlier day back.
    const open = { ...confirmed, verifiedOn: fact.verifiedOn, confirmedAt: null, notes: 'For Eddie.' };
    expect((await author.send('PATCH', `/api/facts/${of.document}?draft=true&autosave=true`, open)).status).toBe(200);
    expect(await state()).toBe('approved');

    await author.send('PATCH', `/api/facts/${of.document}?draft=true`, { verifiedOn: '2026-02-05T12:00:00.000Z' });
    expect(await state()).toBe('edited-since-approval');
    await author.send('PATCH', `/api/facts/${of.document}?draft=true`, { telephone: '01632 960 012' });
    await editor.send('POST', '/api/still-correct', of);
    expect(await state()).toBe('edited-since-approval');
    await approve();
    await rules({ needsTwoPeople: true });
    await author.send('POST', '/api/still-correct', of);
    const published = await editor.send('PATCH', `/api/facts/${of.document}`, { _status: 'published' });
    expect([published.status, wordsOf(published)]).toEqual([200, '']);
  });

  it('and an open form that knows nothing of it goes on, whatever it still says of the review', async () => {
    const id = await draft(author);
    const form = await latest(id);
    await done(author, 'ask', id);
    await done(editor, 'approve', id);
    const same = await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { ...form, notes: 'For Eddie.' });
    expect(same.status).toBe(200);
    expect(await latest(id)).toMatchObject({ workflow: 'approved', notes: 'For Eddie.' });
    expect((await review(author, id)).state).toBe('approved');
  });

  it('and an edit after the approval needs a new one, by every path', async () => {
    for (const [path, edit] of Object.entries({
      'a draft': (id: string) => author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Another.' }),
      'an autosave': (id: string) => author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { body: richText('Another.') }),
      'many at once': (id: string) => author.send('PATCH', `/api/news?where[id][equals]=${id}&draft=true`, { category: 'partnership' }),
      'an editor': (id: string) => editor.send('PATCH', `/api/news/${id}?draft=true`, { keyFacts: [{ label: 'Places', figure: '12' }] }),
      'a claim': (id: string) => author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Claimed.', workflow: 'approved' }),
    })) {
      const id = await draft(author);
      await done(author, 'ask', id);
      await done(editor, 'approve', id);
      expect([path, (await edit(id)).status]).toEqual([path, 200]);
      expect([path, (await review(author, id)).state, (await latest(id))['workflow']]).toEqual([path, 'edited-since-approval', 'draft']);
    }
  });

  it('and reads what should change, and by whom', async () => {
    const id = await draft(author);
    await done(author, 'ask', id);
    expect(await refusalOf(act(editor, 'ask-for-changes', id))).toEqual([
      400,
      'Say what should change, so that its writer knows what to do.',
    ]);
    await done(editor, 'ask-for-changes', id, 'Name the street.');
    expect(await review(author, id)).toMatchObject({ state: 'changes-asked', by: 'Eddie Editor', words: 'Name the street.' });
    await done(author, 'ask', id, 'Named.');
    expect((await review(author, id)).state).toBe('asked');
    expect(await refusalOf(act(await cms.officer('author'), 'take-back', id))).toEqual([
      403,
      'Only Avery Author, who asked, or an editor can take this back.',
    ]);
    await done(author, 'take-back', id);
    expect((await review(author, id)).state).toBe('none');
    expect(await refusalOf(act(author, 'take-back', id))).toEqual([409, 'Nobody is asked to look at this any more. Reload the page.']);
  });

  it('and nobody approves words that they did not see', async () => {
    const id = await draft(author);
    const seen = (await latest(id))['updatedAt'];
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: `Slipped in ${id}` });
    for (const path of ['approve', 'ask-for-changes', 'ask', 'publish', 'publish-alone'])
      expect(await refusalOf(act(editor, path, id, 'Words that are long enough', { version: seen }))).toEqual([
        409,
        'Somebody saved this document after you opened it. Reload the page, and look at what is there now.',
      ]);
  });

  it('of a page the site has one of', async () => {
    const saved = await author.send('POST', '/api/globals/home?draft=true', { title: 'Help near you' });
    const { updatedAt } = saved.body['result'] as { updatedAt: string };
    const given = { of: 'globals', document: 'home', version: updatedAt, words: 'New title.' };
    expect((await author.send('POST', '/api/reviews/ask', given)).status).toBe(200);
    expect((await editor.send('POST', '/api/reviews/approve', given)).status).toBe(200);
    expect((await author.get('/api/reviews?of=globals&document=home')).body).toMatchObject({ state: 'approved', by: 'Eddie Editor' });
  });
});

describe('the desk', () => {
  it('has what waits for an editor, with who asks, their note and since when, until it is dealt with', async () => {
    const id = await draft(author, { notes: 'For colleagues.' });
    await done(author, 'ask', id, 'Is the bus number right?');
    await author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Edited while it waits.' });
    const waits = async (who: Caller) => (await deskOf(who)).waiting.find((row) => row.id === id);
    const [asked] = (await review(editor, id)).history;
    expect(await waits(editor)).toMatchObject({ askedBy: 'Avery Author', note: 'Is the bus number right?', at: asked?.at });
    expect(await waits(author)).toMatchObject({ note: 'Is the bus number right?' });
    await done(editor, 'ask-for-changes', id, 'It is the 23.');
    expect(await waits(editor)).toBeUndefined();
    const mine = async () => (await deskOf(author)).drafts.find((row) => row.id === id)?.review;
    expect(await mine()).toBe('Eddie Editor asked for changes: It is the 23.');
    await done(editor, 'approve', id);
    expect(await mine()).toBe('Eddie Editor approved it.');
    await author.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Edited after that.' });
    expect(await mine()).toBe('');
  });

  it('has what the site has one of among it', async () => {
    const saved = await author.send('POST', '/api/globals/navigation?draft=true', { header: [] });
    const { updatedAt } = saved.body['result'] as { updatedAt: string };
    await author.send('POST', '/api/reviews/ask', { of: 'globals', document: 'navigation', version: updatedAt, words: 'Shorter.' });
    expect((await deskOf(editor)).waiting).toContainEqual(
      expect.objectContaining({ collection: 'globals', id: 'navigation', note: 'Shorter.' }),
    );
  });
});

describe('where authors may publish what was approved', () => {
  it('they publish that version, and nothing else', async () => {
    const id = await draft(author, { title: 'As approved' });
    await done(author, 'ask', id);
    await done(editor, 'approve', id);
    expect(await refusalOf(act(author, 'publish', id))).toEqual([
      403,
      'Only editors and administrators publish here. An administrator can allow authors to publish what an editor approved.',
    ]);
    await rules({ authorsPublishApproved: true });
    expect(await review(author, id)).toMatchObject({
      publishing: 'approved',
      sentence: 'Eddie Editor has approved this version. You may publish it.',
    });
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Slipped in' });
    expect(await refusalOf(act(author, 'publish', id))).toEqual([
      403,
      'No editor has approved this version as it is now. Ask for a review, and publish it once it is approved.',
    ]);
    expect(await publicTitle(id)).toBeUndefined();
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: 'As approved' });
    await done(author, 'publish', id);
    expect(await publicTitle(id)).toBe('As approved');
    expect((await review(author, id)).history[0]).toMatchObject({
      sentence: 'Avery Author published it.',
      words: 'As Eddie Editor approved.',
    });
    const { docs } = await cms.payload.find({ collection: 'change-log', where: { document: { equals: id } }, overrideAccess: true });
    expect(docs.map(({ by, event }) => [by, event])).toEqual([['Avery Author', 'published']]);
    // Publishing by hand, and withdrawing, stay with editors.
    expect((await author.send('PATCH', `/api/news/${id}`, { _status: 'published', title: 'By hand' })).status).toBe(403);
    expect((await author.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' })).status).toBe(403);
    expect(await publicTitle(id)).toBe('As approved');
  });

  it('nobody takes an approval along to another document, or past a picture that was changed', async () => {
    await rules({ authorsPublishApproved: true });
    const id = await draft(author, { title: 'The original' });
    await done(editor, 'approve', id);
    const copy = await author.send('POST', `/api/news/${id}/duplicate?draft=true`, { title: 'The copy' });
    const copied = (copy.body['doc'] as { id: string }).id;
    expect((await latest(copied))['workflow']).toBe('draft');
    expect((await act(author, 'publish', copied)).status).toBe(403);
  });
});

describe('where two people must have seen what goes public', () => {
  it('an editor publishes what an author wrote, and not what they wrote themselves', async () => {
    await rules({ needsTwoPeople: true });
    const theirs = await draft(author);
    expect((await editor.send('PATCH', `/api/news/${theirs}`, { _status: 'published' })).status).toBe(200);

    const own = await draft(editor);
    const refusal =
      'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it under “Review”; in an emergency, “Publish alone” there asks for a reason. Your draft is saved as it was.';
    expect(await review(editor, own)).toMatchObject({ publishing: 'alone', mayApprove: false });
    expect(await refusalOf(editor.send('PATCH', `/api/news/${own}`, { _status: 'published' }))).toEqual([403, refusal]);
    expect(await refusalOf(act(editor, 'approve', own))).toEqual([
      403,
      'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it.',
    ]);
    await done(colleague, 'approve', own);
    expect(await review(editor, own)).toMatchObject({ publishing: 'by-hand' });
    expect((await editor.send('PATCH', `/api/news/${own}`, { _status: 'published' })).status).toBe(200);
  });

  it('an editor publishes no picture or file alone that they put there, nor with a page that nobody else has seen', async () => {
    await rules({ needsTwoPeople: true });
    const table = async (who: Caller, path: string, fields: object, method = 'POST') => {
      const form = new FormData();
      form.set('file', new File([`${crypto.randomUUID()},1\n`], 'table.csv', { type: 'text/csv' }));
      form.set('_payload', JSON.stringify({ title: 'Opening times', ...fields }));
      return who.raw(method, `/api/files${path}`, { body: form });
    };
    const idIn = async (answer: Promise<Response>) => ((await (await answer).json()) as { doc: { id: string } }).doc.id;
    const publish = (who: Caller, id: string) => who.send('PATCH', `/api/files/${id}`, { _status: 'published' });
    const words =
      'You put this file here, or wrote about it, and two people must have seen what goes public. Save it as a draft: it becomes public with the first page that uses it, or another editor publishes it.';

    expect((await table(editor, '', { _status: 'published' })).status).toBe(403);
    const own = await idIn(table(editor, '?draft=true', {}));
    expect(await refusalOf(publish(editor, own))).toEqual([403, words]);
    const ofAuthor = await idIn(table(author, '?draft=true', {}));
    await editor.send('PATCH', `/api/files/${ofAuthor}?draft=true`, { title: 'Opening times in winter' });
    expect(await refusalOf(publish(editor, ofAuthor))).toEqual([403, words]);
    expect((await publish(colleague, ofAuthor)).status).toBe(200);
    // Another version of what is public already.
    expect((await table(editor, `/${ofAuthor}`, { _status: 'published' }, 'PATCH')).status).toBe(403);
    expect((await table(colleague, `/${ofAuthor}?draft=true`, {}, 'PATCH')).status).toBe(200);
    expect((await publish(editor, ofAuthor)).status).toBe(200);

    const body = toLexical(
      [
        {
          type: 'paragraph',
          children: [{ type: 'link', to: { kind: 'file', id: own }, children: [{ type: 'text', text: 'When it is open' }] }],
        },
      ],
      { collectionOf: () => 'news' },
      blocks,
    );
    const page = await draft(author, { body });
    expect(await review(editor, page)).toMatchObject({ publishing: 'alone', mayApprove: false });
    expect((await editor.send('PATCH', `/api/news/${page}`, { _status: 'published' })).status).toBe(403);
    await done(colleague, 'approve', page);
    const published = await editor.send('PATCH', `/api/news/${page}`, { _status: 'published' });
    expect([published.status, wordsOf(published)]).toEqual([200, '']);
    expect((await editor.get(`/api/files/${own}?depth=0`)).body['_status']).toBe('published');
  });

  it('nobody gets round it: by one word in a colleague’s draft, a form, a new page, many at once, an old version, a time or a setting', async () => {
    await rules({ needsTwoPeople: true });
    const id = await draft(author);
    const attempts: Record<string, Promise<Answer>> = {
      'with a word of their own': editor.send('PATCH', `/api/news/${id}`, { _status: 'published', summary: 'One word of mine.' }),
      'as a new page': editor.send('POST', '/api/news', exampleNews({ title: `New ${id}`, _status: 'published' })),
    };
    for (const [how, attempt] of Object.entries(attempts)) expect([how, (await attempt).status]).toEqual([how, 403]);
    await editor.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { summary: 'A word of mine.' });
    await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { notes: 'Mine is the last save.' });
    const bulk = await editor.send('PATCH', `/api/news?where[id][equals]=${id}`, { _status: 'published', summary: 'Mine.' });
    expect((bulk.body['docs'] as unknown[]).length).toBe(0);
    const versions = (await editor.get(`/api/news/versions?where[parent][equals]=${id}`)).body['docs'] as { id: string }[];
    for (const version of versions) await editor.send('POST', `/api/news/versions/${version.id}`);
    const scheduled = await editor.send('POST', '/api/scheduled-actions/schedule', {
      of: 'news',
      document: id,
      action: 'publish',
      day: '2031-05-01',
      time: '09:00',
      version: (await latest(id))['updatedAt'],
    });
    expect([scheduled.status, wordsOf(scheduled).trim()]).toEqual([
      403,
      'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it, then schedule it.',
    ]);
    const home = await editor.get('/api/globals/home?draft=true&depth=0');
    const published = await editor.send('POST', '/api/globals/home', {
      ...home.body,
      title: 'My own',
      introduction: 'Written alone.',
      newsCount: 3,
      updatedAt: undefined,
      _status: 'published',
    });
    expect([published.status, wordsOf(published)]).toEqual([403, expect.stringContaining('two people must have seen')]);
    expect((await editor.send('POST', '/api/globals/publishing-rules', { needsTwoPeople: false })).status).toBe(403);
    expect(await publicTitle(id)).toBeUndefined();
  });

  it('an emergency needs a reason, which stays with the document for ever', async () => {
    await rules({ needsTwoPeople: true });
    const id = await draft(editor, { title: `Flood ${crypto.randomUUID()}` });
    expect(await refusalOf(act(editor, 'publish-alone', id, 'Because'))).toEqual([
      400,
      'Say in a few words why this cannot wait for another person. The reason is kept with the document.',
    ]);
    expect((await act(author, 'publish-alone', id, 'The river is rising.')).status).toBe(403);
    await done(editor, 'publish-alone', id, 'The river is rising.');
    expect(await publicTitle(id)).toMatch(/^Flood/);
    expect((await review(author, id)).history[0]).toMatchObject({
      sentence: 'Eddie Editor published it alone, without a review.',
      words: 'The river is rising.',
    });
  });
});

describe('what happened', () => {
  it('is changed and removed by nobody, neither over HTTP nor by the code', async () => {
    const id = await draft(author);
    await done(author, 'ask', id, 'For ever.');
    const [row] = await rowsOf(id);
    for (const who of [author, editor, administrator]) {
      for (const attempt of [
        who.get('/api/history'),
        who.send('POST', '/api/history', { of: 'news' }),
        who.send('PATCH', `/api/history/${row}`, { words: 'Otherwise.' }),
        who.send('DELETE', `/api/history/${row}`),
        who.send('DELETE', '/api/history?where[id][exists]=true'),
      ])
        expect((await attempt).status).toBe(403);
    }
    const collection = 'history';
    const asked = { collection, overrideAccess: true } as const;
    const kept = 'What happened to a document is kept for ever. Nothing of it can be changed or removed.';
    await expect(cms.payload.update({ ...asked, id: row!, data: { words: 'Otherwise.' } })).rejects.toThrow(kept);
    await expect(cms.payload.db.updateOne({ collection, id: row!, data: { words: 'Otherwise.' } })).rejects.toThrow(kept);
    await expect(cms.payload.db.deleteMany({ collection, where: {} })).rejects.toThrow(kept);
    await administrator.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
    await administrator.send('DELETE', `/api/news/${id}?trash=true`);
    expect(await rowsOf(id)).toContain(row);
  });

  it('is told to officers only, and only of what they may read', async () => {
    const id = await draft(author);
    expect((await cms.signedOut.get(`/api/reviews?of=news&document=${id}`)).status).toBe(403);
    for (const path of ['ask', 'take-back', 'approve', 'ask-for-changes', 'publish', 'publish-alone'])
      expect([path, (await act(cms.signedOut, path, id, 'Words enough.')).status]).toEqual([path, 403]);
    for (const path of ['approve', 'ask-for-changes', 'publish', 'publish-alone'])
      expect([path, (await act(author, path, id, 'Words enough.')).status]).toEqual([path, 403]);
    expect(await refusalOf(author.get('/api/reviews?of=users&document=x'))).toEqual([400, 'Nothing in “users” is reviewed.']);
    expect((await author.get('/api/reviews?of=news&document=nothing')).status).toBe(404);
  });
});

async function rowsOf(document: string): Promise<string[]> {
  const { docs } = await cms.payload.db.find<{ id: string }>({ collection: 'history', where: { document: { equals: document } } });
  return docs.map(({ id }) => id);
}
