import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { readerOf, type SnapshotReader } from '../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { bareDocument } from '../../support/rendered/example-site.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

let renderer: Renderer;
beforeAll(async () => {
  ({ renderer } = await compiledSite());
});

const sample = sampleSnapshot();
const siteWith = (documents: Document[], phrases = sample.phrases): SnapshotReader =>
  readerOf(snapshotFrom({ ...sample, documents: [...sample.documents, ...documents], phrases }));

async function pageAt(path: string, reader: SnapshotReader): Promise<string> {
  const route = reader.routes.get(path);
  if (route === undefined) throw new Error(`There is no page at ${path}.`);
  const { body } = await renderer.render({ reader, route, isPreview: false });
  expect(await findingsIn(body)).toEqual([]);
  return body;
}

/** The words of a language's section, in the order they are read. */
function wordsIn(slug: string, page: string): string {
  const section = new RegExp(`<section id="${slug}".*?</section>`, 's').exec(page)?.[0] ?? '';
  return section
    .replace(/<\/?bdi[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const service = bareDocument('services', {
  id: 'tea',
  slug: 'tea',
  title: 'Tea and company',
  whoFor: ['Anyone'],
  waysIn: ['turn up', 'self-referral'],
  howToGetIt: 'Turn up.',
  cost: '£2.50 a session',
  places: [{ name: 'Sample Hall', addressLines: ['1 Sample Street', 'Sampleton'], postcode: 'GL1 1AA' }],
  openingHours: {
    week: (['monday', 'tuesday', 'wednesday'] as const).map((day) => ({ day, spans: [{ opens: '10:00', closes: '16:30' }] })),
    bankHolidays: { rule: 'closed' },
  },
  contact: { telephone: '01632 960123' },
});

describe('somebody who reads Welsh, Polish or Urdu', () => {
  it('is led from the plate to the key facts in their language, with days, times and money as it writes them', async () => {
    const reader = siteWith([service]);
    expect(await pageAt('/services/tea/', reader)).toContain(
      '<a href="/services/tea/languages/#urdu" lang="ur" hreflang="ur" dir="rtl">اردو</a>',
    );
    const page = await pageAt('/services/tea/languages/', reader);
    expect(wordsIn('welsh', page)).toContain('Dydd Llun i Dydd Mercher: 10:00 i 16:30');
    expect(wordsIn('welsh', page)).toContain('£2.50 y sesiwn');
    expect(wordsIn('polish', page)).toContain('Poniedziałek – środa: 10:00–16:30');
    expect(wordsIn('easy-read', page)).toContain('Monday to Wednesday: 10am to 4:30pm');
    expect(wordsIn('ukrainian', page)).toContain('Можна просто прийти');
    expect(page).toContain('<section id="urdu" class="in-language" lang="ur" dir="rtl"');
    expect(wordsIn('urdu', page)).toContain('پیر تا بدھ');
    // What no language changes is marked as what it is, and a number is read from left to right.
    expect(page).toContain('<bdi lang="en-GB">Sample Hall, 1 Sample Street, Sampleton, GL1 1AA</bdi>');
    expect(page).toContain('<a href="tel:01632960123"><bdi dir="ltr">01632 960123</bdi></a>');
  });

  it('is told that nobody has checked a sample, in that language and in English', async () => {
    const page = await pageAt('/services/tea/languages/', siteWith([service]));
    expect(wordsIn('polish', page)).toContain('To jest przykładowe tłumaczenie.');
    expect(wordsIn('polish', page)).toContain('A sample translation, not checked by a speaker of Polish.');
    const checked = sample.phrases.map((phrase) => ({
      ...phrase,
      translations: phrase.translations.map((each) => ({ ...each, isSample: false })),
    }));
    expect(await pageAt('/services/tea/languages/', siteWith([service], checked))).not.toContain('sample-notice');
  });

  it('reads in English, marked as such, what nobody has approved', async () => {
    const without = sample.phrases.filter(({ english }) => english !== '{price} a session');
    const page = await pageAt('/services/tea/languages/', siteWith([service], without));
    expect(page).toMatch(/<span lang="en-GB" dir="ltr">\s*£2.50 a session\s*<\/span>/);
    expect(wordsIn('welsh', page)).toContain('Nid oes cyfieithiad eto');
  });

  it('is offered no language whose labels are not all approved, and no link where there is none', async () => {
    const cut = sample.phrases.map((phrase) => ({
      ...phrase,
      translations: phrase.english === 'Where' ? phrase.translations.filter(({ language }) => language === 'cy') : phrase.translations,
    }));
    const reader = siteWith([service], cut);
    expect(reader.languages()).toEqual(['cy']);
    const page = await pageAt('/services/tea/languages/', reader);
    expect(page).toContain('id="welsh"');
    expect(page).not.toContain('id="urdu"');
    const none = siteWith([service], []);
    expect(await pageAt('/services/tea/', none)).not.toContain('/services/tea/languages/');
    expect(await pageAt('/services/tea/languages/', none)).toContain('<meta name="robots" content="noindex">');
    expect(await pageAt('/languages/urdu/', none)).toContain('There is nothing in Urdu here yet.');
    expect(none.sitemap('services').some(({ path }) => path.endsWith('/languages/'))).toBe(false);
  });

  it('is sent out on no fact that nobody confirmed', async () => {
    const hub = bareDocument('hubs', {
      id: 'old-hub',
      slug: 'old-hub',
      title: 'Old hub',
      status: 'open',
      statusAsAt: { precision: 'day', date: '2018-03-26' },
      place: { name: 'Sample Hall', addressLines: ['Sampleton'] },
      openingHours: { week: [{ day: 'monday', spans: [{ opens: '09:00', closes: '17:00' }] }], bankHolidays: { rule: 'closed' } },
    });
    const words = wordsIn('welsh', await pageAt('/hubs/old-hub/languages/', siteWith([hub])));
    expect(words).toContain('Heb ei gadarnhau ers 26 Mawrth 2018: holwch cyn mynd');
    expect(words).toContain('Dim cyfeiriad stryd eto');
    expect(words).not.toContain('9:00');
  });
});

describe('a page that is a whole translation of another', () => {
  const original = bareDocument('pages', {
    id: 'who-we-are',
    slug: 'who-we-are',
    title: 'Who we are',
    body: [],
    updated: '2026-11-01T09:00:00.000Z',
  });
  const translation = (comparedAt: string): Document =>
    bareDocument('pages', {
      id: 'kim-jestesmy',
      slug: 'kim-jestesmy',
      title: 'Kim jesteśmy',
      language: 'pl',
      translates: { document: 'who-we-are', comparedAt },
      body: [],
    });

  it('leads to it and is led to from it, for people and for search engines', async () => {
    const reader = siteWith([original, translation('2026-11-02T09:00:00.000Z')]);
    const [english, polish] = [await pageAt('/who-we-are/', reader), await pageAt('/kim-jestesmy/', reader)];
    expect(english).toContain('<a href="/kim-jestesmy/" hreflang="pl" lang="pl" dir="ltr">Polski</a>');
    expect(polish).toContain('<a href="/who-we-are/" hreflang="en">');
    expect(polish).toContain('class="main" tabindex="-1" lang="pl"');
    for (const page of [english, polish])
      for (const [language, path] of [
        ['en', '/who-we-are/'],
        ['pl', '/kim-jestesmy/'],
        ['x-default', '/who-we-are/'],
      ])
        expect(page).toContain(`<link rel="alternate" hreflang="${language}" href="http://localhost:4321${path}">`);
    expect(polish).not.toContain('older than');
    expect(await pageAt('/languages/polish/', reader)).toContain('Kim jesteśmy');
  });

  it('says that it is older once the original has changed since the two were compared', async () => {
    const reader = siteWith([original, translation('2026-10-30T09:00:00.000Z')]);
    expect(await pageAt('/kim-jestesmy/', reader)).toContain('This translation is older than the page it translates.');
    expect(await pageAt('/who-we-are/', reader)).toContain('(older than this page)');
  });
});
