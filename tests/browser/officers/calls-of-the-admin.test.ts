import { request as ask } from 'node:http';
import { expect, test } from 'playwright/test';
import { askCms, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

test('a call of the admin’s to the server is refused with a 4xx, and never as our fault', async ({ page }) => {
  const { administrator, cmsUrl } = sharedSite();
  const token = await tokenOf(administrator);
  const { body } = await askCms('POST', '/news?draft=true', { token, body: { title: 'A draft for calls' } });
  const { doc } = body as { doc: { id: string } };
  await signIn(page, administrator);
  // The address of the admin's calls changes with each build, so it is taken from one that the admin makes.
  const calling = page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
  await page.goto(`${cmsUrl}/admin/collections/news/${doc.id}`);
  await page.getByRole('textbox', { name: 'Title' }).fill('A draft for calls, changed');
  const action = (await calling).headers()['next-action'] ?? '';
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('-token'));
  const cookie = `${session?.name ?? ''}=${session?.value ?? ''}`;

  const call = async (data: unknown, headers: Record<string, string>, method = 'POST') => {
    const response = await fetch(`${cmsUrl}/admin`, {
      method,
      headers: { 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component', ...headers },
      body: JSON.stringify(data),
    });
    const text = await response.text();
    expect(text).not.toMatch(/\bat .*\.js:\d+/);
    return response.status;
  };
  const mine = { 'next-action': action, cookie, origin: cmsUrl };
  const slugify = [{ name: 'slugify', args: { collectionSlug: 'news', path: 'slug', valueToSlugify: 'A name', data: {} } }];
  expect(await call(slugify, mine), 'a call by somebody who may').toBe(200);
  for (const [what, status, data, headers, method] of [
    ['without a session', 401, slugify, { 'next-action': action }],
    ['with a session of nobody', 401, slugify, { 'next-action': action, cookie: `${session?.name ?? ''}=nonsense` }],
    ['with a session of another site', 401, slugify, { 'next-action': action, cookie: `other-token=${session?.value ?? ''}` }],
    ['of a name that there is not', 404, [{ name: 'nothing', args: {} }], mine],
    ['of Payload’s that the admin does not need', 404, [{ name: 'copy-data-from-locale', args: {} }], mine],
    ['of a property of every object', 404, [{ name: 'constructor', args: {} }], mine],
    ['from another site', 403, slugify, { ...mine, origin: 'https://attacker.example' }],
    ['from a page without an origin', 403, slugify, { ...mine, origin: 'null' }],
    ['from a frame of another site', 403, slugify, { ...mine, 'sec-fetch-site': 'cross-site' }],
    ['of an earlier version of the admin', 409, slugify, { ...mine, 'next-action': '00'.repeat(21) }],
    ['that is a form', 405, slugify, { cookie, 'content-type': 'application/x-www-form-urlencoded' }],
    ['that is too long', 413, [{ name: 'slugify', args: 'x'.repeat(1_100_000) }], mine],
    ['by another method', 405, slugify, mine, 'PUT'],
  ] as [string, number, unknown, Record<string, string>, string?][]) {
    expect([what, await call(data, headers, method)]).toEqual([what, status]);
  }
});

test('a call of the admin’s that does not say how long it is is refused, whoever sends it', async () => {
  const { cmsUrl, administrator } = sharedSite();
  for (const cookie of ['signpost-token=nonsense', `signpost-token=${await tokenOf(administrator)}`]) {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'next-action': '00'.repeat(21), cookie, origin: cmsUrl, 'transfer-encoding': 'chunked' };
      ask(`${cmsUrl}/admin`, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end('[]');
    });
    expect(status).toBe(411);
  }
});

test('every answer says what may run in it, and that no cache keeps what only officers may see', async ({ request }) => {
  const { cmsUrl, administrator } = sharedSite();
  const authorization = `JWT ${await tokenOf(administrator)}`;
  const [pages, nothing] = [/frame-ancestors 'self'/, /^default-src 'none'/];
  const wrong: unknown[] = [];
  for (const [path, policy] of [
    ['/admin', pages],
    ['/admin/login', pages],
    ['/admin/nothing', pages],
    ['/nothing', pages],
    ['/API/news', nothing],
    ['/api/news', nothing],
    ['/api/nothing', nothing],
    ['/api/%6Eews', nothing],
    ['/api/%69mages/file/nothing.png', nothing],
    ['/api/preview/nothing', nothing],
    ['/preview/nothing', nothing],
  ] as const)
    for (const headers of [{}, { authorization }] as Record<string, string>[]) {
      const response = await request.get(cmsUrl + path, { headers, maxRedirects: 0 });
      const { 'content-security-policy': found, 'x-content-type-options': sniffing, 'cache-control': cache } = response.headers();
      const isRight = response.status() < 500 && policy.test(found ?? '') && sniffing === 'nosniff' && /no-store/.test(cache ?? '');
      if (!isRight) wrong.push([path, response.status(), found, sniffing, cache]);
    }
  expect(wrong).toEqual([]);
});

test('the pages of the admin tell a stranger nothing, and send nobody to another site', async ({ request }) => {
  const { cmsUrl, administrator } = sharedSite();
  for (const path of [
    '/admin',
    '/admin/collections/news',
    '/admin/collections/users',
    '/admin/create-first-user',
    '/admin/account',
    '/admin/globals/home',
    '/admin/reset/x',
    '/admin/verify/users/x',
    '/admin/forgot',
    '/admin/nothing',
  ]) {
    const response = await request.get(cmsUrl + path);
    expect(response.status(), path).toBeLessThan(500);
    expect([path, (await response.text()).includes(administrator.email)]).toEqual([path, false]);
  }
  for (const path of [
    '/_next/image?url=%2Fapi%2Fimages%2Ffile%2Fx.png&w=640&q=75',
    '/_next/image?url=https%3A%2F%2Fattacker.example%2Fx.png&w=640&q=75',
  ])
    expect([path, (await request.get(cmsUrl + path)).status()]).toEqual([path, 404]);
});

test('signing in leads to no other site, whatever the address of the sign-in page says', async ({ page }) => {
  const { administrator, cmsUrl } = sharedSite();
  for (const target of [
    '//attacker.example',
    '/\\attacker.example',
    'https://attacker.example',
    '/%09/attacker.example',
    '/admin/../..//attacker.example',
  ]) {
    await page.context().clearCookies();
    await page.goto(`${cmsUrl}/admin/login?redirect=${encodeURIComponent(target)}`);
    await page.getByLabel('Email').fill(administrator.email);
    await page.getByLabel('Password').fill(administrator.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => !url.pathname.includes('/login'));
    expect([target, new URL(page.url()).origin]).toEqual([target, cmsUrl]);
  }
});
