import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews, richText } from '../example-news.ts';
import { type Caller, wordsOf } from '../start-cms.ts';
import { type PreviewingCms, startPreviewingCms } from './previewing-cms.ts';

let site: PreviewingCms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  site = await startPreviewingCms();
  author = await site.cms.officer('author');
  editor = await site.cms.officer('editor');
});
afterAll(async () => {
  await site.stop();
});

interface Answer {
  path: string;
  html: string;
  problems: { path: string; reason: string }[];
  findings: { reason: string; target?: string }[];
}

const saved = (who: Caller, of: string, document: string) => who.raw('GET', `/api/preview/page?of=${of}&document=${document}`);
const typed = async (who: Caller, of: string, document: string, data: object) => {
  const answer = await who.send('POST', '/api/preview/page', { of, document, data });
  return { ...answer, body: answer.body as unknown as Answer & Record<string, unknown> };
};

describe('a preview', () => {
  it('is the page that the public would get, with the draft laid over what is public, and changes nothing', async () => {
    const id = await site.make(editor, 'news', exampleNews({ title: 'The public title', _status: 'published' }), '');
    await site.worker.loop.look();
    await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'The title in the draft' });

    const page = await saved(author, 'news', id);
    const html = await page.text();
    expect(page.status, html).toBe(200);
    expect(html).toContain('<strong>Preview.</strong>');
    expect(html).toMatch(/<h1[^>]*>The title in the draft<\/h1>/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(site.worker.publisher.reader().document(id)?.title).toBe('The public title');
  });

  it('shows what is typed without saving it, also where the text has 60 kB', async () => {
    const words = 'Somebody to talk to, whatever the hour. '.repeat(1_600);
    const id = await site.make(author, 'news', exampleNews({ title: 'Being written', body: richText(words) }));
    for (const title of ['Being writt', 'Being written n', 'Being written now']) {
      const { status, body } = await typed(author, 'news', id, { ...exampleNews({ body: richText(words) }), title });
      expect(status).toBe(200);
      expect(body.html).toContain(`>${title}</h1>`);
      expect(body.html.length).toBeGreaterThan(60_000);
    }
    const { body } = await author.get(`/api/news/${id}?draft=true`);
    expect(body['title']).toBe('Being written');
  });

  it('is there from the first word on, and says of each field what is missing', async () => {
    const id = await site.make(author, 'hubs', { title: 'A hub with nothing but a name' });
    const { status, body } = await typed(author, 'hubs', id, { title: 'A hub with nothing but a name' });
    expect([status, body['errors']]).toEqual([200, undefined]);
    expect(body.html).toContain('>A hub with nothing but a name</h1>');
    expect(body.html).toContain('Not written yet');
    expect(body.problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['summary', 'status']));
  });

  it.each([
    'areas',
    'consultations',
    'events',
    'guides',
    'hubs',
    'meetings',
    'news',
    'offers',
    'organisations',
    'pages',
    'pillars',
    'programmes',
    'publications',
    'services',
    'topics',
    'vacancies',
  ])('is there from the first word on, in %s', async (collection) => {
    const title = `Only a title in ${collection}`;
    const id = await site.make(author, collection, { title });
    const { status, body } = await typed(author, collection, id, { title });
    expect([status, body['errors']]).toEqual([200, undefined]);
    expect(body.html).toContain(title);
  });

  it('shows an alert on a page it stands on, and a global on the home page', async () => {
    const id = await site.make(author, 'alerts', {
      title: 'The Cavern is closed tonight',
      text: 'Ring instead.',
      starts: '2031-01-01T09:00:00.000Z',
    });
    const alert = await typed(author, 'alerts', id, { title: 'The Cavern is closed tonight', text: 'Ring us instead.' });
    expect([alert.status, alert.body.path]).toEqual([200, '/']);
    expect(alert.body.html).toContain('Ring us instead.');
    const home = await typed(author, 'globals', 'settings', { name: 'Another name for the site', themeColour: '#3b2a6b' });
    expect([home.status, home.body.path]).toEqual([200, '/']);
    expect(home.body.html).toContain('Another name for the site');
    const style = /href="(\/api\/preview\/file\/theme-[^"]+)"/.exec(home.body.html)?.[1] ?? '';
    const theme = await author.raw('GET', style);
    expect([theme.status, await theme.text()]).toEqual([200, expect.stringContaining('#3b2a6b')]);
  });

  it('shows a picture that is not public, to officers only', async () => {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b4f4a' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], 'door.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'A green door.', _status: 'draft' }));
    const uploaded = await author.raw('POST', '/api/images?draft=true', { body: form });
    const { doc } = (await uploaded.json()) as { doc: { id: string } };
    const id = await site.make(author, 'news', exampleNews({ image: doc.id }));
    const html = await (await saved(author, 'news', id)).text();
    const picture = new RegExp(`/api/preview/file/images/${doc.id}/[^ ",]+`).exec(html)?.[0] ?? '';
    const shown = await author.raw('GET', picture);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^image\//)]);
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBeGreaterThan(100);
    expect((await site.cms.signedOut.raw('GET', picture)).status).toBe(403);
  });

  it('loads its styles and fonts from the CMS, runs no script, and sends links to the public site', async () => {
    const id = await site.make(author, 'news', exampleNews());
    const page = await saved(author, 'news', id);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html).toMatch(/<a class="site-header__name" href="http:\/\/localhost:4321\/" target="_blank" rel="noopener noreferrer">/);
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const css = await (await author.raw('GET', style)).text();
    const font = /url\(([^)]+\.woff2)\)/.exec(css)?.[1] ?? '';
    const answer = await author.raw('GET', font);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
  });

  it('says which link leads nowhere', async () => {
    const header = [{ text: 'What is on', to: { kind: 'path', path: '/no-such-page/' } }];
    const { body: answer } = await typed(author, 'globals', 'navigation', { header });
    expect(answer.findings.map(({ target }) => target)).toContain('/no-such-page/');
  });

  it('answers in words where there is nothing to show', async () => {
    expect((await saved(site.cms.signedOut, 'news', 'x')).status).toBe(403);
    const asked = async (path: string) => {
      const answer = await author.get(path);
      return [answer.status, wordsOf(answer).trim()];
    };
    expect(await asked('/api/preview/page?of=news&document=nothing')).toEqual([404, 'This document is not there (any more).']);
    expect(await asked('/api/preview/page?of=users&document=x')).toEqual([400, 'Nothing in “users” has a page to preview.']);
    expect(await asked('/api/preview/page')).toEqual([
      400,
      'Say which document: its collection as “of”, and its identifier as “document”.',
    ]);
    expect(await asked('/api/preview/file/assets/..%2f..%2frenderer.json')).toEqual([404, 'There is no such file in a preview.']);
    expect(await asked('/api/preview/file/secrets.json')).toEqual([404, 'There is no such file in a preview.']);
  });
});
