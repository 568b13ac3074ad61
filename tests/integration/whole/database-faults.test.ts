import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { until } from '../../support/until.ts';
import { exampleNews } from '../cms/example-news.ts';

const { path: folder, remove } = temporaryFolder('database-faults');
const file = join(folder, 'database', 'signpost.db');
const away = join(folder, 'away.db');
const isGone = 'Nothing was saved: the database is not where it should be. Whoever runs the site must put it back; then try again.';
const cannotOpen =
  'The CMS cannot open its database, so nobody can sign in and nothing can be saved just now. The public site is not affected. Try again in a minute; if it stays like this, tell whoever runs the site, whose log says why.';

let site: RunningSite;
let token: string;

beforeAll(async () => {
  site = await startSite(folder);
  token = await signIn();
}, 400_000);
afterAll(async () => {
  await site.stop();
  remove();
});

describe('the CMS of a whole site', () => {
  it('says in words that its database went, to programs, at the sign-in page and on every page, and goes on by itself', async () => {
    renameSync(file, away);
    await everythingSays(isGone);
    expect(await publicStatus('/')).toBe(200);
    expect(existsSync(file)).toBe(false);
    renameSync(away, file);
    await saveAndSeeLive();
    expect(await pageStatus('/admin')).toBe(200);
    expect(await (await fetch(`${site.cmsUrl}/healthz`)).json()).toEqual({ status: 'ok' });
  }, 120_000);

  it('starts without its database, says so, and goes on by itself once it is there', async () => {
    await site.stop('cms');
    renameSync(file, away);
    const starting = site.start('cms');
    await until('the CMS to answer', async () => (await pageStatus('/admin/login').catch(() => 0)) > 0, { timeout: 60_000 });
    await everythingSays(cannotOpen);
    renameSync(away, file);
    await starting;
    await saveAndSeeLive();
    expect(readdirSync(join(folder, 'database')).filter((name) => name.includes('rescued'))).toEqual([]);
  }, 180_000);
});

async function everythingSays(words: string): Promise<void> {
  const officer = { authorization: `JWT ${token}` };
  const json = { 'content-type': 'application/json' };
  const story = JSON.stringify(exampleNews({ _status: 'published' }));
  const asked = {
    health: await fetch(`${site.cmsUrl}/healthz`),
    list: await fetch(`${site.cmsUrl}/api/news`, { headers: officer }),
    me: await fetch(`${site.cmsUrl}/api/users/me`, { headers: officer }),
    save: await fetch(`${site.cmsUrl}/api/news`, { method: 'POST', headers: { ...officer, ...json }, body: story }),
    signIn: await fetch(`${site.cmsUrl}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(site.administrator) }),
  };
  for (const [what, response] of Object.entries(asked))
    expect([what, response.status, await response.json()]).toEqual([what, 503, { errors: [{ message: words }] }]);
  const pages = { signIn: '/admin/login', dashboard: '/admin', list: '/admin/collections/news' };
  for (const [what, path] of Object.entries(pages)) {
    const response = await page(path);
    expect([what, response.status, response.headers.get('retry-after')]).toEqual([what, 503, '30']);
    const text = await response.text();
    expect(text).toContain('<h1>The CMS cannot use its database just now</h1>');
    expect(text).toContain(`<p>${words}</p>`);
  }
}

async function saveAndSeeLive(): Promise<void> {
  token = await signIn();
  const response = await fetch(`${site.cmsUrl}/api/news`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(exampleNews({ _status: 'published' })),
  });
  const answer = (await response.json()) as { doc: { slug: string } };
  expect(response.status, JSON.stringify(answer)).toBe(201);
  await until('the story to be live', async () => (await publicStatus(`/news/${answer.doc.slug}/`)) === 200, { timeout: 60_000 });
}

async function signIn(): Promise<string> {
  const response = await fetch(`${site.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(site.administrator),
  });
  return ((await response.json()) as { token: string }).token;
}

function page(path: string): Promise<Response> {
  const headers = { cookie: `signpost-token=${token}`, accept: 'text/html', 'sec-fetch-site': 'same-origin' };
  return fetch(site.cmsUrl + path, { headers, redirect: 'manual' });
}

async function pageStatus(path: string): Promise<number> {
  const response = await page(path);
  await response.body?.cancel();
  return response.status;
}

async function publicStatus(path: string): Promise<number> {
  const response = await fetch(site.publicUrl + path, { redirect: 'manual' });
  await response.body?.cancel();
  return response.status;
}
