import type { ExamplesOf } from '../../gallery/example.ts';
import { paraphrase, quotation } from './Contribution.examples.ts';
import type Contributions from './Contributions.astro';

export const examples: ExamplesOf<typeof Contributions> = [
  { name: 'a quotation and a paraphrase', props: { contributions: [quotation, paraphrase] } },
  { name: 'nobody', props: { contributions: [] } },
];
