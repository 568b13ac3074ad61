import type { GroupField } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import { dateAndTime } from '../facts/day.ts';
import { reference } from '../links/references.ts';

/** The page that a page is a whole translation of; both lead to each other, and say where the translation is older. */
export function translates(): GroupField {
  return {
    name: 'translates',
    type: 'group',
    label: 'A translation of another page',
    admin: {
      description:
        'For a page that says all of another page in another language. Both then lead to each other. Write the language of this one above.',
    },
    fields: [
      reference({ name: 'document', label: 'The page it translates', to: [...collections], isIndexed: true }),
      dateAndTime({
        name: 'comparedAt',
        label: 'Last compared with that page',
        description:
          'Filled in when you choose the page. When that page changes afterwards, this one says that it is older. Once you have brought it up to date, write the day and the time here.',
      }),
    ],
  };
}
