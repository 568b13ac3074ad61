import type { ExamplesOf } from '../../gallery/example.ts';
import type Action from './Action.astro';

export const examples: ExamplesOf<typeof Action> = [
  {
    name: 'with a hint',
    props: { link: { text: 'Refer yourself', to: { kind: 'url', url: 'https://example.org/refer' } }, hint: 'It takes ten minutes.' },
  },
  { name: 'to something that is not public now', props: { link: { text: 'Join the group', to: { kind: 'document', id: 'missing' } } } },
];
