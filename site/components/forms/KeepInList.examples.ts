import type { ExamplesOf } from '../../gallery/example.ts';
import type KeepInList from './KeepInList.astro';

/** What `KeepInList.astro` looks like: for the gallery, and for the tests that render, validate and check each of these. */
export const examples: ExamplesOf<typeof KeepInList> = [{ name: 'a hub', props: { path: '/hubs/the-cavern/', title: 'The Cavern' } }];
