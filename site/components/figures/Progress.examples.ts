import type { ExamplesOf } from '../../gallery/example.ts';
import type Progress from './Progress.astro';

export const examples: ExamplesOf<typeof Progress> = [
  { name: 'some', props: { done: 2, of: 5 } },
  { name: 'none', props: { done: 0, of: 1 } },
];
