import type { ExamplesOf } from '../../gallery/example.ts';
import type UrgentHelp from './UrgentHelp.astro';

/** What `UrgentHelp.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof UrgentHelp> = [
  { name: 'where somebody may need it now', props: {} },
  { name: 'where mental health is one thing among others', props: { look: 'short' } },
  { name: 'in the footer', props: { look: 'footer' } },
];
