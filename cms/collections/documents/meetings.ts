import type { Field } from 'payload';
import { contact } from '../../fields/facts/contact.ts';
import { clockTime } from '../../fields/facts/clock-time.ts';
import { day } from '../../fields/facts/day.ts';
import { dayAndTime } from '../../fields/facts/day-and-time.ts';
import { place } from '../../fields/facts/place.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { link, linkTarget } from '../../fields/links/link.ts';
import { papers } from '../../fields/links/papers.ts';
import { reference } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Meetings that the public can come to or watch. */
export const meetings = documentCollection({
  slug: 'meetings',
  group: 'News and stories',
  description: 'A meeting the public can come to or watch: its agenda and papers before it, its decisions and minutes afterwards.',
  titleExample: 'Integrated Care Board, 28 January 2027',
  columns: ['committee', 'date'],
  searchable: ['committee'],
  content: [
    {
      name: 'committee',
      type: 'text',
      label: 'Who meets',
      required: true,
      index: true,
      maxLength: 300,
      admin: { description: 'The board or committee, always written the same way: its meetings stand together by this name.' },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'date', label: 'Day', required: true, isIndexed: true }),
        clockTime({ name: 'starts', label: 'Starts at', description: 'Such as 2pm or 14:00.' }),
        clockTime({ name: 'ends', label: 'Ends at', description: 'Such as 4:30pm.' }),
      ],
    },
    { name: 'isCancelled', type: 'checkbox', label: 'It is cancelled', defaultValue: false },
    agenda(),
    minutes(),
    richText({ name: 'body', label: 'More about it' }),
  ],
  details: [
    place(),
    {
      name: 'howToWatch',
      type: 'textarea',
      label: 'How to watch or join from elsewhere',
      maxLength: 2000,
      admin: { description: 'Say whether one needs an account, and who helps if it does not work.' },
    },
    link({ name: 'watch', label: 'Where to watch or join' }),
    link({ name: 'recording', label: 'Where to watch it afterwards' }),
    questions(),
    contact(),
  ],
  relations: [reference({ name: 'organiser', label: 'Whose meeting it is', to: 'organisations' })],
});

function agenda(): Field {
  return {
    name: 'agenda',
    type: 'array',
    label: 'Agenda',
    labels: { singular: 'Item', plural: 'Items' },
    maxRows: 60,
    admin: collapsedRows('In the order of the meeting; the page numbers them.'),
    fields: [
      { name: 'title', type: 'text', label: 'Item', required: true, maxLength: 300 },
      {
        name: 'about',
        type: 'textarea',
        label: 'What it is about',
        maxLength: 2000,
        admin: { description: 'And what the meeting is asked to do: agree, decide, take note.' },
      },
      papers({ description: 'Name a paper as soon as it is promised. It says “to follow” until it is here.' }),
      {
        name: 'decision',
        type: 'textarea',
        label: 'What was decided',
        maxLength: 2000,
        admin: { description: 'After the meeting.' },
      },
      {
        name: 'privateBecause',
        type: 'text',
        label: 'Why the public cannot be there for this item',
        maxLength: 300,
        admin: { description: 'Leave it empty where they can.' },
      },
    ],
  };
}

function minutes(): Field {
  return {
    name: 'minutes',
    type: 'group',
    label: 'Minutes',
    admin: { description: 'After the meeting. Text can be read on every device and aloud; a file is second best.' },
    fields: [
      { name: 'isAgreed', type: 'checkbox', label: 'A later meeting has agreed them', defaultValue: false },
      richText({ name: 'text', label: 'The minutes' }),
      linkTarget({ label: 'Or the page or file they are in' }),
    ],
  };
}

function questions(): Field {
  return {
    name: 'questions',
    type: 'group',
    label: 'Questions from the public',
    fields: [
      { name: 'how', type: 'textarea', label: 'How to ask a question', maxLength: 2000 },
      dayAndTime({ name: 'by', label: 'By when', timeDescription: 'Such as noon. Leave it empty for the end of the day.' }),
      link({ name: 'link', label: 'Where to send it' }),
    ],
  };
}
