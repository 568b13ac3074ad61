import type { ExamplesOf } from '../../gallery/example.ts';
import type HelpLineNumber from './HelpLineNumber.astro';

export const examples: ExamplesOf<typeof HelpLineNumber> = [
  {
    name: 'its name, then its number',
    props: { line: { name: 'Sample Line', when: 'You want to talk', telephone: '01632 960555' }, class: 'urgent-help__number' },
  },
  {
    name: 'a name that holds the number',
    props: { line: { name: 'Sample 01632 960555', when: 'You want to talk', telephone: '01632 960555' }, class: 'urgent-help__number' },
  },
];
