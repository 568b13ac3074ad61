import { exampleIds } from '../blocks/examples.ts';
import type { ExamplesOf } from '../gallery/example.ts';
import type Picture from './Picture.astro';

export const examples: ExamplesOf<typeof Picture> = [
  { name: 'with a caption', props: { id: exampleIds.image, caption: 'The hub’s garden in spring' } },
  { name: 'that only decorates', props: { id: exampleIds.image, isDecorative: true } },
  { name: 'that is not there', props: { id: 'missing', caption: 'Never shown' } },
];
