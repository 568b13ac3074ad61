import { exampleIds } from '../../blocks/examples.ts';
import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type Papers from './Papers.astro';

export const examples: ExamplesOf<typeof Papers> = [
  {
    name: 'a page, a file, another website, and one that is to follow',
    props: {
      papers: [
        { title: 'How the hub is doing', to: { kind: 'document', id: longIds.hub } },
        { title: 'Winter plan', to: { kind: 'file', id: exampleIds.file }, note: 'With the changes since July' },
        { title: 'Report of the inspectors', to: { kind: 'url', url: 'https://example.org/report' } },
        { title: 'Money, month by month' },
      ],
    },
  },
  {
    name: 'one that was promised, and one that is gone',
    props: {
      isLate: true,
      papers: [{ title: 'Money, month by month' }, { title: 'Old plan', to: { kind: 'file', id: 'gallery-missing' } }],
    },
  },
];
