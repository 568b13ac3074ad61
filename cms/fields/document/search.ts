import type { GroupField } from 'payload';
import { lines } from '../text/lines.ts';

/** How people find the document. */
export function search(): GroupField {
  return {
    name: 'search',
    type: 'group',
    label: 'Search',
    fields: [
      lines({
        name: 'words',
        label: 'Words people use for it',
        description:
          'What somebody types who does not know our name for it: “feeling low”, “someone to talk to”. Words that are on the page need not be repeated.',
        rows: 6,
      }),
      { name: 'isHidden', type: 'checkbox', label: 'Keep it out of search and the A to Z', defaultValue: false },
    ],
  };
}
