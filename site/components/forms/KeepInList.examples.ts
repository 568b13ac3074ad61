import type { ExamplesOf } from '../../gallery/example.ts';
import type KeepInList from './KeepInList.astro';

export const examples: ExamplesOf<typeof KeepInList> = [{ name: 'a hub', props: { path: '/hubs/the-cavern/', title: 'The Cavern' } }];
