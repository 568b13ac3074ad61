import { audiences } from '../../fields/facts/audiences.ts';
import { contact } from '../../fields/facts/contact.ts';
import { cost } from '../../fields/facts/cost.ts';
import { orKeptFact } from '../../fields/facts/kept-fact.ts';
import { lines } from '../../fields/text/lines.ts';
import { openingHours } from '../../fields/facts/opening-hours.ts';
import { places } from '../../fields/facts/place.ts';
import { reference } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { waysIn } from '../../fields/facts/ways-in.ts';
import { documentCollection } from './document-collection.ts';

/** Creative Health activities that help people live well. */
export const offers = documentCollection({
  slug: 'offers',
  group: 'Places and services',
  description: 'An activity such as singing or painting that helps people live well: who it may help, and how to join.',
  titleExample: 'Singing for lung health',
  columns: ['activity', 'waysIn', 'areas'],
  searchable: ['activity', 'whoFor'],
  content: [
    {
      name: 'activity',
      type: 'text',
      label: 'What people do there',
      required: true,
      maxLength: 300,
      admin: { description: 'Such as “singing in a group”.' },
    },
    lines({ name: 'whoFor', label: 'Who it may help', description: 'Such as “people with long-term pain”.', required: true }),
    audiences,
    waysIn({ required: true }),
    ...orKeptFact(
      {
        name: 'howToJoin',
        type: 'textarea',
        label: 'How to join',
        required: true,
        maxLength: 2000,
        admin: { description: 'What somebody does first, and what happens then.' },
      },
      { kind: 'way in', label: 'Words on how to join that are kept once' },
    ),
    richText({ name: 'body', label: 'More about it' }),
  ],
  details: [
    {
      name: 'times',
      type: 'text',
      label: 'When it meets',
      maxLength: 300,
      admin: { description: 'In words: “Tuesdays 2pm to 4pm in term time”. For a fixed week use the opening hours.' },
    },
    places(),
    ...cost(),
    contact(),
    openingHours(),
  ],
  relations: [reference({ name: 'provider', label: 'Who provides it', to: 'organisations', isIndexed: true })],
});
