import fs from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../publish/store/index.ts';
import { entryFor, manifestOf } from '../../unit/store/example-release.ts';
import { publicSiteForTheseTests } from './public-site.ts';

const site = publicSiteForTheseTests();
const hour = 60 * 60 * 1000;

/** Publishes a site in which every page, every header and the style sheet's name carry the release's number. */
async function publish(store: Store, number: number, createdAt = new Date()) {
  const text = (page: string) => `<!doctype html><title>${page} ${number}</title>${`<p>Release ${number}</p>`.repeat(number % 50)}`;
  const entries = [
    entryFor(store, '/', text('Home')),
    entryFor(store, '/news/', text('News')),
    entryFor(store, `/assets/app.${number}.css`, `/* ${number} */`, { type: 'text/css', cache: 'immutable' }),
  ];
  await store.releases.write(manifestOf(store, entries, { number, createdAt: createdAt.toISOString() }));
  store.live.swap(number);
}

describe('the public server', () => {
  it('says that the site is about to open before the first publish', async () => {
    const { status, headers, body } = await site.ask('/');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-cache']);
    expect(body.toString()).toContain('Nothing has been published yet. Please try again in a minute.');
  });

  it('shows a release to the very next request after the swap', async () => {
    const agent = new Agent({ keepAlive: true });
    for (let number = 1; number <= 20; number++) {
      await publish(site.store, number);
      expect((await site.ask('/', { agent })).body.toString()).toContain(`<title>Home ${number}</title>`);
    }
    agent.destroy();
  });

  it('goes on answering for the assets of earlier releases of the day, and for nothing else of theirs', async () => {
    const asset = await site.ask('/assets/app.1.css');
    expect([asset.status, asset.body.toString()]).toEqual([200, '/* 1 */']);
    expect((await site.ask('/assets/app.21.css')).status).toBe(404);
  });

  it('swaps 1,000 times under load without an error, a missing page or a mixed one', { timeout: 300_000 }, async () => {
    const store = site.store;
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let isSwapping = true;
    let answered = 0;
    const reader = async (path: string, encoding: string) => {
      let newest = 0;
      while (isSwapping) {
        const least = store.live.number() ?? 0;
        const { status, headers, body } = await site.ask(path, { agent, headers: { 'accept-encoding': encoding } });
        expect(status).toBe(200);
        const html = headers['content-encoding'] === 'br' ? brotliDecompressSync(body).toString() : body.toString();
        const numbers = new Set([...html.matchAll(/(?:Home|News|Release) (\d+)/g)].map((match) => Number(match[1])));
        expect(numbers.size).toBe(1);
        const [number = 0] = numbers;
        expect(number).toBeGreaterThanOrEqual(Math.max(least, newest));
        const tag = headers.etag?.replace(/"|-br|-gz/g, '');
        const entry = store.releases.read(number).entries[path];
        expect([entry?.sha256, entry?.encodings.br?.sha256]).toContain(tag);
        expect((await site.ask(`/assets/app.${number}.css`, { agent })).status).toBe(200);
        newest = number;
        answered += 1;
      }
    };
    const readers = [reader('/', 'identity'), reader('/news/', 'br'), reader('/', 'br'), reader('/news/', 'identity')];
    const swaps = async () => {
      try {
        for (let number = 21; number <= 1020; number++) await publish(store, number);
      } finally {
        isSwapping = false;
      }
    };
    await Promise.all([swaps(), ...readers]);
    agent.destroy();
    expect(answered).toBeGreaterThan(100);
    expect(site.reports).toEqual([]);
  });

  it('goes on serving the release it has when the next one cannot be read, and says so once', async () => {
    const { store } = site;
    const pointer = join(store.folder, 'live');
    const good = fs.readFileSync(pointer, 'utf8');
    // The readers above may have stopped before the last swap: the server has what somebody asked for.
    expect((await site.ask('/')).body.toString()).toContain('<title>Home 1020</title>');
    fs.writeFileSync(pointer, 'rubbish\n');
    expect((await site.ask('/')).body.toString()).toContain('<title>Home 1020</title>');
    expect((await site.ask('/news/')).status).toBe(200);
    expect(site.reports).toHaveLength(1);
    fs.writeFileSync(pointer, good);
    await publish(store, 1021);
    expect((await site.ask('/')).body.toString()).toContain('<title>Home 1021</title>');
  });
});

describe('a public server that starts anew', () => {
  const restarted = publicSiteForTheseTests(async (store) => {
    const ago = (hours: number) => new Date(Date.now() - hours * hour);
    await publish(store, 1, ago(50));
    await publish(store, 2, ago(49));
    await publish(store, 3, ago(5));
    await publish(store, 4, ago(1));
  });

  it('knows the assets that were live within 24 hours, and no older ones', async () => {
    const statuses = [];
    for (const number of [1, 2, 3, 4]) statuses.push((await restarted.ask(`/assets/app.${number}.css`)).status);
    expect(statuses).toEqual([404, 200, 200, 200]);
  });
});
