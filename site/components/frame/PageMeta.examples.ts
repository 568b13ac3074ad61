import type { ExamplesOf } from '../../gallery/example.ts';
import type PageMeta from './PageMeta.astro';

/** What `PageMeta.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof PageMeta> = [
  { name: 'changed on a day', props: { updated: '2026-11-02T09:00:00Z' } },
  { name: 'without a date', props: { updated: undefined } },
];
