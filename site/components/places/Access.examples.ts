import type { ExamplesOf } from '../../gallery/example.ts';
import type Access from './Access.astro';

export const examples: ExamplesOf<typeof Access> = [
  { name: 'step-free', props: { place: { stepFree: 'yes', access: 'A lift, a hearing loop and a quiet room.' } } },
  { name: 'with steps', props: { place: { stepFree: 'no' } } },
  { name: 'in part', props: { hasName: false, place: { stepFree: 'in part', access: 'The kitchen is up two steps.' } } },
];
