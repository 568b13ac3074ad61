import type { ExamplesOf } from '../../gallery/example.ts';
import type Letters from './Letters.astro';

export const examples: ExamplesOf<typeof Letters> = [
  {
    name: 'few, one of them current',
    props: {
      label: 'Letters',
      letters: [
        { letter: '0-9', href: '/a-to-z/0-9/' },
        { letter: 'a', href: '/a-to-z/a/', isCurrent: true },
        { letter: 'm', href: '/a-to-z/m/' },
      ],
    },
  },
  {
    name: 'all',
    props: { label: 'Letters', letters: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ letter, href: `/a-to-z/${letter}/` })) },
  },
];
