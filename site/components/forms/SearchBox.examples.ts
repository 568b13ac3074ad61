import type { ExamplesOf } from '../../gallery/example.ts';
import type SearchBox from './SearchBox.astro';

export const examples: ExamplesOf<typeof SearchBox> = [
  { name: 'in the header', props: { id: 'in-header', label: 'Search', isLabelHidden: true } },
  { name: 'what the page is for', props: { id: 'large', label: 'Search for help or a place', isLarge: true } },
];
