import type { Edition } from '../../content/model/documents/publication.ts';
import { exampleIds } from '../blocks/examples.ts';

/** An edition in force, in two formats. */
export const currentEdition: Edition = {
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
  corrections: [],
};

/** The edition before it, which was withdrawn. */
export const withdrawnEdition: Edition = {
  slug: 'first',
  label: 'First edition',
  number: 1,
  date: { precision: 'year', year: 2020 },
  status: { status: 'withdrawn', reason: 'It had mistakes', on: '2026-05-01' },
  formats: [],
  body: [],
  corrections: [],
};
