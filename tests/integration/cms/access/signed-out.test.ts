import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUnknownCaller } from '../../../../cms/database/caller.ts';
import { password, startCms, wordsOf } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

type Door = { method: string; path: string };

/** Every endpoint that the configuration has, with something in the place of each parameter. */
function doors(): Door[] {
  const { collections, endpoints, globals } = cms.config;
  const scopes = [
    { scope: '', endpoints },
    ...collections.map((one) => ({ scope: `/${one.slug}`, endpoints: one.endpoints })),
    ...globals.map((one) => ({ scope: `/globals/${one.slug}`, endpoints: one.endpoints })),
  ];
  return scopes.flatMap((one) =>
    (one.endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `/api${one.scope}${path === '/' ? '' : path}`.replace(/:\w+[?*]?/g, '4242'),
    })),
  );
}

/** One path as somebody might write it who looks for a door that was forgotten. */
function spellings(path: string): string[] {
  const [, api = '', first = '', ...rest] = path.split('/');
  const head = `/${api}/${first}`;
  const tail = rest.map((part) => `/${part}`).join('');
  const encoded = rest.map((part) => `/%${part.charCodeAt(0).toString(16)}${part.slice(1)}`).join('');
  return [
    `${head}${tail.toUpperCase()}`,
    `${path}/`,
    `${head}/${tail}`,
    `${head}${encoded}`,
    `${path}?draft=true&autosave=true`,
    `${path}%20`,
  ];
}

describe('somebody who has not signed in', () => {
  it('is answered by the sign-in and by nothing else, however the address is written', async () => {
    const answered = new Set<string>();
    const wrong: unknown[] = [];
    for (const { method, path } of doors()) {
      for (const spelled of [path, ...spellings(path)]) {
        const { status } = await cms.signedOut.raw(method, spelled, {
          ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } }),
        });
        if (status === 200 || status === 400 || status === 401 || status === 429) answered.add(`${method} ${path}`);
        else if (status !== 403 && status !== 404) wrong.push([method, spelled, status]);
      }
    }
    expect(wrong).toEqual([]);
    expect([...answered].sort()).toEqual([
      // Only that the CMS answers.
      'GET /api/healthz',
      'GET /api/users/me',
      'POST /api/users/choose-password',
      'POST /api/users/forgotten',
      'POST /api/users/login',
      // Each wants the ticket that a right password gives.
      'POST /api/users/second-step',
      'POST /api/users/set-up',
      'POST /api/users/set-up/confirm',
    ]);
  }, 90_000);

  it('reaches nothing more by asking for another method in a header', async () => {
    for (const name of ['x-http-method-override', 'x-payload-http-method-override']) {
      for (const path of [
        '/api/news',
        '/api/users',
        '/api/users/init',
        '/api/globals/home',
        '/api/payload-jobs/run',
        '/api/News/versions',
      ]) {
        const response = await cms.signedOut.raw('POST', path, {
          body: 'depth=0&_method=GET',
          headers: { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
        });
        expect([name, path, [403, 404].includes(response.status)]).toEqual([name, path, true]);
      }
    }
  });

  it('learns of no account: unknown, known and locked ones are answered in the same words and the same time', async () => {
    const known = await cms.officer('author');
    const locked = await cms.officer('author');
    for (let attempt = 0; attempt < 5; attempt += 1) await cms.signIn(locked.email, 'wrong', '198.51.100.1');
    const ask = async (email: string) => {
      const started = performance.now();
      const answer = await cms.signIn(email, 'wrong wrong wrong', '198.51.100.2');
      return { status: answer.status, words: wordsOf(answer), ms: performance.now() - started };
    };
    const rounds: Awaited<ReturnType<typeof ask>>[] = [];
    for (let round = 0; round < 2; round += 1)
      rounds.push(await ask('nobody@example.org'), await ask(known.email), await ask(locked.email));
    expect(new Set(rounds.map(({ status, words }) => `${status} ${words}`))).toEqual(
      new Set([
        '401 That email address and password do not belong together. After five wrong passwords an account is locked for ten minutes; an administrator can unlock it.',
      ]),
    );
    // Each is answered at a mark of 400 ms; a busy machine may need one more.
    for (const { ms } of rounds) expect(ms).toBeGreaterThan(390);
    const [unknown = 0, withAccount = 0] = [0, 1].map((index) =>
      Math.min(...rounds.filter((_, at) => at % 3 === index).map(({ ms }) => ms)),
    );
    expect(Math.abs(unknown - withAccount)).toBeLessThan(450);
  }, 30_000);

  it('may try twenty passwords, also where sixty come at once, however the address of the sign-in is written', async () => {
    const paths = ['/api/users/login', '/api/users/Login', '/api/users/LOGIN/', '/api/users//login', '/api/users/%6Cogin'];
    const attempts = Array.from({ length: 60 }, (_, index) =>
      cms.signedOut.raw('POST', paths[index % paths.length] ?? '', {
        body: JSON.stringify({ email: `nobody-${index}@example.org`, password: 'wrong' }),
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.3' },
      }),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  }, 60_000);

  it('is counted by the network rather than by one of its many addresses', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1)
      statuses.push((await cms.signIn('', '', `2001:db8:1:2::${attempt.toString(16)}`)).status);
    expect(statuses.slice(-2)).toEqual([400, 429]);
  });

  it('does not sign anybody in from the page of another site', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ email: editor.email, password }));
    const attempt = (headers: Record<string, string>) => cms.signedOut.raw('POST', '/api/users/login', { body: form, headers });
    for (const headers of [
      { origin: 'https://attacker.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const response = await attempt(headers);
      expect([headers, response.status, response.headers.get('set-cookie')]).toEqual([headers, 403, null]);
    }
    expect((await attempt({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('holds up no officer, even where a request of theirs writes outside its own transaction', async () => {
    const { db } = cms.payload;
    const { id } = await cms.officer('author');
    // What Payload does for a forgotten password: a transaction, and a write beside it.
    const anonymous = asUnknownCaller(async () => {
      const transaction = await db.beginTransaction();
      try {
        await db.updateOne({ collection: 'users', id, data: { resetPasswordRequestedAt: new Date().toISOString() }, returning: false });
      } finally {
        if (transaction !== null) await db.rollbackTransaction(transaction);
      }
    });
    const started = performance.now();
    await Promise.all([
      expect(anonymous).rejects.toThrow('The database is busy. Try again in a moment.'),
      expect(editor.send('POST', '/api/news?draft=true', { title: 'Saved meanwhile' })).resolves.toMatchObject({ status: 201 }),
    ]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a request that never ends', () => {
  it.each(['application/json', 'multipart/form-data; boundary=x'])('is given up after a moment (%s)', async (type) => {
    const { guarded } = await import('../../../../cms/api/guard/guard.ts');
    const answer = guarded(
      () => Promise.resolve(new Response('reached')),
      () => Promise.resolve(false),
      { signIn: 50, body: 50 },
    );
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"email": "')) });
    const sent = { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' };
    const response = await answer(new Request('http://localhost:3000/api/users/login', sent as RequestInit));
    expect([response.status, await response.text()]).toEqual([408, expect.stringContaining('The request did not arrive in time.')]);
  });
});

describe('answers', () => {
  it('are kept by no cache, and nothing in them runs', async () => {
    const form = new FormData();
    form.set('file', new File(['name,number\r\nHub,12\r\n'], 'hubs.csv', { type: 'text/csv' }));
    form.set('_payload', JSON.stringify({ title: 'Hubs' }));
    expect((await editor.raw('POST', '/api/files?draft=true', { body: form })).status).toBe(201);
    const [plain, sandboxed] = ["default-src 'none'; frame-ancestors 'none'", "default-src 'none'; sandbox"];
    for (const [caller, method, path, policy] of [
      [editor, 'GET', '/api/news', plain],
      [editor, 'POST', '/api/news?draft=true', plain],
      [editor, 'GET', '/api/users/me', plain],
      [editor, 'OPTIONS', '/api/news', plain],
      [editor, 'GET', '/api/files/file/hubs.csv', sandboxed],
      [editor, 'GET', '/api/%66iles/file/hubs.csv', sandboxed],
      [editor, 'GET', '/api/FILES/file/hubs.csv', plain],
      [editor, 'GET', '/api/files/file/nothing.csv', plain],
      [editor, 'GET', '/api/%', plain],
      [cms.signedOut, 'GET', '/api/files/file/hubs.csv', plain],
      [cms.signedOut, 'GET', '/api/news', plain],
      [cms.signedOut, 'GET', '/api/nothing', plain],
    ] as const) {
      const { headers } = await caller.raw(method, path);
      const found = [headers.get('content-security-policy'), headers.get('cache-control')];
      expect([method, path, ...found]).toEqual([method, path, policy, expect.stringContaining('no-store')]);
    }
  });
});
