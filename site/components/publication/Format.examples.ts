import { exampleIds } from '../../blocks/examples.ts';
import { currentEdition } from '../../gallery/example-editions.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Format from './Format.astro';

export const examples: ExamplesOf<typeof Format> = [
  {
    name: 'a file',
    stands: 'in a list',
    props: {
      format: { kind: 'PDF', language: 'en', file: exampleIds.file, note: 'The layout of the printed one' },
      title: 'The five-year strategy',
      edition: currentEdition,
    },
  },
  {
    name: 'kept elsewhere, in another language',
    stands: 'in a list',
    props: {
      format: { kind: 'other language', language: 'cy', url: 'https://example.org/cymraeg.pdf' },
      title: 'The five-year strategy',
      edition: currentEdition,
    },
  },
  {
    name: 'a file that is not public now',
    stands: 'in a list',
    props: { format: { kind: 'Easy Read', language: 'en', file: 'missing' }, title: 'The five-year strategy', edition: currentEdition },
  },
];
