import { contact } from '../../fields/facts/contact.ts';
import { dayAndTime } from '../../fields/facts/day-and-time.ts';
import { link } from '../../fields/links/link.ts';
import { money } from '../../fields/facts/money.ts';
import { optionsOf } from '../../fields/options.ts';
import { reference } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Posts and training schemes in primary care. */
export const vacancies = documentCollection({
  slug: 'vacancies',
  group: 'News and stories',
  description: 'A post or a training scheme for GPs and others in primary care. It closes by itself at its closing time.',
  titleExample: 'GP training places in Plymouth',
  columns: ['role', 'state', 'where'],
  searchable: ['scheme', 'where'],
  content: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          index: true,
          options: optionsOf(['GP', 'GP training', 'clinical pharmacist', 'nurse', 'link worker', 'other']),
          admin: { width: '50%' },
        },
        {
          name: 'state',
          type: 'select',
          label: 'Taking applications',
          required: true,
          defaultValue: 'open',
          index: true,
          options: [
            { label: 'Yes, until it closes', value: 'open' },
            { label: 'No, closed', value: 'closed' },
            { label: 'No, a past programme kept for the record', value: 'past programme' },
          ],
          admin: { width: '50%' },
        },
      ],
    },
    dayAndTime({
      name: 'closes',
      label: 'Closes',
      description: 'Leave it empty where there is no closing day.',
      timeDescription: 'Such as 5pm or noon. Leave it empty for the end of the day.',
    }),
    { name: 'howToApply', type: 'textarea', label: 'How to apply', maxLength: 2000 },
    link({ name: 'apply', label: 'Where to apply' }),
    richText({ name: 'body', label: 'More about it' }),
  ],
  details: [
    {
      name: 'posts',
      type: 'text',
      label: 'How many posts or places',
      maxLength: 300,
      admin: { description: '“12”, “up to 12”, “from 11 to 15.5 full-time posts”.' },
    },
    { name: 'scheme', type: 'text', label: 'Name of the scheme', maxLength: 300 },
    money({ name: 'supplement', label: 'Money on top of the salary' }),
    {
      name: 'where',
      type: 'text',
      label: 'Where the posts are',
      maxLength: 300,
      admin: { description: 'In words: “GP practices across Plymouth”.' },
    },
    { name: 'starts', type: 'text', label: 'When it starts', maxLength: 300, admin: { description: 'In words: “summer 2018”.' } },
    { name: 'funder', type: 'text', label: 'Who pays for it', maxLength: 300 },
    contact(),
  ],
  relations: [reference({ name: 'employer', label: 'Employer', to: 'organisations', isIndexed: true })],
});
