import type { ExamplesOf } from '../../gallery/example.ts';
import type KeptAt from './KeptAt.astro';

export const examples: ExamplesOf<typeof KeptAt> = [
  {
    name: 'elsewhere',
    props: { keptAt: { text: 'The county council’s website', url: 'https://example.org/library' }, nextExpected: 'spring 2031' },
  },
  { name: 'on paper', props: { keptAt: { text: 'On paper, in the library' }, nextExpected: undefined } },
];
