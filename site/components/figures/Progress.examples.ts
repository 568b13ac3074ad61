import type { ExamplesOf } from '../../gallery/example.ts';
import type Progress from './Progress.astro';

/** What `Progress.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Progress> = [
  { name: 'some', props: { done: 2, of: 5 } },
  { name: 'none', props: { done: 0, of: 1 } },
];
