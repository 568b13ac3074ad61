import type { Field } from 'payload';
import { priorityStatus } from '../../../content/model/documents/pillar.ts';
import { anchor } from '../../fields/links/part-name.ts';
import { nameParts } from '../../hooks/name-parts.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { optionsOf } from '../../fields/options.ts';
import { references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { simpleText } from '../../fields/text/simple-text.ts';
import { documentCollection } from './document-collection.ts';

/** Strategic priority areas: what the partnership has promised, for five years and for one. */
export const pillars = documentCollection({
  slug: 'pillars',
  group: 'What we promise',
  description:
    'One of the strategic priority areas, with what it promises for five years and for one. Its page gathers the evidence that other pages give.',
  titleExample: 'Transforming what we do',
  beforeValidate: [nameParts({ collection: 'pillars', lists: ['objectives', 'priorities'], name: 'anchor', from: 'title' })],
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
    label: 'This year',
    labels: { singular: 'Priority', plural: 'Priorities' },
    admin: collapsedRows('What is to be done in one year.'),
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
            admin: { width: '33%', description: '2023/24, or 2023.' },
          },
          {
            name: 'status',
            type: 'select',
            label: 'How far it has come',
            options: optionsOf(priorityStatus.options),
            admin: { width: '33%' },
          },
          {
            name: 'objective',
            type: 'text',
            label: 'Which five-year objective?',
            maxLength: 80,
            admin: { width: '33%', components: { Field: '/admin/fields/ObjectivePicker.tsx#ObjectivePicker' } },
          },
        ],
      },
    ],
  };
}
