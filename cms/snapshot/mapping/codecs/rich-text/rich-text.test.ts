import { describe, expect, it } from 'vitest';
import { type Block, block, type BlockType } from '../../../../../content/model/blocks/index.ts';
import type { RichText } from '../../../../../content/model/fields/rich-text.ts';
import { contextOf } from '../../context.ts';
import { blocks } from '../../../../blocks/index.ts';
import { toRichText } from './read-rich-text.ts';
import { lexical } from '../../../../../tests/support/written-like-an-officer.ts';

const text: RichText = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }];
const simple = text as Extract<Block, { blockType: 'callout' }>['text'];

const examples: { [T in BlockType]: Extract<Block, { blockType: T }> } = {
  callout: { blockType: 'callout', title: 'Mind', text: simple },
  careCard: { blockType: 'careCard', tone: 'urgent', title: 'Call 999', text: simple },
  contribution: {
    blockType: 'contribution',
    contribution: { person: { name: 'Sam', post: 'Chair', asAt: '2018' }, kind: 'quotation', text: 'We are “glad”.' },
  },
  keyFacts: {
    blockType: 'keyFacts',
    title: 'Figures',
    facts: [{ label: 'Posts', figure: '12', unit: 'places', source: { text: 'Report', to: { kind: 'file', id: 'files-1' } } }],
  },
  contactDetails: {
    blockType: 'contactDetails',
    title: 'Ask us',
    contact: { name: 'Desk', telephone: '01632 960123', addressLines: ['1 High Street', 'Town'], links: [] },
  },
  openingHours: {
    blockType: 'openingHours',
    title: 'Café',
    hours: {
      week: [
        { day: 'monday', spans: [{ opens: '09:00', closes: '17:00' }] },
        { day: 'sunday', spans: [] },
      ],
      seasons: [
        { name: 'Summer', from: '2026-06-01', to: '2026-08-31', week: [{ day: 'friday', spans: [{ opens: '18:00', closes: '02:00' }] }] },
      ],
      exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas' }],
      bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
      note: 'Last entry at 4pm',
    },
  },
  callToAction: {
    blockType: 'callToAction',
    link: { text: 'Refer yourself', to: { kind: 'url', url: 'https://example.org/form' } },
    hint: 'Opens a form',
  },
  expander: { blockType: 'expander', title: 'More', text: simple },
  image: { blockType: 'image', image: 'images-1', caption: 'A hall' },
  documentLink: { blockType: 'documentLink', to: { kind: 'document', id: 'publications-1', fragment: 'aims' }, text: 'The plan' },
  steps: {
    blockType: 'steps',
    title: 'How',
    steps: [
      { title: 'First', text: simple },
      { title: 'Then', text: simple },
    ],
  },
  documentList: { blockType: 'documentList', title: 'Latest', from: 'news', topic: 'topics-1', area: 'areas-1', limit: 3 },
  table: {
    blockType: 'table',
    caption: 'Posts',
    headings: ['Year', 'Posts | places'],
    hasRowHeadings: true,
    rows: [
      ['2018', '12'],
      ['2019', ''],
    ],
  },
  insetQuotation: { blockType: 'insetQuotation', text: 'Every person counts.', source: 'The plan, page 3' },
};

describe('rich text', () => {
  const read = (written: unknown) => {
    const context = contextOf();
    return { nodes: toRichText(written, context, blocks), issues: context.issues };
  };

  it.each(block.options.map((schema) => schema.shape.blockType.value))('carries the block %s into the model and back', (blockType) => {
    const example = block.parse(examples[blockType]);
    expect(read(lexical([{ type: 'block', block: example }]))).toEqual({ nodes: [{ type: 'block', block: example }], issues: [] });
  });

  it('carries headings, lists, bold and links into the model and back', () => {
    const tree: RichText = [
      { type: 'heading', level: 2, id: 'what-it-is', children: [{ type: 'text', text: 'What it is' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Plain ' },
          { type: 'text', text: 'bold', strong: true },
          { type: 'break' },
          { type: 'link', to: { kind: 'path', path: '/hubs/' }, children: [{ type: 'text', text: 'all hubs' }] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          {
            children: [{ type: 'text', text: 'One' }],
            list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'Inside' }] }] },
          },
          { children: [{ type: 'text', text: 'Two' }] },
        ],
      },
    ];
    expect(read(lexical(tree))).toEqual({ nodes: tree, issues: [] });
  });

  it('gives headings anchors made from their words, each once on its page', () => {
    const heading = (words: string) => ({ type: 'heading', tag: 'h3', children: [{ type: 'text', text: words }] });
    const context = contextOf(['aims']);
    const nodes = toRichText(
      { root: { children: [heading('Getting there'), heading('Getting there'), heading('Aims'), heading('???')] } },
      context,
      blocks,
    );
    expect(nodes.map((node) => node.type === 'heading' && node.id)).toEqual(['getting-there', 'getting-there-2', 'aims-2', 'section']);
  });

  it('lets go of italics, underlines and empty paragraphs, and joins what is left', () => {
    const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
    const written = {
      root: {
        children: [
          paragraph(),
          paragraph(
            { type: 'text', text: 'So ', format: 2 },
            { type: 'text', text: 'it ', format: 8 },
            { type: 'text', text: 'is', format: 3 },
          ),
        ],
      },
    };
    expect(read(written).nodes).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'So it ' },
          { type: 'text', text: 'is', strong: true },
        ],
      },
    ]);
  });

  it('reads a table pasted from a spreadsheet', () => {
    const written = {
      root: {
        children: [
          {
            type: 'block',
            fields: { blockType: 'table', caption: 'Posts', headings: 'Year\tPosts', hasRowHeadings: false, rows: '2018\t12\n2019\t15\n' },
          },
        ],
      },
    };
    expect(read(written).nodes).toMatchObject([
      {
        block: {
          headings: ['Year', 'Posts'],
          rows: [
            ['2018', '12'],
            ['2019', '15'],
          ],
        },
      },
    ]);
  });

  it('says of a link that leads nowhere what to do', () => {
    const written = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'link', fields: { linkType: 'internal', doc: null }, children: [{ type: 'text', text: 'the plan' }] }],
          },
        ],
      },
    };
    expect(read(written).issues.map(({ reason }) => reason)).toEqual([
      'The link “the plan” leads nowhere. Choose the page it leads to, or remove the link.',
    ]);
  });
});
