import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type AreaWideCards from './AreaWideCards.astro';

export const examples: ExamplesOf<typeof AreaWideCards> = [
  { name: 'wherever somebody lives', props: { area: longIds.area, collections: ['services', 'hubs'], limit: 2 } },
];
