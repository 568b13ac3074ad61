import { createHash } from 'node:crypto';
import { TOTP, Secret } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMailServer, type MailServer } from '../../../support/running/mail-server.ts';
import { passkeyDevice, type PasskeyDevice } from '../../../support/running/passkey-device.ts';
import { type Answer, type Caller, type Cms, password, startCms, wordsOf } from '../start-cms.ts';

const origin = 'http://localhost:3000';
let server: MailServer;
let cms: Cms;
let deliver: () => Promise<void>;
beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'desk@example.org' });
  cms = await startCms();
  const { mailing } = await import('../../../../cms/mail/send-letters.ts');
  deliver = () => mailing({ payload: cms.payload, log: () => undefined }).sendDue();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await cms.stop();
  await server.down();
});

const passSeconds = (seconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1_000 });
const shownBy = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
let networks = 0;
const network = () => `198.51.100.${(networks += 1) % 250}`;

/** Adds a code app to an account, as its owner does; the code that it showed is used up. */
const addCodeApp = async (who: Caller) => {
  const offered = await who.send('POST', '/api/users/second-factors/offer', { way: 'code', password });
  expect([offered.status, wordsOf(offered)]).toEqual([200, '']);
  const { ticket, secret } = offered.body as { ticket: string; secret: string };
  const added = await who.send('POST', '/api/users/second-factors/add', { ticket, name: 'My phone', code: shownBy(secret) });
  expect([added.status, wordsOf(added)]).toEqual([200, '']);
  return { secret, recoveryCodes: added.body['recoveryCodes'] as string[] };
};
const addPasskey = async (who: Caller): Promise<PasskeyDevice> => {
  const device = passkeyDevice();
  const offered = await who.send('POST', '/api/users/second-factors/offer', { way: 'passkey', password });
  const { ticket, options } = offered.body as { ticket: string; options: { challenge: string; rp: { id: string } } };
  const added = await who.send('POST', '/api/users/second-factors/add', {
    ticket,
    name: 'My key',
    passkey: device.register(options, origin),
  });
  expect([added.status, wordsOf(added)]).toEqual([200, '']);
  return device;
};
type Asked = { ticket: string; code: string; passkey: { challenge: string; rpId: string }; hasCodeApp: boolean; hasRecoveryCodes: boolean };
/** The first step: what is asked for the second. */
const first = async (who: Caller) => {
  const answer = await cms.signIn(who.email, password, network());
  expect([answer.status, answer.token, answer.headers.get('set-cookie')]).toEqual([401, undefined, null]);
  return (answer.body['errors'] as [{ data: Asked }])[0].data;
};
const second = async (body: object, from = network()): Promise<Answer> => {
  const response = await cms.signedOut.raw('POST', '/api/users/second-step', {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
};
const isIn = async (answer: Answer) =>
  (await cms.holding(String(answer.body['token'])).get('/api/users/me')).body['user'] !== null && answer.headers.get('set-cookie') !== null;

describe('somebody with a code app', () => {
  it('signs in by a password and then a code, and has no session before', async () => {
    const ann = await cms.officer('author', 'Ann One');
    const { secret } = await addCodeApp(ann);
    const asked = await first(ann);
    expect(asked).toMatchObject({ code: 'second-step', hasCodeApp: true, hasRecoveryCodes: true });
    passSeconds(31);
    const answer = await second({ ticket: asked.ticket, code: shownBy(secret) });
    expect([answer.status, await isIn(answer)]).toEqual([200, true]);
    expect(answer.body['user']).toMatchObject({ id: ann.id, email: ann.email });
    expect(JSON.stringify(answer.body)).not.toContain(secret);
  });

  it('has no code taken twice, neither that of setting up nor by two at once', async () => {
    const ann = await cms.officer('author');
    const { secret } = await addCodeApp(ann);
    const used = await second({ ticket: (await first(ann)).ticket, code: shownBy(secret) });
    expect([used.status, wordsOf(used)]).toEqual([401, expect.stringContaining('it was used already')]);
    passSeconds(31);
    const code = shownBy(secret);
    const [one, other] = [await first(ann), await first(ann)];
    const answers = await Promise.all([second({ ticket: one.ticket, code }), second({ ticket: other.ticket, code })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    // The ticket is used up too.
    passSeconds(61);
    const again = await Promise.all([one, other].map(async ({ ticket }) => (await second({ ticket, code: shownBy(secret) })).status));
    expect(again.sort()).toEqual([200, 410]);
  });

  it('waits after five wrong codes, whatever ticket or network they come by, and is told that the password is known', async () => {
    const ann = await cms.officer('author', 'Ann Guessed');
    const { secret } = await addCodeApp(ann);
    const tickets = await Promise.all([first(ann), first(ann), first(ann)]);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, (_, guess) => second({ ticket: tickets[guess % 3]?.ticket, code: String(guess).padStart(6, '0') })),
    );
    expect(guesses.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    passSeconds(31);
    const right = await second({ ticket: (await first(ann)).ticket, code: shownBy(secret) });
    expect([right.status, wordsOf(right)]).toEqual([429, 'Five wrong codes. Wait ten minutes, then sign in again.']);
    await deliver();
    expect(
      server.delivered.filter(({ headers }) => headers['subject']?.startsWith('Five wrong codes')).map(({ recipients }) => recipients),
    ).toEqual([[ann.email]]);
    passSeconds(11 * 60);
    const later = await second({ ticket: (await first(ann)).ticket, code: shownBy(secret) });
    expect([later.status, await isIn(later)]).toEqual([200, true]);
  });

  it('stays signed in when the secret of the CMS is changed, and so does the app; then nothing of the old one counts', async () => {
    const ann = await cms.officer('author', 'Ann Rotated');
    const { secret } = await addCodeApp(ann);
    const { environment } = await import('../../../../cms/environment.ts');
    const { resealSecrets } = await import('../../../../cms/people/reseal.ts');
    const old = environment.payloadSecret;
    const isSignedIn = async (caller: Caller) => (await caller.get('/api/users/me')).body['user'] !== null;
    const startWith = (now: string | undefined, before: string | undefined) => {
      Object.assign(environment, { payloadSecret: now, payloadSecretBefore: before });
      // As Payload makes its key when it starts.
      cms.payload.secret = createHash('sha256').update(String(now)).digest('hex').slice(0, 32);
    };
    try {
      startWith('n'.repeat(40), old);
      expect(await isSignedIn(ann)).toBe(true);
      const renewed = await ann.send('POST', '/api/users/refresh-token');
      const later = cms.holding(String(renewed.body['refreshedToken']));
      passSeconds(31);
      expect((await second({ ticket: (await first(ann)).ticket, code: shownBy(secret) })).status).toBe(200);
      expect(await resealSecrets(cms.payload)).toMatch(/^Encrypted [1-9]\d* secrets of people anew, and forgot 0 earlier secrets/);
      startWith('n'.repeat(40), undefined);
      expect([await isSignedIn(ann), await isSignedIn(later)]).toEqual([false, true]);
      passSeconds(31);
      expect((await second({ ticket: (await first(ann)).ticket, code: shownBy(secret) })).status).toBe(200);
    } finally {
      startWith(old, 'n'.repeat(40));
      await resealSecrets(cms.payload);
      startWith(old, undefined);
    }
  });

  it('is never let in by half of it: a ticket is no session, and runs out', async () => {
    const ann = await cms.officer('author');
    const { secret } = await addCodeApp(ann);
    const { ticket } = await first(ann);
    for (const path of ['/api/users/me', '/api/news', '/api/users']) {
      const answer = await cms.holding(ticket).get(path);
      expect([path, answer.body['user'] ?? answer.status]).toEqual([path, path.endsWith('me') ? answer.status : 403]);
    }
    passSeconds(11 * 60);
    expect((await second({ ticket, code: shownBy(secret) })).status).toBe(410);
    for (const body of [{}, { ticket: '', code: '' }, { ticket: 'x'.repeat(43), code: '000000' }, { ticket: { $ne: '' }, code: '1' }])
      expect([400, 410]).toContain((await second(body)).status);
  });
});

it('no path of Payload’s begins a session without the second step', async () => {
  const ann = await cms.officer('author', 'Ann Paths');
  await addCodeApp(ann);
  const noSession = async () =>
    (
      (await cms.payload.db.findOne<{ sessions?: unknown[]; id: string }>({ collection: 'users', where: { id: { equals: ann.id } } }))
        ?.sessions ?? []
    ).length;
  const before = await noSession();
  await expect(cms.payload.login({ collection: 'users', data: { email: ann.email, password }, overrideAccess: true })).rejects.toThrow(
    'Now show your second step.',
  );
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email: ann.email },
    disableEmail: true,
    overrideAccess: true,
  });
  const reset = cms.payload.resetPassword({
    collection: 'users',
    data: { token, password: 'copper meadow quilt harbour' },
    overrideAccess: true,
  });
  // Payload's own resetting is closed over HTTP, and ends in an error below it too.
  await expect(reset).rejects.toThrow();
  const signedOut = cms.signedOut;
  for (const [path, body] of [
    ['/api/users/login', { email: ann.email, password }],
    ['/api/users/login?depth=0', { email: ann.email.toUpperCase(), password }],
    ['/api/users//login/', { email: ann.email, password }],
    ['/api/users/refresh-token', {}],
    ['/api/users/reset-password', { token, password }],
    ['/api/users/forgot-password', { email: ann.email }],
    ['/api/users/first-register', { email: ann.email, password }],
    ['/api/users/set-up', { ticket: (await first(ann)).ticket, way: 'code' }],
    ['/api/users/set-up/confirm', { ticket: (await first(ann)).ticket, code: '000000' }],
  ] as const) {
    const answer = await signedOut.send('POST', path, body);
    expect([path, answer.status >= 400, answer.body['token'], answer.headers.get('set-cookie')]).toEqual([path, true, undefined, null]);
  }
  expect(await noSession()).toBe(before);
  expect((await cms.signIn(ann.email, 'copper meadow quilt harbour')).status).toBe(401);
});

describe('a passkey', () => {
  it('signs in by itself, and its answer is taken once', async () => {
    const ann = await cms.officer('author');
    const device = await addPasskey(ann);
    const asked = await first(ann);
    expect(asked).toMatchObject({ hasCodeApp: false, passkey: { rpId: 'localhost', allowCredentials: [{ id: device.id }] } });
    const passkey = device.authenticate(asked.passkey, origin);
    const answer = await second({ ticket: asked.ticket, passkey });
    expect([answer.status, await isIn(answer)]).toEqual([200, true]);
    expect((await second({ ticket: asked.ticket, passkey })).status).toBe(410);
    const next = await first(ann);
    expect((await second({ ticket: next.ticket, passkey })).status).toBe(401);
  });

  it('of another device, site or account is none', async () => {
    const [ann, bea] = [await cms.officer('author'), await cms.officer('author')];
    const device = await addPasskey(ann);
    const others = await addPasskey(bea);
    for (const [who, using, from] of [
      ['a device nobody knows', passkeyDevice(), origin],
      ['somebody else’s', others, origin],
      ['another site’s page', device, 'https://example.org'],
    ] as const) {
      const asked = await first(ann);
      expect([who, (await second({ ticket: asked.ticket, passkey: using.authenticate(asked.passkey, from) })).status]).toEqual([who, 401]);
    }
    const asked = await first(ann);
    expect((await second({ ticket: asked.ticket, passkey: { id: device.id, response: 'nonsense' } })).status).toBe(401);
  });
});

describe('recovery codes', () => {
  it('let somebody in once each, however they are typed, and are kept as hashes only', async () => {
    const ann = await cms.officer('author', 'Ann Recovers');
    const { recoveryCodes } = await addCodeApp(ann);
    expect([recoveryCodes.length, new Set(recoveryCodes).size]).toEqual([10, 10]);
    const [code = ''] = recoveryCodes;
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `;
    expect((await second({ ticket: (await first(ann)).ticket, recoveryCode: typed })).status).toBe(200);
    expect((await second({ ticket: (await first(ann)).ticket, recoveryCode: code })).status).toBe(401);
    const { docs } = await cms.payload.db.find({ collection: 'second-factors', limit: 0, pagination: false });
    for (const plain of [...recoveryCodes, ...recoveryCodes.map((one) => one.replaceAll('-', ''))])
      expect(JSON.stringify(docs)).not.toContain(plain);
    expect(((await ann.get(`/api/users/${ann.id}/security`)).body as { recoveryCodesLeft: number }).recoveryCodesLeft).toBe(9);
  });

  it('are made anew by the password, soon after signing in, which ends the earlier ones', async () => {
    const ann = await cms.officer('author');
    const { recoveryCodes } = await addCodeApp(ann);
    const wrong = await ann.send('POST', '/api/users/second-factors/recovery-codes', { password: 'wrong' });
    expect([wrong.status, wordsOf(wrong)]).toEqual([400, expect.stringContaining('That is not your password.')]);
    const renewed = (await ann.send('POST', '/api/users/second-factors/recovery-codes', { password })).body['recoveryCodes'] as string[];
    expect((await second({ ticket: (await first(ann)).ticket, recoveryCode: recoveryCodes[3] })).status).toBe(401);
    expect((await second({ ticket: (await first(ann)).ticket, recoveryCode: renewed[3] })).status).toBe(200);
  });
});

describe('a second step', () => {
  it('is added with the password, and signs out wherever else one is signed in', async () => {
    const ann = await cms.officer('author');
    const elsewhere = cms.holding((await cms.signIn(ann.email, password, network())).token ?? '');
    expect((await ann.send('POST', '/api/users/second-factors/offer', { way: 'code', password: 'wrong' })).status).toBe(400);
    const offered = (await ann.send('POST', '/api/users/second-factors/offer', { way: 'code', password })).body as {
      ticket: string;
      secret: string;
    };
    const wrong = await ann.send('POST', '/api/users/second-factors/add', { ticket: offered.ticket, code: '000000' });
    expect([wrong.status, wordsOf(wrong)]).toEqual([400, expect.stringContaining('That is not the code that the app shows now.')]);
    const bea = await cms.officer('author');
    const stolen = await bea.send('POST', '/api/users/second-factors/add', { ticket: offered.ticket, code: shownBy(offered.secret) });
    expect(stolen.status).toBe(403);
    expect(
      (await ann.send('POST', '/api/users/second-factors/add', { ticket: offered.ticket, code: shownBy(offered.secret) })).status,
    ).toBe(200);
    expect((await elsewhere.get('/api/users/me')).body['user']).toBeNull();
    expect((await ann.get('/api/users/me')).body['user']).not.toBeNull();
  });

  it('is removed with the password, and the recovery codes go with the last', async () => {
    const ann = await cms.officer('author');
    await addCodeApp(ann);
    const { factors } = (await ann.get(`/api/users/${ann.id}/security`)).body as { factors: { id: string }[] };
    const remove = (body: object) => ann.send('POST', '/api/users/second-factors/remove', body);
    expect((await remove({ id: factors[0]?.id, password: 'wrong' })).status).toBe(400);
    expect((await remove({ id: 'all', password })).status).toBe(400);
    expect((await remove({ id: factors[0]?.id, password })).status).toBe(200);
    expect((await ann.get(`/api/users/${ann.id}/security`)).body).toMatchObject({ factors: [], recoveryCodesLeft: 0 });
    expect((await cms.signIn(ann.email, password, network())).status).toBe(200);
  });

  it('is changed later only with a code, and five wrong ones make the account wait, whatever they were for', async () => {
    const ann = await cms.officer('administrator', 'Ann Later');
    const { secret, recoveryCodes } = await addCodeApp(ann);
    passSeconds(11 * 60);
    const renew = (code?: string) => ann.send('POST', '/api/users/second-factors/recovery-codes', { password, code });
    const words = 'Type the code that your app shows now, or one of your recovery codes. Each works once.';
    for (const answer of [
      await renew(),
      await ann.send('POST', '/api/users/second-factors/offer', { way: 'code', password }),
      await ann.send('POST', '/api/users/second-factors/remove', { id: 'any', password }),
    ])
      expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining(words)]);
    const code = shownBy(secret);
    expect([(await renew(code)).status, (await renew(code)).status]).toEqual([200, 400]);
    expect((await renew(recoveryCodes[0])).status).toBe(400);

    const erase = (wrong: string) =>
      ann.send('POST', '/api/erasures/erase', { asked: '/', reason: 'A guess', typed: 'erase it everywhere', password, code: wrong });
    for (const wrong of ['000000', 'none', 'at all']) expect((await erase(wrong)).status).toBe(400);
    for (const answer of [await erase('000000'), await renew('000000')])
      expect([answer.status, wordsOf(answer)]).toEqual([
        429,
        expect.stringContaining('Five wrong codes. Wait ten minutes, then try again.'),
      ]);
    // At the sign-in too.
    expect((await second({ ticket: (await first(ann)).ticket, code: '000000' })).status).toBe(429);
    passSeconds(11 * 60);
    expect((await renew(shownBy(secret))).status).toBe(200);
  });

  it('that is lost is taken away by an administrator only, which is recorded and told', async () => {
    const ann = await cms.officer('author', 'Ann Lost');
    await addCodeApp(ann);
    const administrator = await cms.officer('administrator', 'Adam Min');
    for (const who of [cms.signedOut, await cms.officer('author'), await cms.officer('editor'), ann])
      expect([who.role, (await who.send('POST', `/api/users/${ann.id}/take-second-step`)).status]).toEqual([who.role, 403]);
    await deliver();
    server.delivered.length = 0;
    expect((await administrator.send('POST', `/api/users/${ann.id}/take-second-step`)).status).toBe(200);
    expect((await ann.get('/api/users/me')).body['user']).toBeNull();
    expect((await cms.signIn(ann.email, password, network())).status).toBe(200);
    const { events } = (await administrator.get(`/api/users/${ann.id}/security`)).body as { events: object[] };
    expect(events[0]).toMatchObject({ what: 'Second step: taken away', by: 'Adam Min' });
    await deliver();
    expect(server.delivered.map(({ recipients, headers }) => [recipients, headers['subject']])).toEqual([
      [[ann.email], expect.stringContaining('taken away by Adam Min')],
    ]);
  });

  it('and everything else that an administrator lost is given anew by a command on the server, which every administrator is told', async () => {
    const { recoverAccount } = await import('../../../../cms/people/recover-account.ts');
    const alone = await cms.officer('administrator', 'Alma Alone');
    const other = await cms.officer('administrator', 'Otto Other');
    await addCodeApp(alone);
    const asked = await first(alone);
    await deliver();
    server.delivered.length = 0;
    const said = await recoverAccount(cms.payload, ` ${alone.email.toUpperCase()}`);
    const link = /\/admin\/choose-password\/(\S+)/.exec(said)?.[1];
    expect(said.split('\n')).toEqual([
      `Alma Alone (${alone.email}) is signed out everywhere. The password and the second step do not work any more.`,
      'Give this link to Alma Alone yourself, in a way that nobody else sees. It works once, within an hour, and is not shown again.',
      `${origin}/admin/choose-password/${link}`,
      'Where this site asks a second step of everybody, a new one is set up at the first sign-in.',
    ]);
    // Neither the session, nor the password alone, nor a sign-in between its two steps lets anybody in without the link.
    expect((await alone.get('/api/users/me')).body['user']).toBeNull();
    expect((await cms.signIn(alone.email, password, network())).status).toBe(401);
    expect((await second({ ticket: asked.ticket, code: '123456' })).status).toBe(410);
    const next = 'quiet harbour lantern meadow';
    const chosen = await cms.signedOut.send('POST', '/api/users/choose-password', { token: link, password: next });
    expect([chosen.status, wordsOf(chosen)]).toEqual([200, '']);
    const { token } = await cms.signIn(alone.email, next, network());
    const { events } = (await cms.holding(String(token)).get(`/api/users/${alone.id}/security`)).body as { events: object[] };
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          what: 'Second step and password taken away by a command on the server',
          by: 'whoever runs the server',
        }),
        expect.objectContaining({ what: 'Given a link for a new password to hand over', by: 'whoever runs the server' }),
      ]),
    );
    await deliver();
    const told = server.delivered.map(({ recipients, headers }) => `${recipients.join(' ')}: ${headers['subject']}`);
    expect(told).toEqual(
      expect.arrayContaining([
        `${alone.email}: Your account on localhost:4321 was recovered`,
        `${other.email}: The account of Alma Alone on localhost:4321 was recovered`,
      ]),
    );
    expect(JSON.stringify(server.delivered)).not.toContain(link);
  });

  it('is given anew by that command to administrators only, whom it names', async () => {
    const { recoverAccount } = await import('../../../../cms/people/recover-account.ts');
    const editor = await cms.officer('editor', 'Eddie Tor');
    const there = /These administrators can sign in: .*Otto Other \(otto-other@example\.org\).*\.$/;
    for (const [email, begins] of [
      [undefined, 'Say whose account it is: npm run recover-account -- EMAIL. These'],
      ['nobody@example.org', 'Nobody here has the address nobody@example.org. These'],
      [
        editor.email,
        `Eddie Tor (${editor.email}) is no administrator, so nothing was changed. An administrator takes their second step away and gives them a link, on their page under People. These`,
      ],
    ] as const) {
      const error = await recoverAccount(cms.payload, email).catch((thrown: unknown) => thrown as Error);
      expect(error).toBeInstanceOf(Error);
      expect([(error as Error).message.startsWith(begins), there.test((error as Error).message)]).toEqual([true, true]);
    }
    expect((await editor.get('/api/users/me')).body['user']).not.toBeNull();
  });

  it('is seen by its owner and administrators, and nothing of it lets anybody in', async () => {
    const ann = await cms.officer('author');
    const { secret, recoveryCodes } = await addCodeApp(ann);
    const administrator = await cms.officer('administrator');
    for (const [who, status] of [
      [ann, 200],
      [administrator, 200],
      [await cms.officer('editor'), 403],
      [cms.signedOut, 403],
    ] as const) {
      const answer = await who.get(`/api/users/${ann.id}/security`);
      expect([who.role, answer.status]).toEqual([who.role, status]);
      for (const hidden of [secret, recoveryCodes[0] ?? '']) expect(JSON.stringify(answer.body)).not.toContain(hidden);
    }
    for (const collection of ['second-factors', 'account-tokens', 'account-events', 'sign-in-rules'])
      expect([collection, (await administrator.get(`/api/${collection}`)).status]).toEqual([collection, 403]);
  });
});

describe('a site that wants a second step from everybody', () => {
  const rule = (who: Caller, needsSecondStep: boolean) => who.send('POST', '/api/users/sign-in-rules', { needsSecondStep });

  it('asks it of everybody from then on, and they set it up before they have a session', async () => {
    const administrator = await cms.officer('administrator');
    const author = await cms.officer('author');
    for (const who of [cms.signedOut, author, await cms.officer('editor')]) {
      expect([who.role, (await rule(who, true)).status]).toEqual([who.role, 403]);
      expect([who.role, (await who.get('/api/users/sign-in-rules')).status]).toEqual([who.role, 403]);
    }
    const early = await rule(administrator, true);
    expect([early.status, wordsOf(early)]).toEqual([409, 'Set up your own second step first, so that you are not locked out.']);
    await addCodeApp(administrator);
    const ruled = await rule(administrator, true);
    expect([ruled.status, wordsOf(ruled)]).toEqual([200, '']);
    try {
      expect((await author.get('/api/users/me')).body['user']).toBeNull();
      expect((await administrator.get('/api/users/me')).body['user']).not.toBeNull();
      const asked = await first(author);
      expect(asked.code).toBe('set-up');
      expect((await second({ ticket: asked.ticket, code: '000000' })).status).toBe(410);
      const offered = (await cms.signedOut.send('POST', '/api/users/set-up', { ticket: asked.ticket, way: 'code' })).body as {
        ticket: string;
        secret: string;
      };
      const wrong = await cms.signedOut.send('POST', '/api/users/set-up/confirm', { ticket: offered.ticket, code: '000000' });
      expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([400, null]);
      const done = await cms.signedOut.send('POST', '/api/users/set-up/confirm', {
        ticket: offered.ticket,
        name: 'Phone',
        code: shownBy(offered.secret),
      });
      expect([done.status, await isIn(done)]).toEqual([200, true]);
      expect(done.body['recoveryCodes']).toHaveLength(10);
      const own = cms.holding(String(done.body['token']), { id: author.id });
      const { factors } = (await own.get(`/api/users/${author.id}/security`)).body as { factors: { id: string }[] };
      const last = await own.send('POST', '/api/users/second-factors/remove', { id: factors[0]?.id, password });
      expect([last.status, wordsOf(last)]).toEqual([409, expect.stringContaining('This site wants a second step from everybody.')]);
    } finally {
      await rule(administrator, false);
    }
    const later = await cms.officer('author');
    expect((await later.get('/api/users/me')).body['user']).not.toBeNull();
  });

  it('lets nobody in by a password alone who began before its owner set theirs up, chose another password or signed out', async () => {
    const administrator = await cms.officer('administrator');
    await addCodeApp(administrator);
    await rule(administrator, true);
    const post = (path: string, body: object) => cms.signedOut.send('POST', `/api/users/${path}`, body);
    const begun = async (who: Caller) => {
      const { ticket } = await first(who);
      return (await post('set-up', { ticket, way: 'code' })).body as { ticket: string; secret: string };
    };
    const finish = ({ ticket, secret }: { ticket: string; secret: string }) =>
      post('set-up/confirm', { ticket, name: 'Theirs', code: shownBy(secret) });
    try {
      const people: Caller[] = [];
      for (const name of ['Una', 'Ute', 'Uma', 'Uli']) {
        const email = `${name.toLowerCase()}@example.org`;
        const { body } = await administrator.send('POST', '/api/users/invite', { name, email, role: 'editor', delivery: 'hand' });
        const first = await post('choose-password', { token: String(body['link']).split('/').at(-1), password });
        expect([name, first.status, wordsOf(first)]).toEqual([name, 200, '']);
        people.push({ ...cms.signedOut, id: String(body['id']), email });
      }
      const [ownSetUp, newPassword, changed, signedOut] = people as [Caller, Caller, Caller, Caller];
      const thefts: Awaited<ReturnType<typeof begun>>[] = [];
      for (const who of people) thefts.push(await begun(who));
      const waiting = (await first(ownSetUp)).ticket;

      const done = await finish(await begun(ownSetUp));
      expect([done.status, await isIn(done)]).toEqual([200, true]);
      const { body } = await administrator.send('POST', `/api/users/${newPassword.id}/link`, { delivery: 'hand' });
      const chosen = await post('choose-password', { token: String(body['link']).split('/').at(-1), password: `${password} anew` });
      expect([chosen.status, wordsOf(chosen)]).toEqual([200, '']);
      expect((await administrator.send('PATCH', `/api/users/${changed.id}`, { password: `${password} other` })).status).toBe(200);
      expect((await administrator.send('POST', `/api/users/${signedOut.id}/sign-out-everywhere`)).status).toBe(200);

      for (const [index, theft] of thefts.entries()) {
        const answer = await finish(theft);
        expect([index, answer.status, answer.headers.get('set-cookie')]).toEqual([index, 410, null]);
      }
      expect((await post('set-up', { ticket: waiting, way: 'code' })).status).toBe(410);
    } finally {
      await rule(administrator, false);
    }
  });
});
