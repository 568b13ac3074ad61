import type { Field } from 'payload';

/** What became of something a reader sent: what was done about it, by whom, and when. The desk writes it, for colleagues only. */
export function settlement(about = 'For colleagues only: nobody knows who sent this, so nobody can be written to.'): Field[] {
  return [
    {
      name: 'answer',
      type: 'textarea',
      label: 'What was done',
      maxLength: 1_000,
      admin: { description: about },
    },
    { name: 'settledBy', type: 'text', label: 'Done by', admin: { condition: (data) => Boolean(data?.['settledBy']) } },
    {
      name: 'settledAt',
      type: 'date',
      index: true,
      label: 'Done on',
      admin: {
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
        condition: (data) => Boolean(data?.['settledAt']),
      },
    },
  ];
}
