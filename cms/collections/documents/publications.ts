import type { Condition, Field } from 'payload';
import { nobody } from '../../access/policies.ts';
import { keepEditions } from '../../hooks/keep-editions.ts';
import { link } from '../../fields/links/link.ts';
import { formatKinds } from '../../../content/model/documents/publication.ts';
import { partSlug } from '../../fields/links/part-name.ts';
import { nameParts } from '../../hooks/name-parts.ts';
import { findPicker } from '../../fields/links/find-picker.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { dateAndTime, day } from '../../fields/facts/day.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { dayPicker } from '../../fields/facts/typed-dates.ts';
import { optionsOf } from '../../fields/options.ts';
import { references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Documents the partnership stands by, with all their editions. */
export const publications = documentCollection({
  slug: 'publications',
  group: 'Publications',
  description:
    'A strategy, a plan, a report: one entry for all its editions. Its address always leads to the latest; each edition keeps an address of its own.',
  titleExample: 'Joint Forward Plan',
  beforeValidate: [nameParts({ collection: 'publications', lists: ['editions'], name: 'slug', from: 'label', isShown: true })],
  beforeWrite: [keepEditions],
  columns: ['kind', 'nextExpected'],
  searchable: ['about'],
  content: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(['strategy', 'plan', 'report', 'policy', 'guidance', 'data', 'form', 'minutes']),
    },
    { name: 'about', type: 'textarea', label: 'What it is', maxLength: 2000 },
    editions(),
  ],
  details: [
    {
      name: 'keptAt',
      type: 'group',
      label: 'Where it is kept',
      admin: { description: 'For a publication that has no edition here yet.' },
      fields: [
        {
          name: 'text',
          type: 'text',
          label: 'In words',
          maxLength: 300,
          admin: { description: 'Such as “On the website of NHS Gloucestershire”.' },
        },
        { name: 'url', type: 'text', label: 'Address', maxLength: 2000, admin: { description: 'Starts with https://' } },
      ],
    },
    {
      name: 'nextExpected',
      type: 'text',
      label: 'Next edition expected',
      maxLength: 300,
      admin: { description: 'In words: “in spring”.' },
    },
    dateAndTime({ name: 'checked', label: 'Editions checked', description: 'When somebody last checked that they are right.' }),
  ],
  relations: [references({ name: 'publishers', label: 'Who publishes it', to: 'organisations' })],
});

function editions(): Field {
  return {
    name: 'editions',
    type: 'array',
    label: 'Editions',
    labels: { singular: 'Edition', plural: 'Editions' },
    admin: collapsedRows('Newest first. There may be none yet.'),
    custom: { arePages: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: 'Name',
            required: true,
            maxLength: 300,
            admin: { width: '50%', description: 'Such as “First edition” or “2023/24”.' },
          },
          partSlug({ description: 'The last part of its address, made from the name. It stays for ever.' }),
          {
            name: 'number',
            type: 'number',
            label: 'Number',
            required: true,
            min: 1,
            admin: { width: '25%', description: 'The first is 1.' },
          },
        ],
      },
      impreciseDate({ name: 'date', label: 'Published', required: true }),
      { name: 'changeNote', type: 'text', label: 'What is different from the one before', maxLength: 300 },
      status(),
      formats(),
      richText({ name: 'body', label: 'The text itself', description: 'Where the edition can be read as a web page.' }),
      replacing(),
      corrections(),
    ],
  };
}

function status(): Field {
  const isWithdrawn = (_data: unknown, sibling: { status?: unknown } | undefined): boolean => sibling?.status === 'withdrawn';
  return {
    name: 'status',
    type: 'group',
    label: 'Does it still hold?',
    custom: { isRequired: true },
    fields: [
      {
        name: 'status',
        type: 'select',
        label: 'State',
        required: true,
        defaultValue: 'current',
        options: [
          { label: 'Current', value: 'current' },
          { label: 'Superseded by a newer one', value: 'superseded' },
          { label: 'Withdrawn', value: 'withdrawn' },
        ],
      },
      { name: 'reason', type: 'text', label: 'Why it was withdrawn', maxLength: 300, admin: { condition: isWithdrawn } },
      { ...day({ name: 'on', label: 'Withdrawn on' }), admin: { condition: isWithdrawn, date: dayPicker } },
      readInstead(isWithdrawn),
    ],
  };
}

function readInstead(condition: Condition): Field {
  const instead = link({ name: 'instead', label: 'What to read instead', description: 'Leave it empty for the latest edition.' });
  return { ...instead, admin: { ...instead.admin, condition } };
}

/** What an officer says of a change to an edition that is public. `workflow/editions/` makes a correction or a new edition of it. */
function replacing(): Field {
  const isChosen = (_data: unknown, sibling: { kind?: unknown } | undefined): boolean => Boolean(sibling?.kind);
  const isNew = (_data: unknown, sibling: { kind?: unknown } | undefined): boolean => sibling?.kind === 'new edition';
  return {
    name: 'replacing',
    type: 'group',
    label: 'If this edition is public and you changed it',
    custom: { isForPublish: true },
    admin: {
      description:
        'People link to it and rely on what it says. So say what your change of its text, a file, its name or its date is, and why it holds again where it was withdrawn. Adding a format, or withdrawing the edition, needs nothing here.',
      // Nobody links to what never was public.
      condition: (data) => Boolean(data?.['firstPublished']),
    },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'This is',
        options: [
          { label: 'A correction: this edition was wrong', value: 'correction' },
          { label: 'A new edition: this one stays as it was', value: 'new edition' },
        ],
      },
      {
        name: 'label',
        type: 'text',
        label: 'What the new edition is called',
        maxLength: 300,
        admin: { condition: isNew, description: 'Such as “Second edition”.' },
      },
      {
        name: 'note',
        type: 'text',
        label: 'What is different',
        maxLength: 300,
        admin: { condition: isChosen, description: 'For readers, in plain words: “The telephone number on page 3 was wrong.”' },
      },
      {
        ...day({ name: 'on', label: 'On' }),
        admin: { condition: isChosen, date: dayPicker, description: 'Leave it empty for the day you publish.' },
      },
    ],
  };
}

/** What was put right since the edition was public. Nobody writes in it: it is kept for ever. */
function corrections(): Field {
  return {
    name: 'corrections',
    type: 'array',
    label: 'Corrections',
    labels: { singular: 'Correction', plural: 'Corrections' },
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      ...collapsedRows('They stand on the page for ever, with the files before and after.'),
      readOnly: true,
      condition: (_data, sibling) => Array.isArray(sibling?.['corrections']) && sibling['corrections'].length > 0,
    },
    fields: [
      day({ name: 'on', label: 'On', required: true }),
      { name: 'note', type: 'text', label: 'What was wrong, and what it says now', required: true, maxLength: 300 },
      {
        name: 'files',
        type: 'array',
        label: 'Files',
        fields: [
          { name: 'file', type: 'upload', relationTo: 'files', label: 'Before', required: true },
          { name: 'by', type: 'upload', relationTo: 'files', label: 'After' },
        ],
      },
    ],
  };
}

function formats(): Field {
  return {
    name: 'formats',
    type: 'array',
    label: 'Formats',
    labels: { singular: 'Format', plural: 'Formats' },
    admin: collapsedRows(),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', required: true, options: optionsOf(formatKinds), admin: { width: '50%' } },
          {
            name: 'language',
            type: 'text',
            defaultValue: 'en',
            maxLength: 10,
            admin: { width: '50%', description: 'en for English, pl for Polish, cy for Welsh.' },
          },
        ],
      },
      {
        name: 'file',
        type: 'upload',
        relationTo: 'files',
        admin: { components: findPicker, description: 'A video in British Sign Language is linked by its address below.' },
      },
      {
        name: 'url',
        type: 'text',
        label: 'Or the address where it is kept',
        maxLength: 2000,
        admin: { description: 'Starts with https://' },
      },
      { name: 'note', type: 'text', label: 'Beside the link', maxLength: 300 },
    ],
  };
}
