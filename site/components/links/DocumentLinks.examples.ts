import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type DocumentLinks from './DocumentLinks.astro';

export const examples: ExamplesOf<typeof DocumentLinks> = [
  { name: 'in a line', props: { ids: [longIds.organisation, longIds.hub, 'missing'] } },
  { name: 'as a list', props: { ids: [longIds.organisation, longIds.hub], isList: true } },
];
