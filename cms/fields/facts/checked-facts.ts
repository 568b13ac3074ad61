import type { ArrayField } from 'payload';
import { type CheckableKind, checkableKinds } from '../../../content/model/fields/fact.ts';
import { collapsedRows } from '../collapsed-rows.ts';
import { optionsFrom } from '../options.ts';
import { day } from './day.ts';

/** What can be checked of a document, as officers call it. */
export const checkedNames: Readonly<Record<CheckableKind, string>> = {
  status: 'Whether it is open',
  'opening hours': 'Opening hours',
  address: 'The place',
  'way in': 'How to get in or join',
  price: 'The cost',
  telephone: 'Telephone number',
  email: 'E-mail address',
};

/** Which facts of a document were checked one by one: when, by whom, who says so, and until when that counts. */
export function checkedFacts(): ArrayField {
  return {
    name: 'checked',
    type: 'array',
    label: 'Facts that were checked one by one',
    labels: { singular: 'Fact', plural: 'Facts' },
    maxRows: checkableKinds.length,
    custom: { modelName: 'facts' },
    admin: collapsedRows(
      'The page says beside each when it was checked, and that it is not confirmed once it runs out. What is kept once says that of itself. For what has no row here, “Last checked” above counts.',
    ),
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'What was checked?',
        required: true,
        options: optionsFrom(checkedNames),
      },
      {
        type: 'row',
        fields: [
          day({ name: 'verifiedOn', label: 'Checked on', required: true }),
          day({ name: 'runsOut', label: 'Valid until', description: 'Leave it empty for half a year.' }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'by',
            type: 'text',
            label: 'Who checked it',
            maxLength: 300,
            admin: { width: '50%', description: 'An organisation or a post, never a person’s name: the hub’s manager.' },
          },
          {
            name: 'source',
            type: 'text',
            label: 'Who says so',
            maxLength: 300,
            admin: { width: '50%', description: 'In words that go on after “From”: the hub’s website.' },
          },
        ],
      },
    ],
  };
}
