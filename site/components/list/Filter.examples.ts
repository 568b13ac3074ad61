import type { ExamplesOf } from '../../gallery/example.ts';
import type Filter from './Filter.astro';

export const examples: ExamplesOf<typeof Filter> = [
  {
    name: 'with a facet set',
    props: {
      route: { kind: 'list', path: '/services/way-in/turn-up/', collection: 'services', facet: { name: 'way-in', value: 'turn up' } },
      groups: [
        {
          name: 'area',
          links: [
            { value: 'county', label: 'Sampleshire', path: '/services/area/sampleshire/', count: 12 },
            { value: 'town', label: 'Sampleton', path: '/services/area/sampleton/', above: 'county', count: 3 },
          ],
        },
        {
          name: 'way-in',
          links: [
            { value: 'turn up', label: 'Turn up', path: '/services/way-in/turn-up/', count: 1 },
            {
              value: 'professional referral',
              label: 'Be referred by a professional',
              path: '/services/way-in/professional-referral/',
              count: 24,
            },
          ],
        },
      ],
      hasHours: true,
      isLong: false,
    },
  },
];
