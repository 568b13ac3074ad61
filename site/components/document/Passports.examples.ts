import { exampleDocument, leastFields } from '../../gallery/example-documents.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Passports from './Passports.astro';

const document = exampleDocument('hubs', leastFields.hubs);

export const examples: ExamplesOf<typeof Passports> = [
  { name: 'none', props: { document, passports: [] } },
  {
    name: 'checked, from a source, and unknown',
    props: {
      document,
      passports: [
        { kind: 'status', on: { precision: 'month', month: '2026-03' }, until: '2027-03-02', by: 'the hub’s manager' },
        { kind: 'opening hours', source: 'a page of the Sample Partnership', sourceDate: { precision: 'year', year: 2018 } },
        { kind: 'telephone' },
      ],
    },
  },
];
