import { type BlockType } from '../../content/model/blocks/index.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import type { SnapshotData } from '../../content/model/snapshot.ts';
import { exampleIds, examples } from '../blocks/examples.ts';
import { chapter, exampleDocument, exampleFile, exampleImage, leastFields, paragraphs } from './example-documents.ts';

const sentence =
  'Partners work together so that people in every neighbourhood find help early, close to home, and in a way that suits their life.';

/** Identifiers of documents of the long site, for examples that point to something. */
export const longIds = {
  service: 'gallery-service',
  hub: 'gallery-hub',
  offer: 'gallery-offer',
  event: 'gallery-event',
  news: 'gallery-news',
  vacancy: 'gallery-vacancy',
  consultation: 'gallery-consultation',
  meeting: 'gallery-meeting',
  publication: 'gallery-publication',
  pillar: 'gallery-pillar',
  programme: 'gallery-programme',
  guide: 'gallery-guide',
  page: 'gallery-page',
  organisation: 'gallery-organisation',
  area: 'gallery-area',
  topic: 'gallery-topic',
} as const;

const ids = Object.values(longIds);
const manyTopics = Array.from({ length: 29 }, (_, index) => `gallery-many-topic-${index + 1}`);

/** Every block once, under headings of every level. */
const everyBlock: RichText = [
  ...paragraphs(sentence, sentence),
  ...chapter(2, 'what-happens', 'What happens when you come', sentence, sentence),
  ...(Object.keys(examples) as BlockType[]).flatMap((name): RichText => {
    const [first] = examples[name];
    return first === undefined ? [] : [{ type: 'block', block: first.block }];
  }),
  ...chapter(3, 'before-you-come', 'Before you come', sentence),
  ...chapter(4, 'by-bus', 'By bus', sentence),
  ...chapter(2, 'afterwards', 'Afterwards', sentence),
  ...chapter(2, 'if-you-are-not-happy', 'If you are not happy with the help you get', sentence),
];

/** The same as a text that is long enough to be read in parts, with footnotes. */
const longText: RichText = [
  ...everyBlock,
  ...chapter(2, 'what-it-costs', 'What it costs', ...Array.from({ length: 45 }, () => sentence)),
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'More than 8% of people here are over 65' },
      { type: 'footnote', number: 1, text: 'Census 2021, table TS007.', url: 'https://example.org/census' },
      { type: 'text', text: ', and more each year.' },
      { type: 'footnote', number: 2, text: 'Our own count, with a mistake of one in a hundred.' },
    ],
  },
];

const contact = {
  name: 'The front desk of the wellbeing hub',
  telephone: '01632 960123',
  email: 'front.desk@wellbeing-hub.example.org',
  website: 'https://example.org/wellbeing-hub/contact-us',
  addressLines: ['The Old Corn Exchange', '12 to 14 Market Street', 'Sampleton', 'Gloucestershire', 'GL1 1AA'],
  note: 'Weekdays 9am to 5pm. Outside these hours you can leave a message, and somebody rings you back on the next working day.',
  links: [
    { text: 'What the hub offers', to: { kind: 'document', id: longIds.service } },
    { text: 'A leaflet about the hub', to: { kind: 'file', id: exampleIds.file } },
  ],
};

const place = {
  name: 'The Old Corn Exchange',
  addressLines: ['12 to 14 Market Street', 'Sampleton'],
  postcode: 'GL1 1AA',
  area: longIds.area,
  gettingThere:
    'Go past the library and turn left at the clock. There are two disabled parking bays behind the building; the door there opens by itself.',
  nearestStop: 'Market Street, buses 1, 4 and 93, 2 minutes on foot',
  stepFree: 'yes' as const,
  access: 'A lift, a hearing loop, a quiet room, and a toilet with a hoist on the ground floor.',
  image: exampleIds.image,
  position: { latitude: 51.865, longitude: -2.244 },
};

const openingHours = {
  week: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const).map((day) => ({
    day,
    spans:
      day === 'saturday'
        ? [{ opens: '20:00', closes: '02:00' }]
        : [
            { opens: '09:00', closes: '12:30' },
            { opens: '13:30', closes: '17:00' },
            { opens: '18:00', closes: '23:00' },
          ],
  })),
  seasons: [
    { name: 'Winter', from: '2026-11-01', to: '2027-02-28', week: [{ day: 'monday', spans: [{ opens: '10:00', closes: '16:00' }] }] },
  ],
  exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas Day' }],
  bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
  note: 'Last entry half an hour before closing.',
};

const figures = [
  { label: 'Salary supplement', figure: '£20,000', unit: 'a place' },
  {
    label: 'People aged 65 and over in the county who live here',
    figure: 'more than 8%',
    source: { text: 'the first story', to: { kind: 'document', id: longIds.news } },
  },
  { label: 'Clinical pharmacists', figure: '11 to 15.5', unit: 'full-time posts' },
];

const contributions = [
  {
    kind: 'quotation',
    person: { name: 'Ben Example', post: 'Member of the singing group', organisation: 'Sampleton Singers', asAt: 'March 2026' },
    text: 'I came for the singing and stayed for the people.',
  },
  { kind: 'paraphrase', person: { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council' }, text: sentence },
];

const common = {
  image: exampleIds.image,
  areas: [longIds.area],
  topics: [longIds.topic, ...manyTopics],
  evidenceFor: [{ pillar: longIds.pillar, priority: 'first' }],
  summary: `${sentence} This page says who it is for, where it is, when it is open and how to join.`,
  sampleNotice: 'A made-up sample, so that nobody takes it for real.',
};

function long(collection: Document['collection'], id: string, title: string, fields: object): Document {
  const related = ids.filter((one) => one !== id).slice(0, 12);
  return exampleDocument(collection, { ...leastFields[collection], ...common, id, slug: id, title, related, ...fields });
}

const documents: Document[] = [
  long('services', longIds.service, 'Talk to somebody about how you feel, today or tonight', {
    whoFor: ['Anyone aged 16 or over who lives in the county', 'Carers, friends and family', 'People who have just moved here'],
    waysIn: ['turn up', 'self-referral', 'GP referral', 'link worker', 'professional referral'],
    howToGetIt: `${sentence} ${sentence}`,
    cost: 'Free. Bring a pound for tea, if you like.',
    places: [place, { ...place, name: 'The Valley Room', postcode: 'GL15 4AA' }],
    openingHours,
    contact,
    urgent: paragraphs('If you are in danger now, call 999.', 'If you need help today, call 111 and choose the mental health option.'),
    isAboutMentalHealth: true,
    providers: [longIds.organisation],
    body: everyBlock,
  }),
  long('hubs', longIds.hub, 'The wellbeing hub at the Old Corn Exchange', {
    status: 'open',
    statusAsAt: { precision: 'day', date: '2026-11-02' },
    statusNote: 'The lift is out of order until Friday; ring the bell at the side door.',
    opens: '2026-01-05',
    launched: { precision: 'month', month: '2026-01' },
    launchedBy: 'The mayor of Sampleton',
    programme: longIds.programme,
    place,
    openingHours,
    howToGetIn: 'Turn up. Nobody asks for a letter, a card or your address.',
    services: [
      { group: 'Health', services: ['Blood pressure checks', 'Help to stop smoking', 'Talking therapy'] },
      { group: 'Daily life', services: ['Benefits advice', 'Help with energy bills'] },
      { group: 'Somebody to talk to', services: [] },
    ],
    runBy: [longIds.organisation],
    surgeries: ['Market Street Surgery', 'The Valley Practice', 'Riverside Medical Centre'],
    contact,
    contributions,
    body: everyBlock,
  }),
  long('offers', longIds.offer, 'Singing in a group for people with a lung condition', {
    activity: 'singing in a group',
    whoFor: ['Adults with asthma or COPD', 'Anyone who gets short of breath'],
    waysIn: ['self-referral', 'GP referral', 'link worker'],
    howToJoin: `${sentence} ${sentence}`,
    cost: 'Free',
    places: [place],
    times: 'Tuesdays, 10:30am to midday, in school terms',
    openingHours,
    provider: longIds.organisation,
    contact,
    body: everyBlock,
  }),
  long('events', longIds.event, 'An open day at the wellbeing hub, with food and music', {
    date: '2027-03-19',
    starts: '19:30',
    ends: '01:00',
    recurrence: { every: 'two weeks', on: 'friday', until: '2027-12-31' },
    place,
    at: longIds.hub,
    cost: '£2, free with a carer’s card',
    whoFor: ['Everybody', 'Families with young children'],
    booking: 'There is no need to book. Tell us if you need a sign language interpreter, a week before.',
    bookingLink: { text: 'Tell us what you need', to: { kind: 'url', url: 'https://example.org/booking' } },
    organiser: longIds.organisation,
    contact,
    body: everyBlock,
  }),
  long('news', longIds.news, 'The hub at the Old Corn Exchange stays open until 11pm, every day of the week', {
    category: 'hub launch',
    date: { precision: 'day', date: '2026-11-02' },
    whatChanges: 'You can now come in until 11pm, every day, without an appointment.',
    body: everyBlock,
    keyFacts: figures,
    contributions,
    furtherInformation: contact,
  }),
  long('vacancies', longIds.vacancy, 'Clinical pharmacists in general practice', {
    role: 'clinical pharmacist',
    posts: 'from 11 to 15.5 full-time posts',
    scheme: 'The primary care workforce scheme of the county',
    supplement: { amount: 20_000, currency: 'GBP', per: 'place' },
    where: 'surgeries in the Forest, the city and the Vale',
    employer: longIds.organisation,
    funder: 'The integrated care board',
    starts: 'summer 2027',
    closes: { date: '2027-01-15', time: '12:00' },
    state: 'open',
    howToApply: `${sentence} ${sentence}`,
    apply: { text: 'Apply on the NHS Jobs website', to: { kind: 'url', url: 'https://example.org/jobs' } },
    contact,
    body: everyBlock,
  }),
  long('consultations', longIds.consultation, 'Where should the new wellbeing hub be, and when should it be open?', {
    question: `${sentence} ${sentence}`,
    opens: { date: '2026-01-12', time: '09:00' },
    closes: { date: '2026-02-27', time: '17:00' },
    whoFor: ['Everybody who lives or works in the county', 'Groups and surgeries'],
    howToAnswer: `${sentence} ${sentence}`,
    answer: { text: 'Answer on the county’s website', to: { kind: 'url', url: 'https://example.org/answer' } },
    organisers: [longIds.organisation],
    papers: [
      { title: 'How the hubs are doing', to: { kind: 'document', id: longIds.hub } },
      { title: 'The whole plan', to: { kind: 'file', id: exampleIds.file }, note: 'With maps' },
    ],
    outcomeExpected: 'May 2026',
    outcome: {
      date: '2026-05-11',
      decision: sentence,
      whoAnswered: '412 people and 9 groups',
      changes: [
        { said: sentence, changed: sentence },
        { said: sentence, changed: sentence },
      ],
      papers: [{ title: 'Everything people said', to: { kind: 'file', id: exampleIds.file } }],
    },
    contact,
    body: everyBlock,
  }),
  long('meetings', longIds.meeting, 'The integrated care board of the county, 28 January 2027', {
    committee: 'Integrated Care Board',
    date: '2027-01-28',
    starts: '14:00',
    ends: '16:30',
    place,
    howToWatch: `${sentence} ${sentence}`,
    watch: { text: 'Watch the meeting', to: { kind: 'url', url: 'https://example.org/watch' } },
    recording: { text: 'Watch the recording', to: { kind: 'url', url: 'https://example.org/recording' } },
    questions: {
      how: sentence,
      by: { date: '2027-01-25', time: '12:00' },
      link: { text: 'Send your question', to: { kind: 'url', url: 'mailto:board@example.org' } },
    },
    agenda: [
      { title: 'Welcome, and who could not come' },
      {
        title: 'How the wellbeing hubs are doing',
        about: sentence,
        papers: [
          { title: 'How the hubs are doing', to: { kind: 'document', id: longIds.hub } },
          { title: 'Figures by month', to: { kind: 'file', id: exampleIds.file } },
          { title: 'What people said' },
        ],
        decision: sentence,
      },
      { title: 'A contract', privateBecause: 'It is about one firm’s prices' },
    ],
    minutes: { text: paragraphs(sentence, sentence), to: { kind: 'file', id: exampleIds.file }, isAgreed: true },
    organiser: longIds.organisation,
    contact,
    body: everyBlock,
  }),
  long('publications', longIds.publication, 'The five-year strategy for health and care in the county', {
    kind: 'strategy',
    publishers: [longIds.organisation],
    about: `${sentence} ${sentence}`,
    editions: [
      {
        slug: 'second',
        label: 'Second edition',
        number: 2,
        date: { precision: 'day', date: '2026-04-01' },
        changeNote: 'A chapter on housing was added, and the figures of the year before were put right.',
        status: { status: 'current' },
        formats: [
          { kind: 'web page' },
          { kind: 'PDF', file: exampleIds.file, note: 'The layout of the printed one' },
          { kind: 'Easy Read', file: exampleIds.file },
          { kind: 'large print', url: 'https://example.org/large-print.pdf' },
          { kind: 'other language', language: 'cy', url: 'https://example.org/cymraeg.pdf' },
          { kind: 'audio', url: 'https://example.org/audio.mp3' },
        ],
        body: longText,
      },
      {
        slug: 'first',
        label: 'First edition',
        number: 1,
        date: { precision: 'year', year: 2020 },
        status: { status: 'superseded' },
        formats: [
          { kind: 'BSL video', url: 'https://example.org/bsl' },
          { kind: 'other language', language: 'ur', file: exampleIds.file },
        ],
      },
      {
        slug: 'draft',
        label: 'Consultation draft',
        number: 3,
        date: { precision: 'unknown' },
        status: { status: 'withdrawn', reason: 'It had mistakes in its figures', on: '2026-05-01' },
      },
    ],
    keptAt: { text: 'The county council’s website', url: 'https://example.org/library' },
    nextExpected: 'spring 2031',
    checked: '2026-11-02T09:00:00Z',
  }),
  long('pillars', longIds.pillar, 'Making the county a better place for the future', {
    number: 1,
    introduction: paragraphs(sentence, sentence),
    objectives: [
      { anchor: 'warm-homes', title: 'Everybody has a warm home', text: sentence },
      { anchor: 'clean-air', title: 'The air is clean' },
    ],
    priorities: [
      {
        anchor: 'first',
        title: 'Help with heating for people who are ill',
        year: '2026/27',
        status: 'under way',
        text: paragraphs(sentence),
        continues: 'third',
        measures: [
          {
            anchor: 'people-helped',
            title: 'People with a lung or heart condition who had help with heating their home before the winter',
            unit: 'people',
            direction: 'up',
            about: sentence,
            values: [
              {
                value: 1_240,
                date: { precision: 'day', date: '2026-09-30' },
                source: 'Made up for the gallery',
                to: { kind: 'document', id: longIds.publication },
              },
              { value: 1_100.5, date: { precision: 'month', month: '2025-10' }, source: sentence, note: sentence },
              { value: -3, date: { precision: 'year', year: 2024 }, source: 'Made up for the gallery' },
            ],
          },
          { anchor: 'not-counted', title: 'Homes above 18 degrees', unit: '%', direction: 'steady', values: [] },
        ],
        evidence: [
          { document: longIds.publication, part: 'second', shows: sentence },
          { document: 'gallery-nothing', shows: 'A report that is not public any more.' },
        ],
      },
      { anchor: 'second', title: 'Fewer car journeys to appointments', year: '2026/27', status: 'behind', objective: 'clean-air' },
      { anchor: 'third', title: 'Insulation for 100 homes', year: '2025/26', status: 'done', objective: 'warm-homes' },
      { anchor: 'fourth', title: 'A helpline in every language', year: '2024', status: 'behind' },
    ],
    years: [
      {
        year: '2025/26',
        done: paragraphs(sentence),
        notDone: paragraphs(sentence, sentence),
        notes: [{ on: '2026-06-01', text: sentence }],
      },
    ],
    removed: [{ anchor: 'older', title: 'Free bus passes for everybody', reason: sentence, on: '2026-06-01' }],
    publications: [longIds.publication],
  }),
  long('programmes', longIds.programme, 'Wellbeing hubs in every neighbourhood', {
    status: 'running',
    began: { precision: 'year', year: 2026 },
    duration: 'two years',
    partners: [longIds.organisation],
    funding: [
      { amount: { amount: 1_250_000.5, currency: 'GBP' }, from: 'The integrated care board', purpose: 'opening twelve hubs' },
      { amount: { amount: 20_000, currency: 'GBP', per: 'place' }, purpose: 'training for link workers' },
    ],
    targets: figures,
    aims: ['A hub within half an hour of every home', 'Somebody to talk to until 11pm'],
    shifts: [{ from: 'waiting for a letter', to: 'walking in' }],
    places: [place],
    contributions,
    parts: [longIds.hub, longIds.offer, longIds.service, longIds.vacancy],
    body: everyBlock,
    benefit: sentence,
  }),
  long('guides', longIds.guide, 'How to get help with your mental health, step by step', {
    introduction: paragraphs(sentence, sentence),
    steps: ['Talk to somebody you trust', 'Ask for help', 'Choose what suits you', 'Say when it does not help'].map((title, index) => ({
      slug: `step-${index + 1}`,
      title,
      summary: sentence,
      body: everyBlock,
    })),
  }),
  long('pages', longIds.page, 'How the partnership works, and how you can take part', { body: everyBlock }),
  long('organisations', longIds.organisation, 'One Sample Partnership', {
    legalName: 'NHS Sampleton Integrated Care Board',
    kind: 'partnership',
    website: 'https://example.org/partnership',
    partOf: ['gallery-many-organisation-1'],
    began: { precision: 'month', month: '2016-07' },
    people: [
      { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council', asAt: 'at the time of the story' },
      { name: 'Ben Example' },
    ],
    responsibilities: ['Plans health and care for the county', 'Spends money where it is needed most'],
    contact,
    body: everyBlock,
  }),
  long('areas', longIds.area, 'The Forest and the Vale', {
    kind: 'district',
    areas: [],
    postcodes: ['GL14', 'GL15', 'GL16'],
    figures,
    body: everyBlock,
  }),
  long('topics', longIds.topic, 'Mental health and wellbeing', { topics: [], isMentalHealth: true, body: everyBlock }),
  ...manyTopics.map((id, index) => exampleDocument('topics', { id, slug: id, title: `Example topic number ${index + 1}` })),
  // More than one page of stories, and more partners than one page of a directory holds.
  ...many('news', 55, (index) => ({
    title: `Story number ${index} of many`,
    date: { precision: 'day', date: `2026-${String(1 + (index % 12)).padStart(2, '0')}-09` },
  })),
  ...many('organisations', 205, (index) => ({ title: `${String.fromCharCode(65 + (index % 26))} partner number ${index}` })),
  ...many('hubs', 6, (index) => ({
    title: `Hub number ${index}`,
    status: (['planned', 'opening soon', 'closed for now', 'moved', 'closed', 'not confirmed'] as const)[index - 1],
  })),
  exampleDocument('topics', { id: exampleIds.topic, slug: exampleIds.topic, title: 'Topic of the blocks’ examples' }),
  exampleDocument('news', {
    ...leastFields.news,
    id: exampleIds.story,
    slug: exampleIds.story,
    title: 'How the hub began',
    topics: [exampleIds.topic],
  }),
];

function many(collection: 'news' | 'organisations' | 'hubs', count: number, fields: (index: number) => object): Document[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `gallery-many-${collection.replace(/s$/, '')}-${index + 1}`;
    return exampleDocument(collection, { ...leastFields[collection], areas: [longIds.area], id, slug: id, ...fields(index + 1) });
  });
}

const header = [
  { text: 'Get help', to: { kind: 'document', id: longIds.service } },
  { text: 'Wellbeing hubs', to: { kind: 'path', path: '/hubs/' } },
  { text: 'Singing, walking and making', to: { kind: 'path', path: '/creative-health/' } },
  { text: 'News', to: { kind: 'path', path: '/news/' } },
  { text: 'What we promised', to: { kind: 'path', path: '/priorities/' } },
  { text: 'Publications', to: { kind: 'path', path: '/publications/' } },
  { text: 'Work with us', to: { kind: 'path', path: '/work-with-us/' } },
  { text: 'Areas', to: { kind: 'path', path: '/areas/' } },
] as const;

/** A site with every field filled in, and many documents. */
export const longSite: Pick<SnapshotData, 'documents' | 'images' | 'files' | 'alerts' | 'withdrawn'> & {
  globals: Partial<SnapshotData['globals']>;
} = {
  documents,
  images: [exampleImage(exampleIds.image)],
  files: [exampleFile(exampleIds.file)],
  alerts: (['information', 'warning', 'urgent'] as const).map((tone) => ({
    id: `gallery-alert-${tone}`,
    title: { information: 'Changes at Christmas', warning: 'Snow and ice', urgent: 'The minor injuries unit is closed' }[tone],
    text: sentence,
    tone,
    link: { text: 'What to do instead', to: { kind: 'document', id: longIds.service } },
    paths: tone === 'urgent' ? [] : ['/hubs/'],
  })),
  withdrawn: [
    {
      path: '/gone/',
      title: 'A page that was withdrawn',
      at: '2026-05-01T09:00:00Z',
      reason: 'The service has ended',
      successor: longIds.service,
    },
  ],
  globals: {
    home: {
      title: 'What can we help you with?',
      introduction: sentence,
      tasks: header.map(({ text, to }, index) => ({
        link: { text: `I need to find: ${text.toLowerCase()}`, to },
        hint: sentence,
        isUrgent: index === 0,
        ...(index % 3 === 1 ? { heading: `What people need most, number ${index}` } : {}),
      })),
      openNow: [longIds.hub, longIds.service, longIds.offer],
      newsCount: 6,
    },
    navigation: {
      header: [...header],
      footer: ['About us', 'Get help', 'Take part', 'For professionals', 'Other'].map((title) => ({ title, links: [...header] })),
    },
  },
};
