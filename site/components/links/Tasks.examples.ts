import type { ExamplesOf } from '../../gallery/example.ts';
import type Tasks from './Tasks.astro';

export const examples: ExamplesOf<typeof Tasks> = [
  { name: 'in groups', props: {} },
  { name: 'for whoever cannot wait', props: { isUrgent: true } },
];
