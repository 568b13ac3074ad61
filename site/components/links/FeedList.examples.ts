import type { ExamplesOf } from '../../gallery/example.ts';
import type FeedList from './FeedList.astro';

export const examples: ExamplesOf<typeof FeedList> = [
  { name: 'of each kind of page', props: { of: 'kinds' } },
  { name: 'of areas', props: { of: 'areas' } },
];
