import { chapter, paragraphs } from '../../gallery/example-documents.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Body from './Body.astro';

export const examples: ExamplesOf<typeof Body> = [
  {
    name: 'that begins with a heading',
    props: { text: chapter(2, 'what-happens', 'What happens when you come', 'Somebody meets you at the door.') },
  },
  { name: 'that begins with words', props: { text: paragraphs('Somebody meets you at the door.') } },
  { name: 'nothing', props: { text: [] } },
];
