import { longIds } from '../../gallery/long-site.ts';
import type { ExamplesOf } from '../../gallery/example.ts';
import type WhomToAsk from './WhomToAsk.astro';

export const examples: ExamplesOf<typeof WhomToAsk> = [
  { name: 'its publisher', props: { publishers: [longIds.organisation] } },
  { name: 'nobody is known', props: { publishers: [] } },
];
