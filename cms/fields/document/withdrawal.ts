import { APIError } from 'payload';
import type { Field, FieldHook } from 'payload';
import { findPicker } from '../links/find-picker.ts';
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
          'Fill this in before you withdraw it: the page’s address goes on answering, and says this. Such as “The group stopped meeting in May”.',
      },
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: [...collections],
      label: 'What stands in its place',
      admin: { description: 'A page to read instead, if there is one.', components: findPicker },
    },
    {
      name: 'isMerged',
      type: 'checkbox',
      label: 'Its address leads there',
      defaultValue: false,
      hooks: { beforeChange: [endWithPublish], beforeDuplicate: [() => false] },
      admin: {
        readOnly: true,
        disableBulkEdit: true,
        description: 'It was merged into that page: whoever follows its address arrives there.',
        condition: (data) => Boolean(data?.['isMerged']),
      },
    },
  ];
}

/** What is public again is merged no longer; and nothing is merged into nothing. */
const endWithPublish: FieldHook = ({ value, data }) => {
  if (data?.['_status'] === 'published') return false;
  if (value === true && !data?.['replacedBy'])
    throw new APIError('Say which page it is merged into, as “replacedBy”. Nothing was changed.', 400, undefined, true);
  return (value as unknown) ?? false;
};
