import { findPicker } from '../links/find-picker.ts';
import type { ArrayField, Field, GroupField } from 'payload';
import { postcodeCodec } from '../../snapshot/mapping/codecs/tidied.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { lines } from '../text/lines.ts';
import { allOrKeptFact } from './kept-fact.ts';

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
      label: 'Getting there',
      maxLength: 2000,
      admin: { description: 'The bus, parking, where the door is.' },
    },
    {
      name: 'access',
      type: 'textarea',
      label: 'Access',
      maxLength: 2000,
      admin: { description: 'Steps, lifts, toilets, hearing loop, quiet room.' },
    },
  ];
}
