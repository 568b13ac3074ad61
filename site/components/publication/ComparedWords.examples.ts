import type { ExamplesOf } from '../../gallery/example.ts';
import type ComparedWords from './ComparedWords.astro';

const before = { kind: 'paragraph', text: 'Put the answer at the top.' } as const;
const after = { kind: 'paragraph', text: 'Put the answer first.' } as const;

export const examples: ExamplesOf<typeof ComparedWords> = [
  {
    name: 'changed words',
    props: {
      row: {
        kind: 'changed',
        before,
        after,
        runs: [
          { kind: 'same', text: 'Put the answer ' },
          { kind: 'removed', text: 'at the top' },
          { kind: 'added', text: 'first' },
          { kind: 'same', text: '.' },
        ],
      },
    },
  },
  { name: 'a new piece', props: { row: { kind: 'added', piece: after } } },
  { name: 'a piece that went', props: { row: { kind: 'removed', piece: before } } },
];
