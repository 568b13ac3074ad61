import type { Field } from 'payload';
import { validateAlert } from '../checks/validators.ts';
import { dateAndTime } from '../fields/facts/day.ts';
import { orKeptFact } from '../fields/facts/kept-fact.ts';
import { comments } from '../fields/document/comments.ts';
import { previewBesideForm } from '../fields/document/preview.ts';
import { launchSet } from '../fields/document/launch-set.ts';
import { review } from '../fields/document/review.ts';
import { checks } from '../fields/document/checks.ts';
import { schedule } from '../fields/document/schedule.ts';
import { whatWillHappen } from '../fields/document/what-will-happen.ts';
import { lines } from '../fields/text/lines.ts';
import { link } from '../fields/links/link.ts';
import { refuseInvalidAlert } from '../hooks/refuse-invalid.ts';
import { telephoneCodec } from '../snapshot/mapping/codecs/tidied.ts';
import { defineDocument } from './define-document.ts';
import { withPublicFields } from './public-fields.ts';

const publicFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'What happened: “The Cavern is closed tonight”.' } },
  {
    name: 'text',
    type: 'text',
    label: 'Text',
    required: true,
    maxLength: 300,
    admin: { description: 'What people should do, in a sentence.' },
  },
  {
    name: 'tone',
    type: 'radio',
    label: 'How urgent',
    required: true,
    defaultValue: 'information',
    options: [
      { label: 'Good to know', value: 'information' },
      { label: 'Take care', value: 'warning' },
      { label: 'Act now', value: 'urgent' },
    ],
    admin: { layout: 'horizontal' },
  },
  {
    type: 'row',
    fields: [
      dateAndTime({ name: 'starts', label: 'Starts', description: 'Leave empty to start straight away.' }),
      dateAndTime({ name: 'ends', label: 'Ends', description: 'Leave empty to show it until you withdraw it.', isIndexed: true }),
    ],
  },
  lines({
    name: 'paths',
    label: 'Show only in these sections',
    description: 'One a line, such as /hubs/ for every hub. Leave empty to show it on every page.',
  }),
  ...orKeptFact(
    {
      name: 'telephone',
      type: 'text',
      label: 'Number to ring',
      maxLength: 20,
      custom: { codec: telephoneCodec },
      admin: { description: 'Figures and spaces: 01632 960123. People on a phone press it to ring.' },
    },
    { kind: 'telephone', label: 'A telephone number that is kept once' },
  ),
  link({ name: 'link', label: 'Where to read more' }),
];

/** Messages at the top of the site, or of a part of it, for a while. */
export const alerts = defineDocument({
  slug: 'alerts',
  labels: { singular: 'Alert', plural: 'Alerts' },
  admin: {
    ...previewBesideForm,
    group: 'News and stories',
    description: 'A message at the top of every page, or of some, for a while. Use it rarely: what is always there is not read.',
    defaultColumns: ['title', 'tone', 'starts', 'ends', '_status'],
    listSearchableFields: ['title', 'text'],
  },
  hooks: { beforeChange: [refuseInvalidAlert] },
  fields: [whatWillHappen(), checks(), review(), comments(), schedule(), launchSet(), ...publicFields],
  ...withPublicFields('alerts', publicFields, validateAlert),
});
