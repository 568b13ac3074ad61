import { currentEdition, withdrawnEdition } from '../../gallery/example-editions.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Editions from './Editions.astro';

const address = '/publications/five-years/';

export const examples: ExamplesOf<typeof Editions> = [
  { name: 'two', props: { editions: [currentEdition, withdrawnEdition], shown: currentEdition, latest: currentEdition, address } },
  { name: 'one', props: { editions: [currentEdition], shown: currentEdition, latest: currentEdition, address } },
];
