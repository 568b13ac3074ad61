import type { Edition as EditionOf } from '../../../content/model/documents/publication.ts';
import { exampleIds } from '../../blocks/examples.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Editions from './Editions.astro';

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

/** What `Editions.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof Editions> = [
  { name: 'two', props: { editions: [current, withdrawn], shown: current, latest: current, address: '/publications/five-years/' } },
  { name: 'one', props: { editions: [current], shown: current, latest: current, address: '/publications/five-years/' } },
];
