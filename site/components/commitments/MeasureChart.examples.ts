import type { ExamplesOf } from '../../gallery/example.ts';
import type MeasureChart from './MeasureChart.astro';

const source = 'Made up for the gallery';

export const examples: ExamplesOf<typeof MeasureChart> = [
  {
    name: 'three figures, one of them below nought',
    props: {
      title: 'Money left at the end of the year',
      unit: '£ million',
      values: [
        { value: 2.5, date: { precision: 'year', year: 2026 }, source },
        { value: -1, date: { precision: 'year', year: 2025 }, source },
        { value: 4, date: { precision: 'year', year: 2024 }, source },
      ],
    },
  },
  {
    name: 'nothing but noughts',
    props: {
      title: 'Homes insulated',
      unit: 'homes',
      values: [
        { value: 0, date: { precision: 'day', date: '2026-09-30' }, source },
        { value: 0, date: { precision: 'day', date: '2025-09-30' }, source },
      ],
    },
  },
];
