import type { ExamplesOf } from '../../gallery/example.ts';
import type Places from './Places.astro';

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
