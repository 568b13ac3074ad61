import type { ExamplesOf } from '../../gallery/example.ts';
import type ImpreciseDate from './ImpreciseDate.astro';

/** What `ImpreciseDate.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof ImpreciseDate> = [
  { name: 'a day', props: { date: { precision: 'day', date: '2018-03-23' } } },
  { name: 'a month', props: { date: { precision: 'month', month: '2018-03' } } },
  { name: 'a year', props: { date: { precision: 'year', year: 2018 } } },
  { name: 'not known', props: { date: { precision: 'unknown' }, unknown: 'Nobody knows when' } },
];
