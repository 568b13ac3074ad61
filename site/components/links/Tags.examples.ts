import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Tags from './Tags.astro';

export const examples: ExamplesOf<typeof Tags> = [
  {
    name: 'an area and thirty topics',
    props: {
      areas: [longIds.area],
      topics: [longIds.topic, ...Array.from({ length: 29 }, (_, index) => `gallery-many-topic-${index + 1}`)],
    },
  },
  { name: 'none that is public', props: { areas: [], topics: ['missing'] } },
];
