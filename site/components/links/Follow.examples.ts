import type { ExamplesOf } from '../../gallery/example.ts';
import type Follow from './Follow.astro';

export const examples: ExamplesOf<typeof Follow> = [{ name: 'of an area', props: { address: '/areas/gloucestershire/' } }];
