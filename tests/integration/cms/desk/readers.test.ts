import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedUser } from 'payload';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import { collectIntake } from '../../../../cms/jobs/intake/collect-intake.ts';
import type { IntakeEntry } from '../../../../content/model/intake/intake.ts';
import { readerOf } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { openSpool } from '../../../../publish/intake/spool.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

const reader = readerOf(snapshotFrom(sampleSnapshot()));
const hub = sampleSnapshot().documents.find(({ collection }) => collection === 'hubs')!;

let cms: Cms;
let author: Caller;
let editor: Caller;
let user: TypedUser;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Arthur Author');
  editor = await cms.officer('editor', 'Edith Editor');
  user = (await cms.payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })) as TypedUser;
});
afterAll(() => cms.stop());

/** Sends something as the public does, and lets the worker collect it. @returns its identifier */
async function receive(sent: Record<string, unknown>, at = '2026-11-22T10:00:00.000Z'): Promise<string> {
  const id = crypto.randomUUID();
  const folder = join(cms.folder, 'spool');
  await openSpool(folder).add({ id, at, ...sent } as IntakeEntry);
  await collectIntake({ payload: cms.payload, spool: folder, reader: () => reader, log: () => undefined });
  return id;
}
const rate = (text: string) => receive({ kind: 'rating', page: reader.address(hub.id)!, useful: 'no', text });
const searchFor = async (words: string, times: number, at?: string) => {
  for (let time = 0; time < times; time += 1) await receive({ kind: 'empty-search', words }, at);
};
const onTheDesk = async () => {
  const { openWork } = await import('../../../../cms/admin/desk/open-work.ts');
  return openWork(cms.payload, user);
};
const words = async () => (await onTheDesk()).items.map((item) => item.words);
const searches = async () => (await onTheDesk()).searches.map((search) => search.words);
const idOf = async (searched: string) => (await onTheDesk()).searches.find((search) => search.words === searched)?.id ?? '';
const docOf = ({ body }: Answer) => body['doc'] as { id: string };

describe('a fact that readers call wrong', () => {
  const vote = (fact: string, answer: string) => receive({ kind: 'fact-vote', page: reader.address(hub.id)!, fact, answer, text: '' });
  const toCheck = async () => {
    const { factsToCheck } = await import('../../../../cms/facts/facts-to-check.ts');
    return factsToCheck(cms.payload, user, 10);
  };

  it('is first among those to check, before what was only checked long ago, until somebody checks it', async () => {
    const data = { title: 'Number of the desk', kind: 'telephone', telephone: '01632 960001', _status: 'published' };
    const old = docOf(
      await editor.send('POST', '/api/facts', { ...data, verifiedOn: '2010-01-01T12:00:00.000Z', runsOut: '2030-01-01T12:00:00.000Z' }),
    );
    expect((await toCheck())[0]).toMatchObject({ collection: 'facts', id: old.id, checkedOn: '2010-01-01', wrong: 0, mayConfirm: true });

    const made = await editor.send('POST', '/api/hubs', {
      id: hub.id,
      title: 'Hub with a door',
      summary: 'What somebody finds here, in a sentence.',
      status: 'open',
      place: { name: 'Sample Hall' },
      checked: [{ kind: 'address', verifiedOn: '2026-11-20T12:00:00.000Z', by: 'the hub’s manager' }],
      _status: 'published',
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const ids = [await vote('address', 'wrong'), await vote('address', 'wrong'), await vote('address', 'right')];
    const [first] = await toCheck();
    expect(first).toMatchObject({ collection: 'hubs', id: hub.id, kind: 'address', checkedOn: '2026-11-20', wrong: 2, right: 1 });
    expect(first?.votes.toSorted()).toEqual(ids.toSorted());

    const checked = [{ kind: 'address', verifiedOn: '2026-11-25T12:00:00.000Z' }];
    expect((await editor.send('PATCH', `/api/hubs/${hub.id}`, { checked, _status: 'published' })).status).toBe(200);
    const ofHub = async () =>
      (await toCheck()).filter(({ id }) => id === hub.id).map(({ kind, checkedOn, wrong }) => [kind, checkedOn, wrong]);
    // Nobody ever noted when the state was checked, so that it is on the list too, until one press says that all is right.
    expect(await ofHub()).toEqual([
      ['status', '', 0],
      ['address', '2026-11-25', 0],
    ]);
    const before = londonClock(new Date()).day;
    const pressed = await editor.send('POST', '/api/still-correct', { of: 'hubs', document: hub.id });
    const onThatDay = expect.toBeOneOf([before, londonClock(new Date()).day]) as string;
    expect(pressed.body['message']).toMatch(/^Noted\. Checked today: whether it is open and the place\. The next look is due on \d/);
    expect(await ofHub()).toEqual([['status', onThatDay, 0]]);
  });

  it('that the page does not have, or has from elsewhere, is no row of its checks', async () => {
    const refused = await editor.send('PATCH', `/api/hubs/${hub.id}`, {
      checked: [{ kind: 'price', verifiedOn: '2026-11-20T12:00:00.000Z' }],
      _status: 'published',
    });
    expect([refused.status, wordsOf(refused)]).toEqual([
      400,
      expect.stringContaining('The page has no such fact: it says nothing of “price”. Write that first, or take this row out.') as string,
    ]);
  });
});

describe('what readers sent', () => {
  it('stands on the desk until somebody says what was done, which is kept with it', async () => {
    const id = await rate('The door is on the other side now.');
    expect(await words()).toContain('“The door is on the other side now.”');
    expect((await onTheDesk()).items.find((item) => item.id === id)?.page).toMatchObject({ collection: 'hubs', id: hub.id });
    const done = await author.send('POST', `/api/ratings/${id}/settle`, { answer: ' Map corrected. ' });
    expect(done.status).toBe(200);
    expect(await words()).not.toContain('“The door is on the other side now.”');
    expect((await editor.get(`/api/ratings/${id}`)).body).toMatchObject({ answer: 'Map corrected.', settledBy: 'Arthur Author' });
  });

  it('is the same for a format somebody needs and for what somebody missed', async () => {
    const format = await receive({ kind: 'format', page: reader.address(hub.id)!, format: 'language', language: 'Polish' });
    const missing = await receive({ kind: 'missing', text: 'Bus times', words: 'bus' });
    expect(await words()).toEqual(expect.arrayContaining(['Wanted: Polish', '“Bus times”']));
    expect((await author.send('POST', `/api/format-requests/${format}/settle`)).status).toBe(200);
    expect((await author.send('POST', `/api/missing-content/${missing}/settle`)).status).toBe(200);
    const left = await words();
    expect(left.filter((one) => one === 'Wanted: Polish' || one === '“Bus times”')).toEqual([]);
  });

  it('is settled by officers only, and by no other way', async () => {
    const id = await rate('Too small to read.');
    expect((await cms.signedOut.send('POST', `/api/ratings/${id}/settle`)).status).toBe(403);
    expect((await editor.send('PATCH', `/api/ratings/${id}`, { settledAt: new Date().toISOString() })).status).toBe(403);
    const long = await editor.send('POST', `/api/ratings/${id}/settle`, { answer: 'a'.repeat(1001) });
    expect([long.status, wordsOf(long).trim()]).toEqual([400, 'What was done is too long: 1000 characters fit.']);
    expect(await words()).toContain('“Too small to read.”');
    const gone = await editor.send('POST', '/api/ratings/nothing/settle');
    expect([gone.status, wordsOf(gone).trim()]).toEqual([404, 'This is not there any more: it was too old, or somebody deleted it.']);
  });
});

describe('a search that found nothing', () => {
  it('is added to the draft of a page, and nothing goes live by it', async () => {
    await searchFor('chiropody', 5);
    expect(await searches()).toContain('chiropody');
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ search: { words: 'feet' }, _status: 'published' })));
    const added = await author.send('POST', `/api/empty-searches/${await idOf('chiropody')}/add-to`, { of: 'news', document: id });
    expect([added.status, wordsOf(added).trim()]).toEqual([200, '']);
    expect((await editor.get(`/api/news/${id}?draft=true`)).body).toMatchObject({ _status: 'draft', search: { words: 'feet\nchiropody' } });
    expect((await editor.get(`/api/news/${id}`)).body).toMatchObject({ _status: 'published', search: { words: 'feet' } });
    expect(await searches()).not.toContain('chiropody');
  });

  it('is back on the desk when it is searched for in vain again', async () => {
    await searchFor('podiatry', 5);
    expect((await editor.send('POST', `/api/empty-searches/${await idOf('podiatry')}/settle`)).status).toBe(200);
    expect(await searches()).not.toContain('podiatry');
    await searchFor('podiatry', 1, new Date(Date.now() + 3_600_000).toISOString());
    expect(await searches()).toContain('podiatry');
  });

  it('of few stays hidden from everybody', async () => {
    await searchFor('rare words', 2);
    const { docs } = await cms.payload.find({
      collection: 'empty-searches',
      where: { words: { equals: 'rare words' } },
      overrideAccess: true,
    });
    const id = docs[0]?.id ?? '';
    expect((await editor.send('POST', `/api/empty-searches/${id}/settle`)).status).toBe(404);
    expect((await editor.send('POST', `/api/empty-searches/${id}/add-to`, { of: 'news', document: 'x' })).status).toBe(404);
  });

  it('is added to pages that are there, and to nothing else', async () => {
    await searchFor('elbow', 5);
    const id = await idOf('elbow');
    const add = async (body: object) => wordsOf(await editor.send('POST', `/api/empty-searches/${id}/add-to`, body)).trim();
    expect(await add({ of: 'users', document: editor.id })).toBe('Words people use can be added to a page only. Choose a page.');
    expect(await add({ of: 'news', document: 'nothing' })).toBe('This page is not there any more. Choose another.');
    expect(await add({})).toBe('Say which page answers the search: its collection as “of”, and its identifier as “document”.');
    expect(await searches()).toContain('elbow');
  });
});

describe('an address that people open and that nothing answers', () => {
  const openInVain = (address: string, times: number) => receive({ kind: 'not-found', addresses: { [address]: times } });
  const open = async () => (await onTheDesk()).addresses;
  const leadOn = (who: Caller, id: string, document: string) => who.send('POST', `/api/not-found/${id}/lead-on`, { of: 'news', document });

  it('is on the desk from the third time on, and one press leads it to a page', async () => {
    await openInVain('/old-flu.aspx?id=7', 2);
    expect(await open()).toEqual([]);
    await openInVain('/old-flu.aspx?id=7', 1);
    const [asked] = await open();
    expect(asked).toMatchObject({ address: '/old-flu.aspx?id=7', times: 3 });
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ title: 'Flu jabs begin', _status: 'published' })));
    const refused = await leadOn(author, asked!.id, id);
    expect([refused.status, wordsOf(refused).trim()]).toEqual([403, 'Only editors and administrators can do this.']);
    const led = await leadOn(editor, asked!.id, id);
    expect([led.status, led.body['message']]).toEqual([200, '/old-flu.aspx?id=7 leads there from now on.']);
    const { body } = await editor.get(`/api/redirects?depth=0&where[from][equals]=${encodeURIComponent('/old-flu.aspx?id=7')}`);
    expect(body['docs']).toMatchObject([{ to: { kind: 'document', document: { relationTo: 'news', value: id } } }]);
    expect(await open()).toEqual([]);
  });

  it('stays there where it cannot lead to that page, which is said', async () => {
    await openInVain('/old-colds.aspx', 5);
    const [asked] = await open();
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ title: 'Colds, a draft' })));
    const refused = await leadOn(editor, asked!.id, id);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('is not public, so nobody would arrive. Publish that page first, or choose another.');
    expect(await open()).toMatchObject([{ address: '/old-colds.aspx' }]);
    expect((await editor.send('POST', `/api/not-found/${asked!.id}/settle`, { answer: 'A slip.' })).status).toBe(200);
    expect(await open()).toEqual([]);
  });

  it('that is one of the site by now is counted no more, and an entry is never counted twice', async () => {
    await openInVain(reader.address(hub.id)!, 9);
    const entry = { id: crypto.randomUUID(), at: '2026-11-22T10:00:00.000Z', kind: 'not-found' as const, addresses: { '/twice/': 2 } };
    const { addNotFound } = await import('../../../../cms/jobs/intake/add-not-found.ts');
    for (let time = 0; time < 2; time += 1) await addNotFound(cms.payload, entry, reader);
    const { docs } = await cms.payload.find({ collection: 'not-found', sort: 'address', depth: 0, overrideAccess: true });
    expect(docs.map(({ address, times }) => [address, times])).toEqual([
      ['/old-colds.aspx', 5],
      ['/old-flu.aspx?id=7', 3],
      ['/twice/', 2],
    ]);
  });
});

describe('a promise without evidence', () => {
  it('is on the desk half a year after its newest evidence, and leads to its place in the form', async () => {
    const { prioritiesToProve } = await import('../../../../cms/commitments/priorities-to-prove.ts');
    const values = [{ value: 3, date: { precision: 'day', date: '2027-04-30T12:00:00.000Z' }, source: 'A count' }];
    const measures = [{ title: 'Homes', unit: 'homes', direction: 'up', values }];
    const made = await editor.send('POST', '/api/pillars', {
      title: 'A promise on the desk',
      summary: 'What it promises, in a sentence.',
      number: 1,
      priorities: [{ title: 'Be warm', year: '2027/28', measures }],
      _status: 'published',
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const listed = (now: string) => prioritiesToProve(cms.payload, user, new Date(now));
    expect(await listed('2027-10-29T12:00:00.000Z')).toEqual([]);
    expect(await listed('2027-10-30T12:00:00.000Z')).toMatchObject([
      { pillar: docOf(made).id, name: 'Be warm', why: 'old', since: '2027-04-30', field: 'priorities__0__title' },
    ]);
    expect(await listed('2028-04-01T12:00:00.000Z')).toMatchObject([
      { name: '2027/28', why: 'ended', since: '2028-03-31', field: 'years' },
    ]);
  });
});
