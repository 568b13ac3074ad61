import type { Field } from 'payload';
import { collections } from '../../../content/model/collections.ts';

/** What the public reads at the address of a document that was taken down. */
export function withdrawalFields(): Field[] {
  return [
    {
      name: 'withdrawalReason',
      type: 'textarea',
      label: 'Why it was withdrawn',
      maxLength: 300,
      admin: {
        description:
          'Fill this in before you unpublish: the page’s address goes on answering, and says this. Such as “The group stopped meeting in May”.',
      },
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: [...collections],
      label: 'What stands in its place',
      admin: { description: 'A page to read instead, if there is one.' },
    },
  ];
}
