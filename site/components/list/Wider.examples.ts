import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Wider from './Wider.astro';

/** What `Wider.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Wider> = [
  {
    name: 'wherever somebody lives',
    props: {
      route: { kind: 'list', path: '/services/area/x/', collection: 'services', facet: { name: 'area', value: longIds.area } },
      shown: new Set(),
    },
  },
];
