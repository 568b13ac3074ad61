import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDataAddress } from '../../../content/model/data/data-addresses.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { folderTarget } from '../../../publish/serve/export/folder-target.ts';
import { openStore } from '../../../publish/store/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { atUsualPriority } from '../../support/running/at-usual-priority.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type SearchableSite, searchableSite } from '../../support/running/searchable-site.ts';

const data = sampleSnapshot();
// A few documents are enough, and drawing takes a while. One with a picture of its own has no card.
const snapshot = snapshotFrom({
  ...data,
  documents: data.documents
    .filter(({ collection }) => ['areas', 'topics'].includes(collection))
    .slice(0, 4)
    .map(({ image: _image, ...document }) => document as (typeof data.documents)[number]),
});
const [document, other] = [...snapshot.documents.values()];
if (document === undefined || other === undefined) throw new Error('The sample has no areas and topics to test with.');

let site: SearchableSite;

beforeAll(async () => {
  atUsualPriority();
  site = await searchableSite(snapshot, { site: await compiledSite() });
}, 120_000);
afterAll(() => site.close());

const addressOf = (id: string): string => site.publisher.reader().address(id) ?? '';
const cardOf = async (path: string): Promise<{ address: string; html: string }> => {
  const html = await (await fetch(site.url + path)).text();
  return { address: new URL(/property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '').pathname, html };
};
/** A page as it is sent to a browser that reads brotli. */
const brotli = (path: string): Promise<{ bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    get(site.url + path, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
/** What the store has of a page. The public server is not asked: it goes on sending for a moment what it has sent. */
const quicklyCompressed = (path: string): Buffer => {
  const answer = site.store.addresses.live(path);
  const encoded = answer === undefined || answer.status === 301 ? undefined : site.store.objects.encoded(answer.sha256, 'br');
  if (encoded === undefined) throw new Error(`${path} has no compressed form.`);
  return encoded.bytes;
};
const cardsLive = (): string[] =>
  Object.keys(site.liveAnswers())
    .filter((path) => path.startsWith('/social/'))
    .sort();
const retitled = (title: string): Promise<void> =>
  site.publish({ kind: 'document', collection: document.collection, id: document.id, document: { ...document, title }, version: '2' });

describe('social cards', () => {
  it('are named by a page before they are drawn, and answer a little later', async () => {
    const { address } = await cardOf(addressOf(document.id));
    expect((await fetch(site.url + address)).status).toBe(404);
    await site.publisher.catchUpBackground();
    const answer = await fetch(site.url + address);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'public, max-age=31536000, immutable',
    ]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThanOrEqual(60_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }, 120_000);

  it('are there for every page that names one, with their size and their words', async () => {
    for (const path of site.publisher.reader().routes.keys()) {
      if (!path.endsWith('/') || isDataAddress(path)) continue;
      const { address, html } = await cardOf(path);
      expect(cardsLive(), path).toContain(address);
      expect(html).toContain('<meta property="og:image:width" content="1200">');
      expect(html).toContain('<meta property="og:image:height" content="630">');
      expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{5,}">/);
    }
  });

  it('show only what stands on their page', async () => {
    const { renderer } = await compiledSite();
    const reader = site.publisher.reader();
    for (const route of reader.routes.values()) {
      const { card, body, type } = await renderer.render({ reader, route, isPreview: false });
      if (!type.startsWith('text/html') || card === undefined) continue;
      const { colour, logo, ...words } = card;
      const seen = body
        .replace(/<meta [^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&#38;', '&')
        .replaceAll('&#39;', '’');
      for (const word of Object.values(words)) expect(seen, route.path).toContain(word);
      expect(colour).toBe('#0b4f4a');
      expect(logo).toBeUndefined();
    }
  });

  it('are not drawn again where nothing on them changed', async () => {
    const before = cardsLive();
    await site.publish({
      kind: 'document',
      collection: other.collection,
      id: other.id,
      document: { ...other, summary: 'Another summary, which stands on no card.' },
      version: '2',
    });
    expect((await site.publisher.catchUpBackground()).cards).toBe(0);
    expect(await site.publisher.catchUpBackground()).toEqual({ cards: 0, texts: 0 });
    expect(cardsLive()).toEqual(before);
  });

  it('are drawn anew for another title, and the earlier one goes on answering', async () => {
    const { address: earlier } = await cardOf(addressOf(document.id));
    await retitled('A title that an officer made better');
    const { address } = await cardOf(addressOf(document.id));
    expect(address).not.toBe(earlier);
    expect((await site.publisher.catchUpBackground()).cards).toBeGreaterThanOrEqual(1);
    expect((await fetch(site.url + address)).status).toBe(200);
    expect(cardsLive()).toContain(earlier);
  }, 120_000);

  it('that a process did not live to draw are drawn at the next start', async () => {
    await retitled('A title that was saved before the machine went down');
    const ending = new AbortController();
    const drawing = site.publisher.catchUpBackground(ending.signal);
    ending.abort();
    await expect(drawing).rejects.toThrow();
    const { address } = await cardOf(addressOf(document.id));
    expect((await fetch(site.url + address)).status).toBe(404);
    await (await site.reopen()).catchUpBackground();
    expect((await fetch(site.url + address)).status).toBe(200);
  }, 120_000);

  it('come with pages that are compressed as well as can be', async () => {
    const quick = await brotli('/');
    await site.publish({
      kind: 'document',
      collection: other.collection,
      id: other.id,
      document: { ...other, title: 'Another title, which stands on the list of its kind' },
      version: '3',
    });
    const list = '/areas/';
    const before = quicklyCompressed(list);
    expect((await site.publisher.catchUpBackground()).texts).toBeGreaterThan(0);
    const after = await brotli(list);
    expect(after.bytes.length).toBeLessThan(before.length);
    expect(brotliDecompressSync(after.bytes).equals(brotliDecompressSync(before))).toBe(true);
    expect((await brotli('/')).bytes.equals(quick.bytes)).toBe(true);
  }, 120_000);

  it('are in an export', async () => {
    const { path: folder, remove } = temporaryFolder('export');
    try {
      await exportRelease(openStore(site.folder, { readOnly: true }), folderTarget(folder));
      const { address } = await cardOf(addressOf(document.id));
      expect(existsSync(folder + address)).toBe(true);
      expect(readFileSync(`${folder}/_headers`, 'utf8')).toContain('/social/*');
    } finally {
      remove();
    }
  });

  it('go with a page that is withdrawn', async () => {
    const publisher = await site.reopen();
    const { address } = await cardOf(addressOf(document.id));
    await publisher.publish([{ kind: 'withdrawn', collection: document.collection, id: document.id, title: document.title }], {
      cursor: null,
      reason: 'a test',
      mayShrink: true,
    });
    await publisher.catchUpBackground();
    expect(cardsLive()).not.toContain(address);
  }, 120_000);
});
