import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker } from '../../../support/running/worker-in-process.ts';
import { exampleNews } from '../example-news.ts';
import { startCms, wordsOf } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let administrator: Caller;
beforeAll(async () => {
  cms = await startCms();
  administrator = await cms.officer('administrator');
});
afterAll(async () => {
  await cms.stop();
});

describe('what is off', () => {
  it.each([
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['GET', '/api/payload-jobs'],
    ['POST', '/api/payload-jobs'],
    ['GET', '/api/users/../payload-jobs/run'],
    ['GET', '/api/%70ayload-jobs/run'],
  ] as const)('%s %s is not there, for administrators neither', async (method, path) => {
    expect((await administrator.raw(method, path)).status).toBe(404);
  });

  it.each([
    ['GET', '/api/payload-kv'],
    ['GET', '/api/%70ayload-migrations'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/users/Forgot-Password'],
    ['POST', '/api/users/reset-password'],
    ['GET', '/api/og'],
  ] as const)('%s %s answers 403, to administrators too', async (method, path) => {
    expect((await administrator.raw(method, path)).status).toBe(403);
  });

  it('GraphQL does not answer', async () => {
    expect((await administrator.send('POST', '/api/graphql', { query: '{ __typename }' })).status).toBe(404);
  });

  it('stays off in the configuration', async () => {
    const request = { payload: cms.payload, user: { role: 'administrator' } } as never;
    const { access } = cms.config.jobs;
    expect([access?.run?.({ req: request }), access?.queue?.({ req: request }), access?.cancel?.({ req: request })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(cms.config.telemetry).toBe(false);
    expect(cms.config.graphQL.disable).toBe(true);
    expect(cms.config.admin.avatar).toBe('default');
    expect(cms.config.maxDepth).toBe(3);
    expect(cms.config.csrf).toContain('http://localhost:3000');
    expect(cms.config.serverURL).toBe('http://localhost:3000');
    for (const { slug, auth, upload, orderable } of cms.config.collections) {
      expect([slug, auth && auth.useAPIKey, orderable]).toEqual([slug, auth ? false : false, undefined]);
      if (upload) expect([slug, upload.pasteURL]).toEqual([slug, false]);
    }
  });

  it('a cookie is not taken from another site', async () => {
    const { headers } = await cms.signIn(administrator.email, 'marble lantern orchard tide');
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const me = async (extra: Record<string, string>) => {
      const response = await cms.signedOut.raw('GET', '/api/users/me', { headers: { cookie, ...extra } });
      return ((await response.json()) as { user: unknown }).user;
    };
    expect(await me({ origin: 'http://localhost:3000' })).toMatchObject({ email: administrator.email });
    expect(await me({ origin: 'https://attacker.example' })).toBeNull();
    expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeNull();
  });
});

describe('a signed-out caller', () => {
  it('gets nothing from any collection or global', async () => {
    for (const { slug } of cms.config.collections) {
      const answer = await cms.signedOut.get(`/api/${slug}`);
      expect([slug, answer.status]).toEqual([slug, 403]);
    }
    for (const { slug } of cms.config.globals) {
      const answer = await cms.signedOut.get(`/api/globals/${slug}`);
      expect([slug, answer.status]).toEqual([slug, 403]);
    }
    expect((await cms.signedOut.get('/api/receipt?collection=users&id=x')).status).toBe(403);
    expect((await cms.signedOut.send('POST', '/api/receipts/rollback', { number: 1 })).status).toBe(403);
    expect((await cms.signedOut.send('POST', '/api/receipts/resume')).status).toBe(403);
  });
});

describe('a malformed request', () => {
  const send = (body: string, path = '/api/users') =>
    administrator.raw('POST', path, { body, headers: { 'content-type': 'application/json' } });

  it.each([
    ['cut off', '{"name": "x"', 'The request is not valid JSON'],
    ['not an object', '"x"', 'The request must be a JSON object'],
    ['a list', '[1]', 'The request must be a JSON object'],
    ['too deep', '{"a":'.repeat(200) + '1' + '}'.repeat(200), 'nested more than 100 levels deep'],
    ['far too deep', '['.repeat(100_000) + ']'.repeat(100_000), 'The request must be a JSON object'],
    ['after the prototype', '{"__proto__": {"role": "administrator"}}', 'holds the key "__proto__"'],
    ['after the constructor', '{"name": "x", "a": [{"constructor": {"prototype": {}}}]}', 'holds the key "constructor"'],
  ])('that is %s gets 400 in words', async (_, body, words) => {
    for (const path of ['/api/users', '/api/users/login', '/api/images', '/api/receipts/rollback']) {
      const response = await send(body, path);
      const text = await response.text();
      expect([path, response.status, text]).toEqual([path, 400, expect.stringContaining(words.replaceAll('"', '\\"'))]);
      expect(text).not.toContain(' at ');
    }
  });

  it('is never our fault, whatever the question', async () => {
    for (const query of [
      'where[nothing][equals]=1',
      'where[name][nonsense]=1',
      'where=text',
      'where[and]=1',
      'where[or][0][and][0][name][like]=%25',
      'where[id][in]=',
      'where[__proto__][equals]=1',
      'limit=-1',
      'limit=many',
      'page=-3',
      'page=many',
      'depth=99',
      'depth=deep',
      'sort=nothing',
      'sort=-name,nothing',
      'select[name]=true&select[nothing]=x',
      'select=x',
      'joins=x',
      'locale=xx',
      'draft=perhaps',
      'where[createdAt][greater_than]=yesterday',
    ]) {
      const { status, body } = await administrator.get(`/api/users?${query}`);
      expect([query, status, JSON.stringify(body)]).toEqual([
        query,
        expect.toSatisfy((code: number) => code < 500),
        expect.not.stringContaining('stack'),
      ]);
    }
    for (const path of ['/api/users/%00', '/api/users/%E0%A4%A', '/api/nothing', '/api/users/undefined', '/api/users/versions/x']) {
      const response = await administrator.raw('GET', path);
      expect([path, response.status]).toEqual([path, expect.toSatisfy((code: number) => code < 500)]);
    }
  });

  it('gets 400 for a form whose data is not JSON', async () => {
    const form = new FormData();
    form.set('_payload', '{"alt": ');
    const response = await administrator.raw('POST', '/api/images', { body: form });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('not valid JSON')]);
  });

  it('gets 413 where it is too large, before it is read', async () => {
    const response = await administrator.raw('POST', '/api/users', {
      body: '{"name":"' + 'x'.repeat(5_100_000) + '"}',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('larger than 5 MB')]);
  });
});

describe('the releases', () => {
  it('are written by nobody over HTTP', async () => {
    const editor = await cms.officer('editor');
    expect((await editor.send('POST', '/api/news', exampleNews({ _status: 'published' }))).status).toBe(201);
    const worker = await startWorker(cms);
    await worker.loop.publish({});
    await expect.poll(() => worker.publisher.receipts.waiting(), { timeout: 20_000 }).toEqual([]);
    await worker.stop();
    const [row] = (await administrator.get('/api/receipts')).body['docs'] as { id: string; number: number }[];
    expect(row?.number).toBe(1);
    expect((await administrator.send('POST', '/api/receipts', { number: 2, kind: 'publish', at: new Date().toISOString() })).status).toBe(
      403,
    );
    expect((await administrator.send('PATCH', `/api/receipts/${row?.id}`, { number: 2 })).status).toBe(403);
    expect((await administrator.send('DELETE', `/api/receipts/${row?.id}`)).status).toBe(403);
    expect((await administrator.get(`/api/receipts/${row?.id}`)).status).toBe(200);
  });

  it.each(['confirm-loss', 'publish-from-this-database'])(
    'are asked for what cannot be undone (%s) by administrators only',
    async (path) => {
      for (const role of ['author', 'editor'] as const)
        expect((await (await cms.officer(role)).send('POST', `/api/receipts/${path}`, { loss: 'x' })).status).toBe(403);
      expect((await cms.signedOut.send('POST', `/api/receipts/${path}`, { loss: 'x' })).status).toBe(403);
      expect((await administrator.send('POST', `/api/receipts/${path}`, { loss: 'x' })).status).toBe(503);
    },
  );

  it('are gone back to by editors and administrators, who are told when the publisher is off', async () => {
    expect((await (await cms.officer('author')).send('POST', '/api/receipts/rollback', { number: 1 })).status).toBe(403);
    const answer = await (await cms.officer('editor')).send('POST', '/api/receipts/rollback', { number: 1 });
    expect([answer.status, wordsOf(answer)]).toEqual([503, expect.stringContaining('The publisher is not running.')]);
    expect((await administrator.send('POST', '/api/receipts/rollback', { number: 'one' })).status).toBe(400);
  });
});
