import type { BlockOf, BlockType } from '../../content/model/blocks/index.ts';
import type { Contact } from '../../content/model/fields/contact.ts';
import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import type { SimpleText } from '../../content/model/fields/simple-text.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';

/** A block as an officer might fill it in. */
export interface Example<B extends BlockType> {
  /** What is particular to it. */
  name: string;
  block: BlockOf<B>;
}

/** The documents, the file and the picture that examples point to. */
export const exampleIds = {
  topic: 'example-topic',
  story: 'example-story',
  file: 'example-file',
  image: 'example-image',
  missing: 'example-missing',
} as const;

/** The same hours every evening. */
export const eveningHours: OpeningHours = {
  week: weekdays.map((day) => ({ day, spans: [{ opens: '18:00', closes: '23:00' }] })),
  seasons: [],
  exceptions: [],
  bankHolidays: { rule: 'as usual' },
};

/** Hours with everything hours can have: a break, past midnight, a season, a day that differs, bank holidays. */
export const exampleHours: OpeningHours = {
  week: [
    {
      day: 'monday',
      spans: [
        { opens: '09:00', closes: '12:00' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
    { day: 'saturday', spans: [{ opens: '20:00', closes: '02:00' }] },
  ],
  seasons: [{ name: 'Winter', from: '2026-11-01', to: '2027-02-28', week: [] }],
  exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas Day' }],
  bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
  note: 'Last entry half an hour before closing.',
};

/** A contact with every way to reach it. */
export const exampleContact: Contact = {
  name: 'Front desk',
  telephone: '01632 960123',
  email: 'desk@example.org',
  website: 'https://example.org/hub',
  addressLines: ['1 Sample Street', 'Sampleton'],
  note: 'Weekdays, 9am to 5pm.',
  links: [{ text: 'What the hub offers', to: { kind: 'document', id: exampleIds.story } }],
};

/** Examples of every block: they fill the gallery, and every one is rendered, validated and checked by axe in tests. */
export const examples: { readonly [B in BlockType]: readonly Example<B>[] } = {
  callout: [
    {
      name: 'a sentence',
      block: { blockType: 'callout', title: 'Bring your referral letter', text: text('The front desk needs it to find your name.') },
    },
    {
      name: 'a list and a link',
      block: {
        blockType: 'callout',
        title: 'What to bring',
        text: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Please ', strong: true },
              { type: 'text', text: 'bring:' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              { children: [{ type: 'text', text: 'your letter' }] },
              {
                children: [
                  {
                    type: 'link',
                    to: { kind: 'document', id: exampleIds.story },
                    children: [{ type: 'text', text: 'the form from our story' }],
                  },
                ],
                list: {
                  type: 'list',
                  ordered: true,
                  items: [{ children: [{ type: 'text', text: 'page one' }] }, { children: [{ type: 'text', text: 'page two' }] }],
                },
              },
            ],
          },
        ],
      },
    },
  ],
  careCard: [
    {
      name: 'information',
      block: {
        blockType: 'careCard',
        tone: 'information',
        title: 'Talk to your pharmacist about a cough',
        text: text('They can tell you whether you need to see a GP.'),
      },
    },
    {
      name: 'warning',
      block: {
        blockType: 'careCard',
        tone: 'warning',
        title: 'Ask for an urgent GP appointment if a wound is hot',
        text: text('Or call 111.'),
      },
    },
    {
      name: 'urgent',
      block: {
        blockType: 'careCard',
        tone: 'urgent',
        title: 'Somebody cannot breathe',
        text: text('Do not drive to the hospital yourself.'),
        telephone: '999',
      },
    },
  ],
  contribution: [
    {
      name: 'a paraphrase',
      block: {
        blockType: 'contribution',
        contribution: {
          kind: 'paraphrase',
          person: { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council', asAt: 'March 2018' },
          text: 'Working together costs less and helps sooner.',
        },
      },
    },
    {
      name: 'a quotation',
      block: {
        blockType: 'contribution',
        contribution: { kind: 'quotation', person: { name: 'Ben Example' }, text: 'I came for the singing and stayed for the people.' },
      },
    },
  ],
  keyFacts: [
    { name: 'one figure without a title', block: { blockType: 'keyFacts', facts: [{ label: 'Hubs planned', figure: '12' }] } },
    {
      name: 'several, with a source',
      block: {
        blockType: 'keyFacts',
        title: 'The programme in figures',
        facts: [
          { label: 'Salary supplement', figure: '£20,000', unit: 'a place' },
          {
            label: 'People aged 65 and over in the county who live here',
            figure: 'more than 8%',
            source: { text: 'the story', to: { kind: 'document', id: exampleIds.story } },
          },
          { label: 'Clinical pharmacists', figure: '11 to 15.5', unit: 'full-time posts' },
        ],
      },
    },
  ],
  contactDetails: [
    {
      name: 'every way',
      block: {
        blockType: 'contactDetails',
        title: 'The hub’s front desk',
        contact: exampleContact,
      },
    },
    {
      name: 'an address only',
      block: { blockType: 'contactDetails', title: 'Write to us', contact: { addressLines: ['1 Sample Street'], links: [] } },
    },
  ],
  openingHours: [
    { name: 'the same every day', block: { blockType: 'openingHours', title: 'The Cavern’s hours', hours: eveningHours } },
    {
      name: 'seasons, exceptions and bank holidays',
      block: {
        blockType: 'openingHours',
        title: 'When the garden is open',
        hours: exampleHours,
      },
    },
  ],
  callToAction: [
    {
      name: 'with a hint',
      block: {
        blockType: 'callToAction',
        link: { text: 'Refer yourself', to: { kind: 'url', url: 'https://example.org/refer' } },
        hint: 'It takes ten minutes. Nobody else sees what you write.',
      },
    },
    {
      name: 'a link that is not public now',
      block: { blockType: 'callToAction', link: { text: 'Join the group', to: { kind: 'document', id: exampleIds.missing } } },
    },
  ],
  expander: [
    {
      name: 'a question',
      block: { blockType: 'expander', title: 'What if I cannot come in person?', text: text('Ring the desk, and somebody comes to you.') },
    },
  ],
  image: [
    { name: 'with a caption', block: { blockType: 'image', image: exampleIds.image, caption: 'The hub’s garden in spring' } },
    { name: 'without one', block: { blockType: 'image', image: exampleIds.image } },
    {
      name: 'a chart, described in full',
      block: {
        blockType: 'image',
        image: exampleIds.image,
        caption: 'Visits by month',
        description: 'The bars show visits to the hub.\nJanuary 120, February 140, March 210.',
      },
    },
  ],
  documentLink: [
    { name: 'a file', block: { blockType: 'documentLink', to: { kind: 'file', id: exampleIds.file } } },
    {
      name: 'a document, in other words',
      block: { blockType: 'documentLink', to: { kind: 'document', id: exampleIds.story }, text: 'Read how the hub began' },
    },
    { name: 'something that is not public now', block: { blockType: 'documentLink', to: { kind: 'document', id: exampleIds.missing } } },
  ],
  steps: [
    {
      name: 'with a title',
      block: {
        blockType: 'steps',
        title: 'How to join',
        steps: [
          { title: 'Ask your GP', text: text('They know the groups near you.') },
          { title: 'Come along', text: text('Somebody meets you at the door.') },
        ],
      },
    },
    {
      name: 'without one',
      block: {
        blockType: 'steps',
        steps: [
          { title: 'Ring the desk', text: text('Any day.') },
          { title: 'Choose a time', text: text('Evenings too.') },
          { title: 'Come', text: [] },
        ],
      },
    },
  ],
  documentList: [
    {
      name: 'of a topic',
      block: { blockType: 'documentList', title: 'Latest about the example topic', from: 'news', topic: exampleIds.topic, limit: 3 },
    },
    {
      name: 'with nothing in it',
      block: { blockType: 'documentList', title: 'Events about the example topic', from: 'events', topic: exampleIds.topic, limit: 3 },
    },
    { name: 'of everything', block: { blockType: 'documentList', title: 'Latest news', from: 'news', limit: 2 } },
  ],
  table: [
    {
      name: 'with row headings',
      block: {
        blockType: 'table',
        caption: 'Posts before and after',
        headings: ['When', 'Full-time posts'],
        hasRowHeadings: true,
        rows: [
          ['Before', '11'],
          ['After', '15.5'],
        ],
      },
    },
    {
      name: 'a wide one',
      block: {
        blockType: 'table',
        caption: 'The week at the centre',
        headings: ['Day', 'Morning', 'Midday', 'Afternoon', 'Evening', 'Night'],
        hasRowHeadings: false,
        rows: [
          ['Monday', 'Coffee and company', 'Lunch club', 'Benefits advice', 'Choir', ''],
          ['Tuesday', 'Walking group', '', 'Digital help', 'Drop-in', 'Drop-in'],
        ],
      },
    },
  ],
  insetQuotation: [
    {
      name: 'from a plan',
      block: { blockType: 'insetQuotation', text: 'Care close to home, at every stage of life.', source: 'An example plan, page 4' },
    },
  ],
};

function text(words: string): SimpleText {
  return [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
}
