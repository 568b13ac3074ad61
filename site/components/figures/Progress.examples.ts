import type { ExamplesOf } from '../../gallery/example.ts';
import type Progress from './Progress.astro';

const year = { year: '2026/27', hasEnded: false, missing: [] };

export const examples: ExamplesOf<typeof Progress> = [
  { name: 'some', props: { progress: { ...year, priorities: 5, withEvidence: 2 } } },
  { name: 'none', props: { progress: { ...year, priorities: 1, withEvidence: 0 } } },
  { name: 'a year that has ended', props: { progress: { ...year, year: '2024/25', hasEnded: true, priorities: 3, withEvidence: 1 } } },
];
