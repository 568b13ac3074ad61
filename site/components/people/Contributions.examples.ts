import type { ExamplesOf } from '../../gallery/example.ts';
import { paraphrase, quotation } from './Contribution.examples.ts';
import type Contributions from './Contributions.astro';

/** What `Contributions.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Contributions> = [
  { name: 'a quotation and a paraphrase', props: { contributions: [quotation, paraphrase] } },
  { name: 'nobody', props: { contributions: [] } },
];
