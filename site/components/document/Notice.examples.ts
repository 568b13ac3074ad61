import type { ExamplesOf } from '../../gallery/example.ts';
import type Notice from './Notice.astro';

export const examples: ExamplesOf<typeof Notice> = [
  { name: 'of age', props: {}, words: 'This story is more than two years old.' },
  { name: 'that stops', props: { tone: 'stop' }, words: 'This edition was withdrawn.' },
];
