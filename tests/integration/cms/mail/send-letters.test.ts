import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TypedUser } from 'payload';
import type { Mail } from '../../../../cms/mail/queue-mail.ts';
import type { Mailing } from '../../../../cms/mail/send-letters.ts';
import type { Letter } from '../../../../cms/payload-types.ts';
import { type MailServer, startMailServer } from '../../../support/running/mail-server.ts';
import { type Caller, type Cms, startCms } from '../start-cms.ts';

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
