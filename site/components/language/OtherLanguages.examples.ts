import { exampleDocument } from '../../gallery/example-documents.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import { longIds } from '../../gallery/long-site.ts';
import type OtherLanguages from './OtherLanguages.astro';

export const examples: ExamplesOf<typeof OtherLanguages> = [
  {
    name: 'on a translation that is older than its original',
    props: {
      document: exampleDocument('topics', {
        language: 'cy',
        translates: { document: longIds.hub, comparedAt: '2020-01-01T00:00:00.000Z' },
      }),
    },
  },
  { name: 'on a page that nobody translated', props: { document: exampleDocument('topics', {}) } },
];
