import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CodePage, codePages } from '../../../content/model/addresses/code-pages.ts';
import { publication as publicationSchema } from '../../../content/model/documents/publication.ts';
import { service as serviceSchema } from '../../../content/model/documents/service.ts';
import type { LinkTarget } from '../../../content/model/fields/link.ts';
import type { Change } from '../../../publish/change.ts';
import { openStore } from '../../../publish/store/index.ts';
import { exampleDocument } from '../../../site/gallery/example-documents.ts';
import { context, gone, publishingSite, shown, story } from './publishing-site.ts';

const site = publishingSite();

describe('an address that was live once', () => {
  it('is never taken by another document, wherever its own has gone', async () => {
    await site.publisher.publish([shown(story('first')), shown(story('gone')), shown(story('kept'))], context);
    await site.publisher.publish([shown({ ...story('first'), slug: 'moved-on' }), gone('gone')], context);
    for (const slug of ['first', 'gone']) {
      const { receipt } = await site.publisher.publish([shown({ ...story(`taker-of-${slug}`), slug })], context);
      expect(receipt.quarantined).toMatchObject([
        {
          id: `taker-of-${slug}`,
          isPublic: false,
          problems: [
            {
              field: 'slug',
              reason: `/news/${slug}/ was the address of “Story ${slug}” and goes on answering for it, so that links to it never break. Choose another.`,
            },
          ],
        },
      ]);
      await site.publisher.publish([gone(`taker-of-${slug}`)], context);
    }
    expect(await site.get('/news/first/')).toMatchObject({ status: 301, location: '/news/moved-on/' });
    expect((await site.get('/news/gone/')).status).toBe(410);
  });

  it('of a feed leads to the feed, wherever its area goes, and says what was withdrawn with it', async () => {
    const area = exampleDocument('areas', { id: 'dean', slug: 'dean', title: 'Forest of Dean', kind: 'district' });
    await site.publisher.publish([shown(story('stays')), shown(area)], context);
    await site.publisher.publish([shown({ ...area, slug: 'forest' })], context);
    await site.publisher.publish([shown({ ...area, slug: 'forest-of-dean' })], context);
    for (const file of ['feed.atom', 'feed.json', 'calendar.ics'])
      for (const slug of ['dean', 'forest'])
        expect(await site.get(`/areas/${slug}/${file}`), file).toMatchObject({ status: 301, location: `/areas/forest-of-dean/${file}` });
    await site.publisher.publish([{ kind: 'withdrawn', collection: 'areas', id: 'dean', title: 'Forest of Dean' }], context);
    expect((await site.get('/areas/forest-of-dean/feed.atom')).status).toBe(410);
  });

  it('leads to the page that it was merged into, with its earlier ones, and comes back with its document', async () => {
    await site.publisher.publish([shown(story('one')), shown(story('into')), shown(story('last'))], context);
    await site.publisher.publish([shown({ ...story('one'), slug: 'one-moved' })], context);
    const merged = (id: string, successor: string): Change => ({
      kind: 'withdrawn',
      collection: 'news',
      id,
      title: `Story ${id}`,
      successor,
      isMerged: true,
    });
    await site.publisher.publish([merged('one', 'into')], context);
    for (const path of ['/news/one/', '/news/one-moved/'])
      expect(await site.get(path), path).toMatchObject({ status: 301, location: '/news/into/' });
    // Nobody else gets the address, and it goes on leading on.
    const { receipt } = await site.publisher.publish([shown({ ...story('taker'), slug: 'one-moved' })], context);
    expect(receipt.quarantined).toMatchObject([{ id: 'taker', isPublic: false }]);
    await site.publisher.publish([gone('taker'), merged('into', 'last')], context);
    for (const path of ['/news/one/', '/news/one-moved/', '/news/into/'])
      expect(await site.get(path), path).toMatchObject({ status: 301, location: '/news/last/' });
    await site.publisher.publish([shown({ ...story('one'), slug: 'one-moved' })], context);
    expect((await site.get('/news/one-moved/')).status).toBe(200);
    expect(await site.get('/news/one/')).toMatchObject({ status: 301, location: '/news/one-moved/' });
    expect(await site.get('/news/into/')).toMatchObject({ status: 301, location: '/news/last/' });
  });

  it('is never taken by a redirect', async () => {
    await site.publisher.publish([shown(story('old')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('old'), slug: 'new' })], context);
    const { receipt } = await site.publisher.publish([redirect('/news/old/', { kind: 'document', id: 'other' })], context);
    expect(receipt.quarantined).toMatchObject([{ collection: 'redirects', id: 'redirect' }]);
    expect(await site.get('/news/old/')).toMatchObject({ status: 301, location: '/news/new/' });
  });

  it('is given to no redirect that leads nowhere', async () => {
    await site.publisher.publish([shown(story('here'))], context);
    const nowhere = ', and nothing of this site answers there. Choose a page, a list or a file that is public.';
    const { origin } = site.publisher.reader().snapshot;
    for (const [to, words] of [
      [{ kind: 'path', path: '/news/elsewhere/#end' }, `/news/elsewhere/${nowhere}`],
      [{ kind: 'url', url: `${origin}/elsewhere/` }, `/elsewhere/${nowhere}`],
      [{ kind: 'document', id: 'elsewhere' }, 'a page that is not public. Publish that page first, or choose another.'],
    ] as const) {
      const { receipt } = await site.publisher.publish([redirect('/flu', to)], context);
      expect(receipt.quarantined).toMatchObject([
        { collection: 'redirects', problems: [{ field: 'to', reason: `/flu leads to ${words}` }] },
      ]);
      expect((await site.get('/flu')).status).toBe(404);
    }
    for (const path of ['/news/here/', '/news/here?a=b#c', '/news/', '/sitemap.xml']) {
      const { receipt } = await site.publisher.publish([redirect('/flu', { kind: 'path', path })], context);
      expect([path, receipt.quarantined]).toEqual([path, []]);
    }
  });

  it('says so when the redirect that stood there is taken away, and leads on again when it is back', async () => {
    const flu = redirect('/flu', { kind: 'document', id: 'a' });
    await site.publisher.publish([shown(story('a')), flu], context);
    expect(await site.get('/flu')).toMatchObject({ status: 301, location: '/news/a/' });
    await site.publisher.publish([{ kind: 'removed', of: 'redirects', id: 'redirect' }], context);
    expect((await site.get('/flu')).status).toBe(410);
    await site.publisher.publish([flu], context);
    expect(await site.get('/flu')).toMatchObject({ status: 301, location: '/news/a/' });
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('leads home again, with all its earlier addresses, when its document comes back', async () => {
    await site.publisher.publish([shown(story('a')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'b' })], context);
    await site.publisher.publish([gone('a')], context);
    expect((await site.get('/news/a/')).status).toBe(410);
    await site.publisher.publish([shown({ ...story('a'), slug: 'b' })], context);
    expect((await site.get('/news/b/')).status).toBe(200);
    expect(await site.get('/news/a/')).toMatchObject({ status: 301, location: '/news/b/' });
  });

  it('ends with no redirect onto itself when its page moves back and forth', async () => {
    for (const slug of ['here', 'there', 'here', 'there', 'here']) await site.publisher.publish([shown({ ...story('x'), slug })], context);
    expect((await site.get('/news/here/')).status).toBe(200);
    expect(await site.get('/news/there/')).toMatchObject({ status: 301, location: '/news/here/' });
    expect(site.store.ledger.of('/news/here/').every(({ document }) => document === 'x')).toBe(true);
  });

  it('is known by the document that had it, under the title that this last had', async () => {
    await site.publisher.publish([shown({ ...story('a'), slug: 'old' }), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'new', title: 'Story a, renamed' })], context);
    const { ledger } = site.store;
    expect([ledger.owner('/news/old/'), ledger.owner('/news/new/')]).toEqual([
      { document: 'a', title: 'Story a, renamed' },
      { document: 'a', title: 'Story a, renamed' },
    ]);
    expect([ledger.owner('/news/'), ledger.owner('/nowhere/')]).toEqual([undefined, undefined]);
    await site.publisher.publish([gone('a', { title: 'Story a, renamed' })], context);
    expect(ledger.owner('/news/old/')).toEqual({ document: 'a', title: 'Story a, renamed' });
  });

  it('leads on to where its page stood when somebody goes back to before its page moved', async () => {
    const { receipt } = await site.publisher.publish([shown(story('a')), shown(story('other'))], context);
    await site.publisher.publish([shown({ ...story('a'), slug: 'after' })], context);
    await site.publisher.rollback(receipt.release, 'an editor');
    expect((await site.get('/news/a/')).status).toBe(200);
    expect(await site.get('/news/after/')).toMatchObject({ status: 301, location: '/news/a/' });
  });
});

describe('a part of a page that people link to', () => {
  const withHeadings = (id: string, ...headings: string[]) => ({
    ...story(id),
    body: headings.map((one) => ({
      type: 'heading' as const,
      level: 2 as const,
      id: one,
      children: [{ type: 'text' as const, text: one }],
    })),
  });

  it('is found where its heading was reworded or taken out, after its page moved and came back, and is its own again where it is back', async () => {
    await site.publisher.publish([shown(withHeadings('a', 'when', 'cost', 'where')), shown(story('other'))], context);
    await site.publisher.publish([shown(withHeadings('a', 'when', 'what-it-costs', 'where'))], context);
    expect((await site.get('/news/a/')).body).toContain('<h2 id="what-it-costs"><span id="cost" data-earlier></span>what-it-costs</h2>');
    await site.publisher.publish([shown({ ...withHeadings('a', 'when', 'price', 'where'), slug: 'b' })], context);
    const moved = await site.get('/news/b/');
    for (const id of ['cost', 'what-it-costs', 'when', 'price']) expect(moved.body).toContain(`id="${id}"`);
    await site.publisher.publish([shown({ ...withHeadings('a', 'when', 'where'), slug: 'b' })], context);
    expect((await site.get('/news/b/')).body).toMatch(
      /<span class="gone-part">(<span id="[a-z-]+" data-gone><\/span>){3}<span class="gone-part__words" hidden>The part of this page that your link leads to is not here any more[^<]*<\/span><\/span><h2 id="where">/,
    );
    await site.publisher.publish([gone('a')], context);
    await site.publisher.publish([shown({ ...withHeadings('a', 'when', 'cost', 'where'), slug: 'b' })], context);
    const back = (await site.get('/news/b/')).body;
    expect(back).toContain('<h2 id="cost">');
    expect(back.match(/ id="cost"/g)).toHaveLength(1);
    expect(site.store.ledger.of('/news/a/#cost').map(({ event, to }) => [event, to])).toEqual([
      ['live', undefined],
      ['redirected', '/news/a/#what-it-costs'],
    ]);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('is known from the ledger where the store is made again', async () => {
    await site.publisher.publish([shown(withHeadings('a', 'when', 'cost')), shown(story('other'))], context);
    await site.publisher.publish([shown(withHeadings('a', 'when', 'price'))], context);
    const rows = [...site.store.ledger.rows()];
    const store = openStore(join(site.folder, 'anew'));
    onTestFinished(() => store.close());
    store.write((unit) => unit.appendLedger(rows));
    await site.reopen({ store });
    await site.publisher.publish([shown(withHeadings('a', 'when', 'price')), shown(story('other'))], context);
    const page = store.addresses.live('/news/a/');
    const body = page?.status === 200 ? store.objects.get(page.sha256)?.toString() : undefined;
    expect(body).toContain('<h2 id="price"><span id="cost" data-earlier></span>');
  });

  it('keeps a colleague’s link, which still arrives', async () => {
    const { home } = site.publisher.reader().snapshot.globals;
    const tasks = [{ link: { text: 'What it costs', to: { kind: 'path' as const, path: '/news/a/#cost' } }, isUrgent: false }];
    await site.publisher.publish(
      [shown(withHeadings('a', 'when', 'cost')), { kind: 'global', name: 'home', value: { ...home, tasks }, version: '' }],
      context,
    );
    const { receipt } = await site.publisher.publish([shown(withHeadings('a', 'when', 'price'))], context);
    expect(receipt.quarantined).toEqual([]);
  });

  it('leaves nothing of its words where its page is erased', async () => {
    await site.publisher.publish([shown(withHeadings('a', 'about-jane')), shown(story('other'))], context);
    await site.publisher.publish([shown(withHeadings('a', 'about-us'))], context);
    await site.publisher.publish([gone('a')], context);
    await site.publisher.erase({ collection: 'news', id: 'a', titles: ['Story a'], words: ['jane'] });
    expect([...site.store.ledger.rows()].filter(({ path }) => path.includes('#'))).toEqual([]);
    expect([...site.store.content.rows()].filter(({ kind }) => kind === 'anchors').map(({ id }) => id)).not.toContain('document:a');
  });
});

describe('an earlier day of the site', () => {
  it('shows what a withdrawn publication said and that it was withdrawn, and nothing of any other page that was, nor of what was erased', async () => {
    const { title, slug, summary, firstPublished, updated } = story('report');
    const report = publicationSchema.parse({
      collection: 'publications',
      id: 'report',
      ...{ title, slug, summary, firstPublished, updated },
      kind: 'report',
    });
    await site.reopen({ now: () => new Date('2026-02-01T09:00:00Z') });
    await site.publisher.publish([shown(report), shown(story('advice')), shown(story('other'))], context);
    const then = '20260215120000';
    await site.reopen({ now: () => new Date('2026-03-01T09:00:00Z') });
    await site.publisher.publish(
      [
        { kind: 'withdrawn', collection: 'publications', id: 'report', title: 'A report', reason: 'Its figures were wrong.' },
        gone('advice', { reason: 'It was not safe.' }),
      ],
      context,
    );
    const today = await site.get('/publications/report/');
    expect([today.status, today.link]).toEqual([410, expect.stringContaining('rel="timegate"')]);
    expect((await site.get('/news/advice/')).link).toBeNull();
    const publication = await site.get(`/archive/${then}/publications/report/`);
    expect(publication).toMatchObject({ status: 200, body: expect.stringContaining('It has been withdrawn since') as string });
    const advice = await site.get(`/archive/${then}/news/advice/`);
    expect(advice.status).toBe(410);
    expect(advice.body).not.toContain('What happened in story advice');
    for (const path of ['/archive/timegate/news/advice/', '/archive/timemap/link/news/advice/'])
      expect([path, (await site.get(path)).status]).toEqual([path, 410]);
    await site.publisher.tidyUp({ keep: 1, days: 0 });
    expect((await site.get(`/archive/${then}/publications/report/`)).status).toBe(200);
    expect((await site.get(`/archive/${then}/news/other/`)).status).toBe(200);
    await site.publisher.erase({ collection: 'publications', id: 'report', titles: [report.title], words: [] });
    expect((await site.get(`/archive/${then}/publications/report/`)).status).toBe(410);
  });
});

describe('a page that another version of the code does not have', () => {
  it('leads on, as a page of an officer would', async () => {
    const pages = codePages as CodePage[];
    pages.push({ name: 'extra', path: '/extra/', title: 'Extra', summary: 'A page that a later version does without.' });
    await site.reopen();
    await site.publisher.publish([shown(story('a'))], context);
    expect((await site.get('/extra/')).status).toBe(200);
    pages.pop();
    await site.reopen({ site: { hash: 'a later version' } });
    await site.publisher.publish([], context);
    expect(await site.get('/extra/')).toMatchObject({ status: 301, location: '/' });
    expect(await site.publisher.verify()).toEqual([]);
  });
});

describe('a page of the code', () => {
  it('never takes the address that was a document’s', async () => {
    await site.publisher.publish([shown(story('a'))], context);
    const pages = codePages as CodePage[];
    pages.push({ name: 'extra', path: '/news/a/', title: 'Extra', summary: 'A page at an address that is taken.' });
    try {
      await site.reopen({ site: { hash: 'a later version' } });
      await expect(site.publisher.publish([], context)).rejects.toThrow(
        'A page of the code can’t stand at /news/a/. /news/a/ was the address of “Story a” and goes on answering for it',
      );
    } finally {
      pages.pop();
    }
    expect((await site.get('/news/a/')).body).toContain('Story a');
  });
});

describe('two documents at one address', () => {
  it('never replace each other: the newcomer is held back, with the name of the page that is there', async () => {
    await site.publisher.publish([shown({ ...story('one'), slug: 'same' })], context);
    const { receipt } = await site.publisher.publish([shown({ ...story('two'), slug: 'same' }), shown(story('three'))], context);
    expect(receipt.quarantined).toMatchObject([
      { id: 'two', problems: [{ field: 'slug', reason: '/news/same/ is the address of “Story one” already. Choose another.' }] },
    ]);
    expect((await site.get('/news/same/')).body).toContain('Story one');
    expect((await site.get('/news/three/')).status).toBe(200);
  });
});

describe('a receipt', () => {
  it('tells of a withdrawn page once, however often its words are laid out anew', async () => {
    await site.publisher.publish([shown(story('a')), shown(story('b'))], context);
    const { receipt: withdrawing } = await site.publisher.publish([gone('b')], context);
    expect(withdrawing.addresses).toContainEqual({ path: '/news/b/', what: 'withdrawn' });
    await site.reopen({ site: { hash: 'another layout' } });
    const { receipt } = await site.publisher.publish([], context);
    expect(receipt.addresses.map(({ path }) => path)).not.toContain('/news/b/');
  });
});

describe('the permanent address of a file', () => {
  it('answers 410 with what the file was, in each version, once nothing uses it', async () => {
    const uses = {
      ...story('uses'),
      furtherInformation: { addressLines: [], links: [{ text: 'The plan', to: { kind: 'file' as const, id: 'plan' } }] },
    };
    const versions = ['first bytes', 'second bytes'].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    await site.publisher.publish([shown(uses), shown(story('other')), file('first bytes')], context);
    await site.publisher.publish([file('second bytes')], context);
    for (const sha256 of versions) expect((await site.get(`/files/plan/${sha256}/plan.pdf`)).status).toBe(200);
    await site.publisher.publish([gone('uses')], context);
    for (const path of ['/files/plan/plan.pdf', ...versions.map((sha256) => `/files/plan/${sha256}/plan.pdf`)])
      expect(await site.get(path)).toMatchObject({ status: 410, body: expect.stringContaining('The plan') as string });
    expect(site.store.ledger.of('/files/plan/plan.pdf').map(({ event, title, reason }) => [event, title, reason])).toEqual([
      ['live', 'The plan', undefined],
      ['withdrawn', 'The plan', 'Nothing on this website uses this file any more.'],
    ]);
    expect(await site.publisher.verify()).toEqual([]);
  });
});

function redirect(from: string, to: LinkTarget): Change {
  return { kind: 'redirect', id: 'redirect', value: { id: 'redirect', from, to } };
}

function file(bytes: string): Change {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(site.folder, sha256);
  writeFileSync(path, bytes);
  const updated = '2026-11-01T09:00:00.000Z';
  const value = {
    id: 'plan',
    name: 'plan.pdf',
    title: 'The plan',
    type: 'application/pdf',
    size: bytes.length,
    language: 'en',
    sha256,
    updated,
  };
  return { kind: 'file', id: 'plan', value, sources: new Map([[sha256, path]]) };
}

describe('the data of a page', () => {
  const dataOf = (id: string): string => `/api/v1/news/${id}.json`;
  const headersAt = async (path: string): Promise<Headers> => (await fetch(site.origin() + path, { redirect: 'manual' })).headers;

  it('is live with the page, for any website, and says since when it has been as it is', async () => {
    await site.publisher.publish([shown(story('one')), shown(story('two'))], context);
    const headers = await headersAt(dataOf('one'));
    expect(
      Object.fromEntries(
        ['content-type', 'access-control-allow-origin', 'cross-origin-resource-policy', 'cache-control'].map((name) => [
          name,
          headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
    });
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}/);
    const since = headers.get('last-modified');
    const moment = JSON.parse((await site.get('/api/v1/snapshot.json')).body) as { generated: string; release: number };
    expect(new Date(moment.generated).toUTCString()).toBe(since);

    await site.reopen({ now: () => new Date(Date.now() + 60_000) });
    const { receipt } = await site.publisher.publish([shown({ ...story('two'), title: 'Another title of two' })], context);
    expect(JSON.parse((await site.get(dataOf('two'))).body)).toMatchObject({ document: { title: 'Another title of two' } });
    // What did not change says so, and a person who published reads of pages alone.
    expect((await headersAt(dataOf('one'))).get('last-modified')).toBe(since);
    expect((await headersAt(dataOf('two'))).get('last-modified')).not.toBe(since);
    expect((JSON.parse((await site.get('/api/v1/snapshot.json')).body) as { release: number }).release).toBe(moment.release + 1);
    expect(receipt.addresses.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('stays where it is when its page moves, is gone with it, and leads to the data that it was merged into', async () => {
    await site.publisher.publish(
      ['moved', 'gone', 'merged', 'into'].map((id) => shown(story(id))),
      context,
    );
    await site.publisher.publish(
      [
        shown({ ...story('moved'), slug: 'elsewhere' }),
        gone('gone'),
        { kind: 'withdrawn', collection: 'news', id: 'merged', title: 'Story merged', successor: 'into', isMerged: true },
      ],
      context,
    );
    expect(JSON.parse((await site.get(dataOf('moved'))).body)).toMatchObject({ url: `${site.origin()}/news/elsewhere/` });
    expect((await site.get(dataOf('gone'))).status).toBe(410);
    expect(await site.get(dataOf('merged'))).toMatchObject({ status: 301, location: dataOf('into') });
    await site.publisher.publish([shown(story('gone'))], context);
    expect((await site.get(dataOf('gone'))).status).toBe(200);
    expect(await site.publisher.verify()).toEqual([]);
  });

  it('of services is found as clients of Open Referral ask for it, page by page', async () => {
    const services = Array.from({ length: 51 }, (_, number) =>
      shown(
        serviceSchema.parse({
          collection: 'services',
          id: `s-${number}`,
          slug: `s-${number}`,
          title: `Story s-${number}`,
          summary: 'Something people can use.',
          firstPublished: '2026-11-01T09:00:00.000Z',
          updated: '2026-11-01T09:00:00.000Z',
          whoFor: ['Anybody'],
          howToGetIt: 'Turn up.',
        }),
      ),
    );
    await site.publisher.publish(services, context);
    const first = await site.get('/open-referral/services');
    expect(JSON.parse(first.body)).toMatchObject({ total_items: 51, total_pages: 2, size: 50, last_page: false });
    for (const path of ['/open-referral/services?page=2', '/open-referral/services/?page=2'])
      expect(await site.get(path), path).toMatchObject({ status: 301, location: '/open-referral/services/page/2' });
    expect(JSON.parse((await site.get('/open-referral/services/page/2')).body)).toMatchObject({ page_number: 2, size: 1, last_page: true });
    expect(JSON.parse((await site.get('/open-referral/services/s-0')).body)).toMatchObject({ id: 's-0', status: 'active' });
    await site.publisher.publish([{ kind: 'withdrawn', collection: 'services', id: 's-0', title: 'Story s-0' }], context);
    expect((await site.get('/open-referral/services/s-0')).status).toBe(410);
    expect(await site.get('/open-referral/services/page/2')).toMatchObject({ status: 301, location: '/open-referral/services/' });
    expect(await site.publisher.verify()).toEqual([]);
  });
});
