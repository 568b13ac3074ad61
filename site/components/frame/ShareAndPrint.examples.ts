import type { ExamplesOf } from '../../gallery/example.ts';
import type ShareAndPrint from './ShareAndPrint.astro';

/** What `ShareAndPrint.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof ShareAndPrint> = [
  { name: 'of a page', props: { title: 'The Cavern' } },
  { name: 'of the list on the device', props: { title: 'My list', isList: true } },
];
