import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Wider from './Wider.astro';

export const examples: ExamplesOf<typeof Wider> = [
  {
    name: 'wherever somebody lives',
    props: {
      route: { kind: 'list', path: '/services/area/x/', collection: 'services', facet: { name: 'area', value: longIds.area } },
      shown: new Set(),
    },
  },
];
