import { exampleIds } from '../../blocks/examples.ts';
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
        gettingThere: 'Go past the library and turn left at the clock. The door is blue.',
        nearestStop: 'Market Street, buses 1, 4 and 93, 2 minutes on foot',
        stepFree: 'yes',
        access: 'A lift and a hearing loop.',
        image: exampleIds.image,
        position: { latitude: 51.865, longitude: -2.244 },
      },
    },
  },
  {
    name: 'an address without a position',
    props: { place: { name: 'Sample Hall', addressLines: ['1 Sample Street', 'Sampleton'], postcode: 'GL1 1AA' } },
  },
  { name: 'a name only', props: { place: { name: 'Sample Hall', addressLines: [] } } },
];
