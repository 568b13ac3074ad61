import { stepFreeAnswers } from '../../../content/model/fields/place.ts';
import { optionsOf } from '../options.ts';
import { findPicker } from '../links/find-picker.ts';
import type { ArrayField, Field, GroupField } from 'payload';
import { postcodeCodec } from '../../snapshot/mapping/codecs/tidied.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { lines } from '../text/lines.ts';
import { allOrKeptFact } from './kept-fact.ts';
import { position } from './position.ts';

/** The one place of something. */
export function place({
  required = false,
  label = 'Place',
  mayUseFacts = true,
}: { required?: boolean; label?: string; mayUseFacts?: boolean } = {}): GroupField {
  const fields = mayUseFacts ? orKeptPlace(placeFields(required)) : placeFields(required);
  return { name: 'place', type: 'group', label, custom: { isRequired: required }, fields };
}

/** The places of something that has several, or none. */
export function places(): ArrayField {
  return {
    name: 'places',
    type: 'array',
    label: 'Places',
    labels: { singular: 'Place', plural: 'Places' },
    admin: collapsedRows(),
    fields: orKeptPlace(placeFields()),
  };
}

function orKeptPlace(fields: Field[]): Field[] {
  return allOrKeptFact(fields, { kind: 'address', label: 'A place that is kept once' });
}

function placeFields(required = true): Field[] {
  return [
    {
      name: 'name',
      type: 'text',
      label: 'Name of the place',
      required,
      maxLength: 300,
      admin: { description: 'Such as “Jan Cutting Healthy Living Centre”.' },
    },
    lines({ name: 'addressLines', label: 'Address', description: 'Without the postcode.' }),
    {
      type: 'row',
      fields: [
        {
          name: 'postcode',
          type: 'text',
          maxLength: 8,
          custom: { codec: postcodeCodec },
          admin: { width: '50%', description: 'GL1 1AA, or GL where only that is known.' },
        },
        {
          name: 'area',
          type: 'relationship',
          relationTo: 'areas',
          admin: { width: '50%', description: 'The smallest area it lies in.', components: findPicker },
        },
      ],
    },
    {
      name: 'gettingThere',
      type: 'textarea',
      label: 'Directions',
      maxLength: 2000,
      admin: {
        description: 'In words, as you would tell somebody on the phone: the last stretch, parking, which door, which bell.',
      },
    },
    {
      name: 'nearestStop',
      type: 'text',
      label: 'Nearest stop',
      maxLength: 300,
      admin: { description: 'Of a bus or a train, and how far it is: “North Prospect Road, 2 minutes on foot”.' },
    },
    {
      name: 'stepFree',
      type: 'select',
      label: 'Step-free from the street?',
      options: optionsOf(stepFreeAnswers),
      admin: { description: 'Leave it empty where nobody has looked.' },
    },
    {
      name: 'access',
      type: 'textarea',
      label: 'Access',
      maxLength: 2000,
      admin: { description: 'Steps, lifts, toilets, hearing loop, quiet room.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'images',
      label: 'Picture of the door',
      admin: { description: 'So that people know it when they stand before it.', components: findPicker },
    },
    position({
      label: 'Position on the map',
      description:
        'The two numbers that a map shows for the door, such as 50.371, -4.142, or the address of a map that shows it. The page then links to a map, and says how far away it is from where somebody lives.',
    }),
  ];
}
