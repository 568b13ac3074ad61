import { describe, expect, it } from 'vitest';
import { collections } from '../../content/model/collections.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { documentCollections } from '../collections/documents/index.ts';
import { toDocument } from './to-document.ts';
import { lexical, saved, story, written } from '../../tests/support/written-like-an-officer.ts';

const { news, hubs, services, organisations } = documentCollections;

describe('a document of the CMS', () => {
  const sample = sampleSnapshot().documents;
  const collectionOf = (id: string): string => sample.find((document) => document.id === id)?.collection ?? '';

  it.each(collections)('comes into the model and back in %s', (collection) => {
    const documents = sample.filter((document) => document.collection === collection);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents)
      expect(toDocument(documentCollections[collection], written(document, collectionOf))).toEqual({ ok: document });
  });

  it('brings nothing along that the model does not know', () => {
    const result = toDocument(
      news,
      story({
        owner: 'user-1',
        notes: 'CANARY',
        reviewBy: saved,
        workflow: 'draft',
        withdrawalReason: 'CANARY',
        savedIn: 'x',
        _status: 'published',
        anything: 'CANARY',
      }),
    );
    expect(Object.keys(result.ok ?? {}).sort()).toEqual([
      'areas',
      'body',
      'category',
      'collection',
      'contributions',
      'date',
      'evidenceFor',
      'firstPublished',
      'id',
      'keyFacts',
      'language',
      'related',
      'search',
      'slug',
      'summary',
      'title',
      'topics',
      'updated',
      'whatChanges',
    ]);
    expect(JSON.stringify(result)).not.toContain('CANARY');
  });

  it('leaves out what a field holds that is hidden by another', () => {
    const result = toDocument(news, story({ date: { precision: 'year', year: 2018, date: saved, month: saved } }));
    expect(result.ok).toMatchObject({ date: { precision: 'year', year: 2018 } });
    expect(result.ok?.collection === 'news' && Object.keys(result.ok.date)).toEqual(['precision', 'year']);
  });

  it('leaves out groups in which nobody filled in anything', () => {
    const result = toDocument(hubs, {
      id: 'hubs-1',
      title: 'A hub',
      slug: 'a-hub',
      summary: 'A place with several services.',
      language: 'en',
      status: 'open',
      place: { name: 'The hall' },
      openingHours: { week: { monday: '', tuesday: null }, seasons: [], exceptions: [], bankHolidays: { rule: 'not known' } },
      contact: { addressLines: '', links: [] },
      statusAsAt: { precision: 'day', date: null },
      updatedAt: saved,
    });
    expect(result.problems).toBeUndefined();
    expect(result.ok).not.toHaveProperty('openingHours');
    expect(result.ok).not.toHaveProperty('contact');
    expect(result.ok).not.toHaveProperty('statusAsAt');
  });

  it('reads a day as a clock in London shows it', () => {
    const result = toDocument(news, story({ date: { precision: 'day', date: '2018-05-31T23:30:00.000Z' } }));
    expect(result.ok).toMatchObject({ date: { date: '2018-06-01' } });
  });

  it('reads opening hours from the words officers use', () => {
    const result = toDocument(services, {
      ...story(),
      whoFor: 'Adults\n\n  Carers ',
      howToGetIt: 'Turn up.',
      openingHours: {
        week: {
          monday: '9am to 5.30pm',
          tuesday: '09:00-12:00, 13:00 – 17:00',
          wednesday: 'closed',
          thursday: 'all day',
          friday: '18:00 to 02:00',
        },
        exceptions: [{ date: '2026-12-25T12:00:00.000Z', times: 'closed', reason: 'Christmas' }],
        bankHolidays: { rule: 'different', times: '10:00 to 14:00' },
      },
    });
    expect(result).toMatchObject({
      ok: {
        whoFor: ['Adults', 'Carers'],
        openingHours: {
          week: [
            { day: 'monday', spans: [{ opens: '09:00', closes: '17:30' }] },
            {
              day: 'tuesday',
              spans: [
                { opens: '09:00', closes: '12:00' },
                { opens: '13:00', closes: '17:00' },
              ],
            },
            { day: 'wednesday', spans: [] },
            { day: 'thursday', spans: [{ opens: '00:00', closes: '00:00' }] },
            { day: 'friday', spans: [{ opens: '18:00', closes: '02:00' }] },
          ],
          exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas' }],
          bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
        },
      },
    });
  });
});

describe('a document that does not fit the model', () => {
  const problemsOf = (changes: Parameters<typeof story>[0]) => toDocument(news, story(changes)).problems;

  it('is told field by field what is missing', () => {
    expect(toDocument(news, { id: 'news-1', updatedAt: saved }).problems).toEqual([
      {
        field: 'Address',
        path: 'slug',
        reason: 'No address can be made from the title. Write a few words for it here, such as mental-health.',
      },
      { field: 'Story', path: 'body', reason: 'This is empty: fill it in.' },
      { field: 'Title', path: 'title', reason: 'This is empty: fill it in.' },
      { field: 'Summary', path: 'summary', reason: 'This is empty: fill it in.' },
      { field: 'Category', path: 'category', reason: 'This is empty: fill it in.' },
      { field: 'Date of the story › How exactly is it known?', path: 'date.precision', reason: 'This is empty: fill it in.' },
      { field: 'What changes for the reader', path: 'whatChanges', reason: 'This is empty: fill it in.' },
    ]);
  });

  it.each([
    ['a summary that is too short', { summary: 'Hm' }, 'Summary', 'summary', 'This is too short: write at least 10 characters.'],
    ['a title that is too long', { title: 'x'.repeat(141) }, 'Title', 'title', 'This is too long: it has 141 characters, and 140 fit.'],
    [
      'a slug with capitals',
      { slug: 'Big News' },
      'Address',
      'slug',
      '“Big News” does not fit: use small letters, numbers and hyphens, such as wellbeing-hubs.',
    ],
    [
      'a category that is not one',
      { category: 'gossip' },
      'Category',
      'category',
      '“gossip” is not one of the choices: new or changed service, people and communities, advice, notice, hub launch, GP recruitment, Creative Health, partnership.',
    ],
    [
      'a month that is not chosen',
      { date: { precision: 'month' } },
      'Date of the story › Month',
      'date.month',
      'This is empty: fill it in.',
    ],
    [
      'a year out of reach',
      { date: { precision: 'year', year: 3000 } },
      'Date of the story › Year',
      'date.year',
      '3000 is too large: it must be 2200 or less.',
    ],
    [
      'a figure without its number',
      { keyFacts: [{ label: 'Posts', figure: '12' }, { label: 'Places' }] },
      'Key facts 2 › Figure',
      'keyFacts.1.figure',
      'This is empty: fill it in.',
    ],
    [
      'a paraphrase with quotation marks',
      { contributions: [{ person: { name: 'Sam' }, kind: 'paraphrase', text: 'It is “great”.' }] },
      'What people said 1 › What they said',
      'contributions.0.text',
      'A paraphrase never has quotation marks: say it in your own words, or mark it as a quotation.',
    ],
    [
      'an unsafe address',
      { furtherInformation: { links: [{ text: 'More', to: { kind: 'url', url: 'javascript:alert(1)' } }] } },
      'Further information › Links 1 › Where it leads › Address',
      'furtherInformation.links.0.to.url',
      '“javascript:alert(1)” does not fit: expected an address that starts with https://, http://, mailto: or tel:.',
    ],
    [
      'a link whose page nobody chose',
      { furtherInformation: { links: [{ text: 'More', to: { kind: 'document' } }] } },
      'Further information › Links 1 › Where it leads › Page',
      'furtherInformation.links.0.to.document',
      'This is empty: fill it in.',
    ],
    [
      'an e-mail address that is none',
      { furtherInformation: { email: 'us' } },
      'Further information › E-mail',
      'furtherInformation.email',
      '“us” does not fit: expected an e-mail address such as name@example.org.',
    ],
    [
      'too many pages to read next',
      { related: Array.from({ length: 13 }, (_, index) => ({ relationTo: 'news', value: `news-${index}` })) },
      'What to read next',
      'related',
      'There are 13 here, and 12 at most are allowed.',
    ],
  ])('is told of %s', (_what, changes, field, path, reason) => {
    expect(problemsOf(changes)).toEqual([{ field, path, reason }]);
  });

  it('is told of opening times that cannot be read', () => {
    const { problems } = toDocument(hubs, {
      ...story({
        status: 'open',
        place: { name: 'The hall' },
        openingHours: { week: { monday: 'mornings' }, bankHolidays: { rule: 'not known' } },
      }),
      id: 'hubs-1',
    });
    expect(problems).toEqual([
      {
        field: 'Opening hours › The usual week › Monday',
        path: 'openingHours.week.monday',
        reason:
          '“mornings” cannot be read as opening times. Write them such as 9am to 5pm or 09:00 to 17:00, with commas between several, or closed.',
      },
    ]);
  });

  it.each([
    [
      { week: { monday: '09:00 to 13:00, 12:00 to 17:00' } },
      'week.monday',
      '“9am to 1pm” and “midday to 5pm” overlap. Write them as one, or mend the one that is wrong.',
    ],
    [
      { week: { monday: '22:00 to 23:00, 20:00 to 02:00 next day' } },
      'week.monday',
      '“8pm to 2am” and “10pm to 11pm” overlap. Write them as one, or mend the one that is wrong.',
    ],
    [
      { week: { monday: 'all day, 9am to 5pm' } },
      'week.monday',
      '“all day” cannot be read as opening times. Write them such as 9am to 5pm or 09:00 to 17:00, with commas between several, or closed.',
    ],
    [
      { week: { monday: '9am to 9am' } },
      'week.monday',
      '“9am to 9am” begins and ends at the same time. Write all day where it does not close.',
    ],
    [
      {
        seasons: [{ name: 'Summer', from: '2027-08-31T12:00:00.000Z', to: '2027-07-01T12:00:00.000Z', week: { monday: '10:00 to 12:00' } }],
      },
      'seasons.0.to',
      'This day is before the first one: a season ends after it begins.',
    ],
    [
      {
        exceptions: [
          { date: '2027-04-14T12:00:00.000Z', times: 'closed' },
          { date: '2027-04-14T12:00:00.000Z', times: '10:00 to 12:00' },
        ],
      },
      'exceptions.1.date',
      'This day stands here twice: keep one of the two, with all of its times.',
    ],
    [{ bankHolidays: { rule: 'different', times: '' } }, 'bankHolidays.times', 'This is empty: fill it in.'],
    [
      { bankHolidays: { rule: 'different', times: '10:00 to 14:00, 13:00 to 15:00' } },
      'bankHolidays.times',
      '“10am to 2pm” and “1pm to 3pm” overlap. Write them as one, or mend the one that is wrong.',
    ],
  ])('is told of opening hours that contradict themselves: %o', (hours, path, reason) => {
    const openingHours = { week: { tuesday: '09:00 to 17:00' }, bankHolidays: { rule: 'not known' }, ...hours };
    const { problems } = toDocument(hubs, { ...story({ status: 'open', place: { name: 'The hall' }, openingHours }), id: 'hubs-1' });
    expect(problems?.map((problem) => [problem.path, problem.reason])).toEqual([[`openingHours.${path}`, reason]]);
  });

  it('is refused at Publish where times may not say what was meant, and stays readable', () => {
    const openingHours = { week: { monday: '9 to 5', friday: '18:00 to 02:00' }, bankHolidays: { rule: 'not known' } };
    const { ok, doubts } = toDocument(hubs, { ...story({ status: 'open', place: { name: 'The hall' }, openingHours }), id: 'hubs-1' });
    expect(ok).toMatchObject({ openingHours: { week: [{ day: 'monday' }, { day: 'friday', spans: [{ closes: '02:00' }] }] } });
    expect(doubts?.map(({ path }) => path)).toEqual(['openingHours.week.monday', 'openingHours.week.friday']);
  });

  it('may have opening times that only touch, and run past midnight after others', () => {
    const openingHours = { week: { monday: '18:00 to 00:00, 12:00 to 18:00' }, bankHolidays: { rule: 'not known' } };
    const { problems } = toDocument(hubs, { ...story({ status: 'open', place: { name: 'The hall' }, openingHours }), id: 'hubs-1' });
    expect(problems).toBeUndefined();
  });

  it('is told of a table with uneven rows, in the text it is in', () => {
    const body = lexical([
      {
        type: 'block',
        block: {
          blockType: 'table',
          caption: 'Posts',
          headings: ['Year', 'Posts'],
          hasRowHeadings: true,
          rows: [['2018', '12'], ['2019']],
        },
      },
    ]);
    expect(problemsOf({ body })).toEqual([
      { field: 'Story › Table › Rows', path: 'body', reason: 'Every row needs one cell for each heading.' },
    ]);
  });

  it('is told of the kinds of text the site cannot show', () => {
    const body = {
      root: {
        children: [
          { type: 'quote', children: [] },
          { type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'Big' }] },
          { type: 'block', fields: { blockType: 'carousel' } },
          { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] },
        ],
      },
    };
    expect(problemsOf({ body })?.map(({ reason }) => reason)).toEqual([
      'A piece of this text is of a kind the site cannot show (quote). Remove it, or paste its words without formatting.',
      'The heading “Big” is of level 1. The page’s title is level 1, so headings in the text are of level 2, 3 or 4.',
      'This text holds a block that the site does not know (carousel). Remove it.',
    ]);
  });

  it('is told of an unsafe link in its text', () => {
    const body = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'link', fields: { linkType: 'custom', url: 'javascript:x' }, children: [{ type: 'text', text: 'click' }] }],
          },
        ],
      },
    };
    expect(problemsOf({ body })).toEqual([
      {
        field: 'Story',
        path: 'body',
        reason: '“javascript:x” does not fit: expected an address that starts with https://, http://, mailto: or tel:.',
      },
    ]);
  });

  it('has a website that is safe', () => {
    const { problems } = toDocument(organisations, { ...story({ kind: 'charity', website: 'data:text/html,hi' }), id: 'organisations-1' });
    expect(problems?.map(({ path }) => path)).toEqual(['website']);
  });
});
