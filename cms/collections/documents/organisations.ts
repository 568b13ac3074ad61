import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { contact } from '../../fields/facts/contact.ts';
import { impreciseDate } from '../../fields/facts/imprecise-date.ts';
import { lines } from '../../fields/text/lines.ts';
import { optionsOf } from '../../fields/options.ts';
import { urlCodec } from '../../snapshot/mapping/codecs/tidied.ts';
import { personFields } from '../../fields/facts/person.ts';
import { reference, references } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { documentCollection } from './document-collection.ts';

const kinds = [
  'partnership',
  'integrated care board',
  'council',
  'NHS body',
  'charity',
  'voluntary sector body',
  'GP federation',
  'GP practice',
  'hospital',
  'national body',
];

/** Partners: who they are and what they are part of. */
export const organisations = documentCollection({
  slug: 'organisations',
  group: 'Organise',
  description: 'A partner that other pages name. The title is the name the public knows.',
  titleExample: 'NHS Gloucestershire',
  columns: ['kind', 'legalName', 'areas'],
  searchable: ['legalName'],
  content: [
    { name: 'kind', type: 'select', required: true, index: true, options: optionsOf(kinds) },
    lines({
      name: 'responsibilities',
      label: 'What it does',
      description: 'Single facts, such as “Plans and buys services to meet local health needs”.',
    }),
    richText({ name: 'body', label: 'More about it' }),
    {
      name: 'people',
      type: 'array',
      label: 'People named with it',
      labels: { singular: 'Person', plural: 'People' },
      admin: collapsedRows('With the post they held at the time.'),
      fields: personFields(),
    },
  ],
  details: [
    {
      name: 'legalName',
      type: 'text',
      label: 'Legal name',
      maxLength: 300,
      admin: { description: 'Where it differs from the name the public knows.' },
    },
    { name: 'website', type: 'text', maxLength: 2000, custom: { codec: urlCodec }, admin: { description: 'Starts with https://' } },
    impreciseDate({ name: 'began', label: 'Began' }),
    impreciseDate({ name: 'ended', label: 'Ended' }),
    contact(),
  ],
  relations: [
    references({ name: 'partOf', label: 'Part of', to: 'organisations' }),
    reference({
      name: 'successor',
      label: 'Who came after it',
      to: 'organisations',
      description: 'Where the organisation itself has ended.',
    }),
  ],
});
