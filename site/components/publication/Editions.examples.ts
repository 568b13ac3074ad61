import { currentEdition, withdrawnEdition } from '../../gallery/example-editions.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Editions from './Editions.astro';

const address = '/publications/five-years/';

/** What `Editions.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Editions> = [
  { name: 'two', props: { editions: [currentEdition, withdrawnEdition], shown: currentEdition, latest: currentEdition, address } },
  { name: 'one', props: { editions: [currentEdition], shown: currentEdition, latest: currentEdition, address } },
];
