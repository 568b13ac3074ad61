import { beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../../content/model/globals/settings.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

const home = { kind: 'home', path: '/' } as const;
let renderer: Renderer;
let reader: SnapshotReader;

beforeAll(async () => {
  renderer = (await compiledSite()).renderer;
  reader = readerOf(
    snapshotFrom({
      ...sampleSnapshot(),
      withdrawn: [{ path: '/news/gone/', title: 'Gone <b>away</b>', at: '2025-03-01T10:00:00Z', reason: 'It was wrong.' }],
    }),
  );
});

describe('the compiled site', () => {
  it('renders the home page with its title, its language and one h1', async () => {
    const page = await renderer.render({ reader, route: home, isPreview: false });
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.body).toMatch(/^<!DOCTYPE html><html lang="en-GB">/i);
    expect(page.body.match(/<h1/g)).toHaveLength(1);
  });

  it('gives the same bytes when it renders a page again', async () => {
    for (const route of reader.routes.values()) {
      const [once, again] = await Promise.all([0, 1].map(() => renderer.render({ reader, route, isPreview: false })));
      expect(again?.body, route.path).toBe(once?.body);
    }
  });

  it('asks nothing of a clock, a random number or a file while it renders', async () => {
    const [now, random] = [Date.now, Math.random];
    const forbid = (name: string) => (): never => {
      throw new Error(`A template asked for ${name}.`);
    };
    const before = await renderer.render({ reader, route: home, isPreview: false });
    Date.now = () => 0;
    Math.random = forbid('a random number');
    try {
      expect((await renderer.render({ reader, route: home, isPreview: false })).body).toBe(before.body);
    } finally {
      [Date.now, Math.random] = [now, random];
    }
  });

  it('says which page failed and why when a template fails', async () => {
    const broken = {
      ...reader,
      setting: () => {
        throw new Error('no settings today');
      },
    };
    const failure: unknown = await renderer.render({ reader: broken, route: home, isPreview: false }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toBe('The page / could not be rendered: no settings today');
    expect((failure as Error).cause).toMatchObject({ message: 'no settings today' });
  });

  it('says which document is missing when an address names one that is not public', async () => {
    const route = { kind: 'document', path: '/news/not-there/', id: 'not-there' } as const;
    await expect(renderer.render({ reader, route, isPreview: false })).rejects.toThrow(
      'The page /news/not-there/ could not be rendered: The document not-there of /news/not-there/ is not public: expected it in the snapshot. Publish it, or withdraw its address.',
    );
  });

  it('answers 404 with the page for unknown addresses and 410 with the reason for withdrawn ones', async () => {
    const unknown = await renderer.render({ reader, route: { kind: 'not-found', path: '/404.html' }, isPreview: false });
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain('Page not found');
    const withdrawn = await renderer.render({ reader, route: { kind: 'withdrawn', path: '/news/gone/' }, isPreview: false });
    expect(withdrawn.status).toBe(410);
    expect(withdrawn.body).toContain('Withdrawn: Gone &lt;b&gt;away&lt;/b&gt;');
    expect(withdrawn.body).toContain('It was wrong.');
  });

  it('marks a preview, and asks search engines to leave it out', async () => {
    const live = await renderer.render({ reader, route: home, isPreview: false });
    const preview = await renderer.render({ reader, route: home, isPreview: true });
    expect(live.body).not.toContain('preview-banner');
    expect(preview.body).toContain('preview-banner');
    expect(preview.body).toContain('<meta name="robots" content="noindex">');
  });

  it('says on a rehearsal that it is one, and keeps search engines out', async () => {
    const rehearsal = readerOf(snapshotFrom({ ...sampleSnapshot(), isStaging: true }));
    const show = async (of: SnapshotReader, path: string): Promise<string> => {
      const route = of.routes.get(path);
      if (route === undefined) throw new Error(`There is nothing at ${path}.`);
      return (await renderer.render({ reader: of, route, isPreview: false })).body;
    };
    const page = await show(rehearsal, '/');
    expect(page).toContain('<strong>This is a test copy of this website.</strong>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain('rel="canonical"');
    expect(await findingsIn(page)).toEqual([]);
    expect(await show(rehearsal, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    const real = await show(reader, '/');
    expect(real).not.toMatch(/test copy|noindex/);
    expect(await show(reader, '/robots.txt')).toContain('Allow: /\n');
  });

  it('says in the privacy notice what is kept where it is known, and for how long', async () => {
    const notice = async (known: Pick<Settings, 'installation'>): Promise<string> => {
      const { globals, ...rest } = sampleSnapshot();
      const of = readerOf(snapshotFrom({ ...rest, globals: { ...globals, settings: { ...globals.settings, ...known } } }));
      const { body } = await renderer.render({ reader: of, route: of.routes.get('/privacy/')!, isPreview: false });
      return body.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    };
    const known = await notice({ installation: { sendsMail: true, backupDays: 186, auditDays: 730 } });
    expect(known).toContain('For up to 6 months, what we delete is still in the copies we keep in case our server fails.');
    expect(known).toContain('For up to 6 months, what we delete from an account is still in the copies');
    expect(known).toContain(
      'We email them about their work: for example invitations, requests for review and reminders. We also keep a record of when they sign in, and of what they change, publish, withdraw or delete, for up to 24 months.',
    );
    const unknown = await notice({});
    expect(unknown).toContain(
      'who answers for a page. We also keep a record of when they sign in, and of what they change, publish, withdraw or delete.',
    );
    expect(unknown).not.toMatch(/We email them|in case our server fails/);
  });

  it('keeps two snapshots that render at once apart', async () => {
    const { globals, ...rest } = sampleSnapshot();
    const other = readerOf(snapshotFrom({ ...rest, globals: { ...globals, settings: { ...globals.settings, name: 'Another site' } } }));
    const pages = await Promise.all(
      [reader, other, reader, other].map((one) => renderer.render({ reader: one, route: home, isPreview: false })),
    );
    expect(pages.map(({ body }) => body.includes('Another site'))).toEqual([false, true, false, true]);
  });

  it('protects its stylesheets and scripts with a hash of their bytes, and holds nothing inline', async () => {
    for (const route of reader.routes.values()) {
      const { body, type } = await renderer.render({ reader, route, isPreview: false });
      if (!type.startsWith('text/html')) continue;
      expect(body, route.path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/);
      const loaded = [...body.matchAll(/<(?:script[^>]*\ssrc=|link rel="stylesheet")[^>]*>/g)];
      expect(loaded.length, route.path).toBeGreaterThan(0);
      for (const [tag] of loaded) expect(tag, route.path).toMatch(/ integrity="sha256-/);
    }
  });
});
