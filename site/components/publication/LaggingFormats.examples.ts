import { exampleIds } from '../../blocks/examples.ts';
import { currentEdition } from '../../gallery/example-editions.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type LaggingFormats from './LaggingFormats.astro';

const title = 'The five-year strategy';
const address = '/publications/five-years/';
const easyRead = { kind: 'Easy Read' as const, language: 'en', file: exampleIds.file };
const welsh = { kind: 'other language' as const, language: 'cy', url: 'https://example.org/cymraeg.pdf' };

export const examples: ExamplesOf<typeof LaggingFormats> = [
  { name: 'one', stands: 'under a second heading', props: { lagging: [{ format: easyRead, edition: currentEdition }], title, address } },
  {
    name: 'two, one of an edition without a date',
    stands: 'under a second heading',
    props: {
      lagging: [
        { format: easyRead, edition: currentEdition },
        { format: welsh, edition: { ...currentEdition, date: { precision: 'unknown' } } },
      ],
      title,
      address,
    },
  },
];
