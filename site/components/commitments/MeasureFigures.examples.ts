import type { ExamplesOf } from '../../gallery/example.ts';
import type MeasureFigures from './MeasureFigures.astro';

const of = { pillar: 'Warmer homes', day: '9 November 2026' };
const source = 'Made up for the gallery';

export const examples: ExamplesOf<typeof MeasureFigures> = [
  {
    name: 'two years of figures',
    stands: 'under a third heading',
    props: {
      ...of,
      measure: {
        anchor: 'gallery-homes',
        title: 'Homes insulated so far',
        unit: 'homes',
        direction: 'up',
        about: 'A home counts once the work is done.',
        values: [
          { value: 31, date: { precision: 'month', month: '2025-09' }, source, to: { kind: 'path', path: '/' } },
          { value: 58, date: { precision: 'month', month: '2026-09' }, source, note: 'With homes of tenants.' },
        ],
      },
    },
  },
  {
    name: 'nothing counted yet',
    stands: 'under a third heading',
    props: { ...of, measure: { anchor: 'gallery-cold', title: 'People who are cold', unit: '%', direction: 'down', values: [] } },
  },
];
