import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMailServer, type MailServer } from '../../../support/running/mail-server.ts';
import { type Caller, type Cms, password, startCms, wordsOf } from '../start-cms.ts';

const chosen = 'copper meadow quilt harbour';
let server: MailServer;
let cms: Cms;
let administrator: Caller;
let deliver: () => Promise<void>;
beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'desk@example.org' });
  cms = await startCms();
  administrator = await cms.officer('administrator', 'Adam Min');
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  deliver = () => mailing({ payload: cms.payload, log: () => undefined }).sendDue();
});
afterEach(() => {
  vi.useRealTimers();
  server.delivered.length = 0;
});
afterAll(async () => {
  await cms.stop();
  await server.down();
});

const passMinutes = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
let networks = 0;
const network = () => `203.0.113.${(networks += 1) % 250}`;
const signedOut = async (path: string, body: object, from = network()) => {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
  const response = await cms.signedOut.raw('POST', path, { body: JSON.stringify(body), headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
};
const choose = (link: string, secret = chosen) =>
  signedOut('/api/users/choose-password', { token: link.split('/').at(-1), password: secret });
const linkIn = (text: string) => /http\S+\/admin\/choose-password\/\S+/.exec(text)?.[0] ?? '';
let people = 0;
const invite = async (changes: Record<string, unknown> = {}) => {
  people += 1;
  const person = { name: 'Nora Newly', email: `nora-${people}@example.org`, role: 'author', delivery: 'hand', ...changes };
  const answer = await administrator.send('POST', '/api/users/invite', person);
  expect([answer.status, wordsOf(answer)]).toEqual([200, '']);
  return { ...person, id: String(answer.body['id']), link: String(answer.body['link'] ?? ''), message: String(answer.body['message']) };
};
const security = async (id: string) =>
  (await administrator.get(`/api/users/${id}/security`)).body as { invitedUntil?: string; events: object[] };

describe('an invitation', () => {
  it('by e-mail leads to an account with a password of one’s own, in one go', async () => {
    const { email, id, link } = await invite({ delivery: 'email' });
    expect(link).toBe('');
    expect(Date.parse((await security(id)).invitedUntil ?? '')).toBeGreaterThan(Date.now());
    await deliver();
    const [letter] = server.delivered;
    expect([letter?.recipients, letter?.headers['subject']]).toEqual([[email], 'Adam Min invites you to write on localhost:4321']);
    const answer = await choose(linkIn(letter?.text ?? ''));
    expect([answer.status, answer.headers.get('set-cookie'), answer.body['token']]).toEqual([200, null, undefined]);
    expect((await cms.signIn(email, chosen, network())).body['user']).toMatchObject({ email, role: 'author' });
    expect(await security(id)).toMatchObject({
      events: [{ what: 'Answered the invitation and chose a password' }, {}, { what: 'Invited as author', by: 'Adam Min' }],
    });
    expect((await security(id)).invitedUntil).toBeUndefined();
  });

  it('to hand over is shown once, works once, and ends when another is given', async () => {
    const { id, link, message } = await invite();
    expect(message).toBe(
      'Give this link to Nora Newly yourself, in a way that nobody else sees. It works once, within seven days, and is not shown again.',
    );
    const again = String((await administrator.send('POST', `/api/users/${id}/link`, { delivery: 'hand' })).body['link']);
    const ended = await choose(link);
    expect([ended.status, wordsOf(ended)]).toEqual([410, 'This link has run out, or was used already. Ask for a new one.']);
    expect((await choose(again)).status).toBe(200);
    expect((await choose(again)).status).toBe(410);
    const stored = JSON.stringify((await cms.payload.db.find({ collection: 'account-tokens', limit: 0, pagination: false })).docs);
    for (const one of [link, again]) expect(stored).not.toContain(one.split('/').at(-1));
  });

  it('runs out after seven days, and with the account', async () => {
    const { link } = await invite();
    const { id, link: other } = await invite();
    expect((await administrator.send('PATCH', `/api/users/${id}`, { isDisabled: true })).status).toBe(200);
    expect((await choose(other)).status).toBe(410);
    passMinutes(7 * 24 * 60 + 1);
    expect((await choose(link)).status).toBe(410);
  });

  it('is not used up by a weak password', async () => {
    const { link } = await invite();
    const weak = await choose(link, 'noranewlynoranewly');
    expect([weak.status, wordsOf(weak)]).toEqual([400, expect.stringContaining('your own name')]);
    expect((await choose(link)).status).toBe(200);
  });

  it('is given by administrators only, to one address, with a role that there is', async () => {
    const { id } = await invite();
    const person = { name: 'X', email: 'x@example.org', role: 'administrator', delivery: 'hand' };
    for (const who of [cms.signedOut, await cms.officer('author'), await cms.officer('editor')])
      for (const path of ['/api/users/invite', `/api/users/${id}/link`])
        expect([who.role, path, (await who.send('POST', path, person)).status]).toEqual([who.role, path, 403]);
    for (const wrong of [
      { email: 'x@example.org, y@example.org' },
      { role: 'publisher' },
      { name: ' ' },
      { delivery: 'pigeon' },
      { email: 'x' },
    ])
      expect([wrong, (await administrator.send('POST', '/api/users/invite', { ...person, ...wrong })).status]).toEqual([wrong, 400]);
    const twice = await administrator.send('POST', '/api/users/invite', { ...person, email: administrator.email });
    expect(twice.status).toBe(400);
  });
});

describe('somebody who forgot their password', () => {
  const forget = (email: string) => signedOut('/api/users/forgotten', { email });

  it('chooses a new one by a link, which signs them out everywhere and unlocks the account', async () => {
    const ann = await cms.officer('author', 'Ann Forgets');
    for (let attempt = 0; attempt < 5; attempt += 1) await cms.signIn(ann.email, 'wrong', network());
    expect((await forget(ann.email.toUpperCase())).status).toBe(200);
    await deliver();
    expect(server.delivered.map(({ recipients }) => recipients)).toEqual([[ann.email]]);
    const answer = await choose(linkIn(server.delivered[0]?.text ?? ''));
    expect([answer.status, answer.body['message'], answer.headers.get('set-cookie')]).toEqual([
      200,
      'Your password is set. Sign in with it now.',
      null,
    ]);
    expect((await ann.get('/api/users/me')).body['user']).toBeNull();
    expect((await cms.signIn(ann.email, password, network())).status).toBe(401);
    expect((await cms.signIn(ann.email, chosen, network())).status).toBe(200);
    await deliver();
    expect(server.delivered.at(-1)?.headers['subject']).toBe('Your password on localhost:4321 was changed');
  });

  it('is answered the same where there is no such account, and gets one letter however often they ask', async () => {
    const ann = await cms.officer('author');
    const disabled = await cms.officer('author');
    await administrator.send('PATCH', `/api/users/${disabled.id}`, { isDisabled: true });
    const answers = [await forget(ann.email), await forget(ann.email), await forget('nobody@example.org'), await forget(disabled.email)];
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    await deliver();
    expect(server.delivered.map(({ recipients }) => recipients)).toEqual([[ann.email]]);
    expect((await choose(`${linkIn(server.delivered[0]?.text ?? '')}x`)).status).toBe(410);
    expect((await cms.signIn(ann.email, password, network())).status).toBe(200);
    passMinutes(61);
    expect((await choose(linkIn(server.delivered[0]?.text ?? ''))).status).toBe(410);
  });

  it('cannot ask without end from one network', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1)
      statuses.push((await signedOut('/api/users/forgotten', { email: `a${attempt}@example.org` }, '192.0.2.77')).status);
    expect([statuses.at(-2), statuses.at(-1)]).toEqual([200, 429]);
  });
});

it('“Sign out everywhere” ends every session, one’s own or, for administrators, somebody else’s', async () => {
  const ann = await cms.officer('author');
  const elsewhere = cms.holding((await cms.signIn(ann.email, password, network())).token ?? '');
  for (const who of [cms.signedOut, await cms.officer('editor')])
    expect([who.role, (await who.send('POST', `/api/users/${ann.id}/sign-out-everywhere`)).status]).toEqual([who.role, 403]);
  expect((await ann.send('POST', `/api/users/${ann.id}/sign-out-everywhere`)).status).toBe(200);
  for (const session of [ann, elsewhere]) expect((await session.get('/api/users/me')).body['user']).toBeNull();
  const bea = await cms.officer('editor');
  expect((await administrator.send('POST', `/api/users/${bea.id}/sign-out-everywhere`)).status).toBe(200);
  expect((await bea.get('/api/users/me')).body['user']).toBeNull();
  expect((await security(bea.id)).events[0]).toMatchObject({ what: 'Signed out everywhere', by: 'Adam Min' });
});
