import type { Field, GroupField, TextField } from 'payload';
import { telephoneCodec, urlCodec } from '../../snapshot/mapping/codecs/tidied.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { lines } from '../text/lines.ts';
import { orKeptFact } from './kept-fact.ts';
import { linkFields } from '../links/link.ts';

/** Ways to reach somebody. */
export function contact({
  name = 'contact',
  label = 'Contact',
  required = false,
}: { name?: string; label?: string; required?: boolean } = {}): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description: 'Fill in what is known and leave the rest empty.' },
    custom: { isRequired: required },
    fields: contactFields(),
  };
}

function contactFields(): Field[] {
  const telephone: TextField = {
    name: 'telephone',
    type: 'text',
    maxLength: 20,
    custom: { codec: telephoneCodec },
    admin: { description: 'Figures and spaces: 01632 960123.' },
  };
  const email: TextField = { name: 'email', type: 'text', label: 'E-mail', admin: { description: 'Such as enquiries@example.org.' } };
  return [
    {
      name: 'name',
      type: 'text',
      label: 'Team or contact',
      maxLength: 300,
      admin: { description: 'Such as “Press office”.' },
    },
    ...orKeptFact(telephone, { kind: 'telephone', label: 'A telephone number that is kept once' }),
    ...orKeptFact(email, { kind: 'email', label: 'An e-mail address that is kept once' }),
    { name: 'website', type: 'text', maxLength: 2000, custom: { codec: urlCodec }, admin: { description: 'Starts with https://' } },
    lines({ name: 'addressLines', label: 'Postal address', description: 'With the postcode at the end.' }),
    {
      name: 'note',
      type: 'textarea',
      label: 'When people can contact them',
      maxLength: 2000,
      admin: { description: 'Such as “weekdays 9am to 5pm”.' },
    },
    {
      name: 'links',
      type: 'array',
      label: 'Links',
      labels: { singular: 'Link', plural: 'Links' },
      admin: collapsedRows('Where to read more.'),
      fields: linkFields(),
    },
  ];
}
