import { eveningHours, exampleHours } from '../../blocks/examples.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type OpeningHours from './OpeningHours.astro';

export const examples: ExamplesOf<typeof OpeningHours> = [
  { name: 'the same every evening', props: { caption: 'The Cavern’s hours', hours: eveningHours } },
  { name: 'past midnight, a season, exceptions and bank holidays', props: { hours: exampleHours } },
];
