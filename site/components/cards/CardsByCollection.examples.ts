import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type CardsByCollection from './CardsByCollection.astro';

export const examples: ExamplesOf<typeof CardsByCollection> = [
  {
    name: 'of a topic',
    props: { collections: ['hubs', 'news', 'offers'], where: { topic: longIds.topic }, limit: 2, empty: 'Nothing yet.' },
  },
  {
    name: 'nothing',
    props: { collections: ['hubs'], where: { topic: 'missing' }, limit: 2, empty: 'Nothing has been published on this topic yet.' },
  },
];
