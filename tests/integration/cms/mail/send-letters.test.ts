import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TypedUser } from 'payload';
import type { Mail } from '../../../../cms/mail/queue-mail.ts';
import type { Mailing } from '../../../../cms/mail/send-letters.ts';
import type { Letter } from '../../../../cms/payload-types.ts';
import type { Document } from '../../../../content/model/documents/index.ts';
import { type MailServer, startMailServer } from '../../../support/running/mail-server.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';
import { linksIn, peopleOutside } from './people-outside.ts';

let server: MailServer;
let cms: Cms;
let author: Caller;
let administrator: Caller;
let worker: Mailing;
let another: Mailing;
/** Told of each step of a letter; a test makes it throw. */
let atStep: (step: string) => void = () => undefined;
const logged: string[] = [];

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'The partnership <desk@example.org>' });
  cms = await startCms();
  author = await cms.officer('author', 'Ann Author');
  administrator = await cms.officer('administrator');
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  const options = { payload: cms.payload, log: (line: string) => void logged.push(line) };
  worker = mailing({ ...options, onStep: (step) => atStep(step) });
  another = mailing(options);
});
afterEach(async () => {
  vi.useRealTimers();
  atStep = () => undefined;
  Object.assign(server, { delivered: [], refuse: () => undefined, beforeAccepting: () => Promise.resolve() });
  for (const letter of await letters()) await cms.payload.db.deleteOne({ collection: 'letters', where: { id: { equals: letter.id } } });
});
afterAll(async () => {
  await cms.stop();
  await server.down();
});

const letters = async () =>
  (await cms.payload.db.find<Letter>({ collection: 'letters', limit: 0, pagination: false, sort: 'queuedAt' })).docs;
const queue = async (mail: Partial<Mail> = {}, by?: Caller) => {
  const { queueMail } = await import('../../../../cms/mail/queue-mail.ts');
  const { inTransaction } = await import('../../../../cms/workflow/scheduling/in-transaction.ts');
  return inTransaction(cms.payload, (req) => {
    if (by) req.user = { id: by.id, collection: 'users', role: by.role } as TypedUser;
    return queueMail(
      { to: 'bea@example.org', subject: 'Please look', text: 'Open the desk:\nhttps://cms.example.org/admin', ...mail },
      req,
    );
  });
};
const passMinutes = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
const onTheDeskOf = async (who: Caller) => {
  const { deskFacts } = await import('../../../../cms/admin/desk/desk-facts.ts');
  const user = {
    ...(await cms.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true })),
    collection: 'users',
  } as TypedUser;
  return (await deskFacts(cms.payload, user, '2026-11')).undelivered;
};

describe('a letter', () => {
  it('reaches its mailbox once, however many workers look, and its text is forgotten', async () => {
    expect(await queue({ subject: 'Łódź: please look', text: 'Grüße — £5\n.\nend' })).toBe(true);
    await Promise.all([worker.sendDue(), another.sendDue()]);
    await worker.sendDue();
    expect(server.delivered).toHaveLength(1);
    const [{ recipients, headers, text }] = server.delivered as [MailServer['delivered'][number]];
    expect([recipients, text]).toEqual([['bea@example.org'], 'Grüße — £5\n.\nend']);
    expect(headers).toMatchObject({
      from: 'The partnership <desk@example.org>',
      to: 'bea@example.org',
      'auto-submitted': 'auto-generated',
    });
    expect(await letters()).toMatchObject([{ state: 'sent', text: null, tries: 1 }]);
  });

  it('is not sent where what caused it was taken back', async () => {
    const { queueMail } = await import('../../../../cms/mail/queue-mail.ts');
    const { rehearse } = await import('../../../../cms/workflow/scheduling/in-transaction.ts');
    await rehearse(cms.payload, async (req) => void (await queueMail({ to: 'bea@example.org', subject: 'x', text: 'x' }, req)));
    await worker.sendDue();
    expect(server.delivered).toEqual([]);
  });

  it('has no headers and no recipients but ours, whatever is in its words', async () => {
    await queue({ subject: 'Hello\r\nBcc: eve@example.org\r\n\r\nYou won\u2028', text: '\r\n.\r\nMAIL FROM:<eve@example.org>\r\n' });
    await worker.sendDue();
    expect(server.delivered.map(({ recipients }) => recipients)).toEqual([['bea@example.org']]);
    expect(server.delivered[0]?.headers['bcc']).toBeUndefined();
    expect(server.delivered[0]?.headers['subject']).toBe('Hello Bcc: eve@example.org You won');
    for (const to of ['bea@example.org, eve@example.org', 'bea@example.org\r\nBcc: eve@example.org', 'Bea <bea@example.org>', ''])
      await expect(queue({ to }), to).rejects.toThrow('is not an e-mail address, so nothing was sent to it. Correct it, and try again.');
    expect(await letters()).toHaveLength(1);
  });

  it('is answered to nobody over HTTP', async () => {
    await queue();
    const [letter] = await letters();
    for (const who of [cms.signedOut, author, administrator])
      for (const path of ['/api/letters', `/api/letters/${letter?.id}`, '/api/letters?where[to][equals]=bea@example.org'])
        expect([who.role, path, (await who.get(path)).status]).toEqual([who.role, path, 403]);
  });
});

describe('a mail server', () => {
  it('that is down is tried again with growing pauses, and gets the letter when it is back', async () => {
    await server.down();
    await queue();
    await queue({ to: 'cy@example.org' });
    await worker.sendDue();
    // One try said that the server is down; the other letter need not ask.
    expect((await letters()).map(({ tries, state }) => [tries, state])).toEqual([
      [1, 'waiting'],
      [0, 'waiting'],
    ]);
    await worker.sendDue();
    passMinutes(1);
    await worker.sendDue();
    const [first] = await letters();
    expect(first).toMatchObject({ tries: 2, state: 'waiting', claimedBy: null });
    expect(new Date(String(first?.nextTryAt)).getTime() - Date.now()).toBeGreaterThan(110_000);
    await server.up();
    await worker.sendDue();
    passMinutes(3);
    await worker.sendDue();
    expect(server.delivered.flatMap(({ recipients }) => recipients).sort()).toEqual(['bea@example.org', 'cy@example.org']);
  });

  it('that is down for a day: the letter is given up, and the desk says so to whoever caused it until they dealt with it', async () => {
    await server.down();
    await queue({ about: { collection: 'news', id: 'n1' } }, author);
    passMinutes(25 * 60);
    await worker.sendDue();
    vi.useRealTimers();
    await server.up();
    const [letter] = await letters();
    expect(letter).toMatchObject({ state: 'given-up', text: null, of: 'news', document: 'n1' });
    expect(letter?.reason).toContain('ECONNREFUSED');
    const editor = await cms.officer('editor');
    const shown = async () => Promise.all([author, editor, administrator].map(async (who) => (await onTheDeskOf(who)).length));
    expect(await shown()).toEqual([1, 0, 1]);
    const settle = (who: Caller) => who.send('POST', `/api/letters/${letter?.id}/settle`);
    expect((await settle(cms.signedOut)).status).toBe(403);
    expect((await settle(editor)).status).toBe(409);
    expect((await settle(author)).status).toBe(200);
    expect(await shown()).toEqual([0, 0, 0]);
  });

  it('that refuses an address for good is not asked again, and the others go', async () => {
    server.refuse = (recipient) => (recipient === 'bea@example.org' ? { code: 550, words: 'No such person' } : undefined);
    await queue();
    await queue({ to: 'cy@example.org' });
    await worker.sendDue();
    expect(server.delivered.map(({ recipients }) => recipients)).toEqual([['cy@example.org']]);
    const [refused] = await letters();
    expect(refused).toMatchObject({ state: 'given-up', tries: 1 });
    expect(refused?.reason).toContain('550 No such person');
    expect(logged.join()).not.toContain('bea@example.org');
  });

  it('that is too busy is asked again', async () => {
    server.refuse = () => ({ code: 451, words: 'Come back later' });
    await queue();
    await worker.sendDue();
    expect(await letters()).toMatchObject([{ state: 'waiting', tries: 1 }]);
    server.refuse = () => undefined;
    passMinutes(1);
    await worker.sendDue();
    expect(server.delivered).toHaveLength(1);
  });

  it('that is slow gets a letter once, although others look meanwhile', async () => {
    const [accept, reached] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    server.beforeAccepting = () => {
      reached.resolve();
      return accept.promise;
    };
    await queue();
    const sending = worker.sendDue();
    await reached.promise;
    await another.sendDue();
    accept.resolve();
    await sending;
    await another.sendDue();
    expect(server.delivered).toHaveLength(1);
  });

  it('that hangs up in the middle gets it again', async () => {
    server.beforeAccepting = async () => {
      await server.down();
      throw new Error('hung up');
    };
    await queue();
    await worker.sendDue();
    expect(await letters()).toMatchObject([{ state: 'waiting', tries: 1 }]);
    server.beforeAccepting = () => Promise.resolve();
    await server.up();
    passMinutes(1);
    await worker.sendDue();
    expect(server.delivered).toHaveLength(1);
  });
});

it('a worker that is killed after the server took a letter leaves one that mailboxes know as the same', async () => {
  await queue();
  atStep = (step) => {
    if (step === 'accepted') throw new Error('killed');
  };
  await expect(worker.sendDue()).rejects.toThrow('killed');
  await another.sendDue();
  expect(server.delivered).toHaveLength(1);
  passMinutes(10);
  await another.sendDue();
  const ids = server.delivered.map(({ headers }) => headers['message-id']);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  expect(ids[0]).toMatch(/^<[\w-]{36}@example\.org>$/);
});

it('after 30 days nobody knows any more whom a letter went to', async () => {
  await queue();
  await worker.sendDue();
  const { forgetOldLetters } = await import('../../../../cms/mail/send-letters.ts');
  await forgetOldLetters(cms.payload);
  expect(await letters()).toHaveLength(1);
  passMinutes(31 * 24 * 60);
  expect(await forgetOldLetters(cms.payload)).toBe('Forgot 1 e-mails that were sent or given up more than 30 days ago.');
  expect(await letters()).toEqual([]);
});

describe('somebody outside', () => {
  const outside = peopleOutside();
  afterAll(outside.remove);
  let look: () => Promise<void>;
  let rotate: () => void;

  const collections = ['subscribers', 'subscriptions', 'announcements', 'letters'] as const;
  const rows = async (collection: (typeof collections)[number]) =>
    (await cms.payload.db.find<Record<string, unknown>>({ collection, limit: 0, pagination: false })).docs;
  const everything = async () => JSON.stringify([outside.spooled(), ...(await Promise.all(collections.map(rows)))]);
  /** What came to a mailbox, by subject. */
  const inbox = (who: string) => server.delivered.filter(({ recipients }) => recipients.includes(who));
  const subjects = (who: string) => inbox(who).map(({ headers }) => headers['subject']);
  /** The worker takes in what was sent, and sends what is due. */
  const work = async () => {
    await outside.collect(cms.payload);
    await look();
    await worker.sendDue();
  };
  /** Twice, because what is published within a minute goes in one letter. */
  const publishAndWork = async (change?: Parameters<typeof outside.show>[0]) => {
    outside.show(change);
    await work();
    passMinutes(2);
    await work();
  };
  const follow = (email: string, often = 'at-once', page = outside.pages.topic) => outside.send('/intake/follow', { page, email, often });
  /** Opens the newest letter that asks to confirm, and presses its button. @returns the welcome letter */
  const confirm = async (who: string) => {
    await work();
    const [link = ''] = linksIn(inbox(who).findLast(({ headers }) => headers['subject']?.startsWith('Confirm'))?.text ?? '', 'confirm');
    const page = await outside.open(link);
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(page) ?? [];
    await outside.send('/intake/confirm', { token });
    await work();
    return inbox(who).at(-1);
  };

  beforeAll(async () => {
    const { alerting } = await import('../../../../cms/subscriptions/alerting.ts');
    const { lettersKey } = await import('../../../../cms/subscriptions/addresses.ts');
    ({ look } = alerting({ payload: cms.payload, reader: outside.reader, release: outside.release }));
    outside.offer(lettersKey());
    const { environment } = await import('../../../../cms/environment.ts');
    rotate = () => {
      environment.payloadSecretBefore = environment.payloadSecret;
      environment.payloadSecret = crypto.randomUUID() + crypto.randomUUID();
      outside.offer(lettersKey());
    };
    await look();
    // What was there before alerts were is no news, not even on the first day.
    expect((await rows('announcements')).every(({ isQuiet }) => isQuiet)).toBe(true);
  });
  afterEach(async () => {
    for (const collection of ['subscribers', 'subscriptions'] as const)
      await cms.payload.db.deleteMany({ collection, where: { id: { exists: true } } });
  });

  it('asks for emails, confirms the address, is told at once of what is new, and leaves by one click', async () => {
    const answer = await follow('Cat@example.org');
    expect([answer.status, answer.headers.location]).toEqual([303, `/intake/check-email/?page=${encodeURIComponent(outside.pages.topic)}`]);
    expect(await everything()).not.toMatch(/cat@example/i);
    await work();
    expect(await everything()).not.toMatch(/cat@example/i);
    const [asked] = inbox('Cat@example.org');
    expect(asked?.headers['subject']).toContain('Confirm your email address for');
    expect(asked?.headers['content-type']).toContain('multipart/alternative');
    expect(asked!.raw.indexOf('text/plain')).toBeLessThan(asked!.raw.indexOf('text/html'));
    const welcome = await confirm('Cat@example.org');
    expect(welcome?.headers['subject']).toBe(`You get emails about ${outside.topic.title}`);

    const story = outside.story('A new group for walkers');
    await publishAndWork(({ documents }) => ({ documents: [...documents, story] }));
    await work();
    expect(subjects('Cat@example.org').slice(2)).toEqual(['New: A new group for walkers']);
    const letter = inbox('Cat@example.org').at(-1);
    expect(letter?.text).toContain(story.summary.slice(0, 40));
    expect(letter?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const leave = letter!.headers['list-unsubscribe']!.trim().replace(/^<|>$/g, '');

    // A correction is no news.
    await publishAndWork(({ documents }) => ({ documents: [...documents, { ...story, summary: `${story.summary} Corrected.` }] }));
    expect(inbox('Cat@example.org')).toHaveLength(3);

    // As a mail program does it, while the CMS is off: nothing leads elsewhere, and it is kept until the worker looks.
    const left = await outside.post(
      leave,
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    );
    expect([left.status, left.headers.location]).toEqual([200, undefined]);
    expect(left.body.toString()).toContain('The emails stop.');
    await work();
    expect([await rows('subscribers'), await rows('subscriptions')]).toEqual([[], []]);
    expect((await rows('letters')).filter(({ recipient }) => recipient)).toEqual([]);
    await publishAndWork(({ documents }) => ({ documents: [...documents, outside.story('Another story')] }));
    expect(inbox('Cat@example.org')).toHaveLength(3);
  });

  it('gets the same answer whether the address is known or not, and no more than three letters a day that ask', async () => {
    await follow('dan@example.org');
    await confirm('dan@example.org');
    const answers = [await follow('dan@example.org', 'daily'), await follow('eve@example.org', 'daily')];
    expect(new Set(answers.map(({ status, headers, body }) => JSON.stringify([status, headers.location, body.toString()]))).size).toBe(1);
    for (let again = 0; again < 3; again += 1) await follow('eve@example.org', 'weekly', Object.values(outside.pages)[again % 2]);
    await work();
    expect(subjects('eve@example.org')).toHaveLength(3);
    expect(
      (await outside.send('/intake/follow', { page: outside.pages.topic, email: 'nobody', often: 'daily' })).body.toString(),
    ).toContain('This is not an email address. It looks like name@example.org.');
  });

  it('is forgotten after two days where the address was not confirmed', async () => {
    await follow('fay@example.org');
    await work();
    passMinutes(2 * 24 * 60 + 1);
    const [link = ''] = linksIn(inbox('fay@example.org')[0]!.text, 'confirm');
    await work();
    expect([await rows('subscribers'), await rows('subscriptions')]).toEqual([[], []]);
    expect((await outside.send('/intake/confirm', { token: link.split('t=')[1]! })).status).toBe(200);
    await work();
    expect(await rows('subscribers')).toEqual([]);
  });

  it('has one letter a day for everything, and nothing is lost while mail is down', async () => {
    // Noon, so that no letters are due meanwhile.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-01-05T12:00:00Z') });
    await work();
    await follow('gus@example.org', 'daily');
    await confirm('gus@example.org');
    const stories = Array.from({ length: 25 }, (_, index) => outside.story(`Imported ${index + 1}`));
    await publishAndWork(({ documents }) => ({ documents: [...documents, ...stories] }));
    expect(inbox('gus@example.org')).toHaveLength(2);
    await server.down();
    passMinutes(24 * 60);
    await work();
    await server.up();
    passMinutes(10);
    await work();
    expect(subjects('gus@example.org').slice(2)).toEqual([`25 new pages about ${outside.topic.title}`]);
    expect(inbox('gus@example.org').at(-1)?.text).toContain('And 5 more, which you find on the site:');
    passMinutes(24 * 60);
    await work();
    expect(inbox('gus@example.org')).toHaveLength(3);
    // By the link at the foot, how often they come is changed.
    const [stop = '', all = ''] = linksIn(inbox('gus@example.org').at(-1)!.text, 'emails');
    expect(await outside.open(stop)).toContain('Stop these emails');
    const token = all.split('t=')[1]!;
    await outside.send('/intake/change-alerts', { token, often: 'weekly' });
    await work();
    expect(await rows('subscribers')).toMatchObject([{ often: 'weekly' }]);
  });

  it('is told of another edition of a publication, and of nothing that an officer keeps quiet', async () => {
    await follow('hal@example.org', 'at-once', outside.pages.publication);
    await confirm('hal@example.org');
    const { editions, ...rest } = outside.publication;
    const edition = { ...editions[0]!, slug: 'next', label: 'The next edition', number: 99, changeNote: 'Says more about money.' };
    const withNext = { ...rest, editions: [edition, ...editions] };
    await publishAndWork(({ documents }) => ({ documents: documents.map((one) => (one.id === withNext.id ? withNext : one)) }));
    expect(subjects('hal@example.org').slice(2)).toEqual([`New edition: ${outside.publication.title}`]);
    expect(inbox('hal@example.org').at(-1)?.text).toContain('The next edition\nSays more about money.');
    await follow('hal@example.org');
    await confirm('hal@example.org');
    const quiet = outside.story('Nobody needs to know');
    await cms.payload.db.create({ collection: 'news', data: { ...(await draftOf(quiet.id)), tellsSubscribers: false } });
    await publishAndWork(({ documents }) => ({ documents: [...documents, quiet] }));
    expect(subjects('hal@example.org').at(-1)).toBe(`You get emails about ${outside.topic.title}`);
  });

  it('is told what changed where an officer told readers, once, and not beside the page when that is new', async () => {
    await follow('kit@example.org', 'at-once', outside.pages.publication);
    await confirm('kit@example.org');
    const { publication } = outside;
    const told = { ...publication, changes: [{ at: new Date().toISOString(), note: 'The address of the team is another.' }] };
    const show = (more: Document[] = []) =>
      publishAndWork(({ documents }) => ({ documents: [...documents.map((one) => (one.id === told.id ? told : one)), ...more] }));
    await show();
    expect(subjects('kit@example.org').slice(2)).toEqual([`Changed: ${publication.title}`]);
    expect(inbox('kit@example.org').at(-1)?.text).toContain(
      `${publication.title}: what changed\nThe address of the team is another.\nhttp`,
    );
    await follow('kit@example.org');
    await confirm('kit@example.org');
    const story = outside.story('A story that was mended at once');
    await show([{ ...story, changes: [{ at: new Date().toISOString(), note: 'The time was wrong.' }] }]);
    expect(subjects('kit@example.org').slice(5)).toEqual([`New: ${story.title}`]);
  });

  it('who links to a page is told where it went and why; officers see which page links, and never who', async () => {
    const page = outside.pages.publication;
    // Registered in three clicks: the button of the page, the link of the letter, the button that it opens.
    const visitor = await outside.visitor(page);
    await visitor.press('Tell me when it moves', { email: 'web.editor@council.example', from: 'www.council.example/plans' });
    await work();
    await visitor.follow(linksIn(inbox('web.editor@council.example')[0]!.text, 'confirm')[0]!);
    expect(await visitor.press('Yes, send me emails')).toContain('We will send you an email to say that it is set up.');
    await work();
    expect([visitor.clicks, subjects('web.editor@council.example').at(-1)]).toEqual([
      3,
      `You will be told when this page moves: ${outside.publication.title}`,
    ]);
    const uses = await author.get(`/api/publications/${outside.publication.id}/uses`);
    expect(uses.body).toMatchObject({ links: 1, unnamed: 0, linkedFrom: ['https://www.council.example/plans'] });
    expect(JSON.stringify(uses.body)).not.toContain('web.editor');

    const renamed = { ...outside.publication, slug: 'renamed-plan' };
    const moved = [{ path: page, to: { kind: 'document' as const, id: renamed.id } }];
    await publishAndWork(({ documents }) => ({ documents: documents.map((one) => (one.id === renamed.id ? renamed : one)), moved }));
    await publishAndWork(({ documents }) => ({ documents: documents.map((one) => (one.id === renamed.id ? renamed : one)), moved }));
    expect(subjects('web.editor@council.example').slice(2)).toEqual([`Moved: ${renamed.title}`]);
    expect(inbox('web.editor@council.example').at(-1)?.text).toContain(
      'Please link to this address instead:\n' + outside.reader().origin() + '/publications/renamed-plan/',
    );

    const withdrawn = [
      { path: page, title: renamed.title, at: new Date().toISOString(), reason: 'A later plan replaces it.', successor: outside.topic.id },
    ];
    await publishAndWork(({ documents }) => ({ documents: documents.filter(({ id }) => id !== renamed.id), withdrawn }));
    expect(subjects('web.editor@council.example').at(-1)).toBe(`Withdrawn: ${renamed.title}`);
    const { text } = inbox('web.editor@council.example').at(-1)!;
    expect(text).toContain('The reason: A later plan replaces it.');
    expect(text).toContain(`Please link to this instead:\n${outside.reader().origin()}${outside.pages.topic}`);
    // Out again in two.
    await visitor.follow(linksIn(text, 'emails')[0]!);
    await visitor.press('Stop these emails');
    await work();
    expect([visitor.clicks, await rows('subscribers')]).toEqual([5, []]);
  });

  it('keeps the address through another secret, and loses it when three letters find no mailbox', async () => {
    outside.show();
    await follow('ida@example.org');
    await work();
    rotate();
    await confirm('ida@example.org');
    // Known by the hash of the secret before.
    await follow('ida@example.org', 'weekly');
    await confirm('ida@example.org');
    expect(await rows('subscribers')).toMatchObject([{ often: 'weekly' }]);
    const { resealSecrets } = await import('../../../../cms/people/reseal.ts');
    const before = (await rows('subscribers'))[0];
    await resealSecrets(cms.payload);
    const after = (await rows('subscribers'))[0];
    expect([after?.['sealed'] === before?.['sealed'], after?.['addressHash'] === before?.['addressHash']]).toEqual([false, false]);
    server.refuse = (recipient) => (recipient === 'ida@example.org' ? { code: 550, words: '5.1.1 ida@example.org is unknown' } : undefined);
    for (const page of Object.values(outside.pages)) {
      await follow('ida@example.org', 'weekly', page);
      await work();
    }
    expect([await rows('subscribers'), await rows('subscriptions')]).toEqual([[], []]);
    expect(JSON.stringify(await rows('letters')) + logged.join()).not.toContain('ida@example.org');
    expect(await onTheDeskOf(administrator)).toEqual([]);
  });

  it('who asked for a format is written to once: by an officer, or when it is public in the latest edition', async () => {
    outside.show();
    const { closeAnswered } = await import('../../../../cms/formats/close-answered.ts');
    const requests = async () =>
      JSON.stringify((await cms.payload.db.find({ collection: 'format-requests', limit: 0, pagination: false })).docs);
    const ask = (format: string, email: string) =>
      outside.send('/intake/format', { page: outside.pages.publication, format, language: '', email });
    expect((await ask('audio', 'not an address')).body.toString()).toContain('This is not an email address.');
    await ask('easy-read', 'jo@example.org');
    await ask('paper', 'kim@example.org');
    await ask('large-print', '');
    expect(JSON.stringify(outside.spooled())).not.toMatch(/(?:jo|kim)@/);
    await work();
    expect(await requests()).not.toMatch(/(?:jo|kim)@/);
    const { docs } = (await author.get('/api/format-requests')).body as { docs: { id: string; format: string; isAwaited: boolean }[] };
    expect(docs.map(({ format, isAwaited }) => [format, isAwaited]).sort()).toEqual([
      ['easy-read', true],
      ['large-print', false],
      ['paper', true],
    ]);
    expect(JSON.stringify(docs)).not.toContain('replyTo');

    const paper = docs.find(({ format }) => format === 'paper')!.id;
    const settle = (answer: string) => author.send('POST', `/api/format-requests/${paper}/settle`, { answer });
    expect((await settle('')).status).toBe(400);
    expect((await settle('The library in Sampleton keeps printed copies.')).status).toBe(200);
    expect((await settle('Again.')).status).toBe(200);
    expect(await closeAnswered(cms.payload, outside.reader())).toBe(0);

    const easyRead = { kind: 'Easy Read' as const, language: 'en', url: 'https://example.org/easy-read.pdf' };
    outside.show(({ documents }) => ({
      documents: documents.map((one) =>
        one.collection === 'publications' && one.id === outside.publication.id
          ? { ...one, editions: one.editions.map((edition) => ({ ...edition, formats: [...edition.formats, easyRead] })) }
          : one,
      ),
    }));
    expect([await closeAnswered(cms.payload, outside.reader()), await closeAnswered(cms.payload, outside.reader())]).toEqual([1, 0]);
    await work();
    expect(inbox('kim@example.org').map(({ text }) => text)).toEqual([
      expect.stringContaining('The library in Sampleton keeps printed copies.'),
    ]);
    expect(subjects('jo@example.org')).toEqual([`Easy Read: ${outside.publication.title}`]);
    expect((await requests()) + (await everything()) + logged.join()).not.toMatch(/(?:jo|kim)@|"replyTo":"/);
  });

  it('gets no more than three answers about formats a day, whoever leaves the address, and one for the same request', async () => {
    outside.show();
    const { closeAnswered } = await import('../../../../cms/formats/close-answered.ts');
    await cms.payload.db.deleteMany({ collection: 'format-requests', where: { id: { exists: true } } });
    const ask = (format: string, email = 'lou@example.org', language = '') =>
      outside.send('/intake/format', { page: outside.pages.publication, format, language, email });
    const awaited = async () => {
      await work();
      const where = { isAwaited: { equals: true } };
      const { docs } = await cms.payload.find({ collection: 'format-requests', where, pagination: false, overrideAccess: true });
      return docs.map(({ format }) => format).sort();
    };
    const kept = async () => (await cms.payload.count({ collection: 'format-requests', overrideAccess: true })).totalDocs;
    const publicFormats = [{ kind: 'Easy Read' as const }, { kind: 'audio' as const }, { kind: 'large print' as const }];
    const answer = async () => {
      outside.show(({ documents }) => ({
        documents: documents.map((one) =>
          one.collection === 'publications' && one.id === outside.publication.id
            ? {
                ...one,
                editions: one.editions.map((edition) => ({
                  ...edition,
                  formats: publicFormats.map((format) => ({ ...format, language: 'en', url: 'https://example.org/file' })),
                })),
              }
            : one,
        ),
      }));
      await closeAnswered(cms.payload, outside.reader());
      await work();
    };

    // The same, twice, in other letters and with a language that nobody asks for.
    await ask('easy-read');
    expect(await awaited()).toEqual(['easy-read']);
    await ask('easy-read', 'Lou@Example.org', 'Polish');
    expect(await awaited()).toEqual(['easy-read']);
    await ask('audio');
    await ask('large-print');
    expect(await awaited()).toEqual(['audio', 'easy-read', 'large-print']);
    // Officers see that it is needed; no letter follows.
    await ask('bsl', 'lou+more@example.org');
    expect(await awaited()).toEqual(['audio', 'easy-read', 'large-print']);
    await answer();
    expect(subjects('lou@example.org')).toHaveLength(3);
    // Public already: asking again brings nothing more that day, not even when the secret is another.
    rotate();
    await ask('easy-read');
    await ask('audio', 'LOU+again@example.org');
    await ask('easy-read', 'another@example.org');
    expect(await awaited()).toEqual(['easy-read']);
    await answer();
    expect([subjects('lou@example.org').length, subjects('another@example.org').length, await kept()]).toEqual([3, 1, 8]);
    expect(['Lou@Example.org', 'lou+more@example.org', 'LOU+again@example.org'].flatMap(subjects)).toEqual([]);

    passMinutes(24 * 60 + 1);
    await ask('easy-read');
    expect(await awaited()).toEqual(['easy-read']);
    await answer();
    expect(subjects('lou@example.org')).toHaveLength(4);
    expect((await everything()) + logged.join()).not.toMatch(/(?:lou|another)@/i);
  });
});

/** A story as the CMS has it, for one field that only the CMS has. */
async function draftOf(id: string) {
  const { id: _, ...made } = await cms.payload.create({
    collection: 'news',
    data: { title: 'A quiet story', slug: 'a-quiet-story' } as never,
    draft: true,
    overrideAccess: true,
  });
  return { ...made, id, slug: 'a-quiet-copy', title: 'A quiet copy' };
}

it('after twelve months whoever can publish is asked to look again at what somebody made sure of, each once', async () => {
  const { keepCheck } = await import('../../../../cms/installation/checklist/checks.ts');
  const { remindOfChecks } = await import('../../../../cms/installation/checklist/remind-of-checks.ts');
  const { docs } = await cms.payload.find({ collection: 'users', where: { id: { equals: administrator.id } }, overrideAccess: true });
  await keepCheck(cms.payload, 'help-lines', { ...docs[0], collection: 'users' } as TypedUser);
  const day = 86_400_000;
  expect(await remindOfChecks(cms.payload, new Date(Date.now() + 364 * day))).toBe('Nobody had to be reminded of the statements.');
  const aYearOn = new Date(Date.now() + 366 * day);
  expect(await remindOfChecks(cms.payload, aYearOn)).toMatch(/^\d+ letters ask to look at the statements again\.$/);
  expect(await remindOfChecks(cms.payload, aYearOn)).toBe('Nobody had to be reminded of the statements.');
  await worker.sendDue();
  const asked = server.delivered.filter(({ headers }) => headers['subject'] === 'Are the help lines still right?');
  const { docs: people } = await cms.payload.find({ collection: 'users', pagination: false, overrideAccess: true });
  expect(asked.flatMap(({ recipients }) => recipients).toSorted()).toEqual(
    people.flatMap(({ role, email }) => (role === 'author' ? [] : [email])).toSorted(),
  );
  expect(asked[0]?.text).toMatch(/last checked it on .* That was a year ago\.\n\nHere you see what it says, .*\/admin\/setup$/s);
});
