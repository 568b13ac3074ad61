import { audiences } from '../../fields/facts/audiences.ts';
import { contact } from '../../fields/facts/contact.ts';
import { cost } from '../../fields/facts/cost.ts';
import { orKeptFact } from '../../fields/facts/kept-fact.ts';
import { lines } from '../../fields/text/lines.ts';
import { openingHours } from '../../fields/facts/opening-hours.ts';
import { places } from '../../fields/facts/place.ts';
import { references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { simpleText } from '../../fields/text/simple-text.ts';
import { waysIn } from '../../fields/facts/ways-in.ts';
import { documentCollection } from './document-collection.ts';

/** Something a person can use when they need help. */
export const services = documentCollection({
  slug: 'services',
  group: 'Places and services',
  description: 'Help that people can use: who it is for, and how to get it. A place with several services under one roof is a hub.',
  titleExample: 'Support at The Cavern',
  columns: ['waysIn', 'areas'],
  searchable: ['whoFor', 'howToGetIt'],
  content: [
    lines({ name: 'whoFor', label: 'Who it is for', description: 'Such as “adults who feel lonely”.', required: true }),
    audiences,
    waysIn(),
    ...orKeptFact(
      {
        name: 'howToGetIt',
        type: 'textarea',
        label: 'How to get it',
        required: true,
        maxLength: 2000,
        admin: { description: 'What somebody does first: “Turn up any evening; there is no need to book.”' },
      },
      { kind: 'way in', label: 'Words on how to get it that are kept once' },
    ),
    simpleText({ name: 'urgent', label: 'If it is urgent', description: 'What to do when it cannot wait.' }),
    richText({ name: 'body', label: 'More about it' }),
  ],
  details: [
    places(),
    openingHours(),
    ...cost(),
    contact(),
    {
      name: 'isAboutMentalHealth',
      type: 'checkbox',
      label: 'It is about mental health',
      defaultValue: false,
      admin: { description: 'The page then shows the help lines for when it is urgent.' },
    },
  ],
  relations: [references({ name: 'providers', label: 'Who provides it', to: 'organisations' })],
});
