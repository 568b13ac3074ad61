import type { GroupField } from 'payload';
import { day } from '../facts/day.ts';
import { impreciseDate } from '../facts/imprecise-date.ts';

/** Where the facts of a page come from, and when somebody last made sure of them; both stand at the foot of the page. */
export function provenance(): GroupField[] {
  return [
    {
      name: 'factsFrom',
      type: 'group',
      label: 'Where the facts come from',
      admin: { description: 'Stands at the foot of the page. Leave it empty where the facts are your own.' },
      fields: [
        {
          name: 'source',
          type: 'text',
          label: 'Source',
          maxLength: 300,
          admin: { description: 'In words that go on after “Facts from”: a news story of Plymouth City Council.' },
        },
        impreciseDate({
          name: 'date',
          label: 'Date of the source',
          description: 'Leave it empty where it has none. The page then says so.',
        }),
      ],
    },
    {
      name: 'lastChecked',
      type: 'group',
      label: 'Last checked',
      admin: {
        description:
          'When somebody last checked that what the page says is right. For a service or an offer it holds for as long as the site settings say; after that its page says “Not confirmed”.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            day({ name: 'on', label: 'On' }),
            {
              name: 'by',
              type: 'text',
              label: 'By',
              maxLength: 300,
              admin: { description: 'An organisation or a post, never a person’s name: the hub’s manager.' },
            },
          ],
        },
      ],
    },
  ];
}
