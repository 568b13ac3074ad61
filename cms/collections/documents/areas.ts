import { collapsedRows } from '../../fields/collapsed-rows.ts';
import { position } from '../../fields/facts/position.ts';
import { figures } from '../../fields/facts/figure.ts';
import { lines } from '../../fields/text/lines.ts';
import { optionsOf } from '../../fields/options.ts';
import { reference } from '../../fields/links/references.ts';
import { richText } from '../../fields/text/rich-text.ts';
import { postcodeCodec } from '../../snapshot/mapping/codecs/tidied.ts';
import { documentCollection } from './document-collection.ts';

/** Places on the map that documents are about. */
export const areas = documentCollection({
  slug: 'areas',
  group: 'Organise',
  description: 'A county, a city, a neighbourhood. What is about it is gathered on its page.',
  titleExample: 'North Prospect',
  columns: ['kind', 'parent'],
  searchable: ['postcodes', 'towns'],
  content: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(['county', 'city', 'district', 'neighbourhood', 'rural area']),
    },
    richText({ name: 'body', label: 'About it' }),
  ],
  details: [
    lines({
      name: 'postcodes',
      label: 'Postcodes',
      description:
        'The letters, such as PL, and every district that lies in it, such as PL5. Once districts stand here, others with the same letters are taken to be elsewhere.',
    }),
    lines({
      name: 'towns',
      label: 'Towns and villages in it',
      description: 'Those without a page of their own. Whoever types one into “near me” or search is led here.',
      rows: 6,
    }),
    {
      name: 'centres',
      type: 'array',
      label: 'Middle of each postcode district',
      labels: { singular: 'District', plural: 'Districts' },
      admin: collapsedRows(
        'Whoever types a district is told how far a place is from its middle. Leave out a district that is wide: its middle says little.',
      ),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'postcode',
              type: 'text',
              label: 'District',
              required: true,
              maxLength: 4,
              custom: { codec: postcodeCodec },
              admin: { width: '50%', description: 'Such as PL5.' },
            },
            { ...position({ label: 'Its middle', description: 'The two numbers that a map shows: 50.41, -4.16.' }), required: true },
          ],
        },
      ],
    },
    figures({ name: 'figures', label: 'Figures', description: 'Each with where it comes from.' }),
  ],
  relations: [reference({ name: 'parent', label: 'Area it lies in', to: 'areas', isIndexed: true })],
});
