import type { ExamplesOf } from '../../gallery/example.ts';
import type Pattern from './Pattern.astro';

/** What `Pattern.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Pattern> = [
  { name: 'one', props: { id: 'a' } },
  { name: 'another', props: { id: 'b' } },
];
