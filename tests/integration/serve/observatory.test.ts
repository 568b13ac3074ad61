import { beforeAll, expect, it } from 'vitest';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { headersFor, pageSubject } from '../../../publish/serve/headers.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';

/** An answer as the scorer sees it. */
interface Seen {
  header: (name: string) => string;
  /** The sources of a directive of the content security policy, or those that stand for it. */
  sources: (name: string) => string[];
  html: string;
}

interface Rule {
  test: string;
  /** What came of it, the best first; what fits none gets the last one's points. */
  outcomes: readonly (readonly [points: number, isMet: (seen: Seen) => boolean])[];
}

const isUnsafe = (source: string) => /^(https?:?|ftp:|\*|data:|'unsafe-)/.test(source);
const otherwise = () => true;

// The rules of Mozilla's HTTP Observatory (mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests). Its scorer
// asks over the network, so they stand here. A site that is in browsers' built-in HSTS list, which no header shows, has 5 more.
const rules: readonly Rule[] = [
  {
    test: 'content-security-policy',
    outcomes: [
      [
        10,
        ({ sources }) =>
          [...sources('script-src'), ...sources('style-src'), ...sources('object-src')].every((one) => !isUnsafe(one)) &&
          sources('default-src').join() === "'none'",
      ],
      [5, ({ sources }) => [...sources('script-src'), ...sources('style-src'), ...sources('object-src')].every((one) => !isUnsafe(one))],
      [-25, otherwise],
    ],
  },
  {
    test: 'cookies',
    outcomes: [
      [0, ({ header }) => header('set-cookie') === ''],
      [-40, otherwise],
    ],
  },
  {
    test: 'cross-origin-resource-sharing',
    outcomes: [
      [0, ({ header }) => header('access-control-allow-credentials') === ''],
      [-50, otherwise],
    ],
  },
  {
    test: 'referrer-policy',
    outcomes: [
      [5, ({ header }) => /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(header('referrer-policy'))],
      [-5, otherwise],
    ],
  },
  {
    test: 'strict-transport-security',
    outcomes: [
      [0, ({ header }) => Number(/max-age=(\d+)/.exec(header('strict-transport-security'))?.[1]) >= 15_768_000],
      [-20, otherwise],
    ],
  },
  {
    test: 'subresource-integrity',
    outcomes: [
      [
        5,
        ({ html }) => scriptsIn(html).length > 0 && scriptsIn(html).every((tag) => / src="\/[^/]/.test(tag) && / integrity="sha/.test(tag)),
      ],
      [-5, otherwise],
    ],
  },
  {
    test: 'x-content-type-options',
    outcomes: [
      [0, ({ header }) => header('x-content-type-options') === 'nosniff'],
      [-5, otherwise],
    ],
  },
  {
    test: 'x-frame-options',
    outcomes: [
      [5, ({ sources }) => sources('frame-ancestors').join() === "'none'"],
      [-20, otherwise],
    ],
  },
  {
    test: 'cross-origin-resource-policy',
    outcomes: [
      [10, ({ header }) => /^same-(origin|site)$/.test(header('cross-origin-resource-policy'))],
      [0, otherwise],
    ],
  },
  {
    test: 'cross-origin-embedder-policy',
    outcomes: [
      [10, ({ header }) => /^(require-corp|credentialless)$/.test(header('cross-origin-embedder-policy'))],
      [0, otherwise],
    ],
  },
  {
    test: 'cross-origin-opener-policy',
    outcomes: [
      [10, ({ header }) => header('cross-origin-opener-policy') === 'same-origin'],
      [0, otherwise],
    ],
  },
];

const site = publicSiteForTheseTests();
const rehearsal = publicSiteForTheseTests((store) => publish(store, exampleSite), { policy: { isStaging: true, hsts: 'off' } });

beforeAll(async () => {
  const { renderer } = await compiledSite();
  const reader = readerOf(snapshotFrom(sampleSnapshot()));
  const { body } = await renderer.render({ reader, route: { kind: 'home', path: '/' }, isPreview: false });
  publish(site.store, { '/': { bytes: body }, '/404.html': { bytes: body } });
}, 120_000);

it('Mozilla’s Observatory gives the home page, as the public server sends it, 155 points', async () => {
  const { headers, body } = await site.ask('/');
  const points = pointsOf((name) => String(headers[name] ?? ''), body.toString());
  expect(points).toEqual({
    'content-security-policy': 10,
    cookies: 0,
    'cross-origin-resource-sharing': 0,
    'referrer-policy': 5,
    'strict-transport-security': 0,
    'subresource-integrity': 5,
    'x-content-type-options': 0,
    'x-frame-options': 5,
    'cross-origin-resource-policy': 10,
    'cross-origin-embedder-policy': 10,
    'cross-origin-opener-policy': 10,
  });
  expect(Object.values(points).reduce((sum, one) => sum + one, 100)).toBe(155);
});

it('a domain that is ready for browsers’ built-in list says so', () => {
  const sent = (policy: Parameters<typeof headersFor>[1]) => headersFor(pageSubject, policy)['Strict-Transport-Security'];
  // What hstspreload.org asks for: a year at least, every name under the domain, and the word itself.
  expect(sent({ isStaging: false, hsts: 'preload' })).toBe('max-age=63072000; includeSubDomains; preload');
  expect(sent({ isStaging: false, hsts: 'on' })).toBe('max-age=63072000');
  expect(sent({ isStaging: false, hsts: 'off' })).toBeUndefined();
});

it('a rehearsal tells search engines with whatever it answers to keep nothing, and keeps nobody to HTTPS', async () => {
  const asked = [...Object.keys(exampleSite), '/never/', '/news/first', '/healthz', '/..%2f'];
  const statuses = new Set<number>();
  for (const path of asked) {
    const { status, headers } = await rehearsal.ask(path);
    statuses.add(status);
    expect([path, headers['x-robots-tag'], headers['strict-transport-security']]).toEqual([path, 'noindex', undefined]);
  }
  const refused = await rehearsal.ask('/', { method: 'POST' });
  expect([refused.status, refused.headers['x-robots-tag']]).toEqual([405, 'noindex']);
  const part = await rehearsal.ask('/files/2/film.mp4', { headers: { range: 'bytes=0-9' } });
  expect([part.status, part.headers['x-robots-tag']]).toEqual([206, 'noindex']);
  expect(statuses).toEqual(new Set([200, 301, 400, 404, 410]));
});

function pointsOf(header: Seen['header'], html: string): Record<string, number> {
  const policy = new Map(
    header('content-security-policy')
      .split('; ')
      .map((directive): [string, string[]] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
  );
  const sources: Seen['sources'] = (name) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const seen: Seen = { header, sources, html };
  return Object.fromEntries(rules.map(({ test, outcomes }) => [test, outcomes.find(([, isMet]) => isMet(seen))?.[0] ?? 0]));
}

/** The scripts of a page that are loaded; data such as JSON-LD is none. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('type="application/'));
}
