import { weekdays } from '../../../content/model/fields/opening-hours.ts';
import { contact } from '../../fields/facts/contact.ts';
import { cost } from '../../fields/facts/cost.ts';
import { clockTime } from '../../fields/facts/clock-time.ts';
import { day } from '../../fields/facts/day.ts';
import { lines } from '../../fields/text/lines.ts';
import { link } from '../../fields/links/link.ts';
import { optionsOf } from '../../fields/options.ts';
import { place } from '../../fields/facts/place.ts';
import { reference } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

/** Things that happen at a time, once or again and again. */
export const events = documentCollection({
  slug: 'events',
  group: 'Places and services',
  description: 'Something that happens on a day, once or again and again. People can add it to their calendar.',
  titleExample: 'Open day at the wellbeing hub',
  columns: ['date', 'starts', 'areas'],
  searchable: ['booking'],
  content: [
    {
      type: 'row',
      fields: [
        day({ name: 'date', label: 'Day', required: true, isIndexed: true, description: 'The first day, where it happens again.' }),
        clockTime({ name: 'starts', label: 'Starts at', description: 'Such as 2pm or 14:00.' }),
        clockTime({ name: 'ends', label: 'Ends at', description: 'Such as 4:30pm. Past midnight: “1am next day”.' }),
      ],
    },
    { name: 'isCancelled', type: 'checkbox', label: 'It is cancelled', defaultValue: false },
    { name: 'booking', type: 'textarea', label: 'How to book', maxLength: 2000, admin: { description: 'Or that there is no need to.' } },
    link({ name: 'bookingLink', label: 'Where to book' }),
    richText({ name: 'body', label: 'More about it' }),
  ],
  details: [
    {
      name: 'recurrence',
      type: 'group',
      label: 'Again and again',
      admin: { description: 'Leave it empty for something that happens once.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'every', type: 'select', options: optionsOf(['week', 'two weeks', 'month']) },
            { name: 'on', type: 'select', label: 'On', options: optionsOf(weekdays) },
            day({ name: 'until', label: 'Until', description: 'The last day it can happen on.' }),
          ],
        },
      ],
    },
    place(),
    lines({ name: 'whoFor', label: 'Who it is for', description: 'Such as “carers of all ages”.' }),
    ...cost(),
    contact(),
  ],
  relations: [
    reference({ name: 'at', label: 'At the hub', to: 'hubs' }),
    reference({ name: 'organiser', label: 'Who organises it', to: 'organisations' }),
  ],
});
