import type { ExamplesOf } from '../../gallery/example.ts';
import type Contributions from './Contributions.astro';

/** What `Contributions.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Contributions> = [
  {
    name: 'a quotation',
    props: {
      contributions: [
        {
          kind: 'quotation',
          person: { name: 'Ben Example', asAt: 'March 2018' },
          text: 'I came for the singing and stayed for the people.',
        },
        {
          kind: 'paraphrase',
          person: { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council' },
          text: 'Working together costs less and helps sooner.',
        },
      ],
    },
  },
  {
    name: 'a paraphrase',
    props: {
      contributions: [
        {
          kind: 'paraphrase',
          person: { name: 'Ann Example', post: 'Chief Executive', organisation: 'Sample Council' },
          text: 'Working together costs less and helps sooner.',
        },
      ],
    },
  },
];
