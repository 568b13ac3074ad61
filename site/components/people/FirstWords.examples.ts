import type { ExamplesOf } from '../../gallery/example.ts';
import type FirstWords from './FirstWords.astro';

export const examples: ExamplesOf<typeof FirstWords> = [
  { name: 'where one turns up', props: { waysIn: ['turn up'], title: 'Support at the Hall' } },
  { name: 'where a GP refers', props: { waysIn: ['GP referral'], title: 'Singing for breathing' } },
  { name: 'where no way in is known', props: { waysIn: [], title: 'Sample service' } },
];
