import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type WiderResults from './WiderResults.astro';

export const examples: ExamplesOf<typeof WiderResults> = [
  {
    name: 'wherever somebody lives',
    props: {
      route: { kind: 'list', path: '/services/area/x/', collection: 'services', facet: { name: 'area', value: longIds.area } },
      shown: new Set(),
    },
  },
];
