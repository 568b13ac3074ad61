import type { Edition as EditionOf } from '../../../content/model/documents/publication.ts';
import { exampleIds } from '../../blocks/examples.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Format from './Format.astro';

const current: EditionOf = {
  slug: 'second',
  label: 'Second edition',
  number: 2,
  date: { precision: 'day', date: '2026-04-01' },
  changeNote: 'A chapter on housing was added.',
  status: { status: 'current' },
  formats: [
    { kind: 'PDF', language: 'en', file: exampleIds.file },
    { kind: 'other language', language: 'cy', url: 'https://example.org/cymraeg.pdf' },
  ],
  body: [],
};

/** What `Format.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Format> = [
  {
    name: 'a file',
    stands: 'in a list',
    props: {
      format: { kind: 'PDF', language: 'en', file: exampleIds.file, note: 'The layout of the printed one' },
      title: 'The five-year strategy',
      edition: current,
    },
  },
  {
    name: 'kept elsewhere, in another language',
    stands: 'in a list',
    props: {
      format: { kind: 'other language', language: 'cy', url: 'https://example.org/cymraeg.pdf' },
      title: 'The five-year strategy',
      edition: current,
    },
  },
  {
    name: 'a file that is not public now',
    stands: 'in a list',
    props: { format: { kind: 'Easy Read', language: 'en', file: 'missing' }, title: 'The five-year strategy', edition: current },
  },
];
