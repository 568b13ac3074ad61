import type { ExamplesOf } from '../../gallery/example.ts';
import type EmptySite from './EmptySite.astro';

export const examples: ExamplesOf<typeof EmptySite> = [{ name: 'on a new site', props: {} }];
