import type { ExamplesOf } from '../../gallery/example.ts';
import type WhereEmails from './WhereEmails.astro';

export const examples: ExamplesOf<typeof WhereEmails> = [
  { name: 'on a site that sends emails', props: {}, words: 'We email you when this page changes.' },
  { name: 'on a site that does not', props: { isOff: true }, words: 'This site sends no emails.' },
];
