import type { ExamplesOf } from '../../gallery/example.ts';
import type Pattern from './Pattern.astro';

export const examples: ExamplesOf<typeof Pattern> = [
  { name: 'one', props: { id: 'a' } },
  { name: 'another', props: { id: 'b' } },
];
