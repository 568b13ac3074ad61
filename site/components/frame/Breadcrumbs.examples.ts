import type { ExamplesOf } from '../../gallery/example.ts';
import type Breadcrumbs from './Breadcrumbs.astro';

export const examples: ExamplesOf<typeof Breadcrumbs> = [
  { name: 'at the top', props: { breadcrumbs: [] } },
  {
    name: 'three above',
    props: {
      breadcrumbs: [
        { text: 'Publications', href: '/publications/' },
        { text: 'Strategies', href: '/publications/kind/strategy/' },
        { text: 'The five-year strategy for health and care in the county', href: '/publications/five-years/' },
      ],
    },
  },
];
