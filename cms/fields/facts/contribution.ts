import type { ArrayField, Field } from 'payload';
import { collapsedRows } from '../collapsed-rows.ts';
import { personFields } from './person.ts';

/** What one person said. */
export function contributionFields(): Field[] {
  return [
    { name: 'person', type: 'group', label: 'Who said it', custom: { isRequired: true }, fields: personFields() },
    {
      name: 'kind',
      type: 'radio',
      label: 'Whose words',
      required: true,
      defaultValue: 'paraphrase',
      options: [
        { label: 'Ours: a paraphrase', value: 'paraphrase' },
        { label: 'Their own: a quotation', value: 'quotation' },
      ],
      admin: { layout: 'horizontal', description: 'A paraphrase gives the sense in our words and never has quotation marks.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'What they said',
      required: true,
      maxLength: 2000,
      admin: { description: 'Without quotation marks: the page adds them to a quotation.' },
    },
  ];
}

/** What people said. */
export function contributions(): ArrayField {
  return {
    name: 'contributions',
    type: 'array',
    label: 'What people said',
    labels: { singular: 'Person', plural: 'People' },
    admin: collapsedRows(),
    fields: contributionFields(),
  };
}
