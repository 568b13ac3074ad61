import type { ExamplesOf } from '../../gallery/example.ts';
import type Hours from './Hours.astro';

/** What `Hours.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Hours> = [
  {
    name: 'known',
    props: {
      hours: {
        week: [{ day: 'monday', spans: [{ opens: '00:00', closes: '00:00' }] }],
        seasons: [],
        exceptions: [],
        bankHolidays: { rule: 'not known' },
      },
    },
  },
];
