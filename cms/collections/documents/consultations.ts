import type { Field } from 'payload';
import { contact } from '../../fields/facts/contact.ts';
import { day } from '../../fields/facts/day.ts';
import { dayAndTime } from '../../fields/facts/day-and-time.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { link } from '../../fields/links/link.ts';
import { papers } from '../../fields/links/papers.ts';
import { references } from '../../fields/links/references.ts';
import { lines } from '../../fields/text/lines.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** What people are asked about before it is decided, and what came of it. */
export const consultations = documentCollection({
  slug: 'consultations',
  group: 'News and stories',
  description:
    'Something you ask people about before you decide. It opens and closes by itself, and then waits until you write its outcome here.',
  titleExample: 'Where should the new hub be?',
  columns: ['closes.date'],
  searchable: ['question'],
  content: [
    {
      name: 'question',
      type: 'textarea',
      label: 'What you ask',
      required: true,
      maxLength: 2000,
      admin: { description: 'In plain words: what is not decided yet, and what people can change.' },
    },
    dayAndTime({
      name: 'opens',
      label: 'Opens',
      timeDescription: 'Such as 9am. Leave it empty for the beginning of the day.',
      required: true,
    }),
    dayAndTime({
      name: 'closes',
      label: 'Closes',
      timeDescription: 'Such as 5pm or noon. Leave it empty for the end of the day.',
      required: true,
    }),
    {
      name: 'howToAnswer',
      type: 'textarea',
      label: 'How to answer',
      maxLength: 2000,
      admin: { description: 'Name a way for people who do not use the internet too: by post, by telephone, in person.' },
    },
    link({ name: 'answer', label: 'Where to answer' }),
    richText({ name: 'body', label: 'More about it' }),
    outcome(),
  ],
  details: [
    papers({ label: 'What to read before one answers' }),
    lines({ name: 'whoFor', label: 'Who can answer', description: 'Such as “anyone who lives in Plymouth”.' }),
    {
      name: 'outcomeExpected',
      type: 'text',
      label: 'When you will say what came of it',
      maxLength: 300,
      admin: { description: 'In words: “spring 2027”.' },
    },
    contact(),
  ],
  relations: [references({ name: 'organisers', label: 'Who asks', to: 'organisations' })],
});

function outcome(): Field {
  return {
    name: 'outcome',
    type: 'group',
    label: 'Outcome',
    admin: {
      description: 'Leave it empty until you know what came of it. Nobody sees it before its day, nor before the consultation has closed.',
    },
    fields: [
      day({ name: 'date', label: 'Day of the outcome', description: 'The day people can read it.' }),
      {
        name: 'decision',
        type: 'textarea',
        label: 'What was decided',
        maxLength: 2000,
      },
      {
        name: 'whoAnswered',
        type: 'text',
        label: 'Who answered',
        maxLength: 300,
        admin: { description: 'Such as “412 people and 9 groups”.' },
      },
      {
        name: 'changes',
        type: 'array',
        label: 'What people said, and what changed',
        labels: { singular: 'Change', plural: 'Changes' },
        admin: collapsedRows('One for each thing that many people said. Where nothing changed, say why.'),
        fields: [
          { name: 'said', type: 'textarea', label: 'What people said', required: true, maxLength: 2000 },
          { name: 'changed', type: 'textarea', label: 'What changed because of it, or why nothing did', required: true, maxLength: 2000 },
        ],
      },
      papers({ description: 'Such as the whole report.' }),
    ],
  };
}
