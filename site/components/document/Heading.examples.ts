import type { ExamplesOf } from '../../gallery/example.ts';
import type Heading from './Heading.astro';

export const examples: ExamplesOf<typeof Heading> = [
  { name: 'of the second level', props: { level: 2, id: 'heading' }, words: 'Who it is for' },
];
