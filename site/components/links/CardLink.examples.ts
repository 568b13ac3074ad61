import type { ExamplesOf } from '../../gallery/example.ts';
import type CardLink from './CardLink.astro';

export const examples: ExamplesOf<typeof CardLink> = [
  { name: 'to a page in English', props: { card: { address: '/services/talking-therapy/', title: 'Talking therapy' } } },
  {
    name: 'to a page in another language',
    props: { card: { address: '/cymorth/', title: 'Cymorth iechyd meddwl', language: 'cy' } },
  },
];
