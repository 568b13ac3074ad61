import { longIds } from '../../gallery/long-site.ts';
import { currentEdition, withdrawnEdition } from '../../gallery/example-editions.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Edition from './Edition.astro';

export const examples: ExamplesOf<typeof Edition> = [
  {
    name: 'the current one, in several formats',
    props: {
      edition: currentEdition,
      title: 'The five-year strategy',
      publishers: [longIds.organisation],
      address: '/publications/five-years/',
    },
  },
  {
    name: 'a withdrawn one without a format',
    props: { edition: withdrawnEdition, title: 'The five-year strategy', publishers: [], address: '/publications/five-years/' },
  },
];
