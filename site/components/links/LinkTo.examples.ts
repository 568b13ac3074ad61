import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type LinkTo from './LinkTo.astro';

export const examples: ExamplesOf<typeof LinkTo> = [
  { name: 'a document', props: { to: { kind: 'document', id: longIds.hub } }, words: 'the wellbeing hub' },
  { name: 'another site', props: { to: { kind: 'url', url: 'https://example.org/' } }, words: 'a website of somebody else' },
  { name: 'something that is not public now', props: { to: { kind: 'document', id: 'missing' } }, words: 'words alone' },
];
