import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { contributions } from '../../fields/facts/contribution.ts';
import { figures } from '../../fields/facts/figure.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { lines } from '../../fields/text/lines.ts';
import { money } from '../../fields/facts/money.ts';
import { optionsOf } from '../../fields/options.ts';
import { places } from '../../fields/facts/place.ts';
import { references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Work by several partners over some years, with its money and its target. */
export const programmes = documentCollection({
  slug: 'programmes',
  group: 'What we promise',
  description: 'Work by several partners over some years: what it is for, what it costs, and what it wants to reach.',
  titleExample: 'Wellbeing hubs for Plymouth',
  columns: ['status', 'areas'],
  searchable: ['benefit', 'aims'],
  content: [
    { name: 'benefit', type: 'textarea', label: 'What a reader gains', maxLength: 2000, admin: { description: 'It leads the page.' } },
    lines({ name: 'aims', label: 'Aims', description: 'What it is for.' }),
    {
      name: 'shifts',
      type: 'array',
      label: 'What changes',
      labels: { singular: 'Shift', plural: 'Shifts' },
      admin: collapsedRows('From one way of working to another.'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'text', label: 'From', required: true, maxLength: 300, admin: { width: '50%' } },
            { name: 'to', type: 'text', label: 'To', required: true, maxLength: 300, admin: { width: '50%' } },
          ],
        },
      ],
    },
    richText({ name: 'body', label: 'More about it' }),
    contributions(),
  ],
  details: [
    {
      name: 'status',
      type: 'select',
      label: 'State',
      required: true,
      index: true,
      options: optionsOf(['planned', 'running', 'finished', 'not known']),
    },
    impreciseDate({ name: 'began', label: 'Began' }),
    { name: 'duration', type: 'text', label: 'How long it runs', maxLength: 300, admin: { description: 'In words: “two years”.' } },
    {
      name: 'funding',
      type: 'array',
      label: 'Money',
      labels: { singular: 'Sum', plural: 'Sums' },
      admin: collapsedRows(),
      fields: [
        money({ name: 'amount', label: 'Amount', required: true }),
        { name: 'from', type: 'text', label: 'From whom', maxLength: 300 },
        { name: 'purpose', type: 'text', label: 'What for', required: true, maxLength: 300 },
      ],
    },
    figures({ name: 'targets', label: 'Targets', description: 'What it wants to reach, in figures.' }),
    places(),
  ],
  relations: [
    references({ name: 'partners', label: 'Who runs it', to: 'organisations' }),
    references({ name: 'parts', label: 'What belongs to it', to: ['hubs', 'offers', 'services', 'vacancies'] }),
  ],
});
