import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Around from './Around.astro';

/** What `Around.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Around> = [
  { name: 'wherever somebody lives', props: { area: longIds.area, collections: ['services', 'hubs'], limit: 2 } },
];
