import type { ExamplesOf } from '../../gallery/example.ts';
import type Pagination from './Pagination.astro';

export const examples: ExamplesOf<typeof Pagination> = [
  {
    name: 'both ways',
    props: {
      label: 'Steps',
      previous: { text: 'Step 1: Talk to somebody you trust', href: '/guides/guide/step-1/' },
      next: { text: 'Step 3: Choose what suits you', href: '/guides/guide/step-3/' },
    },
  },
  { name: 'forward only', props: { label: 'Pages of stories', next: { text: 'Older stories', href: '/news/2026/page/1/' } } },
];
