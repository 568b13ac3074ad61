import type { ExamplesOf } from '../../gallery/example.ts';
import type SectionNav from './SectionNav.astro';

export const examples: ExamplesOf<typeof SectionNav> = [
  {
    name: 'ordered',
    props: {
      title: 'In this guide',
      isOrdered: true,
      items: [
        { text: 'Talk to somebody you trust', href: '/guides/guide/step-1/' },
        { text: 'Ask for help', href: '/guides/guide/step-2/', isCurrent: true },
      ],
    },
  },
  {
    name: 'not ordered',
    props: {
      title: 'In this section',
      items: [
        { text: 'Who we are', href: '/about/' },
        { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', href: '/about/long/' },
      ],
    },
  },
];
