import fs from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FileAnswer } from '../../../publish/store/index.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, film, home, pdf, publish, recompress, withdrawn } from './publish-files.ts';

const site = publicSiteForTheseTests((store) => publish(store, exampleSite));

/** What the store says that an address answers. */
function fileAt(path: string): FileAnswer {
  const answer = site.store.addresses.live(path);
  if (answer?.status !== 200) throw new Error(`No file stands at ${path}.`);
  return answer;
}

const pageHeaders = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};

/** The headers that are not about one connection. */
function lasting(headers: Record<string, unknown>) {
  const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers;
  return rest;
}

describe('headers', () => {
  it.each([
    ['/', () => ({ ...pageHeaders, 'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT', vary: 'Accept-Encoding' })],
    ['/news/second/', () => ({ ...pageHeaders, 'x-robots-tag': 'noindex', vary: 'Accept-Encoding' })],
    [
      '/assets/app.abc123.css',
      () => ({
        ...pageHeaders,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'content-type': 'text/css; charset=utf-8',
        vary: 'Accept-Encoding',
      }),
    ],
    [
      '/feed.json',
      () => ({
        ...pageHeaders,
        'access-control-allow-origin': '*',
        'content-security-policy': "default-src 'none'; frame-ancestors *",
        'content-type': 'application/feed+json',
        'cross-origin-resource-policy': 'cross-origin',
        vary: 'Accept-Encoding',
      }),
    ],
    [
      '/files/1/Plan%20(2026).pdf',
      () => ({
        ...pageHeaders,
        'access-control-allow-origin': '*',
        'content-disposition': `inline; filename="Plan _2026_.pdf"; filename*=UTF-8''Plan%20%E2%80%9C2026%E2%80%9D.pdf`,
        'content-security-policy': "default-src 'none'; frame-ancestors *",
        'content-type': 'application/pdf',
        'cross-origin-resource-policy': 'cross-origin',
      }),
    ],
  ])('of %s are exactly these', async (path, expected) => {
    const { status, headers } = await site.ask(path);
    expect(status).toBe(200);
    expect(lasting(headers)).toEqual({
      ...expected(),
      'accept-ranges': 'bytes',
      'content-length': String(fileAt(path).size),
      etag: `"${fileAt(path).sha256}"`,
    });
  });

  it.each([
    ['/nowhere/', 404],
    ['/withdrawn/', 410],
    ['/old/', 301],
    ['/%', 400],
  ])('guard %s, which answers %i, as they guard a page', async (path, status) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(pageHeaders);
    expect(answer.headers).not.toHaveProperty('server');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });
});

describe('a page', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0.5, gzip', 'gzip'],
    ['deflate', undefined],
    ['br;q=nonsense', undefined],
  ])('asked for with Accept-Encoding %j comes as %j', async (accepted, encoding) => {
    const { headers, body } = await site.ask('/', { headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(home);
    expect(Number(headers['content-length'])).toBe(body.length);
  });

  it('that the browser has already is not sent again, in any encoding', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await site.ask('/', { headers: { 'accept-encoding': encoding } });
      const etag = first.headers.etag ?? '';
      tags.add(etag);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await site.ask('/', { headers: { 'accept-encoding': encoding, 'if-none-match': known } });
        expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
        expect(again.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
      }
      const changed = await site.ask('/', { headers: { 'accept-encoding': encoding, 'if-none-match': '"old"' } });
      expect(changed.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  it('asked for with HEAD has the same headers and no body', async () => {
    const [get, head] = [await site.ask('/'), await site.ask('/', { method: 'HEAD' })];
    expect(lasting(head.headers)).toEqual(lasting(get.headers));
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});

describe('a part of a file', () => {
  const path = '/files/1/Plan%20(2026).pdf';

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100000-', 100_000, 199_999],
    ['bytes=-5', 199_995, 199_999],
    ['bytes=199990-999999', 199_990, 199_999],
    ['bytes=0-0', 0, 0],
    ['bytes=-999999', 0, 199_999],
  ])('%s is bytes %i to %i', async (range, start, end) => {
    const { status, headers, body } = await site.ask(path, { headers: { range } });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${start}-${end}/200000`);
    expect(body.equals(pdf.subarray(start, end + 1))).toBe(true);
  });

  it.each(['bytes=200000-', 'bytes=-0'])('%s lies outside: 416', async (range) => {
    const { status, headers } = await site.ask(path, { headers: { range } });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */200000']);
  });

  it.each(['bytes=0-1,5-9', 'bytes=9-1', 'lines=1-2', 'nonsense', 'bytes=-'])('%s is not understood: the whole file', async (range) => {
    const { status, body } = await site.ask(path, { headers: { range } });
    expect([status, body.length]).toEqual([200, 200_000]);
  });

  it('is only sent where it belongs to what the browser has', async () => {
    const etag = (await site.ask(path)).headers.etag ?? '';
    const range = 'bytes=0-9';
    expect((await site.ask(path, { headers: { range, 'if-range': etag } })).status).toBe(206);
    expect((await site.ask(path, { headers: { range, 'if-range': '"old"' } })).status).toBe(200);
  });

  it('of a page is a part of its plain form', async () => {
    const { status, headers, body } = await site.ask('/', { headers: { range: 'bytes=0-14', 'accept-encoding': 'br' } });
    expect([status, headers['content-encoding'], body.toString()]).toEqual([206, undefined, '<!doctype html>']);
  });
});

describe('an address', () => {
  it.each([
    ['/old/', '/news/first/'],
    ['/old/?page=2&q=a', '/news/first/?page=2&q=a'],
    ['/elsewhere/?b=2', 'https://example.org/page?a=1&b=2#part'],
    ['/news/first', '/news/first/'],
    ['/news/first?x=1', '/news/first/?x=1'],
    ['/old', '/old/'],
    ['/caf%c3%a9-old/', '/caf%C3%A9/'],
    // What an older site asked for behind its addresses, with and without more beside it.
    ['/page.aspx?DocumentUID=7F', '/news/second/'],
    ['/page.aspx?utm_source=letter&documentuid=7F', '/news/second/?utm_source=letter'],
    ['/page.aspx?lang=fr&documentuid=7F', 'https://example.org/fr'],
    ['/?page_id=12', '/news/first/'],
    // Everything below a folder, each to its own where something stands there, and else where the folder above it leads.
    ['/old-site/a/b.html', '/news/first/'],
    ['/old-site/stories/second/', '/news/second/'],
    ['/old-site/stories/second', '/news/second'],
    ['/old-site/stories/third/', '/news/first/'],
    ['/old-site', '/news/first/'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers, body } = await site.ask(from);
    expect([status, headers.location]).toEqual([301, to]);
    expect(body.toString()).toContain(to.replaceAll('&', '&amp;'));
  });

  it.each(['/page.aspx?documentuid=8', '/page.aspx', '/older-site/a', '/news/first/?page_id=12&documentuid=7F'])(
    '%s is answered as ever, whatever stands behind it',
    async (path) => {
      expect((await site.ask(path)).status).toBe(path.startsWith('/news/') ? 200 : 404);
    },
  );

  it('that was withdrawn says so', async () => {
    const { status, body } = await site.ask('/withdrawn/', { headers: { 'accept-encoding': 'br' } });
    expect([status, brotliDecompressSync(body).toString()]).toEqual([410, withdrawn]);
  });

  it('that never was gets the 404 page', async () => {
    const { status, body } = await site.ask('/never/');
    expect([status, body.toString()]).toEqual([404, '<!doctype html><title>Page not found</title>']);
  });

  it.each(['/caf%C3%A9/', '/caf%c3%a9/', '/c%61f%C3%A9/', '/caf%C3%A9/?utm_source=x', 'http://any.example/caf%C3%A9/'])(
    '%s is the same page however it is spelled',
    async (path) => {
      expect((await site.ask(path)).body.toString()).toContain('Café');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('cannot be asked for with %s', async (method) => {
    const { status, headers } = await site.ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/%',
    '/%zz/',
    '/%c3/',
    '/%00',
    '/a%00b/',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/./',
    '/news/%2e%2e/',
    '/a%5cb',
    '/a\\b',
    '/__proto__',
    '/__proto__/',
    '/constructor/',
    '//example.org',
    '//example.org/..',
    `/${'a'.repeat(5000)}`,
    '*',
    '?',
    '/objects/',
    '/releases/00000001.json',
    '/live',
  ])('%s is never a file and never our fault', async (target) => {
    const answer = await site.askRaw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(target === '?' ? /^HTTP\/1\.1 (200|400) / : /^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toMatch(/\n\s+at /);
  });

  it('of any bytes at all is answered, and never with a 5xx or a redirect elsewhere', async () => {
    const awkward = fc.constantFrom(
      '/',
      '//',
      '..',
      '.',
      '%',
      '%2f',
      '%2e',
      '%5C',
      '%00',
      '\\',
      '?',
      '#',
      '@',
      ':',
      'news',
      'first',
      'old',
      'é',
      '\x7f',
      '\xff',
      '%ff',
      '%C3%A9',
    );
    const target = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary-ascii', maxLength: 4 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(target, async (parts) => {
        const path = `/${parts.join('').replace(/[\r\n ]/g, '')}`;
        const answer = await site.askRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
        const status = Number(/^HTTP\/1\.1 (\d+) /.exec(answer)?.[1]);
        expect([200, 301, 400, 404, 410]).toContain(status);
        if (status === 301) expect(answer).toMatch(/\r\nLocation: \/(?!\/)/);
      }),
      { numRuns: 500 },
    );
    expect(site.reports).toEqual([]);
  });

  it('with too many headers is refused by the server, which goes on', async () => {
    const answer = await site.askRaw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect((await site.ask('/')).status).toBe(200);
  });
});

describe('a large file', () => {
  const path = '/files/2/film.mp4';

  it('lies beside the database, and comes whole or in parts', async () => {
    expect(fs.statSync(site.store.objects.file(fileAt(path).sha256) ?? 'nowhere').size).toBe(film.length);
    const whole = await site.ask(path);
    expect([whole.status, whole.headers['content-length'], whole.body.equals(film)]).toEqual([200, '3000000', true]);
    const part = await site.ask(path, { headers: { range: 'bytes=1000000-2999999' } });
    expect([part.status, part.headers['content-range'], part.body.equals(film.subarray(1_000_000))]).toEqual([
      206,
      'bytes 1000000-2999999/3000000',
      true,
    ]);
    const head = await site.ask(path, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '3000000', 0]);
    const known = await site.ask(path, { headers: { 'if-none-match': whole.headers.etag ?? '' } });
    expect([known.status, known.body.length]).toEqual([304, 0]);
  });

  it('of which bytes are lost is never sent as if it were whole, and the file is reported', async () => {
    const { sha256 } = fileAt(path);
    fs.truncateSync(site.store.objects.file(sha256) ?? '', 5);
    const { status, headers, body } = await site.ask(path);
    expect([status, headers.etag, headers['cache-control']]).toEqual([500, undefined, 'no-cache']);
    expect(body.toString()).toContain('The fault is ours.');
    expect(String(site.reports.at(-1))).toContain(`is missing or damaged: expected 3000000 bytes for ${path}`);
  });
});

describe('a page that is compressed better behind its release', () => {
  it('has the same words and another ETag, and is sent before a minute has passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const ask = () => site.ask('/', { headers: { 'accept-encoding': 'br' } });
    const before = await ask();
    recompress(site.store, '/', 11);
    vi.setSystemTime(Date.now() + 60_001);
    const after = await ask();
    expect([before.headers.etag, after.headers.etag]).toEqual([`"${fileAt('/').sha256}-br5"`, `"${fileAt('/').sha256}-br11"`]);
    expect(brotliDecompressSync(after.body).toString()).toBe(home);
    const again = await site.ask('/', { headers: { 'accept-encoding': 'br', 'if-none-match': before.headers.etag ?? '' } });
    expect(again.status).toBe(200);
  });
});
