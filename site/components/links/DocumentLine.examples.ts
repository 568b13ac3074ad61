import { exampleIds } from '../../blocks/examples.ts';
import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type DocumentLine from './DocumentLine.astro';

export const examples: ExamplesOf<typeof DocumentLine> = [
  { name: 'a file', props: { to: { kind: 'file', id: exampleIds.file } } },
  { name: 'a page, in other words', props: { to: { kind: 'document', id: longIds.news }, text: 'Read how it began' } },
  { name: 'something that is not public now', props: { to: { kind: 'document', id: 'missing' } } },
];
