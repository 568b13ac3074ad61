import type { ExamplesOf } from '../../gallery/example.ts';
import type Empty from './Empty.astro';

export const examples: ExamplesOf<typeof Empty> = [
  { name: 'a sentence', props: {}, words: 'Nothing has been published on this topic yet.' },
];
