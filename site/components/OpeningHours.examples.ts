import { weekdays } from '../../content/model/parts/weekdays.ts';
import type { ExamplesOf } from '../gallery/example.ts';
import type OpeningHours from './OpeningHours.astro';

/** What `OpeningHours.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof OpeningHours> = [
  {
    name: 'the same every evening',
    props: {
      caption: 'The Cavern’s hours',
      hours: {
        week: weekdays.map((day) => ({ day, spans: [{ opens: '18:00', closes: '23:00' }] })),
        seasons: [],
        exceptions: [],
        bankHolidays: { rule: 'as usual' },
      },
    },
  },
  {
    name: 'past midnight, a season, exceptions and bank holidays',
    props: {
      hours: {
        week: [
          {
            day: 'monday',
            spans: [
              { opens: '09:00', closes: '12:00' },
              { opens: '13:00', closes: '17:00' },
            ],
          },
          { day: 'saturday', spans: [{ opens: '20:00', closes: '02:00' }] },
        ],
        seasons: [{ name: 'Winter', from: '2026-11-01', to: '2027-02-28', week: [] }],
        exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas Day' }],
        bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
        note: 'Last entry half an hour before closing.',
      },
    },
  },
];
