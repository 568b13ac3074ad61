import type { GroupField } from 'payload';

/** A sum of money, in pounds. */
export function money({
  name,
  label,
  description,
  required = false,
}: {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
}): GroupField {
  return {
    name,
    type: 'group',
    label,
    ...(description ? { admin: { description } } : {}),
    custom: { isRequired: required },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'amount', type: 'number', label: 'Pounds', min: 0, admin: { width: '50%', description: 'Figures only: 20000.' } },
          {
            name: 'per',
            type: 'text',
            label: 'For each',
            maxLength: 60,
            admin: { width: '50%', description: 'Such as “year”. Empty for a sum as a whole.' },
          },
        ],
      },
      { name: 'currency', type: 'select', defaultValue: 'GBP', options: [{ label: 'Pounds', value: 'GBP' }], admin: { hidden: true } },
    ],
  };
}
