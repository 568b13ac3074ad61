import type { ExamplesOf } from '../../gallery/example.ts';
import type ShareAndPrint from './ShareAndPrint.astro';

export const examples: ExamplesOf<typeof ShareAndPrint> = [
  { name: 'of a page', props: { title: 'The Cavern' } },
  { name: 'of the list on the device', props: { title: 'My list', isList: true } },
];
