import type { ExamplesOf } from '../../gallery/example.ts';
import type Unknown from './Unknown.astro';

/** What `Unknown.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Unknown> = [
  { name: 'two things', props: { what: ['when it is open', false, 'how to get in'] }, words: 'Ring before you go.' },
  { name: 'nothing', props: { what: [undefined] }, words: 'Never shown.' },
];
