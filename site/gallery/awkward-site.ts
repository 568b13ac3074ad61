import type { Document } from '../../content/model/documents/index.ts';
import type { RichText } from '../../content/model/fields/rich-text.ts';
import type { SnapshotData } from '../../content/model/snapshot.ts';
import { chapter, exampleDocument, exampleFile, leastFields, paragraphs } from './example-documents.ts';

const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const longAddress = `https://example.org/${'a-very-long-address-without-a-space/'.repeat(4)}?topic=wellbeing&page=2`;
const hostile = `<script>alert("1")</script> & 'quotes' “in” "every" style`;
const longTitle =
  'Talking therapy for people who look after somebody with dementia, their friends, neighbours and family, and for people who used to care';
const contact = {
  name: hostile,
  telephone: '+44 1632 960 123 456',
  email: `${'very.long.name.'.repeat(3)}desk@${'sub-domain.'.repeat(5)}example.org`,
  website: longAddress,
  addressLines: [longWord, hostile],
  links: [{ text: longAddress, to: { kind: 'url', url: longAddress } }],
};
const place = { name: longWord, addressLines: [hostile], postcode: 'SW1A 1AA' };
const body: RichText = [
  ...paragraphs(hostile, longWord.repeat(3)),
  ...chapter(2, 'long', `${longWord} ${longTitle}`, hostile),
  {
    type: 'block',
    block: {
      blockType: 'table',
      caption: hostile,
      headings: [longWord, 'Short', longWord, 'Number'],
      hasRowHeadings: true,
      rows: [
        ['1', '', longWord, '1,000,000'],
        [hostile, longWord, '', ''],
      ],
    },
  },
  { type: 'block', block: { blockType: 'callout', title: longWord, text: [] } },
  { type: 'block', block: { blockType: 'image', image: 'gallery-missing', caption: 'A picture that is not there' } },
  { type: 'block', block: { blockType: 'documentLink', to: { kind: 'document', id: 'gallery-missing' } } },
];
const ways = ['turn up', 'self-referral', 'GP referral', 'link worker', 'professional referral'];

/** What a collection's least fields become when nothing goes as planned. */
const fields: { readonly [C in Document['collection']]: object } = {
  services: { whoFor: [hostile, longWord], waysIn: ways, howToGetIt: hostile, cost: longWord, places: [place, place], contact, body },
  hubs: { status: 'moved', statusNote: hostile, place, surgeries: [longWord], services: [{ group: longWord }], contact, body },
  offers: { activity: hostile, whoFor: [longWord], waysIn: ways, howToJoin: longWord, cost: hostile, places: [place], contact, body },
  events: { date: '2027-02-28', starts: '23:30', ends: '00:15', place, booking: hostile, isCancelled: true, contact, body },
  consultations: {
    question: hostile,
    opens: { date: '2026-01-05', time: '00:00' },
    closes: { date: '2026-01-05', time: '00:01' },
    whoFor: [longWord],
    outcomeExpected: hostile,
    papers: [{ title: longWord }, { title: hostile, to: { kind: 'file', id: 'gallery-missing' }, note: longWord }],
    outcome: { date: '2026-01-05', decision: hostile, whoAnswered: longWord, changes: [{ said: hostile, changed: longWord }] },
    contact,
    body,
  },
  meetings: {
    committee: longWord,
    starts: '23:30',
    ends: '00:15',
    place,
    howToWatch: hostile,
    watch: { text: longWord, to: { kind: 'document', id: 'gallery-missing' } },
    questions: { how: hostile, by: { date: '2027-02-28' } },
    agenda: [{ title: hostile, about: longWord, privateBecause: hostile, decision: longWord, papers: [{ title: longWord }] }],
    minutes: { to: { kind: 'url', url: longAddress } },
    contact,
    body,
  },
  news: { whatChanges: hostile, body, keyFacts: [{ label: longWord, figure: '1,000,000,000 to 2,000,000,000', unit: longWord }] },
  vacancies: { state: 'open', posts: longWord, where: hostile, scheme: longWord, funder: hostile, contact, body },
  publications: {
    keptAt: { text: hostile, url: longAddress },
    editions: [
      {
        slug: 'only',
        label: hostile,
        number: 1,
        date: { precision: 'unknown' },
        status: { status: 'current' },
        formats: [
          { kind: 'PDF', file: 'gallery-missing', note: longWord },
          { kind: 'PDF', file: 'gallery-file' },
        ],
        body,
      },
    ],
  },
  pillars: {
    objectives: [{ anchor: 'one', title: longWord }],
    priorities: [{ anchor: 'two', title: hostile, year: '2026/27', objective: 'gone' }],
  },
  programmes: {
    funding: [{ amount: { amount: 0.5, currency: 'GBP', per: longWord }, from: hostile, purpose: longWord }],
    shifts: [{ from: longWord, to: hostile }],
    aims: [longWord],
    parts: ['gallery-missing'],
    body,
  },
  guides: { steps: [{ slug: 'only', title: `${longWord} ${longWord}`, body }] },
  pages: { body },
  organisations: { kind: 'integrated care board', legalName: longWord, website: longAddress, responsibilities: [hostile], contact, body },
  areas: { figures: [{ label: hostile, figure: '0' }], body },
  topics: { body },
};

const documents = (Object.keys(fields) as Document['collection'][]).map((collection) =>
  exampleDocument(collection, {
    ...leastFields[collection],
    ...fields[collection],
    id: `gallery-${collection}`,
    slug: `gallery-${collection}-${'long-address-'.repeat(3)}end`,
    title: collection === 'topics' ? `${longWord} & <others>` : `${longTitle.slice(0, 122)} (${collection})`,
    summary: `${hostile} ${longWord}`,
    image: 'gallery-missing',
    topics: ['gallery-topics', 'gallery-missing'],
    related: ['gallery-missing', 'gallery-arabic'],
    sampleNotice: hostile,
  }),
);

/** A site with very long words, markup in plain text, pictures and documents that are missing, and other languages. */
export const awkwardSite: Pick<SnapshotData, 'documents' | 'images' | 'files' | 'alerts' | 'withdrawn'> & {
  globals: Partial<SnapshotData['globals']>;
} = {
  documents: [
    ...documents,
    exampleDocument('pages', {
      id: 'gallery-arabic',
      slug: 'gallery-arabic',
      title: 'الدعم النفسي في منطقتك',
      summary: 'معلومات عن المساعدة المتاحة لك ولعائلتك، باللغة العربية.',
      language: 'ar',
      body: [
        { type: 'heading', level: 2, id: 'help', children: [{ type: 'text', text: 'كيف تحصل على المساعدة' }] },
        ...paragraphs('اتصل بالرقم 111 في أي وقت.', 'يمكنك طلب مترجم مجانا.'),
      ],
    }),
    exampleDocument('pages', {
      id: 'gallery-welsh',
      slug: 'gallery-welsh',
      title: 'Cymorth iechyd meddwl',
      summary: 'Ble i gael cymorth gyda’ch iechyd meddwl, yn Gymraeg.',
      language: 'cy',
      parent: 'gallery-pages',
      body: paragraphs('Ffoniwch 111 a dewiswch opsiwn 2.'),
    }),
  ],
  images: [],
  files: [exampleFile('gallery-file', { title: hostile, name: `${'a'.repeat(100)}.pdf`, pages: 1, language: 'ar' })],
  alerts: [{ id: 'gallery-alert', title: longWord, text: hostile, tone: 'urgent', paths: [] }],
  withdrawn: [{ path: '/gone/', title: `${longWord} ${hostile}`, at: '2026-05-01T09:00:00Z' }],
  globals: {
    home: {
      title: `${longWord} ${longWord}`,
      introduction: hostile,
      tasks: [{ link: { text: hostile, to: { kind: 'document', id: 'gallery-pages' } }, hint: longWord, isUrgent: false }],
      openNow: ['gallery-hubs', 'gallery-missing'],
      newsCount: 1,
    },
    navigation: {
      header: [{ text: longWord, to: { kind: 'document', id: 'gallery-pages' } }],
      footer: [{ title: longWord, links: [{ text: hostile, to: { kind: 'document', id: 'gallery-pages' } }] }],
    },
  },
};
