import type { ExamplesOf } from '../../gallery/example.ts';
import type Notice from './Notice.astro';

/** What `Notice.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Notice> = [
  { name: 'of age', props: {}, words: 'This story is more than two years old.' },
  { name: 'that stops', props: { tone: 'stop' }, words: 'This edition was withdrawn.' },
];
