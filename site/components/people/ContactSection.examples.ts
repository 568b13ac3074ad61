import type { ExamplesOf } from '../../gallery/example.ts';
import type ContactSection from './ContactSection.astro';

export const examples: ExamplesOf<typeof ContactSection> = [
  { name: 'a telephone number', props: { contact: { telephone: '01632 960123', addressLines: [], links: [] } } },
];
