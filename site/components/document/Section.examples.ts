import type { ExamplesOf } from '../../gallery/example.ts';
import type Section from './Section.astro';

export const examples: ExamplesOf<typeof Section> = [
  { name: 'with its usual heading', props: { id: 'contact' }, words: 'Ring us.' },
  { name: 'with a heading of its own', props: { id: 'more', title: 'More about the hub' }, words: 'It began small.' },
];
