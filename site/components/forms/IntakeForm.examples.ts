import type { ExamplesOf } from '../../gallery/example.ts';
import type IntakeForm from './IntakeForm.astro';

export const examples: ExamplesOf<typeof IntakeForm> = [
  { name: 'a rating', props: { kind: 'rating' } },
  { name: 'another format', props: { kind: 'format' }, words: 'We do not ask who you are.' },
  { name: 'what a search did not find', props: { kind: 'missing', values: { words: 'dentist near me' } } },
  { name: 'emails about a topic', props: { kind: 'follow', values: { often: 'weekly' } }, words: 'You can stop with one click.' },
  { name: 'told where a page goes', props: { kind: 'register-link' }, words: 'We email you when this page gets another address.' },
  { name: 'the way out', props: { kind: 'leave' }, words: 'No email comes any more.' },
];
