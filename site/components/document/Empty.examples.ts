import type { ExamplesOf } from '../../gallery/example.ts';
import type Empty from './Empty.astro';

/** What `Empty.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Empty> = [
  { name: 'a sentence', props: {}, words: 'Nothing has been published on this topic yet.' },
];
