import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { damageDatabase } from './damage-database.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { type Content, publish } from './publish-files.ts';

const site = publicSiteForTheseTests();
const hour = 60 * 60 * 1000;

/** With ALL=1 so many that it takes long. */
const swapsUnderLoad = process.env['ALL'] === '1' ? 1_000 : 250;

/** Publishes a site in which every page and the style sheet's name carry the release's number. */
function publishNumbered(store: Store, number: number, createdAt = new Date()): void {
  const text = (page: string) => ({
    bytes: `<!doctype html><title>${page} ${number}</title>${`<p>Release ${number}</p>`.repeat(5 + (number % 50))}`,
  });
  const css = (of: number) => `/assets/app.${of}.css`;
  const contents: Record<string, Content> = {
    '/': text('Home'),
    '/news/': text('News'),
    '/404.html': text('Nothing'),
    [css(number)]: { bytes: `/* ${number} */`, type: 'text/css', cache: 'immutable', isPermanent: false },
  };
  if (store.addresses.live(css(number - 1)) !== undefined) contents[css(number - 1)] = null;
  expect(publish(store, contents, { createdAt })).toBe(number);
}

describe('the public server', () => {
  it('says that the site is about to open before the first publish', async () => {
    const { status, headers, body } = await site.ask('/');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-cache']);
    expect(body.toString()).toContain('Nothing has been published yet. Please try again in a minute.');
    expect((await site.ask('/healthz')).status).toBe(503);
  });

  it('shows a release to the very next request after the swap', async () => {
    const agent = new Agent({ keepAlive: true });
    for (let number = 1; number <= 20; number++) {
      publishNumbered(site.store, number);
      expect((await site.ask('/', { agent })).body.toString()).toContain(`<title>Home ${number}</title>`);
    }
    const health = await site.ask('/healthz');
    expect([health.status, health.headers['cache-control'], health.body.toString()]).toEqual([200, 'no-store', '{"status":"ok"}\n']);
    agent.destroy();
  });

  it('goes on answering for the assets of earlier releases of the day, and for nothing else of theirs', async () => {
    const asset = await site.ask('/assets/app.1.css');
    expect([asset.status, asset.body.toString()]).toEqual([200, '/* 1 */']);
    expect((await site.ask('/assets/app.21.css')).status).toBe(404);
  });

  it('swaps again and again under load without an error, a missing page or a mixed one', { timeout: 300_000 }, async () => {
    const store = site.store;
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let isSwapping = true;
    let answered = 0;
    const reader = async (path: string, encoding: string) => {
      let newest = 0;
      while (isSwapping) {
        const least = store.live()?.number ?? 0;
        const { status, headers, body } = await site.ask(path, { agent, headers: { 'accept-encoding': encoding } });
        expect(status).toBe(path === '/never/' ? 404 : 200);
        const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        const numbers = new Set([...html.toString().matchAll(/(?:Home|News|Nothing|Release) (\d+)/g)].map((match) => Number(match[1])));
        expect(numbers.size).toBe(1);
        const [number = 0] = numbers;
        expect(number).toBeGreaterThanOrEqual(Math.max(least, newest));
        if (status === 200) expect(headers.etag?.replace(/"|-br5/g, '')).toBe(createHash('sha256').update(html).digest('hex'));
        expect((await site.ask(`/assets/app.${number}.css`, { agent })).status).toBe(200);
        newest = number;
        answered += 1;
      }
    };
    const readers = [reader('/', 'identity'), reader('/news/', 'br'), reader('/', 'br'), reader('/never/', 'identity')];
    const swaps = async () => {
      try {
        for (let number = 21; number <= 20 + swapsUnderLoad; number++) {
          publishNumbered(store, number);
          // The server runs in this process too.
          await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        isSwapping = false;
      }
    };
    await Promise.all([swaps(), ...readers]);
    agent.destroy();
    expect(answered).toBeGreaterThan(100);
    expect(site.reports).toEqual([]);
  });
});

describe('a public server whose database is damaged while it serves', () => {
  const damaged = publicSiteForTheseTests((store) => {
    publishNumbered(store, 1);
  });

  it('goes on with what it has, says in words what it has not, reports it once, and shows the site when it is mended', async () => {
    const { store, ask } = damaged;
    // Of so many pages of the database, none is in memory before it is asked for.
    const long = `<!doctype html><title>Long</title>${randomBytes(90_000).toString('base64')}`;
    publish(store, { '/long/': { bytes: long } });
    expect((await ask('/')).body.toString()).toContain('<title>Home 1</title>');
    const mend = damageDatabase(store);

    for (let again = 0; again < 3; again += 1) {
      expect((await ask('/')).body.toString()).toContain('<title>Home 1</title>');
      const missing = await ask('/long/');
      expect([missing.status, missing.headers['retry-after'], missing.headers['cache-control']]).toEqual([503, '60', 'no-cache']);
      expect(missing.body.toString()).toContain('This page cannot be shown just now');
    }
    expect(damaged.reports.map(String)).toEqual([expect.stringContaining('is damaged')]);

    mend();
    await expect.poll(async () => (await ask('/long/')).body.toString(), { timeout: 10_000 }).toBe(long);
  });

  it('goes on when its file is gone, and follows the one that is put in its place', async () => {
    const { ask } = damaged;
    const { folder } = damaged.store;
    publishNumberedAgain(folder, 3);
    expect((await ask('/')).body.toString()).toContain('<title>Home 3</title>');
    fs.renameSync(join(folder, 'store.db'), join(folder, 'elsewhere.db'));
    expect((await ask('/')).body.toString()).toContain('<title>Home 3</title>');
    fs.renameSync(join(folder, 'elsewhere.db'), join(folder, 'store.db'));
    publishNumberedAgain(folder, 4);
    await expect.poll(async () => (await ask('/')).body.toString(), { timeout: 10_000 }).toContain('<title>Home 4</title>');
  });

  function publishNumberedAgain(folder: string, number: number): void {
    const again = openStore(folder);
    publishNumbered(again, number);
    again.close();
  }
});

describe('a public server that starts anew', () => {
  const restarted = publicSiteForTheseTests((store) => {
    const ago = (hours: number) => new Date(Date.now() - hours * hour);
    publishNumbered(store, 1, ago(50));
    publishNumbered(store, 2, ago(49));
    publishNumbered(store, 3, ago(5));
    publishNumbered(store, 4, ago(1));
  });

  it('knows the assets of every day that is kept, in which pages of earlier days are shown', async () => {
    const statuses = [];
    for (const number of [1, 2, 3, 4]) statuses.push((await restarted.ask(`/assets/app.${number}.css`)).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
  });
});

describe('a public server with little memory', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `/pages/${index}/`,
      { bytes: `<!doctype html><title>Page ${index}</title>${'x'.repeat(5000)}` },
    ]),
  );
  const small = publicSiteForTheseTests(
    (store) => {
      publish(store, pages);
    },
    { maxCacheBytes: 40_000 },
  );

  it('answers for far more than it can keep', async () => {
    for (let again = 0; again < 2; again += 1)
      for (const [path, { bytes }] of Object.entries(pages)) expect((await small.ask(path)).body.toString()).toBe(bytes);
    expect(small.reports).toEqual([]);
  });
});
