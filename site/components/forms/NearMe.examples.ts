import type { ExamplesOf } from '../../gallery/example.ts';
import type NearMe from './NearMe.astro';

export const examples: ExamplesOf<typeof NearMe> = [
  { name: 'with links to the areas', props: { id: 'near-with-links', hasLinks: true } },
  { name: 'in a filter', props: { id: 'near-in-filter', label: 'Or type a place or a postcode', isLeading: false } },
];
