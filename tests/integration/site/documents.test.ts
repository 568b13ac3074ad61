import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Alert } from '../../../content/model/alert.ts';
import type { Document, DocumentOf } from '../../../content/model/documents/index.ts';
import type { RenderedPage, Renderer } from '../../../content/model/render.ts';
import { jsonLdOf } from '../../../site/structured-data/json-ld.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { exampleIds } from '../../../site/blocks/examples.ts';
import { bareDocument, exampleSite } from '../../support/rendered/example-site.ts';
import { unknownIn } from '../../support/rendered/schema-org.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

const place = { name: 'Sample Hall' };
const withdrawn = {
  slug: 'first',
  label: 'First edition',
  number: 1,
  date: { precision: 'year', year: 2020 },
  status: { status: 'withdrawn', reason: 'It had mistakes' },
};

/** Every collection with nothing but what it must have: the pages' empty states. */
const bare: Document[] = [
  bareDocument('services', { whoFor: ['Anyone'], howToGetIt: 'Ask your GP.' }),
  bareDocument('hubs', { status: 'not confirmed', place }),
  bareDocument('offers', { activity: 'singing', whoFor: ['Adults'], waysIn: ['turn up'], howToJoin: 'Come along.' }),
  bareDocument('events', { date: '2027-01-04' }),
  bareDocument('consultations', {
    question: 'What should change?',
    opens: { date: '2026-12-01' },
    closes: { date: '2027-01-29', time: '12:00' },
  }),
  bareDocument('meetings', { committee: 'Board', date: '2027-01-04' }),
  bareDocument('news', { category: 'partnership', date: { precision: 'unknown' }, whatChanges: 'Nothing much.', body: [] }),
  bareDocument('vacancies', { role: 'GP', state: 'past programme' }),
  bareDocument('publications', { kind: 'plan', keptAt: { text: 'On paper, in the library' }, about: 'It will say what is planned.' }),
  bareDocument('pillars', { number: 9, priorities: [{ anchor: 'one', title: 'One thing', year: '2026/27' }] }),
  bareDocument('pillars', {
    id: 'measured-pillar',
    slug: 'measured-pillar',
    title: 'A pillar with figures',
    number: 8,
    objectives: [{ anchor: 'warm', title: 'Be warm' }],
    priorities: [
      {
        anchor: 'heat',
        title: 'Heat homes',
        year: '2026/27',
        objective: 'warm',
        measures: [
          {
            anchor: 'homes',
            title: '=Homes',
            unit: 'homes',
            direction: 'up',
            values: [
              { value: 12, date: { precision: 'day', date: '2025-10-01' }, source: '+a count' },
              { value: -3.5, date: { precision: 'day', date: '2026-10-01' }, source: 'A count', to: { kind: 'path', path: '/news/' } },
            ],
          },
        ],
        evidence: [
          { document: 'two-editions', part: 'second', shows: 'Homes are warm: é.' },
          { document: 'nowhere', shows: 'It was seen.' },
        ],
      },
      { anchor: 'old', title: 'Ask people', year: '2024' },
    ],
    removed: [{ anchor: 'gone', title: 'Free coal', reason: 'Coal is not sold any more.', on: '2026-05-01' }],
  }),
  bareDocument('programmes', { status: 'not known' }),
  bareDocument('guides', { steps: [{ slug: 'one', title: 'The only step', body: [] }] }),
  bareDocument('pages', { body: [] }),
  bareDocument('organisations', { kind: 'charity' }),
  bareDocument('areas', { kind: 'neighbourhood' }),
  bareDocument('topics', {}),
  bareDocument('publications', {
    id: 'all-withdrawn',
    slug: 'all-withdrawn',
    title: 'All withdrawn',
    kind: 'report',
    editions: [withdrawn],
  }),
  bareDocument('publications', {
    id: 'two-editions',
    slug: 'two-editions',
    title: 'Two editions',
    kind: 'report',
    editions: [{ ...withdrawn, slug: 'second', label: 'Second edition', number: 2, status: { status: 'current' } }, withdrawn],
  }),
  bareDocument('publications', {
    id: 'with-earlier-formats',
    slug: 'with-earlier-formats',
    title: 'With earlier formats',
    kind: 'report',
    editions: [
      {
        ...withdrawn,
        slug: 'may-2026',
        label: 'May 2026',
        number: 2,
        status: { status: 'current' },
        body: [
          ...['Why', 'Money', 'When'].map((title) => ({
            type: 'heading',
            level: 2,
            id: title.toLowerCase(),
            children: [{ type: 'text', text: title }],
          })),
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'More than 8%.' },
              { type: 'footnote', number: 1, text: 'Census 2021.' },
            ],
          },
        ],
      },
      {
        ...withdrawn,
        slug: 'march-2024',
        label: 'March 2024',
        date: { precision: 'month', month: '2024-03' },
        status: { status: 'superseded' },
        formats: [{ kind: 'Easy Read', file: exampleIds.file }],
      },
    ],
  }),
  bareDocument('publications', {
    id: 'with-a-text',
    slug: 'with-a-text',
    title: 'With a text',
    kind: 'policy',
    editions: [
      {
        ...withdrawn,
        slug: 'only',
        status: { status: 'current' },
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'What was said, in full.' }] }],
      },
    ],
  }),
  bareDocument('hubs', {
    id: 'late-hub',
    slug: 'late-hub',
    title: 'Late hub',
    status: 'open',
    place: { ...place, addressLines: ['Sampleton'] },
    topics: ['bare-mental-health'],
  }),
  bareDocument('hubs', {
    id: 'door',
    slug: 'door',
    title: 'A hub with a door',
    status: 'open',
    place: {
      ...place,
      addressLines: ['1 Sample Street'],
      gettingThere: 'Go past the library.',
      nearestStop: 'Market Street, 2 minutes on foot',
      stepFree: 'yes',
      access: 'A lift.',
      image: exampleIds.image,
      position: { latitude: 51.865, longitude: -2.244 },
    },
  }),
  bareDocument('topics', { id: 'bare-mental-health', slug: 'bare-mental-health', title: 'Bare mental health', isMentalHealth: true }),
  bareDocument('pages', {
    id: 'layout-words',
    slug: 'layout-words',
    title: 'The layout’s own words',
    related: ['bare-topics'],
    topics: ['bare-mental-health'],
    body: ['main', 'related', 'urgent-help', 'who-runs', 'site-search', 'contents'].map((id) => ({
      type: 'heading',
      level: 2,
      id,
      children: [{ type: 'text', text: id }],
    })),
  }),
  bareDocument('events', { id: 'late-event', slug: 'late-event', title: 'Late event', date: '2027-01-04', starts: '10:30', ends: '12:00' }),
  bareDocument('services', {
    id: 'in-polish',
    slug: 'in-polish',
    title: 'Rozmowa po polsku',
    summary: 'Porozmawiaj z kimś po polsku.',
    language: 'pl',
    whoFor: ['Anyone'],
    howToGetIt: 'Ring us.',
    topics: ['bare-mental-health'],
    related: ['late-hub'],
  }),
  bareDocument('guides', {
    id: 'leads-to-polish',
    slug: 'leads-to-polish',
    title: 'Leads to Polish',
    steps: [{ slug: 'one', title: 'One', body: [] }],
    related: ['in-polish'],
  }),
  bareDocument('organisations', {
    id: 'gone',
    slug: 'gone',
    title: 'Gone body',
    kind: 'NHS body',
    ended: { precision: 'year', year: 2022 },
    successor: 'bare-organisations',
  }),
  bareDocument('consultations', {
    id: 'waiting',
    slug: 'waiting',
    title: 'Waiting consultation',
    question: 'What should change?',
    opens: { date: '2026-10-01' },
    closes: { date: '2026-10-30' },
    outcomeExpected: 'spring 2027',
    // Its day is still to come, so nobody reads it yet.
    outcome: { date: '2027-03-01', decision: 'A secret until March.' },
  }),
  bareDocument('consultations', {
    id: 'answered',
    slug: 'answered',
    title: 'Answered consultation',
    question: 'What should change?',
    opens: { date: '2026-08-03' },
    closes: { date: '2026-08-28' },
    outcome: { date: '2026-09-30', decision: 'The café opens on Sundays.' },
  }),
  bareDocument('meetings', {
    id: 'past-meeting',
    slug: 'past-meeting',
    title: 'Past meeting',
    committee: 'Board',
    date: '2026-10-05',
    agenda: [{ title: 'Money', papers: [{ title: 'Budget' }] }],
  }),
  bareDocument('services', {
    id: 'unconfirmed',
    slug: 'unconfirmed',
    title: 'Unconfirmed service',
    whoFor: ['Anyone'],
    howToGetIt: 'Ring us.',
    contact: { telephone: '01632 960001' },
    cost: 'Free',
    openingHours: { week: [{ day: 'monday', spans: [{ opens: '09:00', closes: '17:00' }] }], bankHolidays: { rule: 'closed' } },
    places: [place, { name: 'Checked Hall' }],
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Write to ' },
          {
            type: 'link',
            to: { kind: 'url', url: 'mailto:desk@example.org' },
            children: [{ type: 'text', text: 'desk@example.org' }],
          },
          { type: 'text', text: ', any day.' },
        ],
      },
    ],
    facts: [
      {
        id: 'number',
        kind: 'telephone',
        at: ['contact.telephone'],
        says: '01632 960001',
        verifiedOn: '2020-01-31',
        runsOut: '2020-06-30',
      },
      { id: 'hours', kind: 'opening hours', at: ['openingHours'], verifiedOn: '2020-03-01', runsOut: '2020-06-30' },
      { id: 'hall', kind: 'address', at: ['places.0'], verifiedOn: '2020-04-01', runsOut: '2020-06-30' },
      { id: 'mail', kind: 'email', at: ['body'], says: 'desk@example.org', verifiedOn: '2020-05-01', runsOut: '2020-06-30' },
      { id: 'cost', kind: 'price', at: ['cost'], verifiedOn: '2020-02-01', runsOut: '2099-12-31' },
    ],
  }),
];

const { reader } = exampleSite(bare);
const routes = [...reader.routes.values()].filter(
  (route) => route.kind === 'document' || route.kind === 'edition' || route.kind === 'step' || route.kind === 'comparison',
);
let renderer: Renderer;

beforeAll(async () => {
  ({ renderer } = await compiledSite());
});

/** The words of a page's main part. */
async function wordsOf(path: string): Promise<string> {
  const html = await main(path);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function main(path: string): Promise<string> {
  const body = await whole(path);
  return body.slice(body.indexOf('<main'), body.indexOf('</main>'));
}

async function whole(path: string): Promise<string> {
  return (await bodyAt(path)).body;
}

async function bodyAt(path: string): Promise<RenderedPage> {
  const route = reader.routes.get(path);
  if (route === undefined) throw new Error(`There is no page at ${path}.`);
  return renderer.render({ reader, route, isPreview: false });
}

describe('every page of a document', () => {
  it.each(routes)('is valid HTML with one h1 and its headings in order: $path', async (route) => {
    const { body } = await renderer.render({ reader, route, isPreview: false });
    expect(await findingsIn(body)).toEqual([]);
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(routes)('has what its own contents lead to: $path', async ({ path }) => {
    const body = await whole(path);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(routes)('gives machines data that can be read: $path', async ({ path }) => {
    const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(await whole(path)) ?? [];
    expect(JSON.parse(json ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  });
});

describe('a title in another language', () => {
  it.each(['/topics/bare-mental-health/', '/guides/leads-to-polish/'])('says which, so that it is read aloud right: %s', async (path) => {
    expect(await main(path)).toMatch(/<a href="\/services\/in-polish\/" lang="pl">\s*Rozmowa po polsku\s*<\/a>/);
  });

  it('does not make the site’s own words foreign', async () => {
    expect(await main('/services/in-polish/')).toMatch(
      /^<main[^>]* lang="pl"[\s\S]*<footer class="document__foot" lang="en-GB" dir="ltr">/,
    );
    expect(await main('/guides/leads-to-polish/')).not.toContain('lang="en');
  });
});

describe('what nobody has told us is said in words', () => {
  it.each([
    ['/hubs/bare-hubs/', 'What we do not know yet When it is open How to get there'],
    ['/hubs/bare-hubs/', 'What you can get there A phone number, email or website Check before you go.'],
    ['/hubs/late-hub/', 'What we do not know yet When it is open The full address How to get there'],
    ['/creative-health/bare-offers/', 'What we do not know yet When it is Where it is What it costs Ask when you join.'],
    ['/events/bare-events/', 'What time it starts Where it takes place Whether you need to book What it costs Ask before you go.'],
    ['/consultations/bare-consultations/', 'Not open yet. You can answer from Tuesday 1 December 2026.'],
    ['/consultations/waiting/', 'This consultation is closed. The outcome has not been published yet. When to expect it: spring 2027.'],
    ['/meetings/bare-meetings/', 'The agenda has not been published yet.'],
    ['/meetings/bare-meetings/', 'What time it starts Where it is, or how to watch it How to ask a question Ask before you go.'],
    ['/meetings/past-meeting/', 'This meeting is over. The minutes have not been published yet.'],
    ['/meetings/past-meeting/', '1. Money Budget Not published yet'],
    ['/news/bare-news/', 'Date not known'],
    ['/work-with-us/bare-vacancies/', 'This is a past programme. It takes no applications; the page is kept for the record.'],
    [
      '/publications/bare-publications/',
      'There is no edition on this site yet. It will say what is planned. Where it is kept: On paper, in the library',
    ],
    ['/publications/all-withdrawn/', 'Every edition on this site was withdrawn.'],
    ['/publications/all-withdrawn/', 'To read it, ask whoever runs this site .'],
    ['/publications/bare-publications/', 'Kept elsewhere: On paper, in the library'],
    ['/priorities/bare-pillars/', 'This pillar has no five-year objectives.'],
    ['/priorities/bare-pillars/', 'No evidence has been published for this yet.'],
    ['/priorities/bare-pillars/', 'We do not know yet which publication this pillar comes from. See all publications'],
    ['/programmes/bare-programmes/', 'Nobody has confirmed whether it still runs'],
    ['/topics/bare-topics/', 'Nothing has been published on this topic yet.'],
    ['/areas/bare-areas/', 'Nothing has been published for this area yet.'],
    ['/partners/gone/', 'This organisation has ended. The page is kept for the record. Its work went to Bare organisations .'],
  ])('%s: %s', async (path, words) => {
    expect(await wordsOf(path)).toContain(words);
  });
});

describe('an edition', () => {
  it('says that it was withdrawn, why, and where the latest is', async () => {
    const page = await main('/publications/two-editions/first/');
    expect(page.indexOf('This edition was withdrawn')).toBeLessThan(page.indexOf('<h1'));
    expect(page).toContain(
      'It had mistakes. Read the latest edition instead: <a href="/publications/two-editions/">Second edition, published in 2020</a>.',
    );
  });

  it('says first what took its place, and since when', async () => {
    const page = await main('/publications/sample-writing-plainly/second-edition/');
    expect(page.indexOf('This is not the latest edition')).toBeLessThan(page.indexOf('<h1'));
    expect(await wordsOf('/publications/sample-writing-plainly/second-edition/')).toContain(
      'This is not the latest edition. It was replaced on Monday 5 October 2026 by Third edition . See what changed .',
    );
    expect(page).toContain('href="/publications/sample-writing-plainly/compare/second-edition/third-edition/"');
  });

  it('says what was put right in it since it was public', async () => {
    const words = await wordsOf('/publications/sample-writing-plainly/');
    expect(words).toContain('Corrected Monday 9 November 2026: An example of a price said £4 a week.');
    expect(words).toMatch(/Corrections Monday 9 November 2026\s*: An example of a price/);
  });

  it('that is the latest stands at the publication’s own address', async () => {
    expect(await wordsOf('/publications/two-editions/')).toContain('Second edition Date 2020 Status Current');
  });

  it('that came in a format which the latest has not lends it, and the page says of which edition it is', async () => {
    const path = '/publications/with-earlier-formats/';
    expect(await wordsOf(path)).toContain(
      'This edition does not come in this format yet. What an earlier edition says may not be right any more. With earlier formats (Easy Read) This Easy Read is of the edition March 2024 .',
    );
    expect(await main(path)).toContain('of the edition <a href="/publications/with-earlier-formats/march-2024/">');
    expect(await wordsOf(`${path}march-2024/`)).not.toContain('of the edition');
  });

  it('that is long has numbers, contents, and notes with the way back', async () => {
    const page = await main('/publications/with-earlier-formats/');
    expect(page).toMatch(/<a href="#money">\s*<span class="heading-number">2 <\/span>\s*Money\s*<\/a>/);
    expect(page).toMatch(/<h3 id="money">\s*<span class="heading-number">2 <\/span>/);
    expect(page).toMatch(/8%\.<a class="footnote-mark" id="note_1_back" href="#note_1" aria-label="Note 1">1<\/a>/);
    expect(page).toMatch(/<li id="note_1">\s*Census 2021\.[\s\S]*href="#note_1_back" aria-label="Back to the text of note 1"/);
    expect(page).not.toContain('part-links');
  });
});

describe('two editions compared', () => {
  const folder = '/publications/sample-writing-plainly/compare/second-edition/third-edition/';

  it('say what was told of the change, and which words are others, also to whoever listens', async () => {
    const words = await wordsOf(folder);
    expect(words).toMatch(
      /Third edition \(\s*Monday 5 October 2026\s*\)\s*: Adds a part on numbers, and drops the rule about semicolons\./,
    );
    expect(words).toContain('Put the answer [removed: at the top ] [added: in the first sentence ] .');
    expect(words).toContain('[removed: Never use a semicolon. ]');
    expect(words).toContain('[added: a fee of £4 | £4 a visit ]');
    expect(await main(folder)).toMatch(/<details class="comparison__folded">\s*<summary>\s*3 parts without a change/);
  });

  it('stand side by side at an address of their own', async () => {
    expect(await main(folder)).toContain(`href="${folder}side-by-side/"`);
    const words = await wordsOf(`${folder}side-by-side/`);
    expect(words).toContain('Second edition: Ask what the reader wants to know. Put the answer [removed: at the top ] .');
    expect(words).toContain('Third edition: Ask what the reader wants to know. Put the answer [added: in the first sentence ] .');
    expect(words).toContain('Third edition: not in it');
  });

  it('are there for programs', async () => {
    const data = JSON.parse(await whole(`${folder}comparison.json`)) as { counts: object; changeNotes: object[]; text: object[] };
    expect(data.changeNotes).toMatchObject([{ label: 'Third edition', date: '2026-10-05' }]);
    expect(data.counts).toMatchObject({ removed: 1 });
    expect(data.text).toContainEqual({ kind: 'removed', piece: 'paragraph', text: 'Never use a semicolon.' });
  });

  it('say so where one of them has no text', async () => {
    expect(await wordsOf('/publications/sample-writing-plainly/compare/first-edition/third-edition/')).toContain(
      'The text of “First edition” is not on this site as a web page',
    );
  });

  it('ask of the publication nothing but the two', () => {
    const [id = ''] = [...reader.snapshot.documents.values()].flatMap((one) => (one.slug === 'sample-writing-plainly' ? [one.id] : []));
    const before = reader.editionsToCompare(id, 'second-edition', 'third-edition');
    const document = reader.snapshot.documents.get(id) as DocumentOf<'publications'>;
    const [third] = document.editions;
    const fourth = { ...third!, slug: 'fourth', label: 'Fourth edition', number: 4 };
    const editions = [fourth, ...document.editions.map((one) => ({ ...one, status: { status: 'superseded' as const } }))];
    const { reader: edited, routes: changed } = reader.with({
      documents: new Map([[id, { ...document, summary: 'Another summary of it.', editions }]]),
    });
    expect(edited.editionsToCompare(id, 'second-edition', 'third-edition')).toEqual(before);
    expect([...changed.keys()].filter((path) => path.includes('/compare/') && !path.includes('/fourth/'))).toEqual([]);
  });
});

describe('what readers were told of changes', () => {
  it('stands at the foot of the page, each with an anchor that stays', async () => {
    const page = await main('/publications/sample-writing-plainly/');
    expect(page).toMatch(
      /<li id="change_2">[\s\S]*Corrected the example of a price[\s\S]*<li id="change_1">[\s\S]*Third edition: a new part/,
    );
    expect(await wordsOf('/publications/sample-writing-plainly/')).toContain('What changed on this page, last on 9 November 2026');
  });
});

describe('a pillar', () => {
  it('shows figures with their sources, evidence apart from what is gone, and what is no longer here', async () => {
    const page = await wordsOf('/priorities/measured-pillar/');
    expect(page).toContain('2026/27: 1 of 1 priority with evidence so far');
    expect(page).toContain('From 1 October 2025 to 1 October 2026 it went down by 15.5 homes. That is not the way it should go.');
    expect(page).toMatch(/Date Figure Source 1 October 2026 −3\.5 homes A count 1 October 2025 12 homes \+a count/);
    expect(page).toContain('Homes are warm: é. Two editions: Second edition');
    expect(page).toContain('Where this was shown is not public any more, so it does not count: It was seen.');
    expect(page).toContain('This year has ended. It ran until 31 December 2024.');
    expect(page).toContain('Nobody has said yet what was done in 2024 and what was not.');
    const html = await main('/priorities/measured-pillar/');
    for (const anchor of ['warm', 'heat', 'homes', 'old', 'gone']) expect(html).toContain(`id="${anchor}"`);
    expect(html).toContain('href="/publications/two-editions/second/"');
  });

  it('gives its figures and evidence as a spreadsheet and as JSON with the same fields', async () => {
    const csv = await bodyAt('/priorities/measured-pillar/measures.csv');
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.body.startsWith('\uFEFFkind,year,promise,')).toBe(true);
    const [heading = '', ...rows] = csv.body.slice(1).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['promise', 'priority', 'figure', 'figure', 'evidence', 'priority']);
    const page = `${reader.origin()}/priorities/measured-pillar/`;
    expect(rows[2]).toBe(
      `figure,2026/27,Be warm,Heat homes,,"'=Homes",-3.5,homes,up,2026-10-01,,A count,${reader.origin()}/news/,${page}#homes,`,
    );
    expect(rows[3]).toContain(`"'=Homes",12,homes,up,2025-10-01,,"'+a count",`);
    const json = JSON.parse((await bodyAt('/priorities/measured-pillar/measures.json')).body) as { lines: Record<string, unknown>[] };
    expect(json.lines.map((line) => Object.keys(line))).toEqual(rows.map(() => heading.split(',')));
    expect(json.lines[2]).toMatchObject({ measure: '=Homes', value: -3.5, source: 'A count' });
  });

  it('shows the evidence that other documents give under the priority they name', async () => {
    const page = await wordsOf('/priorities/improving-services-today/');
    expect(page).toMatch(/Better mental health support.* Evidence for: Better mental health support.* Support at the Cavern/);
  });
});

describe('a summary panel', () => {
  it('says an event’s day and times as people say them', async () => {
    expect(await wordsOf('/events/late-event/')).toContain('When Monday 4 January 2027, 10:30am to midday');
  });

  it('of an event stands in a list with the day said once', async () => {
    const [, card = ''] = (await main('/events/')).split('href="/events/late-event/"');
    expect(card.slice(0, card.indexOf('</li>')).match(/Monday 4 January 2027/g)).toHaveLength(1);
  });
});

it('an event that is to come is on the calendar that people subscribe to, and one that was is not', async () => {
  const calendar = await whole('/calendar.ics');
  expect(calendar).toContain('SUMMARY:Late event');
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(
    reader
      .list({ from: ['events', 'meetings'] })
      .filter(({ summaryPanel, sampleNotice }) => summaryPanel?.phase !== 'past' && sampleNotice === undefined).length,
  );
});

describe('the outcome of a consultation', () => {
  it('is nowhere on its page before its day', async () => {
    expect(await whole('/consultations/waiting/')).not.toContain('A secret until March');
  });

  it('is in no feed before its day, and in the one with texts from then on', async () => {
    expect(await whole('/consultations/feed.atom')).not.toContain('A secret until March');
    const { items } = JSON.parse(await whole('/consultations/feed.json')) as { items: { title: string; content_text: string }[] };
    const textOf = (title: string) => items.find((item) => item.title === title)?.content_text;
    expect(textOf('Waiting consultation')).toContain('What should change?');
    expect(textOf('Waiting consultation')).not.toContain('A secret until March');
    expect(textOf('Answered consultation')).toContain('The café opens on Sundays.');
  });
});

describe('a list of what is open or to come', () => {
  it('has what is over under a heading of its own', async () => {
    const words = await wordsOf('/consultations/');
    const order = [
      'Bare consultations',
      'Closed consultations',
      'Waiting consultation',
      'Closed on Friday 30 October 2026. Waiting for the outcome',
    ];
    const places = order.map((each) => words.indexOf(each));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(await wordsOf('/meetings/')).toMatch(/Bare meetings.*Past meetings.*Past meeting /);
  });

  it('can be narrowed to a committee and to a state without script', async () => {
    expect(await wordsOf('/meetings/committee/board/')).toContain('2 meetings in public');
    expect(await wordsOf('/consultations/state/waiting-for-the-outcome/')).toContain('Waiting consultation');
  });
});

describe('what machines read of a meeting', () => {
  it('is an event that says where it is, or nothing', async () => {
    expect(await whole('/meetings/bare-meetings/')).not.toContain('"@type":"Event"');
    expect(await whole('/meetings/sample-board-march/')).not.toContain('"@type":"Event"');
    const meeting = bareDocument('meetings', {
      committee: 'Board',
      date: '2027-07-06',
      starts: '14:00',
      place,
      watch: { text: 'Watch it', to: { kind: 'url', url: 'https://example.org/watch' } },
    });
    expect(jsonLdOf(meeting, reader)).toMatchObject({
      '@type': 'Event',
      startDate: '2027-07-06T13:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Sample Hall' },
        { '@type': 'VirtualLocation', url: 'https://example.org/watch' },
      ],
    });
  });
});

describe('a programme whose status nobody knows', () => {
  it('has no label in a list', async () => {
    const [, card = ''] = (await main('/programmes/')).split('href="/programmes/bare-programmes/"');
    expect(card.slice(0, card.indexOf('</li>'))).not.toContain('Not known');
  });
});

describe('a figure', () => {
  it('comes with its label before it and its source after it', async () => {
    expect(await wordsOf('/areas/gloucestershire/')).toMatch(/We Can Move aims to get moving 30,000 people Source: We Can Move/);
  });
});

describe('the search page', () => {
  it('leads to each other language by its own name, for whoever asks in it', async () => {
    const body = await main('/search/');
    const links = [...body.matchAll(/<a href="(\/languages\/[^"]+)" lang="([^"]+)" dir="([^"]+)">\s*([^<]+?)\s*<\/a>/g)];
    expect(links.map(([, ...said]) => said.join(' '))).toContain('/languages/urdu/ ur rtl اردو');
    expect(links).toHaveLength(reader.languages().length);
  });
});

describe('a text browser', () => {
  it('is told nothing that only script could make true', async () => {
    const words = (await Promise.all(['/search/', '/my-list/'].map(wordsOf))).join(' ');
    for (const untrue of [
      'is loading',
      'could not be loaded',
      'Narrow the results',
      'does not let this site',
      'sent you this list',
      'Put back',
    ])
      expect(words).not.toContain(untrue);
  });

  it('finds a space between words that stand beside or below each other', async () => {
    const withoutTags = async (path: string): Promise<string> => {
      const body = await whole(path);
      const words = body.slice(body.indexOf('<body')).replaceAll(/<\/?(?:span|a|time|strong)\b[^>]*>/g, '');
      return words.replaceAll(/<[^>]+>/g, ' ');
    };
    for (const path of ['/', '/news/', '/hubs/', '/services/', '/services/support-at-the-cavern/'])
      expect((await withoutTags(path)).replaceAll('JavaScript', 'script').match(/[a-z\d][A-Z][a-z]+|\w\(\d/g), path).toBeNull();
  });
});

describe('an old story', () => {
  it('says how old it is before its title', async () => {
    const page = await main('/news/plymouth-first-wellbeing-hub/');
    expect(page.indexOf('This story is more than two years old')).toBeGreaterThan(0);
    expect(page.indexOf('This story is more than two years old')).toBeLessThan(page.indexOf('<h1'));
  });
});

describe('somebody who reads a page from its top, as a phone or a screen reader does', () => {
  it.each([
    [
      '/hubs/sample-hub-meadow-street/',
      ['Opening soon', 'How to get in', 'Opening hours', 'Where it is', 'Contact', 'What you will get here'],
    ],
    ['/creative-health/singing-for-breathing/', ['Who it may help', 'How to join', 'What you do', 'What we do not know yet']],
    [
      '/news/plymouth-first-wellbeing-hub/',
      ['more than two years old', 'can link people with support in the community', 'Monday 26 March 2018'],
    ],
    ['/publications/sample-writing-plainly/', ['Third edition', 'Current', 'Read or download it', 'The text', 'All editions']],
    [
      '/priorities/improving-services-today/',
      ['2023/24 has ended. No priority has evidence.', 'What we promise', 'Priorities for 2023/24', 'Evidence'],
    ],
    ['/programmes/plymouth-primary-care/', ['Status', 'Money and targets', '£100 million', 'What belongs to it', 'Where it is']],
    [
      '/consultations/sample-reading-room/',
      [
        'Open until Friday 26 February 2027 at midday',
        'What we are asking',
        'How to answer',
        'Answer by email',
        'Read this first',
        'What happens next',
      ],
    ],
    [
      '/consultations/sample-cafe-hours/',
      ['Outcome published on Monday 12 October 2026', 'Outcome', 'Who answered', 'What people said', 'What changed', 'What we asked'],
    ],
    [
      '/meetings/sample-board-march/',
      ['To come', 'Tuesday 16 March 2027, 2pm to 4pm', 'Where it is', 'How to watch', 'How to ask a question', 'Agenda', 'To follow'],
    ],
    [
      '/meetings/sample-board-october/',
      ['This meeting is over', 'Minutes', 'draft minutes', 'Agenda', 'Decided:', 'Other meetings', 'To come'],
    ],
    ['/work-with-us/sample-link-worker/', ['Closes Friday 29 January 2027 at midday', 'In short', 'How to apply']],
  ])('%s: comes to %j in this order', async (path, words) => {
    const text = await wordsOf(path);
    let at = 0;
    for (const each of words) {
      const next = text.indexOf(each, at);
      expect(next, `“${each}” after “${text.slice(0, at).slice(-40)}”`).toBeGreaterThan(-1);
      at = next + each.length;
    }
  });
});

describe('urgent help', () => {
  it('stands on a page whose topic is about mental health, and not on another', async () => {
    expect(await main('/hubs/late-hub/')).toContain('id="page_urgent-help"');
    expect(await main('/hubs/bare-hubs/')).not.toContain('id="page_urgent-help"');
  });

  it('is a box where the page is mainly about mental health, and a quiet strip where it is one topic among others', async () => {
    expect(await main('/topics/bare-mental-health/')).toContain('urgent-help--full');
    expect(await main('/hubs/late-hub/')).toContain('urgent-help--full');
    expect(await main('/hubs/jan-cutting-healthy-living-centre/')).toContain('urgent-help--short');
  });

  it('is the page’s own cards, each with a button that calls, where they name every line; and nothing says them again', async () => {
    const html = await whole('/get-help-now/');
    const buttons = [...html.matchAll(/class="call-button" href="([^"]+)"/g)].map(([, href]) => href);
    expect(buttons).toEqual(['tel:999', 'tel:111', 'tel:116123']);
    expect(html).not.toContain('class="urgent-help');
  });

  it('asks no more of a topic than its card, so that an edited topic leaves the pages on it alone', async () => {
    const route = reader.routes.get('/hubs/late-hub/');
    const asked: string[] = [];
    const document = (id: string): Document | undefined => {
      asked.push(id);
      return reader.document(id);
    };
    if (route === undefined) throw new Error('There is no page at /hubs/late-hub/.');
    await renderer.render({ reader: { ...reader, document }, route, isPreview: false });
    expect([...new Set(asked)]).toEqual(['late-hub']);
  });
});

describe('a place', () => {
  it('says the way to its door, and leads to a map on another website', async () => {
    const body = await whole('/hubs/door/');
    const words = await wordsOf('/hubs/door/');
    expect(words).toContain('Nearest stop: Market Street, 2 minutes on foot');
    expect(words).toContain('Step-free from the street. A lift.');
    expect(words).toMatch(/Open Sample Hall on a map ?\(leaves this site for OpenStreetMap\)/);
    expect(body).toContain('href="https://www.openstreetmap.org/?mlat=51.865&amp;mlon=-2.244#map=17/51.865/-2.244"');
    expect(body).toContain('class="picture place__door"');
    expect(body).toContain('"@type":"GeoCoordinates","latitude":51.865,"longitude":-2.244');
  });
});

describe('a page with facts that are kept once', () => {
  it('says which of them nobody confirmed in time, and how old the oldest is', async () => {
    const words = await wordsOf('/services/unconfirmed/');
    expect(words).toContain(
      'Not confirmed since 31 January 2020: the telephone number, the opening hours, the place and the email address. Please check before you rely on it.',
    );
    expect(words).toContain('Telephone number Checked on 31 January 2020. Nobody has confirmed it since. This was right This was wrong');
    expect(words).toContain('Cost Checked on 1 February 2020. Valid until 31 December 2099.');
  });

  it('says it beside each of them too, in lists as well, and beside nothing that is confirmed', async () => {
    const words = await wordsOf('/services/unconfirmed/');
    expect(words).toMatch(/Telephone: 01632 960001 Not confirmed since 31 January 2020/);
    expect(words).toMatch(/Write to desk@example\.org Not confirmed since 1 May 2020 ?, any day\./);
    expect(words).toMatch(/Opening hours ?Not confirmed since 1 March 2020 The usual week/);
    expect(words).toMatch(/Sample Hall Not confirmed since 1 April 2020 Checked Hall (?!Not)/);
    for (const path of ['/services/unconfirmed/', '/services/']) {
      const body = await whole(path);
      expect(
        body
          .slice(body.indexOf('Unconfirmed service'))
          .replaceAll(/<[^>]+>/g, ' ')
          .replaceAll(/\s+/g, ' '),
        path,
      ).toMatch(/When Not confirmed since 1 March 2020 Where Sample Hall; Checked Hall\. Not confirmed since 1 April 2020/);
    }
  });

  it('says it in an alert and of the site’s own numbers too, help lines among them', async () => {
    const old = { id: 'number', kind: 'telephone', verifiedOn: '2020-01-31', runsOut: '2020-06-30' } as const;
    const number = (says: string, at: string) => ({ ...old, says, at: [at] });
    const { settings, ...globals } = reader.snapshot.globals;
    const [line, ...lines] = settings.urgentHelp;
    if (line === undefined) throw new Error('The sample has help lines.');
    const alert: Alert = {
      id: 'moved',
      title: 'The desk has moved',
      text: 'It is upstairs.',
      tone: 'urgent',
      paths: [],
      telephone: '01632 960 003',
      facts: [number('01632 960 003', 'telephone')],
    };
    const edited = reader.with({
      alerts: new Map([['moved', alert]]),
      globals: {
        ...globals,
        settings: {
          ...settings,
          contact: { ...settings.contact, telephone: '01632 960 004' },
          urgentHelp: [{ ...line, telephone: '01632 960 005' }, ...lines],
          facts: [number('01632 960 004', 'contact.telephone'), number('01632 960 005', 'urgentHelp.0.telephone')],
        },
      },
    });
    for (const path of ['/', '/services/']) {
      const route = edited.reader.routes.get(path);
      if (route === undefined) throw new Error(`${path} is no page.`);
      const words = (await renderer.render({ reader: edited.reader, route, isPreview: false })).body
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');
      expect(words).toContain('Ring 01632 960 003 Not confirmed since 31 January 2020');
      expect(words).toContain('Telephone: 01632 960 004 Not confirmed since 31 January 2020');
      expect(words).toMatch(/01632 960 005 [^:]+ Not confirmed since 31 January 2020/);
    }
  });

  it('claims to be open at no hour that nobody has confirmed, to people or to machines', async () => {
    expect(reader.card('unconfirmed')?.summaryPanel?.openingHours).toBeUndefined();
    const body = await whole('/services/unconfirmed/');
    expect(body).not.toMatch(/data-open-now="[^"]*openingHours/);
    expect(body).not.toContain('openingHoursSpecification');
  });
});

describe('a publication that others rely on', () => {
  it('is cited, shown and checked by files beside each edition, and none of one that was withdrawn proves its text', async () => {
    expect(await whole('/publications/two-editions/cite.txt')).toBe(await whole('/publications/two-editions/second/cite.txt'));
    expect(await whole('/publications/two-editions/first/cite.ris')).toContain('N1  - Withdrawn');
    expect(await whole('/publications/two-editions/second/badge.svg')).toContain('Latest edition');
    expect(await whole('/publications/two-editions/first/badge.svg')).toContain('This edition was withdrawn');
    expect(await whole('/publications/bare-publications/badge.svg')).toContain('No edition now');
    const files = [...reader.routes.keys()].filter((path) => path.startsWith('/publications/two-editions/first/'));
    expect(files.filter((path) => /text\.txt|SHA256SUMS/.test(path))).toEqual([]);
    expect(await whole('/publications/all-withdrawn/badge.svg')).toContain('No edition now');
    const page = await whole('/publications/two-editions/');
    expect(page).toContain('&lt;img src=&quot;');
  });

  it('has checksums that the usual program accepts', async () => {
    const { path: folder, remove } = temporaryFolder('checksums');
    try {
      for (const name of ['text.txt', 'SHA256SUMS'])
        writeFileSync(join(folder, name), await whole(`/publications/with-a-text/only/${name}`));
      const [program, ...options] = hasProgram('sha256sum') ? ['sha256sum', '--strict'] : ['shasum', '-a', '256'];
      const said = spawnSync(program ?? '', [...options, '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
      expect(said.stdout + said.stderr).toBe('text.txt: OK\n');
    } finally {
      remove();
    }
  });

  it('is a badge as a picture too, which tells the same', async () => {
    const pictureAt = async (path: string): Promise<Uint8Array | undefined> => {
      const route = reader.routes.get(path);
      return route && (await renderer.render({ reader, route, isPreview: false })).bytes;
    };
    const [latest, withdrawnOne] = [
      await pictureAt('/publications/two-editions/second/badge.png'),
      await pictureAt('/publications/two-editions/first/badge.png'),
    ];
    expect(
      Buffer.from(latest ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(latest).not.toEqual(withdrawnOne);
  });
});

it('every document tells machines only what schema.org has words for', () => {
  const told = [...reader.snapshot.documents.values()].flatMap((document) => {
    const editions = document.collection === 'publications' ? document.editions : [];
    return [undefined, ...editions].map((edition) => ({ of: document.slug, data: jsonLdOf(document, reader, edition) }));
  });
  const written = told.flatMap(({ of, data }) => (data === undefined ? [] : [{ of, data: JSON.parse(JSON.stringify(data)) as unknown }]));
  expect(written.flatMap(({ of, data }) => unknownIn([data]).map((what) => `${of}: ${what}`))).toEqual([]);
});

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}
