import { hubStatuses } from '../../../content/model/documents/hub.ts';
import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { contact } from '../../fields/facts/contact.ts';
import { contributions } from '../../fields/facts/contribution.ts';
import { day } from '../../fields/facts/day.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { orKeptFact } from '../../fields/facts/kept-fact.ts';
import { lines } from '../../fields/text/lines.ts';
import { openingHours } from '../../fields/facts/opening-hours.ts';
import { optionsOf } from '../../fields/options.ts';
import { place } from '../../fields/facts/place.ts';
import { reference, references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Places in a neighbourhood where several services are under one roof. */
export const hubs = documentCollection({
  slug: 'hubs',
  group: 'Places and services',
  description: 'A place where several services are under one roof. Its page says first whether it is open, where it is and how to get in.',
  titleExample: 'Jan Cutting Healthy Living Centre',
  columns: ['status', 'statusAsAt.date', 'areas'],
  searchable: ['statusNote', 'place.name', 'place.postcode'],
  content: [
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          label: 'Is it open?',
          required: true,
          index: true,
          options: optionsOf(hubStatuses),
          admin: { width: '50%' },
        },
        {
          name: 'statusNote',
          type: 'text',
          label: 'Why, or where it moved',
          maxLength: 300,
          admin: { width: '50%', description: 'Such as “closed for repairs until June”.' },
        },
      ],
    },
    impreciseDate({ name: 'statusAsAt', label: 'Last checked on', description: 'When somebody last checked that this is right.' }),
    { ...day({ name: 'opens', label: 'Doors open on', description: 'A hub that is opening soon counts as open from this day.' }) },
    ...orKeptFact(
      {
        name: 'howToGetIn',
        type: 'textarea',
        label: 'How to get in',
        maxLength: 2000,
        admin: { description: 'Can people turn up, or should they ring first?' },
      },
      { kind: 'way in', label: 'Words on how to get in that are kept once' },
    ),
    {
      name: 'services',
      type: 'array',
      label: 'What you can get there',
      labels: { singular: 'Group', plural: 'Groups' },
      admin: collapsedRows(),
      fields: [
        { name: 'group', type: 'text', required: true, maxLength: 300, admin: { description: 'Such as “Arts, crafts and activities”.' } },
        lines({ name: 'services', label: 'Services', description: 'The single services of the group, where they are known.' }),
      ],
    },
    richText({ name: 'body', label: 'More about it' }),
    contributions(),
  ],
  details: [
    place({ required: true, label: 'Where it is' }),
    openingHours(),
    contact(),
    impreciseDate({ name: 'launched', label: 'Launched' }),
    { name: 'launchedBy', type: 'text', label: 'Launched by', maxLength: 300 },
    lines({ name: 'surgeries', label: 'GP surgeries it works with', description: 'By name, or in words if you do not know the names.' }),
  ],
  relations: [
    reference({ name: 'programme', label: 'Part of the programme', to: 'programmes', isIndexed: true }),
    references({ name: 'runBy', label: 'Who runs it', to: 'organisations' }),
  ],
});
