import { exampleIds } from '../../blocks/examples.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Corrections from './Corrections.astro';

export const examples: ExamplesOf<typeof Corrections> = [
  {
    name: 'a file that was replaced, and one that went',
    props: {
      corrections: [
        { on: '2026-05-04', note: 'The telephone number on page 3 was wrong.', files: [{ file: exampleIds.file, by: 'missing' }] },
        { on: '2026-06-01', note: 'The map showed the wrong street.', files: [{ file: exampleIds.file, by: exampleIds.file }] },
      ],
    },
  },
  { name: 'of the text', props: { corrections: [{ on: '2026-05-04', note: 'We wrote 20 where 12 is right.', files: [] }] } },
];
