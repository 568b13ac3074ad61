import type { ExamplesOf } from '../../gallery/example.ts';
import type WhatChanged from './WhatChanged.astro';

export const examples: ExamplesOf<typeof WhatChanged> = [
  {
    name: 'two changes',
    props: {
      changes: [
        { at: '2026-04-01T09:00:00.000Z', note: 'Added how to book by telephone.' },
        { at: '2026-10-12T09:00:00.000Z', note: 'Saturdays are from 10am now.' },
      ],
    },
  },
  { name: 'none', props: { changes: [] } },
];
