import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Related from './Related.astro';

export const examples: ExamplesOf<typeof Related> = [
  { name: 'two pages and one that is not public', props: { ids: [longIds.hub, longIds.news, 'missing'] } },
  { name: 'nothing', props: { ids: ['missing'] } },
];
