import type { ExamplesOf } from '../../gallery/example.ts';
import type Facets from './Facets.astro';

export const examples: ExamplesOf<typeof Facets> = [
  { name: 'a whole list', props: { route: { kind: 'list', path: '/hubs/', collection: 'hubs' }, hasHours: true, isLong: false } },
  {
    name: 'a narrowed list',
    props: {
      route: { kind: 'list', path: '/services/way-in/turn-up/', collection: 'services', facet: { name: 'way-in', value: 'turn up' } },
      hasHours: true,
      isLong: false,
    },
  },
  {
    name: 'stories by year',
    props: { route: { kind: 'list', path: '/news/2026/', collection: 'news', year: '2026' }, hasHours: false, isLong: false },
  },
];
