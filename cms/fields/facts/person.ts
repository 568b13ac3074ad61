import type { Field } from 'payload';

/** Somebody who is named, with the post they held at a time. */
export function personFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 300, admin: { width: '50%' } },
        {
          name: 'post',
          type: 'text',
          label: 'Post they held',
          maxLength: 300,
          admin: { width: '50%', description: 'Such as “Chief Executive”.' },
        },
        { name: 'organisation', type: 'text', label: 'Organisation they spoke for', maxLength: 300, admin: { width: '50%' } },
        {
          name: 'asAt',
          type: 'text',
          label: 'When they held that post',
          maxLength: 120,
          admin: { width: '50%', description: 'Such as “March 2018” or “at the time of the story”.' },
        },
      ],
    },
  ];
}
