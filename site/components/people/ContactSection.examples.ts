import type { ExamplesOf } from '../../gallery/example.ts';
import type ContactSection from './ContactSection.astro';

/** What `ContactSection.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof ContactSection> = [
  { name: 'a telephone number', props: { contact: { telephone: '01632 960123', addressLines: [], links: [] } } },
];
