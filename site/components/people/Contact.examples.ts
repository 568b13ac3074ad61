import { exampleContact } from '../../blocks/examples.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Contact from './Contact.astro';

export const examples: ExamplesOf<typeof Contact> = [
  { name: 'every way', props: { contact: exampleContact } },
  { name: 'a number only', props: { contact: { telephone: '111', addressLines: [], links: [] } } },
  {
    name: 'a very long address',
    props: {
      contact: {
        email: 'the.very.long.name.of.a.team.that.answers.all.letters@the-partnership-of-the-county.example.org',
        addressLines: [],
        links: [],
      },
    },
  },
];
