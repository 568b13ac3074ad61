import type { ExamplesOf } from '../../gallery/example.ts';
import type Unknown from './Unknown.astro';

export const examples: ExamplesOf<typeof Unknown> = [
  { name: 'two things', props: { what: ['when it is open', false, 'how to get in'] }, words: 'Ring before you go.' },
  { name: 'nothing', props: { what: [undefined] }, words: 'Never shown.' },
];
