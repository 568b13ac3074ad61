import type { CollectionConfig, Field } from 'payload';
import { factKinds, type FactKind } from '../../content/model/fields/fact.ts';
import { validateFact } from '../checks/validators.ts';
import { keepVerification } from '../facts/keep-verification.ts';
import { refuseWithdrawingUsed } from '../facts/refuse-withdrawing-used.ts';
import { day } from '../fields/facts/day.ts';
import { openingHours } from '../fields/facts/opening-hours.ts';
import { place } from '../fields/facts/place.ts';
import { comments } from '../fields/document/comments.ts';
import { factsBesideDocument } from '../fields/document/facts-of-document.ts';
import { launchSet } from '../fields/document/launch-set.ts';
import { review } from '../fields/document/review.ts';
import { whereUsed } from '../fields/document/where-used.ts';
import { refuseInvalidFact } from '../hooks/refuse-invalid.ts';
import { telephoneCodec } from '../snapshot/mapping/codecs/tidied.ts';
import { defineDocument } from './define-document.ts';
import { withPublicFields } from './public-fields.ts';

const kindNames: Readonly<Record<FactKind, string>> = {
  telephone: 'A telephone number',
  email: 'An e-mail address',
  'opening hours': 'Opening hours',
  price: 'A price',
  'way in': 'How to get in, join or be referred',
  address: 'A place with its address',
};

/** Shown for facts of one kind, and required of them. */
function onlyFor<F extends Field>(kind: FactKind, field: F): F {
  return { ...field, required: true, admin: { ...('admin' in field ? field.admin : {}), condition: isOf(kind) } };
}

function isOf(kind: FactKind) {
  return (_data: unknown, siblings: { kind?: unknown } | undefined): boolean => siblings?.kind === kind;
}

const hours = openingHours({ required: true, mayUseFacts: false });
const address = place({ required: true, label: 'The place', mayUseFacts: false });

const publicFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: 'What kind of fact is it?',
    required: true,
    index: true,
    options: factKinds.map((value) => ({ value, label: kindNames[value] })),
  },
  onlyFor('telephone', {
    name: 'telephone',
    type: 'text',
    label: 'Telephone number',
    maxLength: 20,
    custom: { codec: telephoneCodec },
    admin: { description: 'Figures and spaces: 01632 960123.' },
  }),
  onlyFor('email', { name: 'email', type: 'text', label: 'E-mail address', admin: { description: 'Such as enquiries@example.org.' } }),
  onlyFor('price', {
    name: 'price',
    type: 'text',
    label: 'What it costs',
    maxLength: 300,
    admin: { description: 'Such as “£4 a session”.' },
  }),
  onlyFor('way in', {
    name: 'wayIn',
    type: 'textarea',
    label: 'What somebody does first',
    maxLength: 2000,
    admin: { description: 'Such as “Ask your GP to refer you, or ring us yourself.”' },
  }),
  { ...hours, admin: { ...hours.admin, condition: isOf('opening hours') } },
  { ...address, admin: { ...address.admin, condition: isOf('address') } },
  {
    name: 'source',
    type: 'text',
    label: 'Who says so',
    maxLength: 300,
    admin: { description: 'Such as “the hub’s manager” or “their website”. It may be shown to the public, so name no private person.' },
  },
  {
    name: 'checkedBy',
    type: 'text',
    label: 'Who checked it',
    maxLength: 300,
    custom: { modelName: 'by' },
    admin: { description: 'An organisation or a post, never a person’s name: the hub’s manager. The pages that use it say so.' },
  },
  {
    type: 'row',
    fields: [
      {
        ...day({
          name: 'verifiedOn',
          label: 'Last confirmed on',
          required: true,
          description: 'The day somebody last checked that it is right.',
        }),
        defaultValue: () => new Date().toISOString(),
      },
      day({
        name: 'runsOut',
        label: 'Valid until',
        description: 'From the day after, every page that uses it says that it is not confirmed. Leave it empty for half a year.',
      }),
    ],
  },
];

/** Facts that are kept once and used in many documents. They have no page: documents that use them show them. */
export const facts = withoutReviewDay(
  defineDocument({
    slug: 'facts',
    labels: { singular: 'Fact', plural: 'Facts' },
    admin: {
      group: 'Places and services',
      description:
        'A telephone number, hours, a price, a place or a way in that stands on several pages. Write it here once, choose it on those pages, and change it here for all of them.',
      defaultColumns: ['title', 'kind', 'verifiedOn', 'runsOut', '_status'],
      listSearchableFields: ['title', 'telephone', 'email', 'price', 'source'],
    },
    hooks: { beforeValidate: [keepVerification], beforeChange: [refuseWithdrawingUsed, refuseInvalidFact] },
    fields: [
      whereUsed(),
      factsBesideDocument(),
      review(),
      comments(),
      launchSet(),
      {
        name: 'title',
        type: 'text',
        label: 'What it is',
        required: true,
        index: true,
        maxLength: 140,
        admin: { description: 'For officers, such as “Telephone of the Jan Cutting centre”. The public never sees it.' },
      },
      ...publicFields,
      {
        name: 'verifiedBy',
        type: 'text',
        label: 'Who confirmed it',
        admin: {
          position: 'sidebar',
          readOnly: true,
          disableBulkEdit: true,
          condition: (data) => Boolean(data?.['verifiedBy']),
          description: 'Never shown to the public.',
        },
      },
    ],
    ...withPublicFields('facts', publicFields, validateFact),
  }),
);

/** A fact is looked at again when it runs out, so its form asks for one of the two days. */
function withoutReviewDay(collection: CollectionConfig): CollectionConfig {
  const fields = collection.fields.map((field): Field =>
    'name' in field && field.name === 'reviewBy' && field.type === 'date' ? { ...field, admin: { ...field.admin, hidden: true } } : field,
  );
  return { ...collection, fields };
}
