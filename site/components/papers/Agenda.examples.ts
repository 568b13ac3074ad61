import type { ExamplesOf } from '../../gallery/example.ts';
import type Agenda from './Agenda.astro';

export const examples: ExamplesOf<typeof Agenda> = [
  {
    name: 'before the meeting',
    stands: 'under a third heading',
    props: {
      isOver: false,
      agenda: [
        { title: 'Welcome, and what was decided last time', papers: [] },
        { title: 'Winter plan', about: 'The board is asked to agree it.', papers: [{ title: 'Winter plan, second draft' }] },
        { title: 'A contract', privateBecause: 'It is about one firm’s prices', papers: [] },
      ],
    },
  },
  {
    name: 'after it',
    stands: 'under a third heading',
    props: {
      isOver: true,
      agenda: [{ title: 'Winter plan', papers: [{ title: 'Winter plan, second draft' }], decision: 'Agreed, with a review in March.' }],
    },
  },
];
