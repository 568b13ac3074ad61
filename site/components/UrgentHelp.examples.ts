import type { ExamplesOf } from '../gallery/example.ts';
import type UrgentHelp from './UrgentHelp.astro';

/** What `UrgentHelp.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof UrgentHelp> = [
  { name: 'above a text', props: {} },
  { name: 'in the footer', props: { isInFooter: true } },
];
