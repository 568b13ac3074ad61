import type { ExamplesOf } from '../../gallery/example.ts';
import type PageMeta from './PageMeta.astro';

export const examples: ExamplesOf<typeof PageMeta> = [
  { name: 'changed on a day', props: { updated: '2026-11-02T09:00:00Z' } },
  {
    name: 'with a source and a check',
    props: {
      factsFrom: { source: 'a news story of Sample Council', date: { precision: 'day', date: '2018-03-26' } },
      lastChecked: { on: '2026-11-02', by: 'the hub’s manager' },
    },
  },
  { name: 'from a source without a date', props: { factsFrom: { source: 'a page of the Sample Partnership' } } },
  { name: 'without a date', props: { updated: undefined } },
];
