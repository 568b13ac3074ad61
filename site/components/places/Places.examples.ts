import type { ExamplesOf } from '../../gallery/example.ts';
import type Places from './Places.astro';

/** What `Places.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Places> = [
  {
    name: 'two',
    props: {
      places: [
        { name: 'Sample Hall', addressLines: ['1 Sample Street'] },
        { name: 'The Valley Room', addressLines: [], postcode: 'GL15' },
      ],
    },
  },
];
