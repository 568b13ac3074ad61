import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, type TestContext, vi } from 'vitest';
import sharp from 'sharp';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import type { ScheduledWork } from '../../../../cms/jobs/scheduled/run-scheduled.ts';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let worker: ScheduledWork;
let another: ScheduledWork;
/** Told of each step of a scheduled action; a test makes it throw. */
let atStep: (step: string) => void = () => undefined;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author');
  editor = await cms.officer('editor', 'Edith Editor');
  const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
  const options = { payload: cms.payload, log: () => undefined };
  worker = scheduledWork({ ...options, onStep: (step) => atStep(step) });
  another = scheduledWork(options);
});
afterEach(() => {
  atStep = () => undefined;
  vi.useRealTimers();
});
afterAll(() => cms.stop());

const docOf = (answer: Answer) => answer.body['doc'] as { id: string; title: string; updatedAt: string };
const draftOf = async (who: Caller, changes: Record<string, unknown> = {}) =>
  docOf(await who.send('POST', '/api/news?draft=true', exampleNews(changes)));
const latest = async (id: string) =>
  (await editor.get(`/api/news/${id}?draft=true&depth=0`)).body as { title: string; updatedAt: string; _status: string };
const published = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    user: publisherPrincipal(),
    overrideAccess: false,
    depth: 0,
  });
  return docs[0];
};

/** The time on the clock in London some minutes from now. */
const inMinutes = (minutes: number) => londonClock(new Date(Date.now() + minutes * 60_000));
const scheduleBy = async (who: Caller, id: string, changes: Record<string, unknown> = {}, of = 'news') => {
  const version = (await latest(id)).updatedAt;
  return who.send('POST', '/api/scheduled-actions/schedule', { of, document: id, action: 'publish', version, ...inMinutes(5), ...changes });
};
const scheduled = async (id: string, changes: Record<string, unknown> = {}) => {
  const answer = await scheduleBy(editor, id, changes);
  expect([answer.status, wordsOf(answer)]).toEqual([200, ' '.trim()]);
  return String(answer.body['id']);
};
const row = async (id: string) => (await editor.get(`/api/scheduled-actions/${id}`)).body as Record<string, unknown>;
const shown = async (id: string, of = 'news') =>
  (await author.get(`/api/scheduled-actions/document?of=${of}&document=${id}`)).body['actions'] as Record<string, unknown>[];
/** Skips what only a database with transactions can do. */
const needTransactions = async (context: TestContext) => {
  const transaction = await cms.payload.db.beginTransaction();
  if (transaction === null) context.skip('This database server has no transactions, so a trial cannot be taken back.');
  else await cms.payload.db.rollbackTransaction(transaction);
};
/** Goes on in time, without waiting. */
const passMinutes = (minutes: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
};

describe('what an editor schedules', () => {
  it('goes live at its time and never before, and is named on the document’s page until then', async () => {
    const { id, title } = await draftOf(author);
    const action = await scheduled(id);
    expect(await shown(id)).toMatchObject([{ id: action, state: 'waiting', approvedBy: 'Edith Editor', isOverdue: false }]);
    const at = Date.parse(String((await row(action))['at']));
    vi.useFakeTimers({ toFake: ['Date'], now: at - 1 });
    expect(await worker.runDue()).toBe(new Date(at).toISOString());
    expect(await published(id)).toBeUndefined();
    vi.useFakeTimers({ toFake: ['Date'], now: at });
    await worker.runDue();
    expect((await published(id))?.['title']).toBe(title);
    expect(await row(action)).toMatchObject({ state: 'done', isLate: false });
    expect(await shown(id)).toEqual([]);
  });

  it('is what was approved, whatever an author writes by any path, and the author’s words stay the newest draft', async () => {
    const { id, title } = await draftOf(author, { withdrawalReason: null });
    const first = (await editor.get(`/api/news/versions?where[parent][equals]=${id}`)).body['docs'] as { id: string }[];
    const action = await scheduled(id);
    const written = { title: `Slipped in ${id}`, summary: 'Not approved.', withdrawalReason: 'Not approved.' };
    for (const [path, attempt] of Object.entries({
      draft: await author.send('PATCH', `/api/news/${id}?draft=true`, written),
      autosave: await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, written),
      bulk: await author.send('PATCH', `/api/news?where[id][equals]=${id}&draft=true`, written),
    }))
      expect([path, attempt.status]).toEqual([path, 200]);
    await author.send('POST', `/api/news/versions/${first[0]?.id}?draft=true`);
    await author.send('PATCH', `/api/news/${id}?draft=true`, written);
    const typing = (await latest(id)).updatedAt;
    expect((await shown(id))[0]).toMatchObject({ isEditedSince: true });

    for (const [path, attempt] of Object.entries({
      schedule: scheduleBy(author, id),
      cancel: author.send('POST', `/api/scheduled-actions/${action}/cancel`),
      settle: author.send('POST', `/api/scheduled-actions/${action}/settle`),
      change: author.send('PATCH', `/api/scheduled-actions/${action}`, { at: new Date().toISOString() }),
      'bulk change': author.send('PATCH', `/api/scheduled-actions?where[id][equals]=${action}`, { state: 'cancelled' }),
      delete: author.send('DELETE', `/api/scheduled-actions/${action}`),
      create: author.send('POST', '/api/scheduled-actions', { action: 'publish' }),
      duplicate: author.send('POST', `/api/scheduled-actions/${action}/duplicate`),
      'delete the document': author.send('DELETE', `/api/news/${id}?withdrawalReason=Over`),
    })) {
      const { status } = await attempt;
      expect([path, status === 403 || status === 404 || status === 400]).toEqual([path, true]);
    }
    const bulk = await author.send('DELETE', `/api/news?where[id][equals]=${id}&withdrawalReason=Over`);
    expect((bulk.body['docs'] as unknown[] | undefined) ?? []).toEqual([]);

    passMinutes(6);
    await worker.runDue();
    const live = await published(id);
    expect([live?.['title'], live?.['summary']]).toEqual([title, 'The first of twelve wellbeing hubs opens its doors.']);
    const stored = await cms.payload.db.findOne<{ id: string; withdrawalReason?: string }>({
      collection: 'news',
      where: { id: { equals: id } },
    });
    expect(stored?.withdrawalReason ?? null).toBeNull();
    expect(await latest(id)).toMatchObject({ title: `Slipped in ${id}`, _status: 'draft' });
    // The author’s open form goes on, and first publication is known for good.
    const next = await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: `Typed on ${id}`, updatedAt: typing });
    expect(next.status).toBe(200);
    expect(await latest(id)).toMatchObject({ title: `Typed on ${id}`, firstPublished: live?.['firstPublished'] });
    expect((await published(id))?.['title']).toBe(title);
  });

  it('can be a global, whose drafts change nothing of it', async () => {
    const news = (await editor.get('/api/globals/home?draft=true&depth=0')).body;
    const draft = await editor.send('POST', '/api/globals/home?draft=true', {
      ...news,
      title: 'Approved',
      introduction: 'What can I get help with?',
      newsCount: 3,
      updatedAt: undefined,
    });
    const version = (draft.body['result'] as { updatedAt: string }).updatedAt;
    const answer = await editor.send('POST', '/api/scheduled-actions/schedule', {
      of: 'globals',
      document: 'home',
      action: 'publish',
      version,
      ...inMinutes(5),
    });
    expect([answer.status, wordsOf(answer)]).toEqual([200, '']);
    expect((await author.send('POST', '/api/globals/home?draft=true', { title: 'Slipped in' })).status).toBe(200);
    passMinutes(6);
    await worker.runDue();
    const stored = await cms.payload.db.findGlobal<{ title: string; _status: string } & Record<string, unknown>>({ slug: 'home' });
    expect([stored.title, stored._status]).toEqual(['Approved', 'published']);
    expect((await editor.get('/api/globals/home?draft=true')).body['title']).toBe('Slipped in');
  });

  it('goes live although whoever approved it was removed, and names them', async () => {
    const leaver = await cms.officer('editor', 'Lea Leaver');
    const { id, title } = await draftOf(author);
    const answer = await scheduleBy(leaver, id);
    expect(answer.status).toBe(200);
    await cms.payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true });
    passMinutes(6);
    await worker.runDue();
    expect((await published(id))?.['title']).toBe(title);
    const { docs } = await cms.payload.find({ collection: 'change-log', where: { document: { equals: id } }, overrideAccess: true });
    expect(docs.map(({ by }) => by)).toEqual(['Lea Leaver']);
  });

  it('can be a withdrawal, with the reason as it was approved', async () => {
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published', withdrawalReason: 'It is over.' })));
    await scheduled(id, { action: 'withdraw' });
    await author.send('PATCH', `/api/news/${id}?draft=true`, { withdrawalReason: 'Slipped in.' });
    passMinutes(6);
    await worker.runDue();
    expect(await published(id)).toBeUndefined();
    expect(await cms.payload.db.findOne({ collection: 'news', where: { id: { equals: id } } })).toMatchObject({
      withdrawalReason: 'It is over.',
    });
  });

  it('can be cancelled', async () => {
    const { id } = await draftOf(author);
    const action = await scheduled(id);
    expect((await editor.send('POST', `/api/scheduled-actions/${action}/cancel`)).status).toBe(200);
    passMinutes(6);
    await worker.runDue();
    expect(await published(id)).toBeUndefined();
    expect(await row(action)).toMatchObject({ state: 'cancelled', reason: 'Cancelled by Edith Editor.' });
    expect(wordsOf(await editor.send('POST', `/api/scheduled-actions/${action}/cancel`))).toBe(
      'This is not waiting any more: it was done, or somebody cancelled it. Reload the page.',
    );
  });
});

describe('a draft that was edited after it was scheduled', () => {
  it('goes live instead where an editor says so, at the same time, and the history has both', async () => {
    const { id } = await draftOf(author);
    const action = await scheduled(id);
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: `Edited ${id}` });
    expect((await shown(id))[0]).toMatchObject({ id: action, isEditedSince: true });
    const { at } = await row(action);
    const take = async (who: Caller, version: string) => who.send('POST', `/api/scheduled-actions/${action}/take-newest`, { version });
    const { updatedAt } = await latest(id);
    expect((await take(author, updatedAt)).status).toBe(403);
    expect(wordsOf(await take(editor, '2026-01-01T00:00:00.000Z')).trim()).toBe(
      'Somebody saved this document after you opened it. Reload the page, look at what is there now, and schedule that.',
    );
    const taken = await take(editor, updatedAt);
    expect([taken.status, taken.body['message']]).toEqual([200, 'Scheduled: the newest version, for the same time.']);
    expect(await row(action)).toMatchObject({ state: 'cancelled', reason: 'Edith Editor scheduled a newer version instead.' });
    expect(await shown(id)).toMatchObject([{ state: 'waiting', at, isEditedSince: false }]);
    expect((await take(editor, updatedAt)).status).toBe(409);
    passMinutes(6);
    await worker.runDue();
    expect((await published(id))?.['title']).toBe(`Edited ${id}`);
    const { history } = (await author.get(`/api/reviews?of=news&document=${id}`)).body as { history: { sentence: string }[] };
    expect(history.map(({ sentence }) => sentence)).toEqual([
      'Edith Editor published it.',
      'Edith Editor scheduled it.',
      'Edith Editor scheduled it.',
    ]);
  });
});

it('shows whoever chooses a day what else happens in that month', async () => {
  const { id, title } = await draftOf(author);
  await scheduled(id, { day: '2031-07-04', time: '14:20' });
  expect((await author.get('/api/scheduled-actions/month?month=2031-07')).body).toEqual({ '2031-07-04': [`2:20pm: “${title}” goes up`] });
  expect((await author.get('/api/scheduled-actions/month?month=2031-08')).body).toEqual({});
  expect((await cms.signedOut.get('/api/scheduled-actions/month?month=2031-07')).status).toBe(403);
});

describe('scheduling is refused', () => {
  it('of a time that has passed, of one that is skipped, and of no time at all', async () => {
    const { id } = await draftOf(author);
    const answers = await Promise.all(
      [
        { day: '2026-03-01', time: '09:00' },
        { day: '2027-03-28', time: '01:30' },
        { day: '', time: '' },
      ].map((when) => scheduleBy(editor, id, when)),
    );
    expect(answers.map((answer) => [answer.status, wordsOf(answer)])).toEqual([
      [400, 'Sunday 1 March at 9am has passed. Choose a time that is still to come.'],
      [400, 'The clocks go forward that night, so there is no 01:30 on that day. Choose 02:30 or another time.'],
      [400, 'Say on which day, such as "2026-12-04". Say at what time, such as "09:00".'],
    ]);
  });

  it('of what the editor did not see, and of a second time', async () => {
    const { id, updatedAt } = await draftOf(author);
    await author.send('PATCH', `/api/news/${id}?draft=true`, { title: `Changed ${id}` });
    expect(wordsOf(await scheduleBy(editor, id, { version: updatedAt }))).toBe(
      'Somebody saved this document after you opened it. Reload the page, look at what is there now, and schedule that.',
    );
    await scheduled(id);
    const again = await scheduleBy(editor, id);
    expect([again.status, wordsOf(again)]).toEqual([
      409,
      expect.stringMatching(/^It is scheduled already, for .* by Edith Editor\. Cancel that first/),
    ]);
  });

  it('of a draft that is not complete, with everything there is to put right', async () => {
    const { id } = await draftOf(author, { summary: '', category: null });
    const refused = await scheduleBy(editor, id);
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      400,
      '2 things to put right before it can be scheduled. Summary: This is empty: fill it in. Category: This is empty: fill it in.',
    ]);
    expect(await published(id)).toBeUndefined();
  });

  it('of a picture or file, which is published with what uses it', async () => {
    const answer = await editor.send('POST', '/api/scheduled-actions/schedule', { of: 'files', document: 'x', action: 'publish' });
    expect([answer.status, wordsOf(answer)]).toEqual([
      400,
      'Nothing in “files” can be scheduled. Documents, alerts and globals can be; a picture or file is published with the first document that uses it.',
    ]);
  });
});

describe('a clock that changes', () => {
  it('leaves the time by the name it was given', async () => {
    const { id } = await draftOf(author);
    const winter = await row(await scheduled(id, { day: '2027-02-03', time: '09:00' }));
    await editor.send('POST', `/api/scheduled-actions/${String(winter['id'])}/cancel`);
    const summer = await row(await scheduled(id, { day: '2027-06-03', time: '09:00' }));
    await editor.send('POST', `/api/scheduled-actions/${String(summer['id'])}/cancel`);
    expect([winter['at'], summer['at']]).toEqual(['2027-02-03T09:00:00.000Z', '2027-06-03T08:00:00.000Z']);
  });
});

describe('what cannot be done at its time', () => {
  const failed = async (id: string, action: string) => {
    passMinutes(6);
    await worker.runDue();
    const found = await row(action);
    expect(found['state']).toBe('failed');
    expect((await shown(id))[0]).toMatchObject({ state: 'failed', reason: found['reason'] });
    return String(found['reason']);
  };

  it('says that something newer was published, at the document and on the desk, until somebody deals with it', async () => {
    const { id } = await draftOf(author);
    const action = await scheduled(id);
    await editor.send('PATCH', `/api/news/${id}`, { title: `Newer ${id}`, _status: 'published' });
    expect(await failed(id, action)).toMatch(/^Somebody published something newer on .*, after this was approved\. Compare the two/);
    expect((await published(id))?.['title']).toBe(`Newer ${id}`);
    const { scheduleFacts } = await import('../../../../cms/admin/desk/schedule-facts.ts');
    const user = (await cms.payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })) as never;
    expect((await scheduleFacts(cms.payload, user, '2026-12')).failed.map((one) => one.id)).toContain(action);
    expect((await editor.send('POST', `/api/scheduled-actions/${action}/settle`)).status).toBe(200);
    expect((await scheduleFacts(cms.payload, user, '2026-12')).failed.map((one) => one.id)).not.toContain(action);
    expect(await shown(id)).toEqual([]);
  });

  it('says that its address was taken', async () => {
    const { id } = await draftOf(author, { slug: 'one-address' });
    const action = await scheduled(id);
    await editor.send('POST', '/api/news', exampleNews({ slug: 'one-address', _status: 'published' }));
    expect(await failed(id, action)).toMatch(/one-address/);
  });

  it('says that a picture it uses was changed by somebody since', async () => {
    const form = new FormData();
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#e0a526' } })
      .png()
      .toBuffer();
    form.set('file', new File([new Uint8Array(bytes)], 'a.png'));
    form.set('_payload', JSON.stringify({ alt: 'A yellow field' }));
    const made = (await (await author.raw('POST', '/api/images?draft=true', { body: form })).json()) as { doc: { id: string } };
    const { id } = await draftOf(author, { image: made.doc.id });
    const action = await scheduled(id);
    expect((await author.send('PATCH', `/api/images/${made.doc.id}?draft=true`, { alt: 'Slipped in' })).status).toBe(200);
    expect(await failed(id, action)).toMatch(/^The picture .*, which it uses, was changed after this was approved\./);
    expect(await published(id)).toBeUndefined();
  });

  it('is taken off the schedule when an editor deletes the document', async () => {
    const { id } = await draftOf(author);
    const action = await scheduled(id);
    expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
    expect(await row(action)).toMatchObject({ state: 'cancelled', reason: 'The document was deleted by Edith Editor.' });
  });
});

describe('the worker', () => {
  it('that was off at the time catches up and says that it was late', async () => {
    const { id, title } = await draftOf(author);
    const action = await scheduled(id);
    passMinutes(35);
    expect((await shown(id))[0]).toMatchObject({ state: 'waiting', isOverdue: true });
    await worker.runDue();
    expect(await published(id)).toMatchObject({ title });
    expect(await row(action)).toMatchObject({
      state: 'done',
      isLate: true,
      reason: expect.stringMatching(/was done 3[01] minutes late/) as string,
    });
  });

  it('and another one never do the same twice', async () => {
    const { id } = await draftOf(author);
    await scheduled(id);
    passMinutes(6);
    await Promise.all([worker.runDue(), another.runDue(), worker.runDue(), another.runDue()]);
    const { totalDocs } = await cms.payload.count({ collection: 'change-log', where: { document: { equals: id } }, overrideAccess: true });
    expect(totalDocs).toBe(1);
  });

  it('tries again where the database failed, and nothing is half done', async (context) => {
    await needTransactions(context);
    const { id, title } = await draftOf(author);
    const action = await scheduled(id);
    passMinutes(6);
    atStep = (step) => {
      if (step === 'applied') throw new Error('The disk is full.');
    };
    await worker.runDue();
    expect(await published(id)).toBeUndefined();
    expect(await row(action)).toMatchObject({
      state: 'waiting',
      reason: 'It could not be done yet, and is tried again. The disk is full.',
    });
    atStep = () => undefined;
    await worker.runDue();
    expect(await published(id)).toMatchObject({ title });
    expect(await row(action)).toMatchObject({ state: 'done' });
  });

  it.for(['claimed', 'applied', 'done'])(
    'that is killed when it has %s it is followed by one that does it once, within a minute',
    { timeout: 60_000 },
    async (step, context) => {
      if (step === 'applied') await needTransactions(context);
      const { id, title } = await draftOf(author);
      const action = await scheduled(id);
      const due = Date.parse(String((await row(action))['at']));
      const script = join(import.meta.dirname, '../../../support/running/scheduled-worker-to-kill.ts');
      const killed = spawnSync(process.execPath, [script, step, String(due + 1000)], { env: process.env, encoding: 'utf8' });
      expect([killed.signal, killed.stderr]).toEqual(['SIGKILL', '']);
      vi.useFakeTimers({ toFake: ['Date'], now: due + 1000 });
      await another.runDue();
      if (step !== 'done') expect(await row(action), 'Whoever was killed may still be at it.').toMatchObject({ state: 'waiting' });
      vi.useFakeTimers({ toFake: ['Date'], now: due + 59_000 });
      await another.runDue();
      expect(await row(action)).toMatchObject({ state: 'done' });
      expect(await published(id)).toMatchObject({ title });
      const { totalDocs } = await cms.payload.count({
        collection: 'change-log',
        where: { document: { equals: id } },
        overrideAccess: true,
      });
      expect(totalDocs).toBe(1);
    },
  );
});

it('Payload’s own scheduling is off', async () => {
  const { serverFunctions } = await import('../../../../cms/api/server-functions.ts');
  expect(await serverFunctions['schedule-publish']?.({} as never)).toEqual({
    error: 'Documents are scheduled on their own page, in the box “Scheduled”.',
  });
  expect(cms.payload.collections['payload-jobs' as 'news']).toBeUndefined();
});
