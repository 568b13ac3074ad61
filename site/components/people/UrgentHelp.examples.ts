import type { ExamplesOf } from '../../gallery/example.ts';
import type UrgentHelp from './UrgentHelp.astro';

export const examples: ExamplesOf<typeof UrgentHelp> = [
  { name: 'where somebody may need it now', props: {} },
  { name: 'where mental health is one thing among others', props: { look: 'short' } },
  { name: 'in the footer', props: { look: 'footer' } },
];
