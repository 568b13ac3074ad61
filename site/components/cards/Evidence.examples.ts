import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Evidence from './Evidence.astro';

export const examples: ExamplesOf<typeof Evidence> = [
  {
    name: 'what other pages show',
    stands: 'under a third heading',
    props: { pillar: longIds.pillar, priority: 'first', title: 'Help with heating' },
  },
  { name: 'none yet', stands: 'under a third heading', props: { pillar: longIds.pillar, priority: 'second', title: 'Fewer car journeys' } },
];
