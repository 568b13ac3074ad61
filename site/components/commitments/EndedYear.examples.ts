import type { ExamplesOf } from '../../gallery/example.ts';
import { paragraphs } from '../../gallery/example-documents.ts';
import type EndedYear from './EndedYear.astro';

export const examples: ExamplesOf<typeof EndedYear> = [
  {
    name: 'with what was done',
    stands: 'under a second heading',
    props: {
      year: '2025/26',
      account: {
        year: '2025/26',
        done: paragraphs('46 homes were insulated.'),
        notDone: paragraphs('Nobody had asked how warm people were before.'),
        notes: [{ on: '2026-05-12', text: 'We first wrote 44 homes.' }],
      },
    },
  },
  { name: 'without a word', props: { year: '2024', account: undefined } },
];
