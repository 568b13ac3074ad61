import type { ExamplesOf } from '../../gallery/example.ts';
import type Promises from './Promises.astro';

export const examples: ExamplesOf<typeof Promises> = [
  { name: 'on the home page', props: { headingLevel: 2 } },
  { name: 'in their own list', props: { headingLevel: 2, hasMissing: true } },
];
