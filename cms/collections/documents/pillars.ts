import type { Field } from 'payload';
import { evidenceCollections } from '../../../content/model/commitments/evidence.ts';
import { priorityStatus } from '../../../content/model/documents/pillar.ts';
import { anchor } from '../../fields/links/part-name.ts';
import { day } from '../../fields/facts/day.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { linkTarget } from '../../fields/links/link.ts';
import { keepRemovedParts } from '../../hooks/keep-removed-parts.ts';
import { nameParts } from '../../hooks/name-parts.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { optionsFrom, optionsOf } from '../../fields/options.ts';
import { reference, references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { simpleText } from '../../fields/text/simple-text.ts';
import { documentCollection } from './document-collection.ts';

/** Strategic priority areas: what the partnership has promised, for five years and for one, and how that is going. */
export const pillars = documentCollection({
  slug: 'pillars',
  group: 'What we promise',
  description:
    'One of the strategic priority areas, with what it promises for five years and for one. Its page shows the figures and the evidence, and says when a year has ended.',
  titleExample: 'Transforming what we do',
  beforeValidate: [
    nameParts({
      collection: 'pillars',
      lists: ['objectives', 'priorities', 'priorities.measures'],
      name: 'anchor',
      from: 'title',
      namedBy: ['objective', 'continues'],
    }),
    keepRemovedParts,
  ],
  columns: ['number'],
  content: [
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      max: 20,
      admin: { description: 'Where it stands among the pillars: 1, 2, 3.' },
    },
    richText({ name: 'introduction', label: 'Introduction' }),
    objectives(),
    priorities(),
    years(),
    removed(),
  ],
  relations: [references({ name: 'publications', label: 'The publications it comes from', to: 'publications' })],
});

function objectives(): Field {
  return {
    name: 'objectives',
    type: 'array',
    label: 'In five years',
    labels: { singular: 'Objective', plural: 'Objectives' },
    admin: collapsedRows('What is to be reached. There may be none.'),
    fields: [
      { name: 'title', type: 'text', label: 'Objective', required: true, maxLength: 300 },
      anchor(),
      { name: 'text', type: 'textarea', label: 'In more words', maxLength: 2000 },
    ],
  };
}

function priorities(): Field {
  return {
    name: 'priorities',
    type: 'array',
    label: 'Priorities of the years',
    labels: { singular: 'Priority', plural: 'Priorities' },
    admin: collapsedRows('What is to be done in one year. Those of earlier years stay: the page says that their year has ended.'),
    fields: [
      { name: 'title', type: 'text', label: 'Priority', required: true, maxLength: 300 },
      anchor(),
      simpleText({ name: 'text', label: 'In more words' }),
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'text',
            label: 'Year',
            required: true,
            maxLength: 7,
            admin: { width: '50%', description: '2023/24 ends on 31 March 2024, and 2023 on 31 December.' },
          },
          {
            name: 'status',
            type: 'select',
            label: 'How far it has come',
            options: optionsOf(priorityStatus.options),
            admin: { width: '50%' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'objective',
            type: 'text',
            label: 'Which five-year objective?',
            maxLength: 80,
            admin: { width: '50%', components: { Field: '/admin/fields/ObjectivePicker.tsx#ObjectivePicker' } },
          },
          {
            name: 'continues',
            type: 'text',
            label: 'Which priority of an earlier year does it carry on?',
            maxLength: 80,
            admin: { width: '50%', components: { Field: '/admin/fields/EarlierPriorityPicker.tsx#EarlierPriorityPicker' } },
          },
        ],
      },
      measures(),
      evidence(),
    ],
  };
}

function measures(): Field {
  return {
    name: 'measures',
    type: 'array',
    dbName: 'pillar_measures',
    label: 'What is counted',
    labels: { singular: 'Measure', plural: 'Measures' },
    admin: collapsedRows(
      'A figure with its date and source counts as evidence. Add each new figure to the ones before, so that people see what changed.',
    ),
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'What is counted',
        required: true,
        maxLength: 300,
        admin: { description: 'Such as “People who wait more than a year for treatment”.' },
      },
      anchor(),
      {
        type: 'row',
        fields: [
          {
            name: 'unit',
            type: 'text',
            label: 'Unit',
            required: true,
            maxLength: 40,
            admin: { width: '50%', description: 'Such as people, %, £ million.' },
          },
          {
            name: 'direction',
            type: 'select',
            label: 'Which way should it go?',
            required: true,
            options: optionsFrom({ up: 'Up', down: 'Down', steady: 'Stay as it is' }),
            admin: { width: '50%' },
          },
        ],
      },
      { name: 'about', type: 'textarea', label: 'How it is counted', maxLength: 2000, admin: { description: 'And what it leaves out.' } },
      {
        name: 'values',
        type: 'array',
        // The names that come of themselves are longer than SQL databases take.
        dbName: 'pillar_figures',
        label: 'Figures',
        labels: { singular: 'Figure', plural: 'Figures' },
        maxRows: 120,
        admin: collapsedRows('In any order: the page puts the newest first.'),
        fields: [
          {
            name: 'value',
            type: 'number',
            label: 'Figure',
            required: true,
            admin: { description: 'The number alone, such as 1240 or 12.5.' },
          },
          impreciseDate({ name: 'date', label: 'Of which date?', required: true }),
          {
            name: 'source',
            type: 'text',
            label: 'Source',
            required: true,
            maxLength: 300,
            admin: { description: 'Who counted it, and where that stands, so that a journalist can look it up.' },
          },
          linkTarget({ label: 'Where the source can be read' }),
          {
            name: 'note',
            type: 'text',
            label: 'What one must know of this figure',
            maxLength: 300,
            admin: { description: 'Such as “counted in another way from here on”.' },
          },
        ],
      },
    ],
  };
}

function evidence(): Field {
  return {
    name: 'evidence',
    type: 'array',
    label: 'Evidence',
    labels: { singular: 'Piece of evidence', plural: 'Pieces of evidence' },
    admin: collapsedRows(
      'A publication with a dated edition, a dated story with a key figure, or a meeting that decided something. A page that merely helps is related work: it names the priority itself, under Relations.',
    ),
    fields: [
      {
        type: 'row',
        fields: [
          reference({
            name: 'document',
            label: 'Publication, story or meeting',
            to: [...evidenceCollections],
            width: '50%',
            isRequired: true,
          }),
          {
            name: 'part',
            type: 'text',
            label: 'Which edition or decision?',
            maxLength: 80,
            admin: {
              width: '50%',
              description: 'Leave it empty where the whole of it is meant.',
              components: { Field: '/admin/fields/EvidencePartPicker.tsx#EvidencePartPicker' },
            },
          },
        ],
      },
      {
        name: 'shows',
        type: 'text',
        label: 'What it shows',
        required: true,
        maxLength: 300,
        admin: { description: 'In a sentence: “The board gave money for three more nurses.”' },
      },
    ],
  };
}

function years(): Field {
  return {
    name: 'years',
    type: 'array',
    label: 'Years that have ended',
    labels: { singular: 'Year', plural: 'Years' },
    admin: collapsedRows('When a year has ended, say what was done and what was not. What stood there then stays.'),
    fields: [
      {
        name: 'year',
        type: 'text',
        label: 'Year',
        required: true,
        maxLength: 7,
        admin: { description: 'As its priorities have it: 2023/24, or 2023.' },
      },
      simpleText({ name: 'done', label: 'What was done' }),
      simpleText({ name: 'notDone', label: 'What was not done, and why' }),
      {
        name: 'notes',
        type: 'array',
        label: 'What was changed here after the year had ended',
        labels: { singular: 'Note', plural: 'Notes' },
        admin: collapsedRows('Only what is added needs no note: a later figure, more evidence.'),
        fields: [
          day({ name: 'on', label: 'Day', required: true }),
          {
            name: 'text',
            type: 'text',
            label: 'What was changed, and why',
            required: true,
            maxLength: 300,
          },
        ],
      },
    ],
  };
}

function removed(): Field {
  return {
    name: 'removed',
    type: 'array',
    label: 'No longer here',
    labels: { singular: 'Part', plural: 'Parts' },
    admin: collapsedRows(
      'Nothing to add by hand: what was public and is taken away is listed here by itself. Say why: links to it go on leading here.',
    ),
    fields: [
      { name: 'title', type: 'text', label: 'What it said', required: true, maxLength: 300, admin: { readOnly: true } },
      anchor(),
      {
        name: 'reason',
        type: 'text',
        label: 'Why it is no longer here',
        required: true,
        maxLength: 300,
        admin: { description: 'Such as “It is part of the priority about waiting times now.”' },
      },
      day({ name: 'on', label: 'Since' }),
    ],
  };
}
