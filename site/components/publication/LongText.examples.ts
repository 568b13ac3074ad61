import { chapter, paragraphs } from '../../gallery/example-documents.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type LongText from './LongText.astro';

const sentence = 'Partners work together so that people in every neighbourhood find help early and close to home.';

export const examples: ExamplesOf<typeof LongText> = [
  { name: 'a few words', props: { edition: { body: paragraphs(sentence) } } },
  {
    name: 'three sections',
    stands: 'under a second heading',
    props: {
      edition: {
        body: [
          ...chapter(2, 'example-why', 'Why', sentence),
          ...chapter(2, 'example-how', 'How', sentence),
          ...chapter(3, 'example-money', 'Money', sentence),
          ...chapter(2, 'example-when', 'When', sentence),
        ],
      },
    },
  },
];
