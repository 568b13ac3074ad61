import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Around from './Around.astro';

export const examples: ExamplesOf<typeof Around> = [
  { name: 'wherever somebody lives', props: { area: longIds.area, collections: ['services', 'hubs'], limit: 2 } },
];
