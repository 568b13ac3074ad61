import type { ExamplesOf } from '../../gallery/example.ts';
import type Cite from './Cite.astro';

export const examples: ExamplesOf<typeof Cite> = [
  {
    name: 'a measure',
    props: {
      words: 'Homes insulated so far: 58 homes, September 2026 (source: made up for the gallery)',
      name: 'Homes insulated so far',
      anchor: 'top',
      pillar: 'Warmer homes',
      day: '9 November 2026',
    },
  },
];
