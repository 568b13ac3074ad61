import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { until } from '../../support/until.ts';
import { exampleNews } from '../cms/example-news.ts';

describe('a whole site', () => {
  let site: RunningSite;
  let token: string;
  const { path: folder, remove } = temporaryFolder('whole');

  beforeAll(async () => {
    site = await startSite(folder);
    token = await signIn(site);
  }, 180_000);
  afterAll(async () => {
    await site.stop();
    remove();
  });

  it('serves an upload to officers with a policy that runs nothing, however its address is written', async () => {
    const form = new FormData();
    form.set('file', new File(['area\nGolden Valley\n'], 'served.csv'));
    form.set('_payload', '{}');
    const authorization = { Authorization: `JWT ${token}` };
    const taken = await fetch(`${site.cmsUrl}/api/files`, { method: 'POST', body: form, headers: authorization });
    expect(taken.status, await taken.text()).toBe(201);
    for (const address of ['/api/files/file/served.csv', '/api/files/FILE/served.csv', '/api/images/file/none.jpg']) {
      const answer = await fetch(`${site.cmsUrl}${address}`, { headers: authorization });
      await answer.body?.cancel();
      expect(answer.status, address).toBe(address.endsWith('.csv') ? 200 : 404);
      expect(answer.headers.get('content-security-policy'), address).toBe("default-src 'none'; sandbox");
    }
  });

  it('publishes what was saved while the publisher was off, and says so meanwhile', async () => {
    await site.stop('worker');
    const { id, slug } = await save(site, token, exampleNews({ _status: 'published' }));
    expect(await receiptOf(site, token, id)).toMatchObject({ state: 'waiting', worker: { state: 'off' } });
    expect(await statusOf(site, `/news/${slug}/`)).toBe(404);
    await site.start('worker');
    await until('the story to be live', async () => (await statusOf(site, `/news/${slug}/`)) === 200);
    const receipt = await until('its receipt', async () => {
      const answer = await receiptOf(site, token, id);
      return answer.state === 'live' && answer;
    });
    expect(receipt.pages.map(({ path }: { path: string }) => path)).toContain(`/news/${slug}/`);
  }, 90_000);

  it('keeps every answered save and its receipt through kills of the publisher', async () => {
    const saved: { id: string; slug: string }[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (let count = 0; count < 5; count += 1) saved.push(await save(site, token, exampleNews({ _status: 'published' })));
      await site.stop('worker', 'SIGKILL');
      saved.push(await save(site, token, exampleNews({ _status: 'published' })));
      await site.start('worker');
    }
    for (const { slug } of saved) await until(`/news/${slug}/`, async () => (await statusOf(site, `/news/${slug}/`)) === 200);
    // Its receipt cannot be lost either, wherever the kill came.
    for (const { id } of saved)
      await until(`the receipt of ${id}`, async () => (await receiptOf(site, token, id)).state === 'live', { timeout: 10_000 });
  }, 120_000);

  it('goes on serving with the CMS, the database and the publisher off', async () => {
    await site.stop('cms');
    await site.stop('worker');
    for (const path of ['/', '/services/support-at-the-cavern/', '/news/', '/search/', '/sitemap.xml'])
      expect(await statusOf(site, path), path).toBe(200);
    await site.start('worker');
    await site.start('cms');
  }, 90_000);

  it('takes in what people send with the CMS and the database off, and collects it once through kills of the publisher', async () => {
    await site.stop('cms');
    await site.stop('worker');
    const [database, away] = [join(site.folder, 'database'), join(site.folder, 'database-away')];
    renameSync(database, away);
    const sent = Array.from({ length: 12 }, (_, index) => `Sentence ${index}`);
    for (const [index, text] of sent.entries()) {
      const page = `/${['', 'news/', 'hubs/'][index % 3]}`;
      expect(await rate(site, page, text)).toBe(`/intake/thanks/?page=${encodeURIComponent(page)}`);
    }
    expect(waiting(site)).toHaveLength(sent.length);
    renameSync(away, database);
    for (let kills = 0; kills < 2 && waiting(site).length > 0; kills += 1) {
      const left = waiting(site).length;
      await site.start('worker');
      await until('something to be collected', () => waiting(site).length < left);
      await site.stop('worker', 'SIGKILL');
    }
    await site.start('worker');
    await until('everything to be collected', () => waiting(site).length === 0);
    await site.start('cms');
    const { docs } = await ask(site, token, '/api/ratings?limit=100&depth=0');
    expect(docs.map(({ text }) => text).sort()).toEqual([...sent].sort());
  }, 300_000);
});

async function rate({ publicUrl }: RunningSite, page: string, text: string): Promise<string | null> {
  const body = new URLSearchParams({ page, useful: 'no', text });
  const response = await fetch(`${publicUrl}/intake/rating`, { method: 'POST', body, redirect: 'manual' });
  await response.body?.cancel();
  return response.headers.get('location');
}

function waiting({ folder }: RunningSite): string[] {
  return readdirSync(join(folder, 'spool')).filter((name) => name.endsWith('.json'));
}

async function ask({ cmsUrl }: RunningSite, token: string, path: string): Promise<{ docs: { text: string }[] }> {
  const response = await fetch(cmsUrl + path, { headers: { authorization: `JWT ${token}` } });
  return (await response.json()) as { docs: { text: string }[] };
}

async function signIn({ cmsUrl, administrator }: RunningSite): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  return ((await response.json()) as { token: string }).token;
}

async function save({ cmsUrl }: RunningSite, token: string, body: Record<string, unknown>): Promise<{ id: string; slug: string }> {
  const response = await fetch(`${cmsUrl}/api/news`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { doc: { id: string; slug: string } };
  expect(response.status, JSON.stringify(answer)).toBe(201);
  return answer.doc;
}

interface ReceiptAnswer {
  state: string;
  worker: { state: string };
  pages: { path: string }[];
}

async function receiptOf({ cmsUrl }: RunningSite, token: string, id: string): Promise<ReceiptAnswer> {
  const response = await fetch(`${cmsUrl}/api/receipt?collection=news&id=${id}`, { headers: { authorization: `JWT ${token}` } });
  return (await response.json()) as ReceiptAnswer;
}

async function statusOf({ publicUrl }: RunningSite, path: string): Promise<number> {
  const response = await fetch(publicUrl + path, { redirect: 'manual' });
  await response.body?.cancel();
  return response.status;
}
