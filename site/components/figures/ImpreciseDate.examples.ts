import type { ExamplesOf } from '../../gallery/example.ts';
import type ImpreciseDate from './ImpreciseDate.astro';

export const examples: ExamplesOf<typeof ImpreciseDate> = [
  { name: 'a day', props: { date: { precision: 'day', date: '2018-03-23' } } },
  { name: 'a month', props: { date: { precision: 'month', month: '2018-03' } } },
  { name: 'a year', props: { date: { precision: 'year', year: 2018 } } },
  { name: 'not known', props: { date: { precision: 'unknown' }, unknown: 'Nobody knows when' } },
];
