import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { publicSiteForTheseTests } from './public-site.ts';
import { publish } from './publish-files.ts';

const origin = 'https://www.example.org';
const day = (text: string): Date => new Date(`${text}.500Z`);

const page = (title: string, main = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title><link rel="canonical" href="${origin}/services/x/"><link rel="modulepreload" href="/assets/a.js"><link rel="stylesheet" integrity="sha256-x" href="/assets/old.css"></head><body class="plain"><form role="search" action="/search/"><input name="q"></form><main><h1>${title}</h1>${main}</main><script src="/assets/a.js"></script></body></html>`;

const main =
  '<a href="/news/?a=1&amp;b=2#top">News</a> <a href="#part">Part</a> <a href="https://other.example/">Other</a> <a href="y/">Below</a>' +
  '<img src="/images/1/a.png" srcset="/images/1/a.png 1x, /images/1/b.png 2x" alt=""><form action="/intake/rating"><button>Send</button></form>' +
  '<script type="application/ld+json">{"a":"<form>"}</script><p>Open until 6pm</p>';

const site = publicSiteForTheseTests(
  (store) => {
    const notFound = { '/404.html': { bytes: '<!doctype html><title>Page not found</title>' } };
    publish(
      store,
      {
        ...notFound,
        '/': { bytes: page('Home') },
        '/services/x/': { bytes: page('Service', main) },
        '/assets/old.css': { bytes: 'body{color:red}', type: 'text/css; charset=utf-8', cache: 'immutable', isPermanent: false },
        '/images/1/a.png': { bytes: 'a picture', type: 'image/png', cache: 'immutable', isPermanent: false },
        '/images/2/a.png': { bytes: 'somebody’s face', type: 'image/png', cache: 'immutable', isPermanent: false },
        '/feed.json': { bytes: '{}', type: 'application/feed+json', sharing: 'cross-origin' },
      },
      { createdAt: day('2026-03-01T12:00:00') },
    );
    publish(
      store,
      {
        '/services/x/': { bytes: page('Service, renamed') },
        '/assets/old.css': null,
        '/images/2/a.png': null,
        '/old/': { to: '/services/x/' },
      },
      { createdAt: day('2026-06-01T08:30:00') },
    );
    publish(store, { '/services/x/': { bytes: page('Service of today') } }, { createdAt: day('2026-09-01T08:30:00') });
  },
  { archiveOrigin: origin },
);

const memento = (stamp: string, relation: string, datetime: string): string =>
  `<${origin}/archive/${stamp}/services/x/>; rel="${relation}"; datetime="${datetime}"`;

const gateAndMaps = [
  `<${origin}/services/x/>; rel="original"`,
  `<${origin}/archive/timegate/services/x/>; rel="timegate"`,
  `<${origin}/archive/timemap/link/services/x/>; rel="timemap"; type="application/link-format"`,
  `<${origin}/archive/timemap/json/services/x/>; rel="timemap"; type="application/json"`,
];

const gate = async (when?: string, of = '/services/x/') => {
  const { status, headers } = await site.ask(`/archive/timegate${of}`, {
    method: 'HEAD',
    headers: when === undefined ? {} : { 'accept-datetime': when, host: 'evil.example' },
  });
  return { status, location: headers.location, link: String(headers['link']), vary: headers.vary };
};

describe('a page of today', () => {
  it('says where its earlier days are, by the address of the site, whatever name it is asked for by', async () => {
    const { headers } = await site.ask('/services/x/', { headers: { host: 'evil.example', 'accept-encoding': 'br' } });
    expect(String(headers['link']).split(', ')).toEqual(gateAndMaps);
    expect(headers['memento-datetime']).toBeUndefined();
    expect((await site.ask('/old/')).headers['link']).toBeUndefined();
    expect((await site.ask('/images/1/a.png')).headers['link']).toBeUndefined();
  });
});

describe('the TimeGate', () => {
  it.each([
    ['Sun, 01 Mar 2026 12:00:00 GMT', '20260301120000'],
    ['Mon, 01 Jun 2026 08:29:59 GMT', '20260301120000'],
    ['Mon, 01 Jun 2026 08:30:00 GMT', '20260601083000'],
    ['Thu, 01 Jan 1998 00:00:00 GMT', '20260301120000'],
    ['Fri, 01 Jan 2038 00:00:00 GMT', '20260901083000'],
    [undefined, '20260901083000'],
  ])('asked for %s leads to the version of that moment, or to the one nearest to it', async (when, stamp) => {
    const answer = await gate(when);
    expect(answer).toMatchObject({ status: 302, location: `/archive/${stamp}/services/x/` });
    expect(answer.vary).toContain('Accept-Datetime');
    expect(answer.link).toContain(gateAndMaps.join(', '));
  });

  it('names the first, the last and the versions around what it chose', async () => {
    const { link } = await gate('Tue, 02 Jun 2026 00:00:00 GMT');
    expect(link.split(/, (?=<)/).slice(4)).toEqual([
      memento('20260301120000', 'first prev memento', 'Sun, 01 Mar 2026 12:00:00 GMT'),
      memento('20260601083000', 'memento', 'Mon, 01 Jun 2026 08:30:00 GMT'),
      memento('20260901083000', 'next last memento', 'Tue, 01 Sep 2026 08:30:00 GMT'),
    ]);
  });

  it('takes the whole address of a page behind its own, as clients write it, and no other site’s', async () => {
    for (const address of [`/${origin}/services/x/`, '/https:/www.example.org/services/x', '/services/x'])
      expect(await gate('Tue, 02 Jun 2026 00:00:00 GMT', address)).toMatchObject({
        status: 302,
        location: '/archive/20260601083000/services/x/',
      });
    expect((await gate(undefined, '/https://evil.example/services/x/')).status).toBe(404);
    expect((await gate(undefined, '/never/')).status).toBe(404);
  });

  it('says which header it cannot read', async () => {
    const { status, body } = await site.ask('/archive/timegate/services/x/', { headers: { 'accept-datetime': 'last year' } });
    expect([status, body.toString()]).toEqual([400, expect.stringContaining('Accept-Datetime')]);
  });
});

describe('a TimeMap', () => {
  it('lists every version as links', async () => {
    const { headers, body } = await site.ask('/archive/timemap/link/services/x/');
    expect([headers['content-type'], headers['x-robots-tag']]).toEqual(['application/link-format; charset=utf-8', 'noindex']);
    expect(body.toString().trimEnd().split(',\n')).toEqual([
      gateAndMaps[0],
      `<${origin}/archive/timemap/link/services/x/>; rel="self"; type="application/link-format"; from="Sun, 01 Mar 2026 12:00:00 GMT"; until="Tue, 01 Sep 2026 08:30:00 GMT"`,
      gateAndMaps[1],
      memento('20260301120000', 'first memento', 'Sun, 01 Mar 2026 12:00:00 GMT'),
      memento('20260601083000', 'memento', 'Mon, 01 Jun 2026 08:30:00 GMT'),
      memento('20260901083000', 'last memento', 'Tue, 01 Sep 2026 08:30:00 GMT'),
    ]);
  });

  it('lists them as JSON', async () => {
    const { headers, body } = await site.ask('/archive/timemap/json/services/x/');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body.toString())).toMatchObject({
      original_uri: `${origin}/services/x/`,
      timegate_uri: `${origin}/archive/timegate/services/x/`,
      mementos: {
        first: { datetime: '2026-03-01T12:00:00Z', uri: `${origin}/archive/20260301120000/services/x/` },
        list: [{}, { datetime: '2026-06-01T08:30:00Z' }, {}],
      },
    });
  });

  it('is none of what never was', async () => {
    for (const path of ['/archive/timemap/link/never/', '/archive/timemap/json/services/x/?page=2', '/archive/timemap/xml/services/x/'])
      expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
  });
});

describe('a page of an earlier day', () => {
  const asked = '/archive/20260315100000/services/x/';

  it('is what it was, and says so first, with the way to today', async () => {
    const { status, headers, body } = await site.ask(asked);
    const text = body.toString();
    expect(status).toBe(200);
    expect(text).toContain('Open until 6pm');
    expect(text).toMatch(/<body class="plain"><div class="archive-banner"/);
    expect(text).toContain(
      'You are looking at this page as it was on <time datetime="2026-03-15T10:00:00.000Z">Sunday 15 March 2026, 10am</time>. It has changed since, so do not rely on it.</p><p><a href="/services/x/">Go to today’s page</a>',
    );
    expect(headers).toMatchObject({
      'memento-datetime': 'Sun, 15 Mar 2026 10:00:00 GMT',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-cache',
      link: expect.stringContaining('rel="original"') as string,
    });
    expect(headers['content-security-policy']).toContain("form-action 'none'");
    expect(headers['content-security-policy']).not.toContain('script-src');
  });

  it('keeps its links in that day, its styles, and neither scripts nor forms', async () => {
    const text = (await site.ask(asked)).body.toString();
    for (const kept of [
      '<a href="/archive/20260315100000/news/?a=1&amp;b=2#top">',
      '<a href="#part">',
      '<a href="https://other.example/">',
      '<a href="/archive/20260315100000/services/x/y/">',
      'src="/archive/20260315100000/images/1/a.png"',
      'srcset="/archive/20260315100000/images/1/a.png 1x, /archive/20260315100000/images/1/b.png 2x"',
      'integrity="sha256-x" href="/assets/old.css"',
      `rel="canonical" href="${origin}/services/x/"`,
      'This form is off',
    ])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/<script|<form|modulepreload|intake|ld\+json/);
    expect(text.match(/This form is off/g)).toHaveLength(1);
  });

  it('has its styles and pictures of that day, and no picture that is public nowhere any more', async () => {
    expect((await site.ask('/assets/old.css')).body.toString()).toBe('body{color:red}');
    const picture = await site.ask('/archive/20260315100000/images/1/a.png');
    expect([picture.status, picture.headers['cache-control'], picture.headers['x-robots-tag']]).toEqual([200, 'no-cache', 'noindex']);
    const { status, body } = await site.ask('/archive/20260315100000/images/2/a.png');
    expect([status, body.toString()]).toEqual([410, expect.not.stringContaining('face')]);
  });

  it('has no data and no feeds of that day, in which what was withdrawn since still stands', async () => {
    const { status, headers, body } = await site.ask('/archive/20260315100000/feed.json');
    expect([status, headers['x-robots-tag']]).toEqual([404, 'noindex']);
    expect(body.toString()).toContain('This file is not shown as it was');
  });

  it('is sent compressed, and not again to whoever has it', async () => {
    const { headers } = await site.ask(asked, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect((await site.ask(asked, { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(304);
  });

  it('leads on within that day', async () => {
    const { status, headers } = await site.ask('/archive/20260701100000/old/');
    expect([status, headers.location]).toEqual([302, '/archive/20260701100000/services/x/']);
    expect((await site.ask('/archive/20260315100000/services/x')).headers.location).toBe(asked);
    expect((await site.ask('/archive/20260315/services/x/')).headers.location).toBe('/archive/20260315235959/services/x/');
  });

  it.each([
    ['/archive/20260315100000/old/', 'Nothing stood at /old/ on Sunday 15 March 2026'],
    ['/archive/20250315100000/services/x/', 'The earliest we keep anything of is Sunday 1 March 2026.'],
    ['/archive/20990315100000/services/x/', 'That day has not come yet'],
    ['/archive/20260231100000/services/x/', 'There is no such day'],
    ['/archive/2026/services/x/', 'There is no such page in the archive'],
  ])('%s says in words why there is none', async (path, words) => {
    const { status, headers, body } = await site.ask(path);
    expect([status, headers['x-robots-tag']]).toEqual([404, 'noindex']);
    expect(body.toString()).toContain(words);
  });
});

describe('the page on which a day is chosen', () => {
  it('lists the days of a page, and leads to a day', async () => {
    const { status, body } = await site.ask('/archive/?page=/services/x');
    expect(status).toBe(200);
    const days = [...body.toString().matchAll(/<li><a href="([^"]*)">([^<]*)/g)].map(([, to, words]) => [to, words]);
    expect(days).toEqual([
      ['/archive/20260901083000/services/x/', 'Tuesday 1 September 2026, 9:30am'],
      ['/archive/20260601083000/services/x/', 'Monday 1 June 2026, 9:30am'],
      ['/archive/20260301120000/services/x/', 'Sunday 1 March 2026, midday'],
    ]);
    expect((await site.ask('/archive/?page=%2Fservices%2Fx%2F&day=2026-06-01')).headers.location).toBe(
      '/archive/20260601225959/services/x/',
    );
    expect((await site.ask('/archive/?page="><script>')).body.toString()).not.toContain('<script>');
    expect((await site.ask('/archive')).headers.location).toBe('/archive/');
  });
});

it('a flood of questions about earlier days is turned away in words, and today is served', async () => {
  // While the clock stands still, nothing more is let through than what may come at once.
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
  onTestFinished(() => clock.mockRestore());
  const answers = [];
  for (let second = 0; second < 160; second += 1)
    answers.push(
      await site.ask(
        `/archive/${20_260_410_100_000 + second * 100 - Math.floor(second / 60) * 6_000 + Math.floor(second / 60)}/services/x/`,
      ),
    );
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect([busy[0]?.headers['retry-after'], busy[0]?.body.toString()]).toEqual(['5', expect.stringContaining('The archive is busy')]);
  expect((await site.ask('/services/x/')).status).toBe(200);
  expect((await gate()).status).toBe(302);
  expect(site.reports).toEqual([]);
});
