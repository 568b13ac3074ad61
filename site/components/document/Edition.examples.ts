import type { Edition as EditionOf } from '../../../content/model/documents/publication.ts';
import { exampleIds } from '../../blocks/examples.ts';
import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Edition from './Edition.astro';

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
const withdrawn: EditionOf = {
  slug: 'first',
  label: 'First edition',
  number: 1,
  date: { precision: 'year', year: 2020 },
  status: { status: 'withdrawn', reason: 'It had mistakes', on: '2026-05-01' },
  formats: [],
  body: [],
};

/** What `Edition.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Edition> = [
  {
    name: 'the current one, in several formats',
    props: { edition: current, title: 'The five-year strategy', publishers: [longIds.organisation] },
  },
  { name: 'a withdrawn one without a format', props: { edition: withdrawn, title: 'The five-year strategy', publishers: [] } },
];
