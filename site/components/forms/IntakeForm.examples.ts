import type { ExamplesOf } from '../../gallery/example.ts';
import type IntakeForm from './IntakeForm.astro';

export const examples: ExamplesOf<typeof IntakeForm> = [
  { name: 'a rating', props: { kind: 'rating' } },
  { name: 'another format', props: { kind: 'format' }, words: 'We do not ask who you are.' },
  { name: 'what a search did not find', props: { kind: 'missing', values: { words: 'dentist near me' } } },
];
