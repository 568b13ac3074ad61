import type { ExamplesOf } from '../../gallery/example.ts';
import type Hours from './Hours.astro';

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
