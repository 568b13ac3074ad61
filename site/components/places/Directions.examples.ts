import type { ExamplesOf } from '../../gallery/example.ts';
import type Directions from './Directions.astro';

export const examples: ExamplesOf<typeof Directions> = [
  {
    name: 'in words, with a stop',
    props: {
      place: {
        gettingThere: 'From the stop, go past the library and turn left. It is the blue door; ring the lower bell.',
        nearestStop: 'Market Street, 2 minutes on foot',
      },
    },
  },
  { name: 'under a heading that says it', props: { hasName: false, place: { nearestStop: 'Market Street, 2 minutes on foot' } } },
];
