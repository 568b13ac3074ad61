import type { ExamplesOf } from '../../gallery/example.ts';
import type Figures from './Figures.astro';

export const examples: ExamplesOf<typeof Figures> = [
  { name: 'one', props: { figures: [{ label: 'Hubs planned', figure: '12' }] } },
  {
    name: 'several, with a source',
    props: {
      figures: [
        { label: 'Salary supplement', figure: '£20,000', unit: 'a place' },
        {
          label: 'People aged 65 and over in the county who live here',
          figure: 'more than 8%',
          source: { text: 'the list of stories', to: { kind: 'path', path: '/news/' } },
        },
        { label: 'Clinical pharmacists', figure: '11 to 15.5', unit: 'full-time posts' },
      ],
    },
  },
];
