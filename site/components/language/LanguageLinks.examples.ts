import type { ExamplesOf } from '../../gallery/example.ts';
import type LanguageLinks from './LanguageLinks.astro';

export const examples: ExamplesOf<typeof LanguageLinks> = [
  { name: 'beside the plate', props: { words: 'Key facts in', path: '/services/gallery-services/languages/' } },
];
