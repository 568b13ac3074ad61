import type { ExamplesOf } from '../../gallery/example.ts';
import type AreaTree from './AreaTree.astro';

export const examples: ExamplesOf<typeof AreaTree> = [
  {
    name: 'two areas',
    props: {
      headingLevel: 2,
      areas: ['One', 'Other'].map((name) => ({
        id: `area-${name}`,
        collection: 'areas',
        address: `/areas/${name.toLowerCase()}/`,
        title: `${name} place`,
        summary: 'Where it is, in a sentence.',
        areas: [],
        topics: [],
      })),
    },
  },
];
