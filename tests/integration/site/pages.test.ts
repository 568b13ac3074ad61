import { beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from 'htmlparser2';
import ICAL from 'ical.js';
import type { Route } from '../../../content/model/addresses/addresses.ts';
import { snapshotAddress } from '../../../content/model/data/data-addresses.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { RenderedPage } from '../../../content/model/render.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { searchRecordsOf } from '../../../content/model/search/records.ts';
import { budget, scalesFor } from '../../support/rendered/page-weight.ts';
import { nodesOf, unknownIn } from '../../support/rendered/schema-org.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

const measures = ['firstPaintBytes', 'totalBytes', 'scriptBytes'] as const;

let reader: SnapshotReader;
let rendered: { route: Route; page: RenderedPage }[];
let pages: { path: string; html: string }[];

beforeAll(async () => {
  const { renderer } = await compiledSite();
  const data = sampleSnapshot();
  const stands = { id: 'alert', title: 'Snow today', text: 'Ring before you set out.', tone: 'warning' as const, paths: [] };
  const withdrawn = { path: '/news/gone/', title: 'Gone', at: '2025-03-01T10:00:00Z' };
  reader = readerOf(snapshotFrom({ ...data, alerts: [...data.alerts, stands], withdrawn: [...data.withdrawn, withdrawn] }));
  rendered = await Promise.all(
    [...reader.routes.values()].map(async (route) => ({ route, page: await renderer.render({ reader, route, isPreview: false }) })),
  );
  pages = rendered
    .filter(({ page }) => page.type.startsWith('text/html'))
    .map(({ route, page }) => ({ path: route.path, html: page.body }));
});

describe('every page of the sample site', () => {
  it('is valid HTML', async () => {
    const problems: string[] = [];
    for (const { path, html } of pages) problems.push(...(await findingsIn(html)).map((finding) => `${path}: ${finding}`));
    expect(problems).toEqual([]);
  }, 120_000);

  it('may be found by search engines, but for what nobody should land on', () => {
    const hidden = rendered.filter(({ page }) => page.body.includes('<meta name="robots" content="noindex">'));
    const others = hidden.filter(({ route }) => !('id' in route) || reader.document(route.id)?.sampleNotice === undefined);
    expect(new Set(others.map(({ route }) => route.kind))).toEqual(new Set(['not-found', 'withdrawn', 'intake', 'languages']));
    // Nothing is in sign language yet.
    expect(others.flatMap(({ route }) => (route.kind === 'languages' ? [route.path] : []))).toEqual(['/languages/bsl/']);
  });

  it('that are made up are for no search engine and no machine', () => {
    const madeUp = rendered.filter(({ route }) => route.kind === 'document' && reader.document(route.id)?.sampleNotice !== undefined);
    expect(madeUp.length).toBeGreaterThan(7);
    for (const { route, page } of madeUp) {
      expect(page.body, route.path).toContain('<meta name="robots" content="noindex">');
      expect(page.body, route.path).not.toMatch(/JobPosting|"@id":"[^"]*#it"/);
    }
  });

  it('tells machines nothing that it does not know', () => {
    const told = (path: string): Record<string, unknown> | undefined => {
      const html = pages.find((page) => page.path === path)?.html ?? '';
      const [, data = '{}'] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
      const nodes = [JSON.parse(data) as { '@graph'?: Record<string, unknown>[] }].flatMap((one) => one['@graph'] ?? [one]);
      return nodes.find((node) => '@id' in node);
    };
    // No day for a story without one, and none on which it was only saved.
    expect(told('/news/golden-valley-funding/')).not.toHaveProperty('datePublished');
    expect(told('/news/plymouth-new-gps/')).toMatchObject({ datePublished: '2018-03-26' });
    expect(told('/news/plymouth-new-gps/')).not.toHaveProperty('dateModified');
    // No place that was only planned, no street where none is known, no hours from a page without a date.
    expect(told('/hubs/eleven-more-wellbeing-hubs/')).toBeUndefined();
    const address = { '@type': 'PostalAddress', addressLocality: 'North Prospect, Plymouth', addressCountry: 'GB' };
    expect(told('/hubs/jan-cutting-healthy-living-centre/')).toMatchObject({ address });
    expect(JSON.stringify(told('/services/support-at-the-cavern/'))).not.toContain('openingHoursSpecification');
    // A council belongs to a partnership, and is no part of it; a partnership that was there before did not begin with the law.
    expect(told('/partners/gloucestershire-county-council/')).toMatchObject({ memberOf: [{ name: 'One Gloucestershire' }] });
    expect(told('/partners/one-gloucestershire/')).not.toHaveProperty('foundingDate');
    expect(told('/areas/north-prospect/')).toMatchObject({ '@type': 'Place' });
  });

  it('tells machines only what schema.org has words for, and where it stands on the site', () => {
    const unknown = pages.flatMap(({ path, html }) => unknownIn(nodesOf(html)).map((what) => `${path}: ${what}`));
    expect(unknown).toEqual([]);
    const kinds = (path: string) => nodesOf(pages.find((page) => page.path === path)?.html ?? '').map((node) => node['@type']);
    expect(kinds('/')).toEqual(['WebSite']);
    for (const { path } of pages.filter(({ path }) => path !== '/')) expect(kinds(path), path).toContain('BreadcrumbList');
    // Every document that is real says what it is, but for what is over or only planned.
    const silent = [...reader.snapshot.documents.values()].filter(({ id, sampleNotice }) => {
      const path = reader.address(id);
      return sampleNotice === undefined && path !== undefined && kinds(path).length < 2;
    });
    expect(new Set(silent.map(({ collection }) => collection)).difference(new Set(['hubs', 'vacancies', 'meetings', 'guides']))).toEqual(
      new Set(),
    );
  });

  it('has a title of its own, one h1 and headings that skip no level', () => {
    const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
    for (const { path, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1),
        path,
      ).toEqual([]);
    }
  });

  it('links only to pages and fragments that there are', () => {
    const fragments = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a[^>]*\shref="([^"]+)"/g)].flatMap(([, href = '']) => {
        if (/^(?:https?:|mailto:|tel:|\/files\/)/.test(href)) return [];
        const [target = '', fragment] = href.split('#');
        const there = target === '' ? path : (target.split('?')[0] ?? '');
        // That one file of the data is the publisher's own.
        const isThere =
          (reader.routes.has(there) || there === snapshotAddress) &&
          (fragment === undefined || (fragments.get(there)?.has(fragment) ?? false));
        return isThere ? [] : [`${path} → ${href}`];
      }),
    );
    expect(broken).toEqual([]);
    const sections = searchRecordsOf(reader.snapshot).flatMap(({ path, text }) =>
      text().sections.map(({ fragment }) => ({ path, fragment })),
    );
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter(({ path, fragment }) => fragments.get(path)?.has(fragment) !== true)).toEqual([]);
  });

  it('has no space inside a link before what follows it', () => {
    const loose = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*>[^<]*\s<\/a>[.,;:)]/g)].map(([link]) => `${path}: ${link}`),
    );
    expect(loose).toEqual([]);
  });

  it('says who runs the site, how to complain and where urgent help is', () => {
    const { runBy, complain } = reader.setting('settings');
    for (const { path, html } of pages) {
      for (const words of [runBy, complain, 'href="tel:999"', 'href="tel:111"', 'href="tel:116123"', 'Snow today'])
        expect(html, path).toContain(words);
    }
  });

  it('needs little: 14.6 kB for its first paint, 60 kB without images, 30 kB of script', async () => {
    const weigh = scalesFor(await compiledSite());
    const tooHeavy = pages
      .map(({ path, html }) => ({ path, ...weigh(html) }))
      .filter((weight) => measures.some((measure) => weight[measure] > budget[measure]));
    expect(tooHeavy).toEqual([]);
  }, 120_000);
});

describe('the files beside the pages', () => {
  const bodyOf = (path: string): string => rendered.find(({ route }) => route.path === path)?.page.body ?? '';
  const typeOf = (path: string): string | undefined => rendered.find(({ route }) => route.path === path)?.page.type;

  it('name every page in exactly one sitemap', () => {
    const maps = [...bodyOf('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    const listed = maps.flatMap((path) => [...bodyOf(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname));
    expect(typeOf('/sitemap.xml')).toBe('application/xml; charset=utf-8');
    expect(new Set(listed).size).toBe(listed.length);
    const documents = [...reader.routes.values()].filter(({ kind }) => kind === 'document').map(({ path }) => path);
    const hidden = documents.filter((path) => !listed.includes(path));
    expect(hidden.filter((path) => !isHidden(path))).toEqual([]);
  });

  it('give the newest stories as Atom and as JSON', () => {
    const stories = reader.list({ from: ['news'] }).filter(({ sampleNotice }) => sampleNotice === undefined).length;
    expect(typeOf('/news/feed.atom')).toBe('application/atom+xml; charset=utf-8');
    expect(bodyOf('/news/feed.atom').match(/<entry /g)).toHaveLength(Math.min(50, stories));
    const feed = JSON.parse(bodyOf('/news/feed.json')) as {
      version: string;
      items: { url: string; content_text: string; date_published?: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.every(({ url }) => reader.routes.has(new URL(url).pathname))).toBe(true);
    // A story of 2018 is not news of the day it went up here, and of one without a date no day is said.
    expect(Object.fromEntries(feed.items.map(({ url, date_published: day }) => [new URL(url).pathname, day]))).toMatchObject({
      '/news/plymouth-new-gps/': '2018-03-26T11:00:00.000Z',
      '/news/golden-valley-funding/': undefined,
    });
    expect(bodyOf('/news/feed.atom').match(/<published>/g)).toHaveLength(3);
    // Words only: no identifiers, no names of collections.
    expect(feed.items.filter(({ content_text: text }) => /[0-9a-f]{8}-[0-9a-f]{4}-|^[a-z]+$/m.test(text)).map(({ url }) => url)).toEqual(
      [],
    );
  });

  it('give consultations and meetings as feeds of their own, without what is made up', () => {
    for (const collection of ['consultations', 'meetings'] as const) {
      expect(bodyOf(`/${collection}/`)).toContain(`href="/${collection}/feed.atom"`);
      expect(bodyOf(`/${collection}/feed.atom`)).toContain(
        `<link href="${reader.origin()}/${collection}/" rel="alternate" type="text/html"/>`,
      );
      expect(JSON.parse(bodyOf(`/${collection}/feed.json`))).toMatchObject({
        home_page_url: `${reader.origin()}/${collection}/`,
        items: [],
      });
    }
  });

  it('are feeds that other people’s parsers read, each entry once, with the same identities in every form', () => {
    const feeds = rendered.filter(({ route }) => route.kind === 'feed' || route.kind === 'document-feed');
    expect(feeds.length).toBeGreaterThan(80);
    const identities = new Map<string, string[]>();
    for (const { route, page } of feeds) {
      const read = route.path.endsWith('.json')
        ? (JSON.parse(page.body) as { items: { id: string; url: string }[] }).items.map(({ id, url: link }) => ({ id, link }))
        : (parseFeed(page.body)?.items ?? []);
      const ids = read.map(({ id }) => id ?? '');
      expect(
        ids.every((id) => /^urn:uuid:[0-9a-f-]{36}(?:#[a-z0-9-]+)?$/.test(id)),
        route.path,
      ).toBe(true);
      expect(new Set(ids).size, route.path).toBe(ids.length);
      expect(ids.length, route.path).toBeLessThanOrEqual(50);
      for (const { link = '' } of read) expect(reader.routes.has(new URL(link).pathname), `${route.path}: ${link}`).toBe(true);
      const name = route.path.replace(/\.[a-z]+$/, '');
      expect(ids, route.path).toEqual(identities.get(name) ?? ids);
      identities.set(name, ids);
    }
    expect(identities.get('/feed')?.length).toBeGreaterThan(30);
    expect(identities.get('/areas/plymouth/feed')?.length).toBeGreaterThan(5);
    // What is made up is in none of them.
    const madeUp = [...reader.snapshot.documents.values()].filter(({ sampleNotice }) => sampleNotice !== undefined);
    const told = new Set([...identities.values()].flatMap((ids) => ids.map((id) => id.replace(/#.*/, ''))));
    expect(madeUp.filter(({ id }) => told.has(`urn:uuid:${id}`)).map(({ slug }) => slug)).toEqual([]);
  });

  it('are named by the pages that they fit, and every one of them by the page about feeds', () => {
    const feedsOn = (path: string) =>
      [...(pages.find((page) => page.path === path)?.html ?? '').matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(
        ([, , href]) => href,
      );
    expect(feedsOn('/areas/plymouth/')).toEqual([
      '/areas/plymouth/feed.atom',
      '/areas/plymouth/feed.json',
      '/areas/plymouth/calendar.ics',
      '/feed.atom',
    ]);
    expect(feedsOn('/work-with-us/')).toEqual([
      '/work-with-us/feed.atom',
      '/work-with-us/feed.json',
      '/work-with-us/feed.rss',
      '/feed.atom',
    ]);
    expect(feedsOn('/publications/joint-forward-plan/')).toContain('/publications/joint-forward-plan/feed.atom');
    const all = rendered.flatMap(({ route }) =>
      ['feed', 'document-feed', 'site-calendar', 'calendar-feed'].includes(route.kind) && !route.path.startsWith('/publications/')
        ? [route.path]
        : [],
    );
    const listed = new Set([...bodyOf('/feeds/').matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
    expect(all.filter((path) => !listed.has(path))).toEqual([]);
  });

  it('are calendars of what is to come, everywhere, by area and by topic', () => {
    const calendars = rendered.filter(({ route }) => route.kind === 'calendar-feed' || route.kind === 'site-calendar');
    for (const { route, page } of calendars) {
      expect(page.type, route.path).toBe('text/calendar; charset=utf-8');
      const component = new ICAL.Component(ICAL.parse(page.body) as unknown[]);
      expect(component.getFirstPropertyValue('name'), route.path).toContain('What is on');
    }
    expect(calendars.map(({ route }) => route.path)).toContain('/topics/staying-well/calendar.ics');
  });

  it('lead robots to the sitemap and people who find a weakness to somebody', () => {
    expect(bodyOf('/robots.txt')).toContain(`Sitemap: ${reader.origin()}/sitemap.xml`);
    expect(bodyOf('/.well-known/security.txt')).toMatch(/^Contact: mailto:[\s\S]*^Expires: \d{4}-/m);
  });

  it('give each event as a calendar entry with lines of 75 bytes at most', () => {
    const calendars = rendered.filter(({ route }) => route.kind === 'calendar');
    expect(calendars.length).toBeGreaterThan(0);
    for (const { page } of calendars) {
      expect(page.type).toBe('text/calendar; charset=utf-8');
      expect(page.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nDTSTART[;:][\s\S]*\r\nEND:VCALENDAR\r\n$/);
      for (const line of page.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  function isHidden(path: string): boolean {
    const route = reader.routes.get(path);
    const document = route?.kind === 'document' ? reader.document(route.id) : undefined;
    return document !== undefined && (document.search.isHidden || document.sampleNotice !== undefined);
  }
});
