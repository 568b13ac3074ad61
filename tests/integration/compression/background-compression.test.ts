import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compressNow, openBackgroundCompression, putEncodings } from '../../../publish/compression/index.ts';
import { type FileAnswer, openStore, type Store } from '../../../publish/store/index.ts';
import { atUsualPriority } from '../../support/running/at-usual-priority.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const html = 'text/html; charset=utf-8';
const page = (title: string): Buffer =>
  Buffer.from(
    `<title>${title}</title>${Array.from({ length: 200 }, (_, row) => `<p>${(row * 7_919) % 1_013} people asked ${title}.</p>`).join('\n')}`,
  );

let folder: string;
let remove: () => void;
let store: Store;

beforeAll(atUsualPriority);

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder('compression'));
  store = openStore(folder);
});
afterEach(() => {
  store.close();
  remove();
});

/** Makes files live that are not compressed. @returns their SHA-256, by address */
const publish = (files: Record<string, { bytes: Buffer; type: string }>): Record<string, string> =>
  store.write((unit) => {
    const release = unit.release({
      createdAt: new Date().toISOString(),
      kind: 'publish',
      renderer: 'none',
      cursor: null,
      reason: 'a test',
    });
    return Object.fromEntries(
      Object.entries(files).map(([path, { bytes, type }]) => {
        const kept = unit.putObject(bytes);
        const answer: FileAnswer = { status: 200, ...kept, type, cache: 'revalidate', sharing: 'same-origin', isPermanent: true };
        release.answer(path, answer);
        return [path, kept.sha256];
      }),
    );
  });
const pages = (...titles: string[]): Record<string, { bytes: Buffer; type: string }> =>
  Object.fromEntries(titles.map((title) => [`/${title}/`, { bytes: page(title), type: html }]));
const compressAll = async (options: { isQuick?: boolean } = {}): Promise<number> => {
  const compression = openBackgroundCompression(store);
  let count = 0;
  for (let more = 1; more > 0; count += more) more = await compression.compress(options);
  return count;
};

describe('what went live uncompressed', () => {
  it('is compressed quickly first, and pages as well as can be after that, without a release', async () => {
    const { '/a/': a = '', '/style.css': style = '' } = publish({
      ...pages('a'),
      '/style.css': { bytes: page('style'), type: 'text/css; charset=utf-8' },
    });
    expect(await compressAll({ isQuick: true })).toBe(4);
    expect([store.objects.quality(a, 'br'), store.objects.quality(a, 'gzip')]).toEqual([5, 6]);
    expect(await compressAll()).toBe(1);
    expect([store.objects.quality(a, 'br'), store.objects.quality(style, 'br')]).toEqual([11, 5]);
    expect(brotliDecompressSync(store.objects.encoded(a, 'br')!.bytes).equals(page('a'))).toBe(true);
    expect(gunzipSync(store.objects.encoded(a, 'gzip')!.bytes).equals(page('a'))).toBe(true);
    expect(store.releases.list()).toHaveLength(1);
    expect(await compressAll()).toBe(0);
  });

  it('is left as it is where that is no text, or too short, or would not be smaller', async () => {
    const noise = Buffer.from(Array.from({ length: 600 }, (_, at) => 33 + ((at * at * 7_919 + at * 31) % 94)));
    const { '/photo.png': photo = '', '/short/': short = '' } = publish({
      '/photo.png': { bytes: page('photo'), type: 'image/png' },
      '/short/': { bytes: Buffer.from('<title>Short</title>'), type: html },
      '/noise.txt': { bytes: noise, type: 'text/plain; charset=utf-8' },
    });
    await compressAll();
    expect([store.objects.quality(photo, 'br'), store.objects.quality(short, 'br')]).toEqual([undefined, undefined]);
    expect(await compressAll()).toBe(0);
  });

  it('that is no longer live is left alone', async () => {
    publish(pages('a'));
    const { '/a/': a = '' } = publish({ '/a/': { bytes: page('another'), type: html } });
    expect(await compressAll()).toBe(3);
    expect(store.objects.quality(a, 'br')).toBe(11);
  });
});

describe('compression behind the swap', () => {
  it('does what people come to first before old stories', () => {
    publish({ ...pages('services/a-service-of-long-standing', 'news/a'), '/': { bytes: page('Home'), type: html } });
    const missing = store.encodings.missing({ coding: 'br', quality: 11, smallest: 0, limit: 10, isPage: true });
    expect(missing.map((sha256) => /<title>([^<]+)/.exec(String(store.objects.get(sha256)))?.[1])).toEqual([
      'Home',
      'services/a-service-of-long-standing',
      'news/a',
    ]);
  });

  it('takes up what is published while it goes on', async () => {
    publish(pages('a'));
    const compression = openBackgroundCompression(store);
    while ((await compression.compress()) > 0);
    const { '/b/': b = '' } = publish(pages('b'));
    expect(await compression.compress()).toBe(1);
    expect(store.objects.quality(b, 'br')).toBe(5);
    while ((await compression.compress()) > 0);
    expect(store.objects.quality(b, 'br')).toBe(11);
  });

  it('ends at once where it is told to, and does the rest another time', async () => {
    const { '/a/': a = '' } = publish(pages('a', 'b', 'c'));
    const compression = openBackgroundCompression(store);
    const ending = new AbortController();
    const compressing = compression.compress({ signal: ending.signal });
    ending.abort();
    await expect(compressing).rejects.toThrow('aborted');
    expect(store.objects.quality(a, 'br')).toBeUndefined();
    while ((await compression.compress()) > 0);
    expect(store.objects.quality(a, 'br')).toBe(11);
  });
});

describe('what a small publish changes', () => {
  it('is compressed before the swap, and is not compressed quickly again', async () => {
    const bytes = page('a');
    const encodings = await compressNow(bytes, html);
    const { '/a/': a = '' } = publish(pages('a'));
    store.write((unit) => putEncodings(unit, a, encodings));
    expect(brotliDecompressSync(store.objects.encoded(a, 'br')!.bytes).equals(bytes)).toBe(true);
    expect(await compressAll({ isQuick: true })).toBe(0);
    expect(await compressNow(bytes, 'image/png')).toEqual([]);
  });
});
