import type { ExamplesOf } from '../../gallery/example.ts';
import type Contents from './Contents.astro';

export const examples: ExamplesOf<typeof Contents> = [
  {
    name: 'three sections',
    props: {
      contents: [
        { id: 'page_main', text: 'Who it is for' },
        { id: 'page_main', text: 'How to join' },
        { id: 'page_main', text: 'What happens when you come' },
      ],
    },
  },
  {
    name: 'two, which need none',
    props: {
      contents: [
        { id: 'page_main', text: 'Who it is for' },
        { id: 'page_main', text: 'How to join' },
      ],
    },
  },
];
