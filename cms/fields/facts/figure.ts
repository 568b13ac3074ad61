import type { ArrayField } from 'payload';
import { collapsedRows } from '../collapsed-rows.ts';
import { link } from '../links/link.ts';

/** Figures with what they count. */
export function figures({ name, label, description }: { name: string; label: string; description: string }): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Figure', plural: 'Figures' },
    admin: collapsedRows(description),
    fields: [
      {
        name: 'label',
        type: 'text',
        label: 'What it is about',
        required: true,
        maxLength: 300,
        admin: { description: 'Such as “New GP trainee places”.' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'figure',
            type: 'text',
            label: 'Figure',
            required: true,
            maxLength: 60,
            admin: { width: '40%', description: 'As it is shown: 12, £20,000, more than 8%.' },
          },
          {
            name: 'unit',
            type: 'text',
            label: 'What is counted',
            maxLength: 80,
            admin: { width: '60%', description: 'Such as “places” or “full-time posts”.' },
          },
        ],
      },
      link({ name: 'source', label: 'Where the figure comes from', description: 'Leave it empty where the page itself is the source.' }),
    ],
  };
}
