import type { ExamplesOf } from '../../gallery/example.ts';
import type Section from './Section.astro';

/** What `Section.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Section> = [
  { name: 'with its usual heading', props: { id: 'contact' }, words: 'Ring us.' },
  { name: 'with a heading of its own', props: { id: 'more', title: 'More about the hub' }, words: 'It began small.' },
];
