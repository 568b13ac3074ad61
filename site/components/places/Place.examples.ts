import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Place from './Place.astro';

export const examples: ExamplesOf<typeof Place> = [
  {
    name: 'everything known',
    props: {
      place: {
        name: 'The Old Corn Exchange',
        addressLines: ['12 to 14 Market Street', 'Sampleton'],
        postcode: 'GL1 1AA',
        area: longIds.area,
        gettingThere: 'Buses 1, 4 and 93 stop at the door.',
        access: 'Step-free, with a lift and a hearing loop.',
      },
    },
  },
  { name: 'a name only', props: { place: { name: 'Sample Hall', addressLines: [] } } },
];
