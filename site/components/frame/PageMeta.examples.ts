import type { ExamplesOf } from '../../gallery/example.ts';
import type PageMeta from './PageMeta.astro';

export const examples: ExamplesOf<typeof PageMeta> = [
  { name: 'changed on a day', props: { updated: '2026-11-02T09:00:00Z' } },
  { name: 'without a date', props: { updated: undefined } },
];
