import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { blocks } from '../../../../cms/blocks/index.ts';
import type { ScheduledWork } from '../../../../cms/jobs/scheduled/run-scheduled.ts';
import { toLexical } from '../../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { londonClock } from '../../../../content/model/time/london-time.ts';
import { startWorker, type WorkerInProcess } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { textWithLink } from '../checking/text-with-link.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let worker: WorkerInProcess;
let clock: ScheduledWork;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Avery Author');
  editor = await cms.officer('editor', 'Edith Editor');
  worker = await startWorker(cms);
  const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
  clock = scheduledWork({ payload: cms.payload, log: () => undefined });
  for (let count = 0; count < 8; count += 1) await make(editor, { title: `Stays ${count} ${crypto.randomUUID()}`, _status: 'published' });
  await worker.loop.publish({});
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('a launch set', () => {
  it('makes pages that link to each other, a redirect and a withdrawal public in one release, with one receipt', async () => {
    const [first, second] = [await make(author), await make(author)];
    await link(author, first, second);
    await link(author, second, first);
    const going = await make(editor, { _status: 'published' });
    await worker.loop.publish({});
    expect(await statusOf(going.path)).toBe(200);
    const alone = await editor.send('PATCH', `/api/news/${first.id}`, { _status: 'published' });
    expect([alone.status, wordsOf(alone)]).toEqual([
      400,
      expect.stringContaining(`leads to “${second.title}”, which is not public. Publish that page first, or take the link out.`),
    ]);

    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: first.id, action: 'publish' });
    await add(author, set, { of: 'news', document: second.id, action: 'publish' });
    await add(author, set, { of: 'news', document: going.id, action: 'withdraw', reason: 'It moved.' });
    const from = `/launch-${set.slice(0, 8)}`;
    await add(author, set, { of: 'redirects', action: 'publish', from, to: pageTarget(second.id) });
    expect(await problemsOf(author, set)).toEqual([]);

    expect(said(await publish(editor, set))).toEqual([200, 'Published. All of it goes live in one moment, within a second.']);
    await worker.loop.publish({});
    expect(worker.publisher.quarantined()).toEqual([]);
    const now = await Promise.all([first.path, second.path, going.path, from].map(statusOf));
    expect(now).toEqual([200, 200, 410, 301]);
    worker.loop.deliverReceipts();
    await expect.poll(async () => (await receipt(author, set))['state'], { timeout: 15_000 }).toBe('done');
    const told = await receipt(author, set);
    expect((told['members'] as { title: string }[]).map(({ title }) => title).sort()).toEqual(
      [first.title, second.title, going.title, from].sort(),
    );
    const releases = await Promise.all(
      [first, second, going].map(async ({ id }) => (await author.get(`/api/receipt?collection=news&id=${id}`)).body['release']),
    );
    expect(new Set([...releases, told['release']]).size, String(releases)).toBe(1);
    expect((told['pages'] as { path: string }[]).map(({ path }) => path)).toEqual(
      expect.arrayContaining([first.path, second.path, going.path]),
    );
    const lastOf = async (id: string) =>
      ((await author.get(`/api/reviews?of=news&document=${id}`)).body['history'] as { event: string }[])[0]?.event;
    expect(await Promise.all([first.id, second.id, going.id].map(lastOf))).toEqual(['published', 'published', 'withdrawn']);
  });

  it('is taken back as one: what was public is public again, what was new is withdrawn, what went is back', async () => {
    const changed = await make(editor, { _status: 'published', summary: 'As it was before.' });
    const going = await make(editor, { _status: 'published' });
    await worker.loop.publish({});
    await author.send('PATCH', `/api/news/${changed.id}?draft=true`, { summary: 'As it is with the set.' });
    const fresh = await make(author);
    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: changed.id, action: 'publish' });
    await add(author, set, { of: 'news', document: fresh.id, action: 'publish' });
    await add(author, set, { of: 'news', document: going.id, action: 'withdraw', reason: 'It is over.' });
    const from = `/back-${set.slice(0, 8)}`;
    await add(author, set, { of: 'redirects', action: 'publish', from, to: pageTarget(fresh.id) });
    expect(said(await publish(editor, set))[0]).toBe(200);
    await worker.loop.publish({});
    expect(await textOf(changed.path)).toContain('As it is with the set.');

    expect((await author.send('POST', `/api/launch-sets/${set}/take-back`, {})).status).toBe(403);
    const silent = await editor.send('POST', `/api/launch-sets/${set}/take-back`, { reason: ' ' });
    expect([silent.status, wordsOf(silent).trim()]).toEqual([
      400,
      'Say why what was new goes, as “reason”. People who follow a link to it read that, such as “The opening was put off”. Nothing was taken back.',
    ]);
    const back = await editor.send('POST', `/api/launch-sets/${set}/take-back`, { reason: 'The opening was put off.' });
    expect(said(back)).toEqual([200, 'Taken back. All of it goes in one moment, within a second.']);
    await worker.loop.publish({});
    expect(await textOf(changed.path)).toContain('As it was before.');
    expect(await textOf(fresh.path)).toContain('The opening was put off.');
    expect(await Promise.all([fresh.path, going.path, from].map(statusOf))).toEqual([410, 200, 410]);
    // Nobody's words are lost: what was live with the set is the draft again.
    expect((await editor.get(`/api/news/${changed.id}?draft=true`)).body).toMatchObject({
      summary: 'As it is with the set.',
      _status: 'draft',
    });

    expect((await author.send('POST', `/api/launch-sets/${set}/prepare-again`)).status).toBe(200);
    expect(await problemsOf(author, set)).toEqual([]);
    expect(said(await publish(editor, set))[0]).toBe(200);
    await worker.loop.publish({});
    expect(await Promise.all([changed.path, fresh.path, going.path, from].map(statusOf))).toEqual([200, 200, 410, 301]);
  });

  it('is never read in part, however often the publisher looks while it is written', async () => {
    const made = [];
    for (let count = 0; count < 6; count += 1) made.push(await make(author));
    const set = await makeSet(author);
    for (const { id } of made) await add(author, set, { of: 'news', document: id, action: 'publish' });
    for (const what of ['publish', 'take-back'] as const) {
      let isWritten = false;
      const written = (
        what === 'publish' ? publish(editor, set) : editor.send('POST', `/api/launch-sets/${set}/take-back`, { reason: 'Put off.' })
      ).finally(() => (isWritten = true));
      const seen: string[] = [];
      while (!isWritten) {
        await worker.loop.look();
        seen.push([...new Set(await Promise.all(made.map(({ path }) => statusOf(path))))].join(' and '));
      }
      expect((await written).status).toBe(200);
      await worker.loop.look();
      seen.push([...new Set(await Promise.all(made.map(({ path }) => statusOf(path))))].join(' and '));
      expect([...new Set(seen)].filter((statuses) => statuses.includes('and'))).toEqual([]);
      expect(seen.at(-1)).toBe(what === 'publish' ? '200' : '410');
    }
  });

  it('is not taken back over what somebody published since', async () => {
    const one = await make(author);
    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: one.id, action: 'publish' });
    expect(said(await publish(editor, set))[0]).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${one.id}`, { summary: 'Corrected since.', _status: 'published' })).status).toBe(200);
    const back = await editor.send('POST', `/api/launch-sets/${set}/take-back`, {});
    expect([back.status, wordsOf(back).trim()]).toEqual([
      409,
      expect.stringMatching(
        new RegExp(`^“${one.title}” was published again on .*, since the set went live, and taking the set back would lose that\\. `),
      ),
    ]);
    expect((await contents(editor, set))['state']).toBe('live');
  });

  it('is kept back whole by one member that fails its checks, in words that say what to do', async () => {
    const [good, bad] = [await make(author), await make(author, { summary: '' })];
    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: good.id, action: 'publish' });
    await add(author, set, { of: 'news', document: bad.id, action: 'publish' });
    const [problem] = await problemsOf(author, set);
    expect(problem).toMatchObject({ title: bad.title, field: 'Summary' });
    const refused = await publish(editor, set);
    expect([refused.status, wordsOf(refused)]).toEqual([
      409,
      expect.stringContaining(`Nothing was published. One thing keeps the set back, in “${bad.title}”.`),
    ]);
    expect(await isPublic(good.id)).toBe(false);
    expect((await contents(editor, set))['state']).toBe('preparing');
    const log = await cms.payload.find({
      collection: 'change-log',
      where: { document: { in: [set, good.id, bad.id] } },
      overrideAccess: true,
    });
    expect(log.docs).toEqual([]);
  });

  it('is kept back whole by an error that no editor let through', async () => {
    const [good, bad] = [await make(author), await make(author, { body: textWithLink('click here', 'https://example.org/') })];
    const set = await makeSet(author);
    for (const { id } of [good, bad]) await add(author, set, { of: 'news', document: id, action: 'publish' });
    const [problem] = await problemsOf(author, set);
    expect(problem?.['reason']).toBe(
      'The link “click here” does not say where it leads. Name the page, or what people can do there. If it has to stay, an editor can say why under Checks.',
    );
    expect((await publish(editor, set)).status).toBe(409);
    const { findings } = (await editor.send('POST', '/api/checks', { of: 'news', document: bad.id })).body as {
      findings: { key: string; weight: string }[];
    };
    const keys = findings.filter(({ weight }) => weight === 'error').map(({ key }) => key);
    await editor.send('POST', '/api/checks/let-through', { of: 'news', document: bad.id, keys, reason: 'It is on the posters.' });
    expect(await problemsOf(author, set)).toEqual([]);
    expect((await publish(editor, set)).status).toBe(200);
  });

  it('leaves everything as it was where a fault ends it half-way, and can then be published', async () => {
    const [first, second] = [await make(author), await make(author)];
    const changed = await make(editor, { _status: 'published', summary: 'As it was before.' });
    await author.send('PATCH', `/api/news/${changed.id}?draft=true`, { summary: 'As it is with the set.' });
    const set = await makeSet(author);
    for (const { id } of [changed, first, second]) await add(author, set, { of: 'news', document: id, action: 'publish' });
    const hooks = cms.payload.collections['news'].config.hooks.afterChange;
    const failing = ({ doc }: { doc: Record<string, unknown> }) => {
      if (doc['id'] === second.id) throw new Error('Nobody foresaw it.');
    };
    hooks.push(failing as never);
    try {
      expect((await publish(editor, set)).status).toBe(500);
    } finally {
      hooks.splice(hooks.indexOf(failing as never), 1);
    }
    // A database without transactions is put back by the worker, where even that failed.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    await clock.runDue();
    vi.useRealTimers();
    expect([await isPublic(first.id), await isPublic(second.id), (await contents(editor, set))['state']]).toEqual([
      false,
      false,
      'preparing',
    ]);
    await worker.loop.publish({ full: true });
    expect(await textOf(changed.path)).toContain('As it was before.');
    expect(await Promise.all([first.path, second.path].map(statusOf))).toEqual([404, 404]);
    expect((await editor.get(`/api/news/${changed.id}?draft=true`)).body['summary']).toBe('As it is with the set.');
    expect(said(await publish(editor, set))[0]).toBe(200);
    await worker.loop.publish({});
    expect(await Promise.all([first.path, second.path].map(statusOf))).toEqual([200, 200]);
    expect(await textOf(changed.path)).toContain('As it is with the set.');
  });

  it('is kept back whole by the publisher, where a page of it cannot be made', async () => {
    const [good, bad] = [await make(author), await make(author, { title: `This breaks the template ${crypto.randomUUID()}` })];
    const set = await makeSet(author, 'Two at once');
    await add(author, set, { of: 'news', document: good.id, action: 'publish' });
    await add(author, set, { of: 'news', document: bad.id, action: 'publish' });
    expect(said(await publish(editor, set))[0]).toBe(200);
    await worker.loop.publish({});
    expect(await Promise.all([good.path, bad.path].map(statusOf))).toEqual([404, 404]);
    const held = worker.publisher.quarantined().find(({ id }) => id === good.id);
    expect(held?.problems[0]?.reason).toMatch(
      new RegExp(`^It goes live with all of the launch set “Two at once” or not at all, and “${bad.title}” cannot go live\\. `),
    );
    worker.loop.deliverReceipts();
    await expect.poll(async () => (await receipt(author, set))['state'], { timeout: 15_000 }).toBe('held');

    // Once the page at fault is put right, the rest goes live with it.
    const mended = await editor.send('PATCH', `/api/news/${bad.id}`, {
      title: `This is fine ${crypto.randomUUID()}`,
      _status: 'published',
    });
    expect(mended.status, JSON.stringify(mended.body)).toBe(200);
    await worker.loop.publish({});
    expect(worker.publisher.quarantined()).toEqual([]);
    expect(await Promise.all([good.path, bad.path].map(statusOf))).toEqual([200, 200]);
  });
});

describe('what is in a launch set', () => {
  it('is not published alone, nor is what links to it, and the refusal names the set', async () => {
    const [inSet, outside] = [await make(author), await make(author)];
    const set = await makeSet(author, 'The opening');
    await add(author, set, { of: 'news', document: inSet.id, action: 'publish' });
    const alone = await editor.send('PATCH', `/api/news/${inSet.id}`, { _status: 'published' });
    expect(said(alone)).toEqual([
      409,
      'This was not published, because it goes live with the launch set “The opening”. Publish that set, or take this out of it first.',
    ]);
    const { updatedAt: version } = (await editor.get(`/api/news/${inSet.id}?draft=true`)).body;
    const at = londonClock(new Date(Date.now() + 300_000));
    const scheduled = await editor.send('POST', '/api/scheduled-actions/schedule', {
      of: 'news',
      document: inSet.id,
      action: 'publish',
      version,
      ...at,
    });
    expect([scheduled.status, wordsOf(scheduled)]).toEqual([409, expect.stringContaining('“The opening”')]);
    await link(author, outside, inSet);
    const linking = await editor.send('PATCH', `/api/news/${outside.id}`, { _status: 'published' });
    expect([linking.status, wordsOf(linking)]).toEqual([
      400,
      expect.stringContaining(
        `leads to “${inSet.title}”, which is not public yet: it goes live with the launch set “The opening”. Put this page into that set too, publish the set first, or take the link out.`,
      ),
    ]);
    const redirect = await editor.send('POST', '/api/redirects', { from: `/alone-${set.slice(0, 8)}`, to: pageTarget(inSet.id) });
    expect([redirect.status, wordsOf(redirect)]).toEqual([400, expect.stringContaining('it goes live with the launch set “The opening”')]);

    const member = await memberOf(set, inSet.id);
    expect((await author.send('POST', `/api/launch-sets/${set}/take-out`, { member })).status).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${inSet.id}`, { _status: 'published' })).status).toBe(200);
  });

  it('waits on the editors’ desk with all of the set once its author asks, and is asked for once', async () => {
    const [one, other] = [await make(author), await make(author)];
    const set = await makeSet(author, 'Both of them');
    for (const { id: document } of [one, other]) await add(author, set, { of: 'news', document, action: 'publish' });
    const asked = async (words: string) =>
      author.send('POST', `/api/launch-sets/${set}/ask`, { seen: (await contents(author, set))['seen'], words });
    expect(said(await asked('Look at the day.'))).toEqual([200, 'Asked. 2 pages wait on the editors’ desk.']);
    const { body: review } = await editor.get(`/api/reviews?of=news&document=${one.id}`);
    expect(review).toMatchObject({ state: 'asked', words: 'Look at the day. In the launch set “Both of them”.' });
    expect(said(await asked(''))).toEqual([
      409,
      'Everything in this set is approved, or waits for an editor already. Nothing is left to ask for.',
    ]);
    const stale = await author.send('POST', `/api/launch-sets/${set}/ask`, { seen: 'another', words: '' });
    expect([stale.status, wordsOf(stale)]).toEqual([409, expect.stringContaining('Somebody changed this set')]);
    await editor.send('POST', '/api/reviews/approve', {
      of: 'news',
      document: one.id,
      version: (await author.get(`/api/news/${one.id}?draft=true`)).body['updatedAt'],
    });
    const members = (await contents(author, set))['members'] as { review: string }[];
    expect(members.map(({ review }) => review)).toEqual(['Approved by Edith Editor', 'Waits for an editor']);
  });

  it('is in no other set, whoever comes first', async () => {
    const one = await make(author);
    const [set, other] = [await makeSet(author, 'Ours'), await makeSet(editor, 'Theirs')];
    const wanted = { of: 'news', document: one.id, action: 'publish' };
    const answers = await Promise.all([
      author.send('POST', `/api/launch-sets/${set}/add`, wanted),
      editor.send('POST', `/api/launch-sets/${other}/add`, wanted),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused && wordsOf(refused)).toMatch(
      /is in the launch set “(Ours|Theirs)”, and can be in one set only\. Take it out there first\.|in one set only/,
    );
    const again = await author.send('POST', `/api/launch-sets/${answers[0]?.status === 200 ? set : other}/add`, wanted);
    expect(said(again)).toEqual([409, `“${one.title}” is in this set already.`]);
    expect((await author.get(`/api/launch-sets/holding?document=${one.id}`)).body['set']).toMatchObject({
      name: answers[0]?.status === 200 ? 'Ours' : 'Theirs',
    });
  });

  it('can always be withdrawn at once', async () => {
    const one = await make(editor, { _status: 'published' });
    await author.send('PATCH', `/api/news/${one.id}?draft=true`, { summary: 'New words.' });
    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: one.id, action: 'publish' });
    expect((await editor.send('PATCH', `/api/news/${one.id}`, { _status: 'draft', withdrawalReason: 'It was wrong.' })).status).toBe(200);
    expect(await isPublic(one.id)).toBe(false);
  });

  it('can be a picture or file that takes another’s place, and is taken back with its bytes', async () => {
    const file = await upload('first.csv', 'area\nGolden Valley\n');
    const page = await make(editor, { _status: 'published', body: linkTo({ kind: 'file', id: file }) });
    await worker.loop.publish({});
    await replace(file, 'second.csv', 'area\nHoneybourne\n');
    await author.send('PATCH', `/api/news/${page.id}?draft=true`, { summary: 'With the second table.' });
    const set = await makeSet(author);
    await add(author, set, { of: 'files', document: file, action: 'publish' });
    await add(author, set, { of: 'news', document: page.id, action: 'publish' });
    expect(said(await publish(editor, set))).toEqual([200, expect.any(String)]);
    await worker.loop.publish({});
    expect(await textOf(`/files/${file}/second.csv`)).toContain('Honeybourne');
    expect((await editor.send('POST', `/api/launch-sets/${set}/take-back`, { reason: 'Put off.' })).status).toBe(200);
    await worker.loop.publish({});
    expect(worker.publisher.quarantined()).toEqual([]);
    expect(await textOf(`/files/${file}/first.csv`)).toContain('Golden Valley');
  });
});

describe('a fact in a launch set', () => {
  const number = (telephone: string, more: object = {}): object => ({
    ...{ title: `Number ${telephone}`, kind: 'telephone', telephone, source: 'the team' },
    ...{ verifiedOn: '2026-11-01T12:00:00.000Z', _status: 'draft', ...more },
  });
  const service = (title: string, fact: string, _status: 'draft' | 'published'): object => ({
    ...{ title, summary: 'What somebody finds here, in a sentence.', whoFor: 'Adults', howToGetIt: 'Turn up.', waysIn: ['turn up'] },
    ...{ contact: { telephoneFact: fact }, _status },
  });
  const shownOf = (id: string): unknown => {
    const document = worker.publisher.reader().snapshot.documents.get(id);
    return document?.collection === 'services' ? document.contact?.telephone : undefined;
  };
  const created = async (path: string, data: object): Promise<string> => {
    const { status, body } = await editor.send('POST', path, data);
    expect(status, JSON.stringify(body)).toBe(201);
    return (body['doc'] as { id: string }).id;
  };

  it('goes live with the page that uses it, changes the pages that use it, and is taken back with them', async () => {
    const old = await created('/api/facts', number('01632 960 201', { _status: 'published' }));
    const user = await created('/api/services', service(`Uses a number ${crypto.randomUUID()}`, old, 'published'));
    await worker.loop.publish({});
    const changed = await author.send('PATCH', `/api/facts/${old}?draft=true`, { telephone: '01632 960 202', _status: 'draft' });
    expect(changed.status, wordsOf(changed)).toBe(200);
    const fresh = await created('/api/facts?draft=true', number('01632 960 203'));
    const page = await created('/api/services?draft=true', service(`Uses a new number ${crypto.randomUUID()}`, fresh, 'draft'));

    const set = await makeSet(author);
    await add(author, set, { of: 'services', document: page, action: 'publish' });
    for (const fact of [old, fresh]) await add(author, set, { of: 'facts', document: fact, action: 'publish' });
    expect(await problemsOf(author, set)).toEqual([]);
    expect(said(await publish(editor, set))).toEqual([200, 'Published. All of it goes live in one moment, within a second.']);
    await worker.loop.publish({});
    expect([shownOf(user), shownOf(page)]).toEqual(['01632 960 202', '01632 960 203']);

    const back = await editor.send('POST', `/api/launch-sets/${set}/take-back`, { reason: 'Not yet.' });
    expect(said(back)[0], wordsOf(back)).toBe(200);
    await worker.loop.publish({});
    expect([shownOf(user), shownOf(page)]).toEqual(['01632 960 201', undefined]);
    expect((await editor.get(`/api/facts/${fresh}?depth=0`)).body['_status']).toBe('draft');
  });

  it('is withdrawn with the last page that uses it, and not while another does', async () => {
    const fact = await created('/api/facts', number('01632 960 204', { _status: 'published' }));
    const title = `Uses it to the end ${crypto.randomUUID()}`;
    const user = await created('/api/services', service(title, fact, 'published'));
    await worker.loop.publish({});
    const set = await makeSet(author);
    await add(author, set, { of: 'facts', document: fact, action: 'withdraw', reason: '' });
    expect(await problemsOf(author, set)).toMatchObject([
      { reason: `It is used in “${title}”, which would lose it. Take it out there, in drafts that are in this set, or leave it public.` },
    ]);
    await add(author, set, { of: 'services', document: user, action: 'withdraw', reason: 'It closed.' });
    expect(await problemsOf(author, set)).toEqual([]);
    expect(said(await publish(editor, set))).toEqual([200, 'Published. All of it goes live in one moment, within a second.']);
    expect((await editor.get(`/api/facts/${fact}?depth=0`)).body['_status']).toBe('draft');
  });
});

describe('a scheduled set', () => {
  it('goes live at its time as it was approved, whatever is written since', async () => {
    const one = await make(author, { summary: 'As it was approved.' });
    const set = await makeSet(author, 'On Friday');
    await add(author, set, { of: 'news', document: one.id, action: 'publish' });
    const seen = (await contents(editor, set))['seen'];
    const when = londonClock(new Date(Date.now() + 300_000));
    expect((await author.send('POST', `/api/launch-sets/${set}/schedule`, { seen, ...when })).status).toBe(403);
    const answer = await editor.send('POST', `/api/launch-sets/${set}/schedule`, { seen, ...when });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const more = await make(author);
    const refused = await author.send('POST', `/api/launch-sets/${set}/add`, { of: 'news', document: more.id, action: 'publish' });
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      409,
      expect.stringMatching(/^“On Friday” goes live on .*, as Edith Editor approved it\. Cancel that first, then change the set\.$/),
    ]);
    await author.send('PATCH', `/api/news/${one.id}?draft=true`, { summary: 'Slipped in.' });
    const [member] = (await contents(author, set))['members'] as { isEditedSince: boolean }[];
    expect(member?.isEditedSince).toBe(true);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 360_000 });
    await clock.runDue();
    const row = await editor.get(`/api/scheduled-actions/${String(answer.body['id'])}`);
    expect([row.body['state'], row.body['reason'] ?? null]).toEqual(['done', expect.anything()]);
    expect((await contents(editor, set))['state']).toBe('live');
    await worker.loop.publish({});
    expect(await textOf(one.path)).toContain('As it was approved.');
    expect((await editor.get(`/api/news/${one.id}?draft=true`)).body['summary']).toBe('Slipped in.');
  });

  it('that cannot go live any more says so on its page, until it is published or somebody dealt with it', async () => {
    const [one, other] = [await make(editor, { _status: 'published' }), await make(author)];
    await author.send('PATCH', `/api/news/${one.id}?draft=true`, { summary: 'With the set.' });
    const set = await makeSet(author);
    for (const { id } of [one, other]) await add(author, set, { of: 'news', document: id, action: 'publish' });
    const seen = (await contents(editor, set))['seen'];
    const when = londonClock(new Date(Date.now() + 300_000));
    expect((await editor.send('POST', `/api/launch-sets/${set}/schedule`, { seen, ...when })).status).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${one.id}`, { _status: 'draft', withdrawalReason: 'It was wrong.' })).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 360_000 });
    await clock.runDue();
    vi.useRealTimers();
    const { failed, state } = (await contents(author, set)) as { failed?: { reason: string }[]; state?: string };
    expect([failed?.map(({ reason }) => reason), state]).toEqual([
      [expect.stringContaining('Somebody withdrew the document after this was approved.')],
      'preparing',
    ]);
    expect(await isPublic(other.id)).toBe(false);
    expect(said(await publish(editor, set))[0]).toBe(200);
    expect((await contents(author, set))['failed']).toEqual([]);
  });

  it('is published by nobody who saw another set', async () => {
    const one = await make(author);
    const set = await makeSet(author);
    await add(author, set, { of: 'news', document: one.id, action: 'publish' });
    const seen = (await contents(editor, set))['seen'];
    await author.send('PATCH', `/api/news/${one.id}?draft=true`, { summary: 'Slipped in.' });
    const refused = await editor.send('POST', `/api/launch-sets/${set}/publish`, { seen });
    expect(said(refused)).toEqual([
      409,
      'Somebody changed this set, or something in it, after you opened this page. Reload it, look at what is there now, and approve that.',
    ]);
    expect(await isPublic(one.id)).toBe(false);
    expect((await author.send('POST', `/api/launch-sets/${set}/publish`, { seen })).status).toBe(403);
    expect((await cms.signedOut.get(`/api/launch-sets/${set}/contents`)).status).toBe(403);
  });
});

it('goes live and is taken back whole or not at all, wherever whoever does it is killed', { timeout: 600_000 }, async () => {
  const fresh = await make(author);
  const [changed, going] = [await make(editor, { _status: 'published' }), await make(editor, { _status: 'published' })];
  await author.send('PATCH', `/api/news/${changed.id}?draft=true`, { summary: 'As it is with the set.' });
  const set = await makeSet(author);
  const from = `/killed-${set.slice(0, 8)}`;
  await add(author, set, { of: 'news', document: fresh.id, action: 'publish' });
  await add(author, set, { of: 'news', document: changed.id, action: 'publish' });
  await add(author, set, { of: 'news', document: going.id, action: 'withdraw', reason: 'It moved.' });
  await add(author, set, { of: 'redirects', action: 'publish', from, to: pageTarget(fresh.id) });
  // What was put back has newer versions, where there are no transactions, so somebody must see it again.
  const seen = async () => String((await contents(editor, set))['seen']);

  const publicNow = async () => {
    const summary = (await cms.payload.findByID({ collection: 'news', id: changed.id, depth: 0, overrideAccess: true })).summary;
    const where = { from: { equals: from } };
    const { totalDocs: redirects } = await cms.payload.count({ collection: 'redirects', where, overrideAccess: true });
    return [await isPublic(fresh.id), summary === 'As it is with the set.', !(await isPublic(going.id)), redirects === 1];
  };
  const state = async () => (await contents(editor, set))['state'];
  const logged = async () =>
    (await cms.payload.count({ collection: 'change-log', where: { document: { equals: set } }, overrideAccess: true })).totalDocs;
  const { repairLaunches } = await import('../../../../cms/workflow/sets/launch.ts');

  for (const [what, before, after] of [
    ['launch', 'preparing', 'live'],
    ['take-back', 'live', 'taken-back'],
  ] as const) {
    const rows = await logged();
    // Without transactions, what was half taken back is taken back whole; each repair is a row of the change log.
    const hasTransactions = cms.payload.db.name !== 'mongoose';
    const isFinishedByRepair = what === 'take-back' && !hasTransactions;
    // At every write with ALL=1, which takes long; else at two of them.
    const next = (killAt: number) => (process.env['ALL'] === '1' ? killAt + 1 : killAt * 4);
    let kills = 0;
    for (let killAt = 5; (await runToKill(what, set, await seen(), String(killAt))) === 'SIGKILL'; killAt = next(killAt)) {
      kills += 1;
      // Where there are no transactions, the worker puts it back.
      await repairLaunches(cms.payload, 0);
      if (isFinishedByRepair) break;
      const isLive = what === 'take-back';
      expect([what, killAt, await state(), await publicNow()]).toEqual([what, killAt, before, [isLive, isLive, isLive, isLive]]);
    }
    expect(kills).toBeGreaterThan(isFinishedByRepair ? 0 : 1);
    const repairs = hasTransactions ? 0 : kills;
    expect([what, await state(), await logged()]).toEqual([what, after, rows + repairs + (isFinishedByRepair ? 0 : 1)]);
    expect(await publicNow()).toEqual(what === 'launch' ? [true, true, true, true] : [false, false, false, false]);
  }
});

/** Does it in a process of its own. @returns how it ended: the signal, or the code */
async function runToKill(...args: string[]): Promise<string | number> {
  const script = join(import.meta.dirname, '../../../support/running/launch-to-kill.ts');
  const child = spawn(process.execPath, [script, ...args], { env: process.env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code ?? 'nothing';
}

interface Made {
  id: string;
  title: string;
  path: string;
}

async function make(who: Caller, changes: Record<string, unknown> = {}): Promise<Made> {
  const draft = changes['_status'] === 'published' ? '' : '?draft=true';
  const { status, body } = await who.send('POST', `/api/news${draft}`, exampleNews(changes));
  expect(status, JSON.stringify(body)).toBe(201);
  const { id, title, slug } = body['doc'] as { id: string; title: string; slug: string };
  return { id, title, path: `/news/${slug}/` };
}

const pageTarget = (id: string) => ({ kind: 'document', document: { relationTo: 'news', value: id } });

function linkTo(to: { kind: 'document' | 'file'; id: string }): object | undefined {
  return toLexical(
    [{ type: 'paragraph', children: [{ type: 'link', to, children: [{ type: 'text', text: 'Read on' }] }] }],
    { collectionOf: () => 'news' },
    blocks,
  );
}

async function link(who: Caller, from: Made, to: Made): Promise<void> {
  const { status, body } = await who.send('PATCH', `/api/news/${from.id}?draft=true`, { body: linkTo({ kind: 'document', id: to.id }) });
  expect(status, JSON.stringify(body)).toBe(200);
}

async function makeSet(who: Caller, name = 'A launch'): Promise<string> {
  const { status, body } = await who.send('POST', '/api/launch-sets', { name });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function add(who: Caller, set: string, wanted: object): Promise<void> {
  const { status, body } = await who.send('POST', `/api/launch-sets/${set}/add`, wanted);
  expect(status, JSON.stringify(body)).toBe(200);
}

const contents = async (who: Caller, set: string) => (await who.get(`/api/launch-sets/${set}/contents`)).body;
const receipt = async (who: Caller, set: string) => (await who.get(`/api/launch-sets/${set}/receipt`)).body;
const memberOf = async (set: string, document: string) =>
  ((await contents(editor, set))['members'] as { member: string; document: string }[]).find((one) => one.document === document)?.member;

async function problemsOf(who: Caller, set: string): Promise<Record<string, unknown>[]> {
  const { status, body } = await who.get(`/api/launch-sets/${set}/problems`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body['problems'] as Record<string, unknown>[];
}

async function publish(who: Caller, set: string): Promise<Answer> {
  return who.send('POST', `/api/launch-sets/${set}/publish`, { seen: (await contents(who, set))['seen'] });
}

/** The status of an answer, with its words. */
const said = (answer: Answer) => [
  answer.status,
  typeof answer.body['message'] === 'string' ? answer.body['message'] : wordsOf(answer).trim(),
];

const ask = (path: string) => fetch(worker.url + path, { redirect: 'manual' });
const statusOf = async (path: string) => (await ask(path)).status;
const textOf = async (path: string) => (await ask(path)).text();

async function isPublic(id: string): Promise<boolean> {
  const stored = await cms.payload.db.findOne<{ id: string; _status?: string }>({ collection: 'news', where: { id: { equals: id } } });
  return stored?._status === 'published';
}

function form(name: string, text: string, data: object): FormData {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/csv' }), name);
  body.append('_payload', JSON.stringify(data));
  return body;
}

async function upload(name: string, text: string): Promise<string> {
  const answer = await editor.raw('POST', '/api/files', { body: form(name, text, { title: 'A table', _status: 'published' }) });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

async function replace(id: string, name: string, text: string): Promise<void> {
  const answer = await editor.raw('PATCH', `/api/files/${id}?draft=true`, { body: form(name, text, { title: 'A table' }) });
  expect(answer.status, await answer.clone().text()).toBe(200);
}
