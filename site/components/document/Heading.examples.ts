import type { ExamplesOf } from '../../gallery/example.ts';
import type Heading from './Heading.astro';

/** What `Heading.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Heading> = [
  { name: 'of the second level', props: { level: 2, id: 'heading' }, words: 'Who it is for' },
];
